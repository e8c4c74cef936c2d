import { describe, expect, it } from "vitest";
import { thingDefinition } from "../../test/support/thing";
import { told } from "../../test/support/told";
import { withoutSecrets, withResourceContext } from "./error-context";
import { ExpectedError, PartialFailure, Refused } from "./errors";
import { noteSecrets } from "./redaction";

const thing = thingDefinition();

function failing(thrown: unknown) {
  return withResourceContext(thing, { values: { name: "a" } }, async () => {
    throw thrown;
  }).catch((error: unknown) => error);
}

describe("a failure", () => {
  it("is told in the resource's name, once", async () => {
    expect(await failing(new ExpectedError(told("no")))).toMatchObject({
      message: 'example:Thing name "a": no. Nothing was changed. Try again.',
      stack: "",
    });
    expect(await failing(new ExpectedError(told("example:Thing b: no")))).toMatchObject({
      message: "example:Thing b: no. Nothing was changed. Try again.",
    });
    expect(await failing("odd")).toMatchObject({ message: 'example:Thing name "a": odd' });
  });

  it("keeps the stack of a mistake of ours, without the secrets in it", async () => {
    noteSecrets(["api-key-1"]);
    const mistake = await failing(new TypeError("no api-key-1 in x"));
    expect(mistake).toBeInstanceOf(TypeError);
    expect(mistake).toMatchObject({ message: 'example:Thing name "a": no [secret] in x' });
    expect((mistake as Error).stack).toContain("error-context.test");
    expect((mistake as Error).stack).not.toContain("api-key-1");
  });

  it("keeps our own words, even where one of them is somebody's secret", async () => {
    noteSecrets(["written"]);
    expect(await failing(new ExpectedError(told("domainLock was not written")))).toMatchObject({
      message: 'example:Thing name "a": domainLock was not written. Nothing was changed. Try again.',
    });
  });

  it("keeps the state of an object that was partly written", async () => {
    const partial = new PartialFailure("7", { name: "a" }, told("one"));
    expect(await failing(partial)).toBe(partial);
  });
});

it("work without a resource keeps an expected error as it is, and hides the secrets of any other", async () => {
  noteSecrets(["api-key-2"]);
  const failed = (thrown: unknown) =>
    withoutSecrets(async () => {
      throw thrown;
    }).catch((error: unknown) => error);
  const refused = new Refused("no such stream", 404);
  expect(await failed(refused)).toBe(refused);
  expect(await failed(new TypeError("bad api-key-2"))).toMatchObject({ message: "bad [secret]" });
  expect(await withoutSecrets(async () => 5)).toBe(5);
});
