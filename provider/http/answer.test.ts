import { describe, expect, it } from "vitest";
import { json, parsed, quotable, requestIdText, retryAfter } from "./answer";
import { OutcomeUnknown } from "./failures";
import { create, keyedCreate, read, statusReport, update } from "./policy";

describe("A JSON answer is read", () => {
  it.each([
    ["with a byte order mark", '\uFEFF{"a":1}'],
    ["with NULs at its end", '{"a":1}\0\0'],
    ["with blanks and NULs at its end", '{"a":1} \r\n\0\n'],
  ])("%s", (_how, text) => {
    expect(parsed(text, 200, read)).toEqual({ a: 1 });
  });

  it("with the digits of integers that a number can't hold, as text", () => {
    const text =
      '{"id":9007199254740993,"list":[-9007199254740993,9007199254740991],"size":123456789012345678}';
    expect(json(text)).toEqual({
      id: "9007199254740993",
      list: ["-9007199254740993", 9007199254740991],
      size: "123456789012345678",
    });
  });

  it("with other numbers as numbers, and texts as they are", () => {
    const text = '{"a":0.1234567890123456,"b":1e21,"c":"9007199254740993","d":7}';
    expect(json(text)).toEqual({ a: 0.1234567890123456, b: 1e21, c: "9007199254740993", d: 7 });
  });
});

it.each([
  ["", 200],
  ["\uFEFF", 201],
  ["\0", 200],
])("an answer %j with status %i leaves open what happened", (text, status) => {
  expect(() => parsed(text, status, read)).toThrow(OutcomeUnknown);
});

it.each(["", "OK", "<p>ready</p>"])("of a report by its status a body %j is not looked at", (text) => {
  expect(parsed(text, 200, statusReport)).toBeUndefined();
});

describe("An unusable answer is quoted", () => {
  it.each([
    ['{"signing_secret":"whsec_1234', ""],
    ['\uFEFF {"signing_secret":"whsec_1234', ""],
    ['[{"key":"s3cret"', ""],
    ['"s3cret', ""],
    ["<html><b>key</b>", "an HTML page"],
    ["Fatal error\nin \u001b[1mline\u001b[0m 7", "Fatal error in line 7"],
    ["x".repeat(201), `${"x".repeat(199)}…`],
  ])("if it is plain text: %j becomes %j", (text, quoted) => {
    expect(quotable(text, read)).toBe(quoted);
    expect(quotable(text, update)).toBe(quoted);
  });

  it.each([
    ["a create", create],
    ["a create with a key", keyedCreate],
  ])("never if it answers %s", (_what, policy) => {
    expect(quotable("signing_secret=whsec_1234", policy)).toBe("");
    expect(() => parsed("signing_secret=whsec_1234", 201, policy)).toThrow(
      /^an answer with status 201 that is not JSON\. Whether/,
    );
  });
});

it("tells the request id on one line", () => {
  expect(requestIdText({ "x-request-id": "r-1\u001b[31m" })).toBe(" (request r-1)");
  expect(requestIdText({})).toBe("");
});

it("reads Retry-After in seconds and as a date", () => {
  expect(retryAfter("2", 0)).toBe(2_000);
  expect(retryAfter("Thu, 01 Jan 1970 00:00:05 GMT", 1_000)).toBe(4_000);
  expect(retryAfter("soon", 0)).toBeUndefined();
  expect(retryAfter(undefined, 0)).toBeUndefined();
});
