import { z } from "zod";
import { canonicalArguments } from "./canonical";
import type { AnyDefinition, Problem } from "./definition";
import { bare, factsOf, shapeOf } from "./facts";
import { hasUnknown, unknownValue } from "./unknown";

/** What has arguments: a resource, a data function. */
type Asked = Pick<AnyDefinition, "type" | "inputs" | "problems">;

/**
 * Everything that is wrong with the arguments, each with its path, in the user's terms and with what
 * is allowed. Unknown values pass. A value is never quoted: it may be a secret.
 */
export function problemsOf(definition: Asked, inputs: Record<string, unknown>): Problem[] {
  const parsed = definition.inputs.safeParse(inputs);
  const problems = parsed.success
    ? []
    : parsed.error.issues
        .filter((issue) => canBeJudged(definition.inputs, inputs, issue))
        .flatMap((issue) => problemsOfIssue(definition, inputs, issue));
  const cross = problems.length === 0 && definition.problems ? definition.problems(inputs) : [];
  return [...problems, ...cross.filter((problem) => !isUnknownAt(inputs, keysOf(problem.path)))];
}

/**
 * The problems of the canonical arguments. The item of a set is named by the place where the program wrote it, and not
 * by that in the sorted set.
 */
export function problemsAsWritten(definition: Asked, given: Record<string, unknown>): Problem[] {
  const problems = problemsOf(definition, canonicalArguments(definition.inputs, given));
  if (problems.length === 0) return [];
  const asWritten = problemsOf(
    definition,
    canonicalArguments(definition.inputs, given, { keepsOrder: true }),
  );
  // A set of too few items can have enough before those that are written twice are dropped.
  return asWritten.length > 0 ? asWritten : problems;
}

/** One line a problem: `geoBlock.mode must be one of "allow", "block"`. */
export function problemText(definition: Asked, problem: Problem): string {
  return `${definition.type}: ${problem.path ? `${problem.path} ` : ""}${problem.text}`;
}

function problemsOfIssue(
  definition: Asked,
  inputs: Record<string, unknown>,
  issue: z.core.$ZodIssue,
): Problem[] {
  const path = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = Object.entries(shapeOf(schemaAt(definition.inputs, issue.path)))
      .filter(([, schema]) => !factsOf(schema).computed)
      .map(([key]) => key);
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      text: `is not a known argument; expected one of ${known.join(", ")}`,
    }));
  }
  const given = valueAt(inputs, issue.path);
  const isMissing = given === undefined && issue.code !== "custom";
  return [{ path, text: isMissing ? `is required${wanted(issue)}` : textOf(issue, given) }];
}

function textOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (hasOwnMessage(issue)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${withArticle(issue.expected)}, not ${typeOf(given)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small":
      return `must ${bound(issue.exact ? "exactly" : issue.inclusive ? "at least" : "more than", issue.minimum, issue.origin)}`;
    case "too_big":
      return `must ${bound(issue.exact ? "exactly" : issue.inclusive ? "at most" : "less than", issue.maximum, issue.origin)}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_format":
      return `must be ${formatName(issue.format, issue.pattern)}`;
    case "invalid_union":
      return `must be ${alternatives(issue)}`;
    case "invalid_key":
      return issue.issues.map((inner) => textOf(inner, "")).join(" and ");
    default:
      return "is not valid";
  }
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") {
    return `: one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  }
  if (issue.code === "invalid_union") return ` (${alternatives(issue)})`;
  return issue.code === "invalid_type" ? ` (${withArticle(issue.expected)})` : "";
}

function alternatives(issue: z.core.$ZodIssueInvalidUnion): string {
  return issue.errors.map((branch) => alternative(branch)).join(" or ");
}

function alternative(branch: readonly z.core.$ZodIssue[]): string {
  const first = branch[0];
  if (first?.code === "invalid_type") return withArticle(first.expected);
  if (first?.code === "invalid_value") return first.values.map((value) => JSON.stringify(value)).join(", ");
  return first ? first.message : "something else";
}

function bound(word: string, limit: number | bigint, origin: string): string {
  if (origin === "string") return `have ${word} ${limit} character${limit === 1 ? "" : "s"}`;
  if (origin === "array") return `have ${word} ${limit} item${limit === 1 ? "" : "s"}`;
  return `be ${word} ${limit}`;
}

function formatName(format: string, pattern?: string): string {
  const names: Record<string, string> = {
    url: `a URL${pattern ? ` with the scheme ${pattern.replace(/[\^$/]/g, "")}` : ""}`,
    date: "a date as YYYY-MM-DD",
    datetime: "a time as RFC 3339, as in 2026-01-31T18:00:00Z",
    uuid: "a UUID",
    regex: `text of the form ${pattern}`,
  };
  return names[format] ?? `a valid ${format}`;
}

/** A definition's own message says more than what we make of Zod's, which begin with these words. */
function hasOwnMessage(issue: z.core.$ZodIssue): boolean {
  return !/^(Invalid|Too small|Too big|Unrecognized)\b/.test(issue.message);
}

function withArticle(noun: string): string {
  const plain = noun === "int" ? "integer" : noun;
  return /^[aeio]/.test(plain) ? `an ${plain}` : `a ${plain}`;
}

function typeOf(value: unknown): string {
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  return withArticle(Array.isArray(value) ? "array" : typeof value);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    "",
  );
}

/** The keys of a path's text, as in `seasons[0].title`. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** Whether the problem stays whatever the values turn out to be that are not known yet. */
function canBeJudged(schema: z.ZodType, inputs: Record<string, unknown>, issue: z.core.$ZodIssue): boolean {
  if (isUnknownAt(inputs, issue.path)) return false;
  if (issue.code !== "custom" && issue.code !== "invalid_union") return true;
  const value = valueAt(inputs, issue.path);
  if (hasUnknown(value)) return false;
  // A rule may name one key and have judged it together with those beside it.
  const isItsOwn = issue.path.length === 0 || !schemaAt(schema, issue.path).safeParse(value).success;
  return isItsOwn || !hasUnknown(valueAt(inputs, issue.path.slice(0, -1)));
}

/** Whether the value at the path, or anything around it, is not known yet. */
function isUnknownAt(value: unknown, path: readonly PropertyKey[]): boolean {
  return path.some((_key, index) => valueAt(value, path.slice(0, index + 1)) === unknownValue);
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let at = schema;
  for (const key of path) {
    const inner = bare(at);
    if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) at = inner.valueType as z.ZodType;
    else at = shapeOf(inner)[String(key)] ?? inner;
  }
  return at;
}
