import type { Field, Operation } from "../../../api";
import { callerHeaders } from "../../../api/caller-headers";
import type { CallById } from "../../../provider/core/account";
import { failure } from "../../../provider/core/errors";
import { fieldValue } from "./field-value";

export type Part = "path" | "query" | "body" | "header";

/** Where a field is sent. A name that stands in several of them is written `--body:name`. */
export const parts: readonly Part[] = ["path", "query", "body", "header"];

/** The documented fields of one part of an operation's request. */
export function fieldsOf(operation: Operation, part: Part): readonly Field[] {
  const { pathParams: path, query, body, headers } = operation;
  return { path, query, body, header: headers.filter(({ name }) => callerHeaders.includes(name)) }[part];
}

/** One field as it was written: `--geoblock.enabled Y` has the names `geoblock` and `enabled`. */
interface Given {
  option: string;
  part: Part;
  names: readonly string[];
  field: Field;
  text: string;
}

/**
 * The call that the words of the command line describe, as in `--streamid 7 --name=live/a`. A list is written by its
 * field again and again, or as JSON; a field inside another by its path. What `body` has is kept where no word says otherwise.
 */
export function callOf(
  id: string,
  operation: Operation,
  words: readonly string[],
  body: Record<string, unknown> | undefined,
): CallById {
  const call = { path: {}, query: {}, body: structuredClone(body ?? {}), header: {} };
  const lists = new Set<string>();
  for (const { option, part, names, field, text } of pairsOf(words).map((pair) =>
    givenOf(id, operation, pair),
  )) {
    const value = fieldValue(field, part, text, (what) => wrong(id, `${option} ${what}`));
    const isContinued = lists.has(option);
    if (Array.isArray(value)) lists.add(option);
    put(call[part], names, (before) =>
      isContinued && Array.isArray(before) ? [...before, ...[value].flat()] : value,
    );
  }
  assertPath(id, operation, call.path);
  const hasBody = body !== undefined || Object.keys(call.body).length > 0;
  return {
    path: call.path,
    query: call.query,
    ...(hasBody ? { body: call.body } : {}),
    ...(Object.keys(call.header).length > 0 ? { headers: call.header } : {}),
  };
}

/** The words as pairs of an option and its value. */
function pairsOf(words: readonly string[]): { option: string; text: string | undefined }[] {
  const pairs: { option: string; text: string | undefined }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const [option = "", ...rest] = word.split("=");
    if (rest.length > 0) pairs.push({ option, text: rest.join("=") });
    else {
      index += 1;
      pairs.push({ option, text: words[index] });
    }
  }
  return pairs;
}

function givenOf(
  id: string,
  operation: Operation,
  { option, text }: ReturnType<typeof pairsOf>[number],
): Given {
  const [, part, name = ""] = /^--(?:(path|query|body|header):)?([^:]+)$/.exec(option) ?? [];
  const names = name.split(".");
  const searched = part === undefined ? parts : parts.filter((one) => one === part);
  for (const one of searched) {
    const field = fieldAt(fieldsOf(operation, one), names);
    if (field && text !== undefined) return { option, part: one, names, field, text };
    if (field) throw wrong(id, `${option} has no value`);
  }
  throw wrong(id, `${option} is not a field of it; expected ${optionList(operation)}`);
}

function fieldAt(fields: readonly Field[], [name, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((one) => one.name === name);
  return field === undefined || rest.length === 0 ? field : fieldAt(field.fields ?? [], rest);
}

function optionList(operation: Operation): string {
  const names = parts.flatMap((part) => fieldsOf(operation, part)).map(({ name }) => `--${name}`);
  return names.length === 0 ? "none" : [...new Set(names)].join(", ");
}

/** Puts a value into an object, at the path that the names are. */
function put(
  target: Record<string, unknown>,
  [name = "", ...rest]: readonly string[],
  change: (before: unknown) => unknown,
): void {
  if (rest.length === 0) {
    target[name] = change(target[name]);
    return;
  }
  const inner = target[name];
  const next = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  target[name] = next;
  put(next as Record<string, unknown>, rest, change);
}

function assertPath(id: string, operation: Operation, path: Record<string, unknown>): void {
  const missing = operation.pathParams.map(({ name }) => name).filter((name) => (path[name] ?? "") === "");
  if (missing.length > 0) throw wrong(id, `needs ${missing.map((name) => `--${name}`).join(" and ")}`);
}

function wrong(id: string, what: string): Error {
  return failure({
    what: `${id}: ${what}`,
    state: "Nothing was sent",
    remedy: "`--help` after the operation lists its fields",
  });
}
