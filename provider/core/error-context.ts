import { z } from "zod";
import type { AnyDefinition } from "./definition";
import { ExpectedError, PartialFailure } from "./errors";
import { bare, factsOf, shapeOf } from "./facts";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";
import { managedInputs } from "./state";

/** A shorter text is no secret worth the name, and taking it out would leave no message. */
const shortestSecret = 4;

/**
 * Runs an operation on a resource. What fails in it is told in the resource's name, and without its secrets or
 * the account's, which a vendor may quote. A mistake of ours keeps its stack: it is what a bug report needs.
 */
export async function withResourceContext<T>(
  definition: AnyDefinition,
  runtime: Runtime,
  about: { id?: string; values: readonly Record<string, unknown>[] },
  work: () => Promise<T>,
): Promise<T> {
  const label = resourceLabel(definition, managedInputs(definition, about.values[0] ?? {}), about.id);
  // What the label says is no secret: the key of a stream is the second half of its name.
  const secrets = about.values.flatMap((values) => secretTexts(definition, values));
  for (const secret of secrets) if (!hasWord(label, secret)) runtime.secrets.add(secret);
  return withoutSecrets(runtime.secrets, async () => {
    try {
      return await work();
    } catch (thrown) {
      if (thrown instanceof PartialFailure) throw thrown;
      throw withMessage(thrown, (message) =>
        message.startsWith(definition.type) ? message : `${label}: ${message}`,
      );
    }
  });
}

/** Runs the work. Whatever fails is told without the secrets. */
export async function withoutSecrets<T>(secrets: ReadonlySet<string>, work: () => Promise<T>): Promise<T> {
  const hide = (text: string) => redacted(text, secrets);
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof PartialFailure)
      throw new PartialFailure(thrown.id, thrown.state, thrown.reasons.map(hide));
    throw withMessage(thrown, hide);
  }
}

/** The error with another text; a mistake of ours stays the same error, with its stack. */
function withMessage(thrown: unknown, change: (text: string) => string): Error {
  if (!(thrown instanceof Error)) return new ExpectedError(change(String(thrown)));
  const message = change(thrown.message);
  if (thrown instanceof ExpectedError) return new ExpectedError(message);
  return Object.assign(thrown, { message, stack: thrown.stack ? change(thrown.stack) : "" });
}

/** Every text in the secret arguments and outputs, but the words of a choice, which tell nothing. */
export function secretTexts(definition: AnyDefinition, values: Record<string, unknown>): string[] {
  const shape = { ...shapeOf(definition.inputs), ...shapeOf(definition.outputs) };
  return Object.entries(shape)
    .filter(([, schema]) => factsOf(schema).secret)
    .flatMap(([key, schema]) => textsIn(schema, values[key]));
}

/** The text without the secrets as whole words, in clear, as JSON and as URLs write them. */
export function redacted(text: string, secrets: Iterable<string>): string {
  const spelt = [...secrets].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  return spelt
    .filter((secret) => secret.length >= shortestSecret)
    .toSorted((one, other) => other.length - one.length)
    .reduce((hidden, secret) => hidden.replace(wordPattern(secret), "[secret]"), text);
}

function hasWord(text: string, word: string): boolean {
  return wordPattern(word).test(text);
}

/** The word, but no part of a longer one. A plain word is none either in an operation's id, as in push.update. */
function wordPattern(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const isPlain = /^[a-z]+$/.test(word);
  return isPlain
    ? new RegExp(`(?<!\\w|[a-z]\\.)${literal}(?!\\w|\\.[a-z])`, "g")
    : new RegExp(`(?<!\\w)${literal}(?!\\w)`, "g");
}

function textsIn(schema: z.ZodType, value: unknown): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown) => textsIn(inner.element as z.ZodType, item));
  }
  const shape = shapeOf(inner);
  return Object.entries(value).flatMap(([key, item]) => textsIn(shape[key] ?? z.unknown(), item));
}
