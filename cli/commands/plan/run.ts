import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { failure, messageOf } from "../../../provider/core/errors";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import type { Session } from "../../session";
import { openStack, previewText } from "../../stack";
import type { PlanOptions } from "./command";
import { planOf } from "./plan-of";
import { assertSucceeded, readPreview } from "./preview";
import { planResult } from "./result";

/** Runs a preview, or reads one, and says what it does. */
export async function plan(options: PlanOptions, session: Session): Promise<void> {
  const { stack, text } = await previewOf(options, session);
  const preview = readPreview(text);
  assertSucceeded(preview);
  const result = planOf(stack, preview);
  const { failOn } = options;
  const isDifferent = failOn
    ? result.impacts.some(({ kind }) => failOn.includes(kind))
    : result.resources.length > 0;
  const code = isDifferent ? exitCodes.different : exitCodes.clean;
  await report(session, planResult, { result, options, code });
}

async function previewOf(options: PlanOptions, session: Session): Promise<{ stack: string; text: string }> {
  if (options.input !== undefined) return storedPreview(options, options.input, session);
  session.progress.show("Reading the stack …");
  const stack = await openStack(options, session);
  session.progress.show("Running the preview …");
  return { stack: stack.name, text: await previewText(stack, { refresh: options.refresh === true }) };
}

/** A preview that was run before does not say of which stack it is: its URNs do. */
async function storedPreview({ stack }: PlanOptions, file: string, { surroundings }: Session) {
  const text = await readFile(resolve(surroundings.folder, file), "utf8").catch((thrown: unknown) => {
    throw failure({
      what: `The preview could not be read: ${messageOf(thrown)}`,
      state: "Nothing was changed",
      remedy: "Name in `--input` a file with what `pulumi preview --json` printed",
    });
  });
  const [, inUrn = ""] = /"urn:pulumi:([^:"]+)::/.exec(text) ?? [];
  return { stack: stack ?? inUrn, text };
}
