import { groupsOf } from "../../groups";
import { nounOf } from "../../output/noun";
import { causeText, type Finding, findingKinds } from "./finding";

/** What differs in the same way at one object or many. */
export interface Cause {
  /** As in `geoBlock.enabled true → false on 14 streams`. */
  text: string;
  vendor: string;
  kind: Finding["kind"];
  findings: Finding[];
}

/** The findings by their cause: changes first and unmanaged objects last, and of each kind those of the most objects first. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const groups = groupsOf(findings, (finding) =>
    JSON.stringify([finding.vendor, finding.kind, finding.kind === "changed" ? causeText(finding) : ""]),
  );
  const rank = ({ kind }: Cause) => findingKinds.indexOf(kind);
  return groups
    .map(causeOf)
    .toSorted((one, other) => rank(one) - rank(other) || other.findings.length - one.findings.length);
}

function causeOf(group: [Finding, ...Finding[]]): Cause {
  const [first] = group;
  const types = group.map(({ type }) => type);
  const objects = `${group.length} ${nounOf(types, group.length)}`;
  const text = first.kind === "changed" ? `${causeText(first)} on ${objects}` : `${objects} ${first.kind}`;
  return { text, vendor: first.vendor, kind: first.kind, findings: group };
}
