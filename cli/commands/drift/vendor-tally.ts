import { z } from "zod";
import type { Finding } from "./finding";
import { byAccount, type StackObject } from "./stack-objects";

export const vendorTally = z.strictObject({
  vendor: z.string().describe("The vendor."),
  account: z.string().describe("Name of the account."),
  managed: z.number().describe("Objects of the stack."),
  changed: z.number().describe("Those that were changed outside the program."),
  missing: z.number().describe("Those that are gone."),
  unmanaged: z.number().describe("Objects that the stack does not have."),
  coverage: z
    .number()
    .describe("Of the objects that exist those that the stack has, in per cent, rounded down."),
});

/** The counts of one account. */
export type VendorTally = z.infer<typeof vendorTally>;

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
