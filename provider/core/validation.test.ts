import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineResource } from "./define-resource";
import type { AnyDefinition, Problem } from "./definition";
import { field } from "./facts";
import { countryCode, ipAddress, setOf } from "./fields";
import { unknownValue } from "./unknown";
import { problemsOf, problemText } from "./validation";

/** The lines that a program with these arguments gets. */
function linesOf(
  inputs: Record<string, z.ZodType>,
  given: Record<string, unknown>,
  problems?: (given: Record<string, unknown>) => Problem[],
): string[] {
  const definition = define(inputs, problems);
  return problemsOf(definition, given).map((problem) => problemText(definition, problem));
}

function define(
  inputs: Record<string, z.ZodType>,
  problems?: (given: Record<string, unknown>) => Problem[],
): AnyDefinition {
  return defineResource()({
    type: "example:Thing",
    summary: "A thing.",
    inputs: z.strictObject(inputs),
    outputs: z.object({}),
    id: z.string(),
    identity: { kind: "single", keys: [] },
    list: { within: [], shows: "all", items: async () => [] },
    create: { sends: () => [], send: async () => ({ id: "1" }) },
    parts: [{ name: "all", keys: Object.keys(inputs), write: async () => undefined }],
    read: async () => undefined,
    delete: async () => undefined,
    ...(problems ? { problems } : {}),
    examples: [],
  });
}

describe("what is told of a wrong argument", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["a wrong type", z.string(), 5, "x must be a string, not a number"],
    ["a fraction", z.number().int(), 1.5, "x must be an integer, not a number"],
    ["a list for an object", z.strictObject({}), [], "x must be an object, not an array"],
    ["a missing one", z.string(), undefined, "x is required (a string)"],
    ["a missing choice", z.enum(["a", "b"]), undefined, 'x is required: one of "a", "b"'],
    [
      "a missing choice of types",
      z.union([z.string(), z.boolean()]),
      undefined,
      "x is required (a string or a boolean)",
    ],
    ["a value out of a list", z.enum(["a", "b"]), "c", 'x must be one of "a", "b"'],
    ["too short", z.string().min(2), "a", "x must have at least 2 characters"],
    ["too short by one", z.string().min(1), "", "x must have at least 1 character"],
    ["too many", z.array(z.string()).max(1), ["a", "b"], "x must have at most 1 item"],
    ["a wrong length", z.string().length(2), "abc", "x must have exactly 2 characters"],
    ["too small", z.number().min(5), 4, "x must be at least 5"],
    ["not above", z.number().positive(), 0, "x must be more than 0"],
    ["not below", z.number().lt(10), 10, "x must be less than 10"],
    ["no multiple", z.number().multipleOf(5), 7, "x must be a multiple of 5"],
    ["own words for a bound", z.array(z.string()).min(1, "must name a country"), [], "x must name a country"],
    ["no URL", z.url(), "x y", "x must be a URL"],
    ["no date", z.iso.date(), "1.2.2026", "x must be a date as YYYY-MM-DD"],
    ["own words for a form", z.string().regex(/^a$/, "must be the letter a"), "b", "x must be the letter a"],
    [
      "one of several words",
      z.union([z.enum(["a", "b"]), z.boolean()]),
      "c",
      'x must be "a", "b" or a boolean',
    ],
    ["one of several types", z.union([z.string(), z.boolean()]), 5, "x must be a string or a boolean"],
    ["an address", ipAddress(), "nonsense", "x must be an IP address or a network in CIDR form"],
    ["null in a list", z.array(z.string()), [null], "x[0] must be a string, not null"],
    [
      "a key of a map",
      z.record(z.string().regex(/^\d+$/, "must be a number"), z.string()),
      { a: "b" },
      "x.a must be a number",
    ],
  ])("%s", (_what, schema, given, line) => {
    expect(linesOf({ x: schema }, { x: given })).toEqual([`example:Thing: ${line}`]);
  });

  it("names every problem at once, each with its path", () => {
    const schema = {
      name: z.string(),
      geo: z.strictObject({ codes: setOf(countryCode()), mode: z.enum(["allow", "block"]) }),
    };
    expect(linesOf(schema, { geo: { codes: ["DE", "XX"], mode: "deny" }, size: 3 })).toEqual([
      "example:Thing: name is required (a string)",
      "example:Thing: geo.codes[1] must be a country code of two letters (ISO 3166-1 alpha-2), as in DE",
      'example:Thing: geo.mode must be one of "allow", "block"',
      "example:Thing: size is not a known argument; expected one of name, geo, allowReplacement",
    ]);
  });

  it("says of an unknown key which ones are known beside it", () => {
    const schema = { geo: z.strictObject({ mode: z.string().optional() }) };
    expect(linesOf(schema, { geo: { moed: "a" } })).toEqual([
      "example:Thing: geo.moed is not a known argument; expected one of mode",
    ]);
    for (const name of ["constructor", "__proto__", "toString"]) {
      const given = JSON.parse(`{"geo": {"${name}": 1}}`) as Record<string, unknown>;
      expect(linesOf(schema, given)).toEqual([
        `example:Thing: geo.${name} is not a known argument; expected one of mode`,
      ]);
    }
  });

  it("hands on what a definition says of an argument that is missing beside another", () => {
    const pair = z
      .strictObject({ user: z.string().optional(), password: z.string().optional() })
      .refine(({ user, password }) => (user === undefined) === (password === undefined), {
        path: ["password"],
        error: "goes with user",
      });
    expect(linesOf({ login: field(pair, { secret: true }) }, { login: { user: "a" } })).toEqual([
      "example:Thing: login.password goes with user",
    ]);
  });

  it("quotes no value", () => {
    const secret = "hunter2-canary";
    const schema = {
      text: field(z.string().max(3), { secret: true }),
      choice: field(z.enum(["a"]), { secret: true }),
      number: field(z.number(), { secret: true }),
      either: field(z.union([z.url(), z.ipv4()]), { secret: true }),
      form: field(z.string().regex(/^x$/), { secret: true }),
    };
    const given = Object.fromEntries(Object.keys(schema).map((key) => [key, secret]));
    const lines = linesOf(schema, given);
    expect(lines).toHaveLength(5);
    expect(lines.join()).not.toContain(secret);
  });
});

