import { expect, it } from "vitest";
import { ExpectedError, failure } from "./errors";

it("a failure tells what happened, the state of the vendor, and the remedy", () => {
  const error = failure({
    what: "genre: already exists",
    state: "Nothing was changed.",
    remedy: "Set `adopt: true`. Or choose another name",
  });
  expect(error).toBeInstanceOf(ExpectedError);
  expect(error.message).toBe(
    "genre: already exists. Nothing was changed. Set `adopt: true`. Or choose another name.",
  );
});
