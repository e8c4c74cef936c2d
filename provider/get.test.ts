import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { providerFor } from "../test/support/provider";
import { definitions } from "./definitions";

/** `get` of an object by what is no id of its type: the same for all types. */

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.clearLog());
afterAll(() => emulator.close());

/** The types whose id is more than the vendor's number. */
const withParts = definitions.filter(({ wholeId, identity }) => wholeId || identity.kind === "single");

describe.each(definitions.map(({ type }) => type))("get of a %s", (type) => {
  it.each(["", "a b", "../x", "https://example.com/7", "push/5/6/7"])(
    "is refused before anything is sent, with %j as the id",
    async (id) => {
      const under = await providerFor(emulator, type);
      await expect(under.read(id, {})).rejects.toThrow(`${type} (id ${id}): the id must be`);
      expect(emulator.log()).toEqual([]);
    },
  );
});

describe.each(withParts.map(({ type }) => type))("get of a %s", (type) => {
  it("asks for the whole id, where the number is written alone", async () => {
    const under = await providerFor(emulator, type);
    await expect(under.read("42086", {})).rejects.toThrow(/Nothing was sent. Write the whole id.$/);
    expect(emulator.log()).toEqual([]);
  });
});

it("get does not read a stream of one kind as one of another", async () => {
  const under = await providerFor(emulator, "fivecents:PullStream");
  await expect(under.read("push/70001", {})).rejects.toThrow(
    "fivecents:PullStream (id push/70001): the id must be",
  );
});