describe("what is not known yet", () => {
  const schema = {
    text: z.string().regex(/^\d+$/).optional(),
    number: z.number().optional(),
    inner: z.strictObject({ a: z.number(), b: z.enum(["x"]) }).optional(),
    set: setOf(countryCode()).optional(),
    either: z.union([z.strictObject({ a: z.number() }), z.strictObject({ b: z.number() })]).optional(),
    judged: z
      .strictObject({ from: z.string(), to: z.string() })
      .refine(({ from, to }) => from < to, "must begin before it ends")
      .optional(),
    ends: z
      .strictObject({ from: z.string(), to: z.string() })
      .refine(({ from, to }) => from < to, { path: ["to"], error: "must be after from" })
      .optional(),
  };

  it.each([
    ["a whole argument", Object.fromEntries(Object.keys(schema).map((key) => [key, unknownValue]))],
    ["nested", { inner: { a: unknownValue, b: unknownValue } }],
    ["in a set", { set: ["DE", unknownValue] }],
    ["in one of several forms", { either: { a: unknownValue } }],
    ["in what is judged as a whole", { judged: { from: unknownValue, to: "0" } }],
    ["beside what is judged with it", { ends: { from: unknownValue, to: "0" } }],
  ])("passes: %s", (_what, given) => {
    expect(linesOf(schema, given)).toEqual([]);
  });

  it("hides no problem beside it", () => {
    expect(linesOf(schema, { inner: { a: unknownValue, b: "y" }, set: [unknownValue, "XX"] })).toEqual([
      'example:Thing: inner.b must be one of "x"',
      "example:Thing: set[1] must be a country code of two letters (ISO 3166-1 alpha-2), as in DE",
    ]);
  });

  it("hides no problem around it that stays whatever it turns out to be", () => {
    const around = { pair: z.array(z.string()).max(1), inner: z.strictObject({ a: z.string() }) };
    const given = { pair: [unknownValue, unknownValue], inner: { a: unknownValue, b: unknownValue } };
    expect(linesOf(around, given)).toEqual([
      "example:Thing: pair must have at most 1 item",
      "example:Thing: inner.b is not a known argument; expected one of a",
    ]);
  });

  it("is no problem of the arguments together, whichever way its path is written", () => {
    const list = z.array(z.strictObject({ a: z.string() }));
    const problems = () => [
      { path: "list[0].a", text: "is odd" },
      { path: "list[1].a", text: "is odd" },
    ];
    expect(linesOf({ list }, { list: [{ a: unknownValue }, { a: "x" }] }, problems)).toEqual([
      "example:Thing: list[1].a is odd",
    ]);
  });
});

it("asks for problems of the arguments together only once each is right by itself", () => {
  const problems = () => [{ path: "", text: "these exclude each other" }];
  expect(linesOf({ a: z.string() }, { a: 1 }, problems)).toEqual([
    "example:Thing: a must be a string, not a number",
  ]);
  expect(linesOf({ a: z.string() }, { a: "x" }, problems)).toEqual([
    "example:Thing: these exclude each other",
  ]);
});
