import { z } from "zod";
import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";

const field = z.strictObject({
  name: z.string().describe("Name, and option of `ott api` with `--` before it."),
  in: z.enum(["path", "query", "body", "header"]).describe("Where it is sent."),
  type: z.string().describe("Type as documented."),
  required: z.boolean().nullable().describe("`null`: the documents do not say."),
  note: z.string().optional().describe("What the documents say of it."),
});

const operation = z.strictObject({
  id: z.string().describe("Name of the operation in `ott api`."),
  title: z.string().describe("What it does."),
  method: z.string().describe("HTTP method."),
  path: z.string().describe("Path below the account's endpoint."),
  kind: z
    .enum(["write", "read", "list", "action", "report"])
    .describe("`write` and `action` change something."),
  evidence: z
    .enum(["seed", "public-docs", "inferred"])
    .describe("How sure the path and the method are: documented (`seed`, `public-docs`), or `inferred`."),
  fields: z.array(field).describe("Its documented fields."),
});

export type ListedOperation = z.infer<typeof operation>;

/** `ott api VENDOR` */
export const operationsResult = defineResult({
  command: "api-operations",
  version: 1,
  shape: {
    vendor: z.string().describe("The vendor."),
    operations: z.array(operation).describe("Every documented operation."),
  },
  text: ({ operations }, style) =>
    textTable([
      ["OPERATION", "KIND", "EVIDENCE", "REQUEST"].map(style.bold),
      ...operations.map(({ id, kind, evidence, method, path }) => [
        id,
        kind,
        evidenceText(evidence, style),
        `${method} ${path}`,
      ]),
    ]),
});

/** `ott api VENDOR OPERATION` */
export const answerResult = defineResult({
  command: "api",
  version: 1,
  shape: {
    vendor: z.string().describe("The vendor."),
    operation: z.string().describe("The operation that was called."),
    answer: z.unknown().describe("The vendor's answer as it is. With `--all` the items of all pages."),
  },
  text: ({ answer }) => JSON.stringify(answer ?? null, undefined, 2),
});

function evidenceText(evidence: ListedOperation["evidence"], { yellow }: Style): string {
  return evidence === "inferred" ? yellow(evidence) : evidence;
}
