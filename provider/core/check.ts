import { createHash } from "node:crypto";
import { canonicalArguments } from "./canonical";
import type { AnyDefinition, Problem } from "./definition";
import { factsOf, shapeOf } from "./facts";
import { hashOfFile } from "./file-hash";
import { hashKey } from "./files";
import { certainReplacements, replacementProblems } from "./plan";
import { adoptedId } from "./register";
import { cleaned } from "./state";
import { hasUnknown } from "./unknown";
import { problemsAsWritten, problemText } from "./validation";

export interface Checked {
  /** The arguments in canonical form, with the hashes of files. */
  inputs: Record<string, unknown>;
  /** Every problem of the resource, one line each. Empty when all is well. */
  problems: string[];
  /** What the plan must say beside its differences. Empty while there are problems. */
  warnings: string[];
}

/**
 * Validates and canonicalises a resource's arguments, and refuses what must not begin. `before`: the arguments of the
 * last run, empty for a resource that is new or being replaced. No network. `check(check(x))` is `check(x)`.
 */
export async function check(
  definition: AnyDefinition,
  last: Record<string, unknown>,
  given: Record<string, unknown>,
): Promise<Checked> {
  const inputs = canonicalArguments(definition.inputs, given);
  const before = canonicalArguments(definition.inputs, last);
  const files = await hashFiles(definition, before, inputs);
  const wrong = [
    ...problemsAsWritten(definition, given),
    ...idProblems(definition, inputs),
    ...files.problems,
  ];
  const problems = wrong.length > 0 ? wrong : replacementProblems(definition, before, inputs);
  const warnings = problems.length === 0 ? warningsOf(definition, before, inputs) : [];
  return {
    inputs: cleaned({ ...inputs, ...files.hashes }),
    problems: problems.map((problem) => problemText(definition, problem)),
    warnings: warnings.map((text) => `${definition.type}: ${text}`),
  };
}

/** What the plan must say beside its differences: also what a replacement leaves at the vendor. */
function warningsOf(
  definition: AnyDefinition,
  before: Record<string, unknown>,
  inputs: Record<string, unknown>,
): string[] {
  const isReplaced = certainReplacements(definition, before, inputs).length > 0;
  const left = isReplaced ? definition.leaves?.(before) : undefined;
  return [...(definition.warnings?.(before, inputs) ?? []), ...(left === undefined ? [] : [left])];
}

/** An id of another type, a path, or a typing mistake in `adopt` is refused before anything is sent. */
function idProblems(definition: AnyDefinition, inputs: Record<string, unknown>): Problem[] {
  if (hasUnknown(inputs.adopt)) return [];
  const id = adoptedId(definition, inputs);
  const parsed = id === undefined || hasUnknown(id) ? undefined : definition.id.safeParse(id);
  if (parsed === undefined || parsed.success) return [];
  return [
    { path: "adopt", text: parsed.error.issues[0]?.message ?? "must be the vendor's id of the object" },
  ];
}

const hashOfNothing = createHash("sha256").digest("hex");

/** A file that is gone, but whose content the vendor already has, is no problem: its hash is in the state. */
async function hashFiles(
  definition: AnyDefinition,
  before: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Promise<{ hashes: Record<string, string>; problems: Problem[] }> {
  const hashes: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(shapeOf(definition.inputs))) {
    const path = inputs[key];
    if (!factsOf(schema).file || typeof path !== "string" || hasUnknown(path)) continue;
    const known = before[key] === path ? before[hashKey(key)] : undefined;
    const hash = (await hashOfFile(path).catch(() => undefined)) ?? known;
    if (hash === hashOfNothing) problems.push({ path: key, text: `is an empty file: ${path}` });
    else if (typeof hash === "string") hashes[hashKey(key)] = hash;
    else
      problems.push({
        path: key,
        text: `no such file, or not to be read: ${path}, looked up from the program's folder`,
      });
  }
  return { hashes, problems };
}
