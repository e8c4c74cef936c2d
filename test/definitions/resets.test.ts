import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Emulator, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { field, shapeOf } from "../../provider/core/facts";
import { ownedSet } from "../../provider/core/owned-set";
import { definitionOf, definitions } from "../../provider/definitions";
import { wrongItemResets } from "../support/wrong-item-resets";
import { wrongResets } from "../support/wrong-resets";

/** A default is what a new object has, and an argument that is taken away leaves what a new object has. */
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (_type, definition) => {
    it("has the defaults of a new object, and goes back to them", async () => {
      expect(await wrongResets(emulator, definition)).toEqual([]);
      expect(await wrongItemResets(emulator, definition)).toEqual([]);
    });
  },
);

describe("a planted fault", () => {
  const push = definitionOf("fivecents:PushStream");
  const season = definitionOf("encorastream:Season");
  const withFacts = (definition: AnyDefinition, key: string, facts: object): AnyDefinition => {
    const schema = shapeOf(definition.inputs)[key] ?? expect.unreachable(key);
    return { ...definition, inputs: definition.inputs.extend({ [key]: field(schema, facts) }) };
  };

  it("is told: a default that is not the vendor's", async () => {
    const wrong = await wrongResets(emulator, withFacts(push, "draft", { default: true }));
    expect(wrong.join("\n")).toContain("draft: the default is true, a new object shows false");
  });

  it("is told: a reset that is another value", async () => {
    const wrong = await wrongResets(emulator, withFacts(season, "status", { reset: "published" }));
    expect(wrong).toEqual(['status: removed it shows "published", a new object "draft"']);
  });

  it("is told: a reset of a set's items that is another value", async () => {
    const episodes = definitionOf("encorastream:SeasonEpisodes");
    const { ownedSet: set = expect.unreachable() } = episodes;
    const item = set.item.extend({
      synopsis: field(z.string().optional(), { reset: "Nothing is known of it." }),
    });
    // The functions of a set know its items, so that the planted set is made anew.
    const planted: AnyDefinition = { ...episodes, ...ownedSet({ ...set, item }) };
    expect(await wrongItemResets(emulator, planted)).toEqual([
      'episodes.*.synopsis: removed it shows "Nothing is known of it.", a new item null',
    ]);
  });

  it("is told: a reset that leaves a setting in force", async () => {
    const reset = { enabled: true, mode: "block", countries: ["US"] };
    const wrong = await wrongResets(emulator, withFacts(push, "geoBlock", { reset }));
    expect(wrong.join("\n")).toContain("geoBlock: removed it shows");
  });
});
