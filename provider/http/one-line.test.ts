import { expect, it } from "vitest";
import { oneLine } from "./one-line";

it("makes one line of a text with line breaks, terminal codes and other control characters", () => {
  expect(oneLine("\u001b[31mno\u001b[0m\r\n\tstream\u0000 \u0007here\u202e!\n")).toBe("no stream here!");
});

it("leaves the letters of other scripts as they are", () => {
  expect(oneLine("سریال پیدا نمی\u200cشود")).toBe("سریال پیدا نمی\u200cشود");
});

it("shortens a long text, and says so by an ellipsis", () => {
  expect(oneLine("x".repeat(501))).toBe(`${"x".repeat(499)}…`);
  expect(oneLine("x".repeat(500))).toHaveLength(500);
  expect(oneLine("abc", 2)).toBe("a…");
});
