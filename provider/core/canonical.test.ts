import { describe, expect, it } from "vitest";
import { z } from "zod";
import { canonical, canonicalArguments, same } from "./canonical";
import { field } from "./facts";
import { countryCode, ipAddress, setOf } from "./fields";
import { unknownValue } from "./unknown";

describe("canonical", () => {
  it("trims texts, also those that may take several forms, and leaves other types alone", () => {
    expect(canonical(z.string(), "  a b ")).toBe("a b");
    expect(canonical(ipAddress(), " 192.0.2.1 ")).toBe("192.0.2.1");
    expect(canonical(z.union([z.boolean(), z.string()]), " id ")).toBe("id");
    expect(canonical(z.number(), " 5 ")).toBe(" 5 ");
    expect(canonical(z.array(z.string()), [" b", "a "])).toEqual(["b", "a"]);
    expect(canonical(z.record(z.string(), z.string()), { a: " b " })).toEqual({ a: "b" });
  });

  it("takes every line end for one, so that a text that travelled through a form is the same", () => {
    expect(canonical(z.string(), "First.\r\nSecond.\rThird.\n")).toBe("First.\nSecond.\nThird.");
    const free = { note: "First.\r\nSecond." };
    expect(canonical(z.record(z.string(), z.unknown()), free)).toEqual(free);
  });

  it("leaves secrets as they are, blanks and line ends too, also inside a secret argument", () => {
    expect(canonical(field(z.string(), { secret: true }), " pass\r\n ")).toBe(" pass\r\n ");
    const login = z.strictObject({ password: z.string(), keys: z.array(z.string()) });
    const given = { password: " pass ", keys: [" key "] };
    expect(canonical(field(login, { secret: true }), given)).toEqual(given);
  });

  it("sorts sets and drops repetitions, of objects too, whatever the order of their keys", () => {
    expect(canonical(setOf(z.string()), ["b", " a", "b "])).toEqual(["a", "b"]);
    expect(canonical(setOf(countryCode()), ["de", "AT", "DE"])).toEqual(["AT", "DE"]);
    const pair = z.strictObject({ a: z.number(), b: z.number() });
    const item = z.record(z.string(), z.number());
    expect(
      canonical(setOf(pair), [
        { b: 2, a: 1 },
        { a: 0, b: 9 },
        { a: 1, b: 2 },
      ]),
    ).toEqual([
      { a: 0, b: 9 },
      { a: 1, b: 2 },
    ]);
    expect(
      canonical(setOf(item), [
        { b: 2, a: 1 },
        { a: 1, b: 2 },
      ]),
    ).toHaveLength(1);
  });

  it("keeps the order and the repetitions of lists", () => {
    expect(canonical(z.array(z.string()), ["b", "a", "b"])).toEqual(["b", "a", "b"]);
  });

  it("fills in the defaults of an object's keys, in their canonical form, and nothing at the top level", () => {
    const schema = z.strictObject({
      geo: z
        .strictObject({
          enabled: field(z.boolean(), { default: true }).optional(),
          codes: field(setOf(countryCode()), { default: ["de", "at"] }).optional(),
          name: z.string().optional(),
        })
        .optional(),
      size: field(z.number(), { default: 3 }).optional(),
    });
    expect(canonicalArguments(schema, { geo: {} })).toEqual({ geo: { enabled: true, codes: ["AT", "DE"] } });
    expect(canonicalArguments(schema, { geo: { enabled: null, name: null } })).toEqual({
      geo: { enabled: true, codes: ["AT", "DE"] },
    });
  });

  it("takes null and undefined for not given", () => {
    const schema = z.strictObject({ a: z.string().optional(), b: z.string().optional() });
    expect(canonicalArguments(schema, { a: null, b: undefined })).toEqual({});
    expect(canonical(z.record(z.string(), z.string()), { a: null, b: "x" })).toEqual({ b: "x" });
  });

  it("returns unknown values untouched, wherever they stand", () => {
    const schema = z.strictObject({ list: setOf(z.string()), inner: z.strictObject({ a: z.number() }) });
    expect(canonical(setOf(countryCode()), ["de", unknownValue])).toEqual([unknownValue, "DE"]);
    const given = { list: unknownValue, inner: { a: unknownValue } };
    expect(canonicalArguments(schema, given)).toEqual(given);
    expect(canonicalArguments(schema, { list: [], inner: unknownValue })).toEqual({
      list: [],
      inner: unknownValue,
    });
  });

  it("does not take two unknown members of a set for one: they may turn out to differ", () => {
    expect(canonical(setOf(z.string()), [unknownValue, "a", unknownValue])).toEqual([
      unknownValue,
      unknownValue,
      "a",
    ]);
    const item = z.strictObject({ id: z.string() });
    expect(canonical(setOf(item), [{ id: unknownValue }, { id: unknownValue }])).toHaveLength(2);
  });

  it("passes keys that nobody declared, whatever they are called, for validation to refuse", () => {
    const schema = z.strictObject({ inner: z.strictObject({ a: z.number().optional() }).optional() });
    for (const name of ["constructor", "toString", "__proto__", "other"]) {
      const given = JSON.parse(`{"${name}": {"x": 1}, "inner": {"${name}": 1}}`) as Record<string, unknown>;
      expect(JSON.stringify(canonicalArguments(schema, given))).toBe(JSON.stringify(given));
    }
    const free = JSON.parse('{"__proto__": "x", "constructor": "y"}') as unknown;
    expect(JSON.stringify(canonical(z.record(z.string(), z.string()), free))).toBe(JSON.stringify(free));
  });

  it("leaves values of a wrong type to validation", () => {
    expect(canonical(z.strictObject({ a: z.string() }), "text")).toBe("text");
    expect(canonical(setOf(z.string()), { 0: "a" })).toEqual({ 0: "a" });
    expect(canonical(countryCode(), 5)).toBe(5);
    expect(canonical(z.string(), ["a"])).toEqual(["a"]);
    expect(canonical(z.record(z.string(), z.string()), 5)).toBe(5);
    expect(canonical(z.strictObject({ a: z.string() }), true)).toBe(true);
  });
});

describe("same", () => {
  it.each([
    [
      { a: 1, b: { c: 2, d: 3 } },
      { b: { d: 3, c: 2 }, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [-0, 0],
    [1.0, 1],
    [1e3, 1000],
    [undefined, undefined],
    [unknownValue, unknownValue],
  ])("%j and %j", (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    ["1", 1],
    ["true", true],
    ["", undefined],
    [{}, undefined],
    [[], {}],
    [{ 0: "a" }, ["a"]],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [[{ a: 1 }], [{ a: 2 }]],
    [{ a: [1] }, { a: [1, 2] }],
    [null, {}],
    [0.1 + 0.2, 0.3],
    [unknownValue, "a"],
    ["undefined", undefined],
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["é", "e\u0301"],
  ])("not %j and %j", (left, right) => {
    expect(same(left, right)).toBe(false);
  });
});
