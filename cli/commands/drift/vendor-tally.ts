import { z } from "zod";

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
