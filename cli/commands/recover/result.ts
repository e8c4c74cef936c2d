import { z } from "zod";
import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";

/** What a pending create turned out to be. */
const outcomes = ["import", "clear", "unclear"] as const;

const pendingCreate = z.strictObject({
  urn: z.string().describe("URN of the resource."),
  type: z.string().describe("Its type, as in `fivecents:PushStream`."),
  name: z.string().describe("Its name in the program."),
  outcome: z
    .enum(outcomes)
    .describe(
      "`import`: the object exists and is put into the state. `clear`: it does not exist and the create is forgotten. " +
        "`unclear`: nobody can say, and the create is forgotten only with `--forget-unclear`.",
    ),
  id: z.string().optional().describe("Id of the object that is imported."),
  text: z.string().describe("What was found."),
  remedy: z.string().optional().describe("What to do about it."),
});

export type PendingCreateResult = z.infer<typeof pendingCreate>;

/** `ott recover` */
export const recoverResult = defineResult({
  command: "recover",
  version: 1,
  shape: {
    stack: z.string().describe("The stack."),
    isApplied: z.boolean().describe("Whether the state was changed."),
    creates: z.array(pendingCreate).describe("Each create that a run did not end."),
  },
  text: ({ stack, isApplied, creates }, style) => {
    if (creates.length === 0) return `No create is pending in ${stack}.`;
    return [createsText(creates, style), "", isApplied ? tally(creates) : untouched(creates)].join("\n");
  },
});

/** The lists that are shown before anything is done. */
export function createsText(creates: readonly PendingCreateResult[], style: Style): string {
  const colour = { import: style.green, clear: style.dim, unclear: style.yellow };
  return textTable(
    creates.flatMap(({ outcome, type, name, text, remedy }) => [
      [colour[outcome](outcome), type, name, text],
      ...(remedy === undefined ? [] : [["", "", "", style.bold(`→ ${remedy}`)]]),
    ]),
  );
}

function tally(creates: readonly PendingCreateResult[]): string {
  const forgotten = count(creates, "clear") + count(creates, "unclear");
  return `${count(creates, "import")} imported, ${forgotten} forgotten`;
}

function untouched(creates: readonly PendingCreateResult[]): string {
  if (count(creates, "unclear") === 0) return "Nothing was changed. Add --yes to import and forget these.";
  return "Nothing was changed. Settle what is unclear first, or add --forget-unclear.";
}

function count(creates: readonly PendingCreateResult[], wanted: PendingCreateResult["outcome"]): number {
  return creates.filter(({ outcome }) => outcome === wanted).length;
}
