import { describe, expect, it, vi } from "vitest";
import { Members } from "./members";

const words = { y: "allow", allow: "allow", n: "block" } as const;

describe("a member that the answer does not have", () => {
  it("is not shown, whatever it would be", () => {
    const shown = new Members({});
    const read = [
      shown.text("a"),
      shown.number("a"),
      shown.flag("a"),
      shown.list("a"),
      shown.word("a", words),
    ];
    expect(read).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(shown.has("a")).toBe(false);
  });
});

describe.each([
  ["null", null],
  ["an empty text", ""],
  ["an empty list", []],
  ["an empty map", {}],
  ["a date of zeros", "0000-00-00 00:00:00"],
])("a member that is %s", (_what, value) => {
  it("is shown as not set", () => {
    const shown = new Members({ a: value });
    expect([shown.text("a"), shown.number("a"), shown.word("a", words)]).toEqual([null, null, null]);
    expect([shown.flag("a"), shown.list("a")]).toEqual([false, []]);
    expect(shown.has("a")).toBe(true);
  });
});

it.each([true, "true", 1, "1", "Y", "y", "Yes", "on", "active", "Enabled"])("reads %j as on", (value) => {
  expect(new Members({ a: value }).flag("a")).toBe(true);
});

it.each([false, "false", 0, "0", "N", "no", "off", "inactive", "Disabled"])("reads %j as off", (value) => {
  expect(new Members({ a: value }).flag("a")).toBe(false);
});

it("reads numbers and texts in each other's JSON type", () => {
  const shown = new Members({ number: "12.5", text: 5 });
  expect([shown.number("number"), shown.text("text")]).toEqual([12.5, "5"]);
});

it("reads lists, and texts with a separator", () => {
  const shown = new Members({
    text: "1.1.1.1, 2.2.2.2,",
    list: ["", " a "],
    number: 7,
    agents: "a,b;;;c;;;",
    lines: "a.example\r\nb.example\n",
  });
  expect([shown.list("text"), shown.list("list"), shown.list("number")]).toEqual([
    ["1.1.1.1", "2.2.2.2"],
    ["a"],
    ["7"],
  ]);
  expect(shown.list("lines")).toEqual(["a.example", "b.example"]);
  expect(shown.list("agents", ";;;")).toEqual(["a,b", "c"]);
});

it("reads a word in any case", () => {
  expect(new Members({ a: "Allow" }).word("a", words)).toBe("allow");
});

it("reads one of several options in any case, as it is spelt here", () => {
  const shown = new Members({ a: "tv-14", b: "none" });
  expect([shown.choice("a", ["TV-14"]), shown.choice("b", ["TV-14"])]).toEqual(["TV-14", undefined]);
});

it("reads the members of an object, and of the objects of a list", () => {
  const note = vi.fn();
  const shown = new Members(
    { geo: { policy: "C" }, cast: [{ order: "2" }, { order: "x" }], none: null },
    note,
  );
  expect(shown.inside("geo")?.word("policy", words)).toBeUndefined();
  expect(shown.items("cast")?.map((item) => item.number("order"))).toEqual([2, undefined]);
  expect([shown.inside("none"), shown.items("none"), shown.items("absent")]).toEqual([
    undefined,
    [],
    undefined,
  ]);
  expect(note.mock.calls.map(([member]) => member)).toEqual(["geo.policy", "cast[1].order"]);
});

it("takes what no document has for not shown, and notes it with its path", () => {
  const note = vi.fn();
  const shown = new Members({ a: "perhaps", b: "C", c: "many", d: { x: 1 } }, note, "geoblock.");
  expect([shown.flag("a"), shown.word("b", words), shown.number("c"), shown.text("d")]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(note.mock.calls).toEqual([
    ["geoblock.a", "perhaps"],
    ["geoblock.b", "C"],
    ["geoblock.c", "many"],
    ["geoblock.d", { x: 1 }],
  ]);
});

it.each([{}, [], "", null])("shows no members where an object is not set (%j)", (geo) => {
  const shown = new Members({ geo });
  expect([shown.inside("geo"), shown.has("geo")]).toEqual([undefined, true]);
});
