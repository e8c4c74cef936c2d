import { expect, test } from "vitest";
import { isRefusalInside, verdictOf } from "./envelope";
import { calendarDateFrom, jsonMapFrom } from "./values";

const envelope = (error: unknown, code: unknown, messages: unknown = []) => ({
  error,
  error_messages: messages,
  http_response_code: code,
  output: { a: 1 },
});

test("success is what status, error and code agree on", () => {
  expect(verdictOf(200, envelope(false, 200))).toEqual({ kind: "success", output: { a: 1 } });
  expect(verdictOf(200, envelope(false, "200"))).toMatchObject({ kind: "success" });
});

test.each([
  [200, envelope(true, 401, ["api unauthorized 2510"]), 401, "api unauthorized 2510"],
  [500, envelope(true, 401, { title: ["is taken"], genres: ["unknown"] }), 401, "is taken; unknown"],
  [422, envelope(true, 200), 422, "no reason given"],
  [403, undefined, 403, "no reason given"],
])("status %i with %o is a refusal", (status, body, code, text) => {
  const isVendorForm = body !== undefined;
  expect(verdictOf(status, body)).toEqual({ kind: "refused", code, text, isVendorForm });
});

test.each([
  [200, undefined],
  [200, { output: {} }],
  [200, envelope(false, 403)],
  [404, envelope(false, 200)],
  [200, envelope(false, undefined)],
  [200, envelope(true, 503)],
])("status %i with %o tells nothing", (status, body) => {
  expect(verdictOf(status, body).kind).toBe("unclear");
});

test("a 5xx is a verdict only with a refusal inside", () => {
  expect(isRefusalInside(envelope(true, 401))).toBe(true);
  for (const other of [envelope(true, 500), envelope(false, 401), undefined, "text", []])
    expect(isRefusalInside(other)).toBe(false);
});

test("the vendor's spellings of dates and maps", () => {
  expect(calendarDateFrom("2026-03-21 22:54:52")).toBe("2026-03-21");
  expect([null, undefined, "soon"].map(calendarDateFrom)).toEqual([null, undefined, undefined]);
  const known = { a: {}, b: [], c: "" };
  expect(jsonMapFrom({ a: [], b: null, c: "" }, known)).toBe(known);
  expect(jsonMapFrom({ a: [1], b: [], c: "" }, known)).toEqual({ a: [1], b: [], c: "" });
  expect(jsonMapFrom([], { a: 1 })).toBeNull();
  expect(jsonMapFrom(undefined, { a: 1 })).toBeUndefined();
  expect(jsonMapFrom([], {})).toEqual({});
});
