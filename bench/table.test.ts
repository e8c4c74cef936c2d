import { expect, it } from "vitest";
import { tableText } from "./table";

it("lines up texts on the left, numbers on the right, and shows nothing as a dash", () => {
  const text = tableText({
    title: "Requests",
    note: "counted",
    columns: [
      { key: "type", heading: "type" },
      { key: "count", heading: "n" },
    ],
    rows: [
      { type: "fivecents:Platform", count: 12 },
      { type: "short", count: null },
    ],
  });
  expect(text.split("\n")).toEqual([
    "Requests",
    "counted",
    "",
    "type                 n",
    "------------------  --",
    "fivecents:Platform  12",
    "short                -",
    "",
  ]);
});
