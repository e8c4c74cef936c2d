import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Emulator, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { definitionOf, definitions } from "../../provider/definitions";
import { neverFilled, notFound } from "../support/blind-spots";
import { unfilledOutputs } from "../support/by-type";

/** The outputs and the identity of every type, by the functions of its definition alone. */
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    it("fills each output in some example, but for those in unfilledOutputs", async () => {
      const unfilled = Object.keys(unfilledOutputs[type] ?? {});
      expect(await neverFilled(emulator, definition)).toEqual(unfilled);
    });
  },
);

const listed = definitions.filter(({ identity }) => identity.kind !== "disposable");

it.each(listed.map((definition) => [definition.type, definition] as const))(
  "%s is found in its list by its identity after each example, with and without its parent",
  async (_type, definition) => {
    expect(await notFound(emulator, definition)).toEqual([]);
  },
);

describe("a planted fault", () => {
  const genre = definitionOf("encorastream:Genre");
  const profile = definitionOf("fivecents:TranscodingProfile");

  it("is told: an output that nothing fills", async () => {
    const outputs = z.object({ colour: z.string().describe("Never shown.").optional() });
    expect(await neverFilled(emulator, { ...genre, outputs })).toEqual(["colour"]);
  });

  it("is told: an identity that the list does not show", async () => {
    const blind: AnyDefinition = {
      ...genre,
      list: {
        ...genre.list,
        items: async (context, scope) =>
          (await genre.list.items(context, scope)).map((item) => ({
            ...item,
            live: { inputs: { ...item.live.inputs, slug: null }, outputs: {} },
          })),
      },
    };
    const [first = ""] = genre.examples.map(({ title }) => title);
    expect(await notFound(emulator, blind)).toContain(first);
  });

  it("is told: an identity that the list spells otherwise", async () => {
    const shouting: AnyDefinition = {
      ...profile,
      list: {
        ...profile.list,
        items: async (context, scope) =>
          (await profile.list.items(context, scope)).map(({ id, live }) => ({
            id,
            live: { ...live, inputs: { ...live.inputs, name: String(live.inputs.name).toUpperCase() } },
          })),
      },
    };
    expect(await notFound(emulator, shouting)).toEqual(
      profile.examples.flatMap(({ title }) => [title, title]),
    );
  });
});
