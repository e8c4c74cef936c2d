import { z } from "zod";
import { defineResult } from "../../output/result";
import type { Style } from "../../output/style";
import { textTable } from "../../output/text-table";

const object = z.strictObject({
  type: z.string().describe("Its type, as in `fivecents:PushStream`."),
  id: z.string().describe("Its id at the vendor."),
  name: z.string().describe("Its name in the program."),
  problems: z.array(z.string()).describe("Why it cannot be adopted by itself. Empty where it can."),
});

export type FoundObjectResult = z.infer<typeof object>;

/** `ott adopt` */
export const adoptResult = defineResult({
  command: "adopt",
  version: 1,
  shape: {
    stack: z.string().describe("The stack."),
    program: z.string().describe("The file of the program."),
    objects: z.array(object).describe("Each object that was asked for and that the stack does not manage."),
    isApplied: z.boolean().describe("Whether the program was written and the state was changed."),
    isProven: z
      .boolean()
      .optional()
      .describe("Whether the preview with refresh after it shows no change. Only where it was applied."),
  },
  text: ({ stack, program, objects, isApplied, isProven }, style) => {
    if (objects.length === 0) return `${stack} manages every object that was asked for.`;
    return [objectsText(objects, style), "", endText({ program, objects, isApplied, isProven })].join("\n");
  },
});

/** What is shown before anything is done. */
export function objectsText(objects: readonly FoundObjectResult[], style: Style): string {
  return textTable(
    objects.flatMap(({ type, id, name, problems }) => [
      [problems.length === 0 ? style.green("adopt") : style.yellow("skip"), type, id, name],
      ...problems.map((text) => ["", "", "", style.dim(text)]),
      ...(problems.length === 0 ? [] : [["", "", "", style.bold(`→ Write it yourself with adopt: "${id}"`)]]),
    ]),
  );
}

interface End {
  program: string;
  objects: readonly FoundObjectResult[];
  isApplied: boolean;
  isProven: boolean | undefined;
}

function endText({ program, objects, isApplied, isProven }: End): string {
  const skipped = objects.filter(({ problems }) => problems.length > 0).length;
  const adopted = objects.length - skipped;
  if (!isApplied && adopted === 0) return "Nothing was changed.";
  if (!isApplied) return "Nothing was changed. Add --yes to adopt these.";
  const proof = isProven
    ? "The preview with refresh shows no change."
    : "The preview shows changes: run `pulumi preview --refresh --diff`.";
  return `${adopted} adopted into ${program}, ${skipped} skipped. ${proof}`;
}
