import { z } from "zod";
import { valueText } from "../../output/value-text";

/**
 * `changed`: an argument that the program manages is another one at the vendor. `missing`: the object is gone there.
 * `unmanaged`: the vendor has an object that the stack does not have.
 */
export const findingKinds = ["changed", "missing", "unmanaged"] as const;

export const finding = z.strictObject({
  kind: z
    .enum(findingKinds)
    .describe(
      "`changed`: an argument differs. `missing`: the object is gone. `unmanaged`: it is not in the stack.",
    ),
  vendor: z.string().describe("The vendor."),
  account: z.string().describe("Name of the vendor's account."),
  type: z.string().describe("Type of the resource, as in `fivecents:PushStream`."),
  id: z.string().describe("Id of the object."),
  label: z.string().describe('What tells the object from others of its type, as in `name "live/main"`.'),
  urn: z.string().optional().describe("The resource in the stack. Unmanaged objects have none."),
  path: z.string().optional().describe("Of a change the argument, as in `geoBlock.mode`."),
  was: z.unknown().optional().describe("Its value in the state. Left out where it is not set."),
  is: z.unknown().optional().describe("Its value at the vendor. Left out where it is not set."),
  fingerprint: z.string().describe("The same for the same drift in every run."),
  firstSeen: z.string().optional().describe("When it was written into the baseline, in UTC."),
});

/** One thing that differs between the stack and a vendor. */
export type Finding = z.infer<typeof finding>;

/** What is wrong, without the object, as in `geoBlock.enabled true → false`. */
export function causeText({ kind, path, was, is }: Finding): string {
  if (kind !== "changed") return kind;
  return `${path} ${valueText(was)} → ${valueText(is)}`;
}

/** The object in one line, as in `fivecents:PushStream name "live/main" (id push/7)`. */
export function objectText({ type, label, id }: Finding): string {
  return `${type} ${label === "" ? "" : `${label} `}(id ${id})`;
}
