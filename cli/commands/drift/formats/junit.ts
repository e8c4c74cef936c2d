import { XMLBuilder } from "fast-xml-parser";
import type { Drift } from "../drift";
import { causeText, type Finding, objectText } from "../finding";

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", format: true });

/** The result for a test report: each finding is a failed case, and known drift a skipped one. */
export function junit({ stack, accounts, findings, problems }: Drift): string {
  const suites = accounts.map(({ vendor, account }) =>
    suiteOf(
      `${vendor} ${account}`,
      findings.filter((finding) => finding.vendor === vendor && finding.account === account).map(caseOf),
    ),
  );
  const errors = problems.map((message, index) => ({
    "@classname": "ott drift",
    "@name": `look ${index + 1}`,
    error: { "@message": message },
  }));
  const all = errors.length === 0 ? suites : [...suites, suiteOf("not looked at", errors)];
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    testsuites: { "@name": `drift of ${stack}`, testsuite: all },
  });
}

type Case = Record<string, unknown>;

/** A suite without a case counts as not run in some readers: one says that nothing was found. */
function suiteOf(name: string, found: Case[]) {
  const cases = found.length === 0 ? [{ "@classname": name, "@name": "no drift" }] : found;
  const count = (kind: string) => cases.filter((one) => kind in one).length;
  return {
    "@name": name,
    "@tests": cases.length,
    "@failures": count("failure"),
    "@errors": count("error"),
    "@skipped": count("skipped"),
    testcase: cases,
  };
}

function caseOf(finding: Finding): Case {
  const cause = causeText(finding);
  const { type, firstSeen } = finding;
  const name = { "@classname": type, "@name": `${objectText(finding)}: ${cause}` };
  if (firstSeen !== undefined) return { ...name, skipped: { "@message": `known since ${firstSeen}` } };
  return { ...name, failure: { "@message": cause } };
}
