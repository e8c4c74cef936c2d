import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineResource } from "./define-resource";
import { inputsWhere } from "./definition";
import { field } from "./facts";

type Shape = Record<string, z.ZodType>;

function define(
  inputs: Shape,
  change: {
    outputs?: Shape;
    keys?: string[];
    version?: number;
    upgrades?: Record<number, () => object>;
    list?: object;
  } = {},
) {
  const { outputs = {}, keys = Object.keys(inputs), list = {}, ...more } = change;
  return defineResource()({
    type: "example:Thing",
    summary: "A thing.",
    inputs: z.strictObject(inputs),
    outputs: z.object(outputs),
    id: z.string(),
    identity: { kind: "likely", keys: [] },
    list: { within: [], shows: "all", items: async () => [], ...list },
    create: { carries: () => [], send: async () => ({ id: "1" }) },
    parts: [{ name: "all", keys, write: async () => undefined }],
    read: async () => undefined,
    delete: async () => undefined,
    examples: [],
    ...(more as object),
  });
}

const secret = field(z.string(), { secret: true });

describe("a definition is refused at load", () => {
  it.each<[string, () => unknown, string]>([
    ["an argument that nothing writes", () => define({ a: z.string() }, { keys: [] }), "no part writes a"],
    [
      "a name for two things",
      () => define({ a: z.string() }, { outputs: { a: z.string() } }),
      "a is both an argument and an output",
    ],
    [
      "an argument that the SDK's classes need for themselves",
      () => define({ id: z.string() }),
      "id is a name that every resource has",
    ],
    ["a hidden key's name", () => define({ __lost: z.string() }), "__lost"],
    [
      "contents of what is no reference",
      () => define({ a: field(z.string(), { contents: true }) }),
      "a is marked as contents, which only a reference at the top level is",
    ],
    [
      "a secret in what is shown",
      () => define({ a: z.strictObject({ b: secret }) }),
      "a.b is secret, a is not",
    ],
    [
      "a secret in a map",
      () => define({ a: z.record(z.string(), z.strictObject({ b: secret })) }),
      "a.*.b is secret, a is not",
    ],
    [
      "a secret in an output that is shown",
      () => define({}, { outputs: { a: z.object({ b: secret }) } }),
      "a.b is secret, a is not",
    ],
    [
      "a key that replaces in a map",
      () => define({ a: z.record(z.string(), field(z.string(), { replaces: true })) }),
      "a.* replaces, which is seen only at the top",
    ],
    [
      "a secret in a list",
      () => define({ a: z.array(z.strictObject({ b: secret })) }),
      "a[].b is secret, a is not",
    ],
    [
      "a key that replaces, too deep to be seen",
      () =>
        define({ a: z.strictObject({ b: z.strictObject({ c: field(z.string(), { replaces: true }) }) }) }),
      "a.b.c replaces, which is seen only at the top and one level below it",
    ],
    [
      "an unreadable key in a list",
      () => define({ a: z.array(z.strictObject({ b: field(z.string(), { unreadable: true }) })) }),
      "a[].b is unreadable, which is seen only at the top and one level below it",
    ],
    [
      "a default of Zod's",
      () => define({ a: z.strictObject({ b: z.number().default(1) }) }),
      'a.b is a "default"',
    ],
    ["a transformation", () => define({ a: z.string().transform((text) => text.length) }), 'a is a "pipe"'],
    [
      "a loose object",
      () => define({ a: z.object({ b: z.string() }) }),
      "a is an object that lets unknown keys pass",
    ],
    [
      "a list that shows an argument it does not have",
      () => define({ a: z.string() }, { list: { shows: ["a", "b"] } }),
      "the list names b, which is unknown",
    ],
    [
      "a list within an argument it does not have",
      () => define({ a: z.string() }, { list: { within: ["parent"] } }),
      "the list names parent, which is unknown",
    ],
    [
      "a change mark that is no output",
      () => define({ a: z.string() }, { list: { changeMarks: ["a"] } }),
      "the list names a, which is unknown",
    ],
    [
      "a version without its upgrade",
      () => define({}, { version: 3, upgrades: { 2: () => ({}) } }),
      "no upgrade from version 1",
    ],
  ])("for %s", (_what, made, message) => {
    expect(made).toThrow(`example:Thing: ${message}`);
  });
});

describe("a definition is taken", () => {
  it("with all that there is", () => {
    const all = define(
      {
        name: field(z.string(), { replaces: true }),
        access: field(z.strictObject({ key: secret, mode: z.enum(["a"]) }), { secret: true }).optional(),
        limits: z
          .strictObject({ zone: field(z.string(), { replaces: true, unreadable: true }).optional() })
          .nullable(),
        either: z.union([z.literal("a"), z.boolean(), z.number()]).optional(),
        free: z.record(z.string(), z.unknown()).optional(),
        enabled: field(z.boolean(), { default: true, reset: true }).optional(),
      },
      { version: 2, upgrades: { 1: () => ({}) } },
    );
    expect(Object.keys(all.inputs.shape)).toEqual(expect.arrayContaining(["adopt", "allowReplacement"]));
    expect(Object.keys(all.inputs.shape)).not.toContain("waitUntilDeployed");
    expect(inputsWhere(all, (facts) => facts.replaces)).toEqual(["name", "limits"]);
    expect(inputsWhere(all, (facts) => facts.secret)).toEqual(["access"]);
  });
});
