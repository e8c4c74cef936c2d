import type { Finding } from "./finding";
import { byAccount, type StackObject } from "./stack-objects";
import type { VendorTally } from "./vendor-tally";

export function vendorTallies(objects: readonly StackObject[], findings: readonly Finding[]): VendorTally[] {
  return byAccount(objects).map((group) => tallyOf(group[0].account, group.length, findings));
}

function tallyOf(
  { vendor, name }: StackObject["account"],
  managed: number,
  findings: readonly Finding[],
): VendorTally {
  const idsOf = (kind: Finding["kind"]) =>
    findings
      .filter((finding) => finding.kind === kind && finding.vendor === vendor && finding.account === name)
      .map(({ type, id }) => `${type} ${id}`);
  const missing = new Set(idsOf("missing")).size;
  const unmanaged = idsOf("unmanaged").length;
  const existing = managed - missing + unmanaged;
  return {
    vendor,
    account: name,
    managed,
    changed: new Set(idsOf("changed")).size,
    missing,
    unmanaged,
    coverage: existing === 0 ? 100 : Math.floor((100 * (managed - missing)) / existing),
  };
}
