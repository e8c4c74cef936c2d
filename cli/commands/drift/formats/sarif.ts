import type { Drift } from "../drift";
import { causeText, type Finding, findingKinds, objectText } from "../finding";

const rules: Record<Finding["kind"], string> = {
  changed: "An object was changed outside the program.",
  missing: "An object of the program is gone at the vendor.",
  unmanaged: "The vendor has an object that no resource of the stack manages.",
};

/** The result for code scanning: SARIF 2.1.0. */
export function sarif({ findings, problems }: Drift): string {
  const run = {
    tool: {
      driver: {
        name: "ott drift",
        rules: findingKinds.map((id) => ({ id, shortDescription: { text: rules[id] } })),
      },
    },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((text) => ({ level: "error", message: { text } })),
      },
    ],
    results: findings.map(resultOf),
  };
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2);
}

function resultOf(finding: Finding) {
  const { kind, urn, firstSeen, fingerprint } = finding;
  return {
    ruleId: kind,
    level: kind === "unmanaged" ? "note" : "warning",
    message: { text: `${objectText(finding)}: ${causeText(finding)}` },
    baselineState: firstSeen === undefined ? "new" : "unchanged",
    partialFingerprints: { "ottDrift/v1": fingerprint },
    locations: [
      {
        // A viewer needs a file. The program that declares the resource is not known here.
        physicalLocation: { artifactLocation: { uri: "Pulumi.yaml" }, region: { startLine: 1 } },
        ...(urn === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: urn, kind: "resource" }] }),
      },
    ],
  };
}
