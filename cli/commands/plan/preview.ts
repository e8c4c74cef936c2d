import { z } from "zod";
import { failure } from "../../../provider/core/errors";

const state = z.object({
  type: z.string(),
  custom: z.boolean().optional(),
  inputs: z.record(z.string(), z.unknown()).optional(),
});

const step = z.object({
  op: z.string(),
  urn: z.string(),
  oldState: state.optional(),
  newState: state.optional(),
  detailedDiff: z.record(z.string(), z.unknown()).nullish(),
});

const preview = z.object({
  steps: z.array(step).default([]),
  diagnostics: z
    .array(z.object({ severity: z.string(), message: z.string(), urn: z.string().optional() }))
    .default([]),
  changeSummary: z.record(z.string(), z.number()).default({}),
});

/** One step of the engine's plan. The engine has masked its secrets. */
export type Step = z.infer<typeof step>;

/** What `pulumi preview --json` prints. */
export type Preview = z.infer<typeof preview>;

/** Reads a preview. It may be one that failed, with what went wrong in its messages. */
export function readPreview(text: string): Preview {
  try {
    return preview.parse(JSON.parse(text));
  } catch {
    throw failure({
      what: "The preview is not what `pulumi preview --json` prints",
      state: "Nothing was changed",
      remedy: "Run `pulumi preview --json` and look at what it prints",
    });
  }
}

/** Fails with the errors of a preview that failed. */
export function assertSucceeded({ diagnostics }: Preview): void {
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => plain(message));
  if (errors.length === 0) return;
  throw failure({
    what: `The preview failed: ${errors.map((text) => text.replace(/^error: /, "")).join("\n")}`,
    state: "Nothing was changed",
    remedy: "Correct the program, and run the command again",
  });
}

/** What the preview warns of. */
export function warningsOf({ diagnostics }: Preview): string[] {
  const texts = diagnostics
    .filter(({ severity }) => severity === "warning")
    .map(({ message }) => plain(message).replace(/^warning: /, ""));
  return [...new Set(texts)];
}

/** Without the engine's marks for colours. */
function plain(message: string): string {
  return message.replace(/<\{%[^%]*%\}>/g, "").trim();
}
