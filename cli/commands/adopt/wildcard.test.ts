import { expect, it } from "vitest";
import { isOneOf } from "./wildcard";

it.each([
  ["live/*", "live/main1", true],
  ["live/*", "relive/main1", false],
  ["*", "", true],
  ["a.c", "abc", false],
  ["encorastream:*", "encorastream:Show", true],
  ["fivecents:*Stream", "fivecents:StreamDefaults", false],
])("the pattern %s of %s: %s", (pattern, text, is) => {
  expect(isOneOf(["none", pattern], text)).toBe(is);
});
