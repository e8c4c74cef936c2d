import { expect, it } from "vitest";
import { foreignText } from "./foreign-text";

it("makes one line of a text with line breaks, terminal codes and other control characters", () => {
  expect(foreignText("\u001b[31mno\u001b[0m\r\n\tstream\u0000 \u0007here\u202e!\n")).toBe("no stream here!");
});

it("leaves the letters of other scripts as they are", () => {
  expect(foreignText("سریال پیدا نمی\u200cشود")).toBe("سریال پیدا نمی\u200cشود");
});

it("shortens a long text, and says so by an ellipsis", () => {
  expect(foreignText("x".repeat(501))).toBe(`${"x".repeat(499)}…`);
  expect(foreignText("x".repeat(500))).toHaveLength(500);
  expect(foreignText("abc", 2)).toBe("a…");
});
