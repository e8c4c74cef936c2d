import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, type RequestRecord, startEmulator } from "../emulator";
import type { AnyDefinition } from "../provider/core/definition";
import { definitionOf, definitions } from "../provider/definitions";
import { callsOf, callsText, recordCalls } from "./support/recorded-calls";

/**
 * Every function of every definition is run against the emulator, whose log has the word: it is what the coverage page
 * and the reference pages say that a resource calls.
 */
let emulator: Emulator;
const recorded: (readonly [AnyDefinition, readonly RequestRecord[]])[] = [];
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  for (const definition of definitions) {
    recorded.push([definition, await recordCalls(emulator, definition)]);
    emulator.reset();
  }
}, 180_000);
afterAll(() => emulator.close());

describe("api/calls.json", () => {
  it("has what each resource type calls; `npm run record` renews it", async () => {
    await expect(callsText(callsOf(recorded))).toMatchFileSnapshot("../api/calls.json");
  });

  it("would name a type that calls an operation and is not in it yet", async () => {
    const genre = definitionOf("encorastream:Genre");
    const planted: AnyDefinition = { ...genre, type: "encorastream:Planted" };
    const log = await recordCalls(emulator, planted);
    const { encorastream } = callsOf([...recorded, [planted, log]]);
    expect(encorastream?.["genres.admin.create"]).toEqual(["Genre", "Planted"]);
  });
});
