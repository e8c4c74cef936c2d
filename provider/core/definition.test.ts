import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineResource } from "./define-resource";
import { inputsWhere } from "./definition";
import { field, resetOf } from "./facts";

type Shape = Record<string, z.ZodType>;

function define(
  inputs: Shape,
  change: {
    outputs?: Shape;
    keys?: string[];
    version?: number;
    upgrades?: Record<number, () => object>;
    list?: object;
    identity?: object;
    ownedSet?: object;
  } = {},
) {
  const { outputs = {}, keys = Object.keys(inputs), list = {}, ...more } = change;
  return defineResource()({
    type: "example:Thing",
    summary: "A thing.",
    inputs: z.strictObject(inputs),
    outputs: z.object(outputs),
    id: z.string(),
    identity: { kind: "single", keys: [] },
    list: { within: [], shows: "all", items: async () => [], ...list },
    create: { sends: () => [], send: async () => ({ id: "1" }) },
    parts: [{ name: "all", keys, write: async () => undefined }],
    read: async () => undefined,
    delete: async () => undefined,
    examples: [],
    ...(more as object),
  });
}

const secret = field(z.string(), { secret: true });

/** What is looked at of an owned set of `entries` whose items have a title that a part writes. */
const entrySet = {
  items: "entries",
  ids: "entryIds",
  scope: ["entries"],
  item: z.strictObject({ title: z.string() }),
  life: { parts: [{ name: "update", keys: ["title"], write: async () => undefined }] },
};
const entryIds = { entryIds: z.record(z.string(), z.string()) };

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
      "an argument of a set's items that nothing writes",
      () =>
        define(
          { entries: z.string() },
          {
            outputs: entryIds,
            ownedSet: { ...entrySet, item: z.strictObject({ title: z.string(), note: z.string() }) },
          },
        ),
      "no part of an item's life writes entries.*.note",
    ],
    [
      "a set of what is no argument",
      () => define({ entries: z.string() }, { outputs: entryIds, ownedSet: { ...entrySet, scope: ["day"] } }),
      "the set names day, which is no argument",
    ],
    [
      "a set whose outputs are not there",
      () =>
        define({ entries: z.string() }, { ownedSet: { ...entrySet, itemOutputs: { statuses: "status" } } }),
      "the set names entryIds, which is no output\nexample:Thing: the set names statuses, which is no output",
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
      "a name that sounds like a secret",
      () => define({ access: z.strictObject({ accessToken: z.string() }) }),
      "access.accessToken sounds like a secret: mark it, or say in notSecret why it is none",
    ],
    [
      "names that sound like secrets, in a list",
      () => define({ a: z.array(z.strictObject({ streamKeys: z.array(z.string()) })) }),
      "a.streamKeys sounds like a secret",
    ],
    [
      "an output that sounds like a secret",
      () => define({}, { outputs: { signing_secret: z.string().optional() } }),
      "signing_secret sounds like a secret",
    ],
    [
      "a default that it refuses itself",
      () => define({ a: z.strictObject({ b: field(z.number().min(5), { default: 1 }).optional() }) }),
      "a.b refuses its own default",
    ],
    [
      "a reset beside a default",
      () => define({ a: field(z.boolean(), { default: true, reset: false }).optional() }),
      "a has a reset beside its default, which is its reset",
    ],
    [
      "a likely identity without keys",
      () => define({}, { identity: { kind: "likely", keys: [] } }),
      "nothing tells one object from another: identity has no keys",
    ],
    [
      "a unique identity without keys",
      () => define({}, { identity: { kind: "unique", keys: [], tellNewBy: "createdAt" } }),
      "nothing tells one object from another: identity has no keys",
    ],
    [
      "an identity of a single object",
      () => define({ a: z.string() }, { identity: { kind: "single", keys: ["a"] } }),
      "identity has keys, but each account has a single object",
    ],
    [
      "an identity of what is no argument",
      () => define({}, { identity: { kind: "likely", keys: ["a"] } }),
      "identity names a, which is no argument",
    ],
    [
      "an identity that no call shows",
      () =>
        define({ a: field(z.string(), { unreadable: true }) }, { identity: { kind: "likely", keys: ["a"] } }),
      "identity names a, which no call shows",
    ],
    [
      "an identity that the list does not show",
      () => define({ a: z.string() }, { identity: { kind: "likely", keys: ["a"] }, list: { shows: [] } }),
      "the list does not show a, which tells the objects apart",
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
  const all = () =>
    define(
      {
        name: field(z.string(), { replaces: true }),
        access: field(z.strictObject({ key: secret, mode: z.enum(["a"]) }), { secret: true }).optional(),
        limits: z
          .strictObject({ zone: field(z.string(), { replaces: true, unreadable: true }).optional() })
          .nullable(),
        either: z
          .union([z.literal("a"), z.boolean(), z.number()])

          .optional(),
        free: z.record(z.string(), z.unknown()).optional(),
        enabled: field(z.boolean(), { default: true }).optional(),
        sourceKey: field(z.string(), { notSecret: "It names an object and opens nothing." }),
        keyframes: z.number(),
        tokenMode: z.enum(["path", "query"]),
        keyOf: field(z.string(), { reference: "example:Other" }),
      },
      { version: 2, upgrades: { 1: () => ({}) } },
    );

  it("with all that there is", () => {
    const { inputs } = all();
    expect(Object.keys(inputs.shape)).toContain("allowReplacement");
    expect(Object.keys(inputs.shape)).not.toContain("waitUntilDeployed");
    expect(inputsWhere(all(), (facts) => facts.replaces)).toEqual(["name", "limits"]);
    expect(inputsWhere(all(), (facts) => facts.secret)).toEqual(["access"]);
  });
});

describe("resetOf", () => {
  it.each([
    ["the default of an argument that has one", field(z.boolean(), { default: true }).optional(), true],
    ["the reset in place of a default", field(z.string(), { reset: "" }).optional(), ""],
    ["nothing where neither is said", z.string().optional(), undefined],
    [
      "nothing where a reset takes the default away",
      field(field(z.string(), { default: "a" }), { reset: undefined }),
      undefined,
    ],
  ])("is %s", (_what, schema, value) => {
    expect(resetOf(schema)).toBe(value);
  });
});
