import { expect, expectTypeOf, it } from "vitest";
import { Ambiguous, ExpectedError, type Failure, failure, Refused, reasonOf, remedyOf } from "./errors";

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

it("no error for users can be made without what happened, the state and the remedy", () => {
  expectTypeOf(ExpectedError).constructorParameters.toEqualTypeOf<[told: Failure]>();
  expectTypeOf(failure).parameters.toEqualTypeOf<[told: Failure]>();
  expectTypeOf<Failure>().toEqualTypeOf<{ what: string; state: string; remedy: string }>();
});

it("a failure whose text is a list goes on in a line of its own", () => {
  const error = failure({
    what: "two problems:\n  - a\n  - b",
    state: "Nothing was sent",
    remedy: "Correct them",
  });
  expect(error.message).toBe("two problems:\n  - a\n  - b\nNothing was sent. Correct them.");
});

it("a refusal changed nothing, and one after an unknown try, or no answer, may have", () => {
  expect(new Refused("POST answered 422", 422).message).toBe(
    "POST answered 422. Nothing was changed. Correct what the vendor refused, and run the command again.",
  );
  const unknown = "Whether it took effect is not known. Run the command again.";
  expect(new Refused("POST answered 409", 409, true).message).toBe(`POST answered 409. ${unknown}`);
  expect(new Ambiguous("POST got no answer").message).toBe(`POST got no answer. ${unknown}`);
});

it("an error that quotes another one takes what happened and the remedy, and not the state", () => {
  const refused = new Refused("POST answered 401", 401, false, "Check the key");
  expect([reasonOf(refused), remedyOf(refused)]).toEqual(["POST answered 401", "Check the key."]);
  expect([reasonOf(new TypeError("x is undefined")), remedyOf("odd")]).toEqual([
    "x is undefined",
    "Report this as a bug of pulumi-ott.",
  ]);
});
