import { expect, it } from "vitest";
import { itemsOf, nextCursor, objectOf } from "./envelope";

const thing = { id: "a", name: "Thing" };

it.each([
  ["bare", thing],
  ["in an envelope", { data: thing }],
])("reads an object %s", (_how, body) => {
  expect(objectOf(body)).toEqual(thing);
});

it("leaves an object alone that has a member called data", () => {
  const odd = { id: "a", data: { id: "b" } };
  expect(objectOf(odd)).toBe(odd);
});

it.each([
  ["as documented", { data: [thing], meta: { has_more: true, next_cursor: "next" } }],
  ["in one more envelope", { data: { data: [thing], meta: { has_more: true, next_cursor: "next" } } }],
])("reads a list %s, and where its next page begins", (_how, body) => {
  expect(itemsOf("shows.admin.list", body)).toEqual([thing]);
  expect(nextCursor("shows.list", body)).toBe("next");
});

it("reads a bare list as the only page", () => {
  expect(itemsOf("shows.admin.list", [thing])).toEqual([thing]);
  expect(nextCursor("shows.list", [thing])).toBeUndefined();
});

it("takes no cursor for another page when there is no more", () => {
  expect(
    nextCursor("shows.list", { data: [], meta: { has_more: false, next_cursor: "stale" } }),
  ).toBeUndefined();
});

it("takes a cursor without a word on more for another page", () => {
  expect(nextCursor("shows.list", { data: [], meta: { next_cursor: "next" } })).toBe("next");
});

it.each([
  [{ has_more: true }],
  [{ has_more: true, next_cursor: null }],
  [{ has_more: true, next_cursor: "" }],
  [{ has_more: "true" }],
  [{ has_more: 1, next_cursor: 7 }],
])("never takes %j for the end of a list", (meta) => {
  expect(() => nextCursor("shows.list", { data: [], meta })).toThrow(
    "shows.list did not answer with the whole list: it says that there is more, but not where.",
  );
});

it.each([[undefined], [{}], [{ data: "text" }], [{ data: ["text"] }], [{ data: [{ name: "no id" }] }]])(
  "names the operation when %j stands for a list",
  (body) => {
    expect(() => itemsOf("shows.admin.list", body)).toThrow("shows.admin.list answered without a list");
  },
);
