import { expect, it, vi } from "vitest";
import { type Reading, readAll } from "./paged";

function readings(...all: [string[], boolean][]) {
  const left = all.map(([ids, isShifted]): Reading<string> => {
    return { items: new Map(ids.map((id) => [id, id])), isShifted };
  });
  return vi.fn(async () => left.shift() ?? { items: new Map<string, string>(), isShifted: false });
}

it("reads the pages once if nothing moved between them", async () => {
  const read = readings([["a", "b"], false]);
  expect(await readAll(read)).toEqual(["a", "b"]);
  expect(read).toHaveBeenCalledTimes(1);
});

it("reads the pages once more if something moved, and takes the second reading", async () => {
  const read = readings([["a", "b"], true], [["a", "b", "c"], false]);
  expect(await readAll(read)).toEqual(["a", "b", "c"]);
  expect(read).toHaveBeenCalledTimes(2);
});

it("takes what either reading shows if things still move", async () => {
  const read = readings([["a", "b"], true], [["b", "c"], true]);
  expect(await readAll(read)).toEqual(["a", "b", "c"]);
  expect(read).toHaveBeenCalledTimes(2);
});
