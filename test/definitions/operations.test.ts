import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, type RequestRecord, startEmulator } from "../../emulator";
import type { AnyDefinition } from "../../provider/core/definition";
import { definitionOf, definitions } from "../../provider/definitions";
import { neverSent } from "../support/documented-fields";
import { callsOf, callsText, recordCalls } from "../support/recorded-calls";
import { unsentFields } from "../support/unsent-fields";

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
    await expect(callsText(callsOf(recorded))).toMatchFileSnapshot("../../api/calls.json");
  });

  it("would name a type that calls an operation and is not in it yet", async () => {
    const genre = definitionOf("encorastream:Genre");
    const planted: AnyDefinition = { ...genre, type: "encorastream:Planted" };
    const log = await recordCalls(emulator, planted);
    const { encorastream } = callsOf([...recorded, [planted, log]]);
    expect(encorastream?.["genres.admin.create"]).toContain("Planted");
  });
});

describe("a documented field of a create or an update", () => {
  const unsent = () => neverSent(recorded.flatMap(([, log]) => log));
  const isNamed = (line: string) => {
    const [operation = "", field = ""] = line.split(" ");
    return unsentFields.some(
      ({ operations, fields }) =>
        operations.includes(operation) &&
        fields.some((name) => field === name || field.startsWith(`${name}.`)),
    );
  };

  it("is sent by some argument, or stands in unsentFields with the reason", () => {
    expect(unsent().filter((line) => !isNamed(line))).toEqual([]);
  });

  it("stands there only while nothing sends it", () => {
    const lines = new Set(unsent());
    const stale = unsentFields.flatMap(({ operations, fields }) =>
      fields.filter((field) => !operations.some((operation) => lines.has(`${operation} ${field}`))),
    );
    expect(stale).toEqual([]);
  });

  it("is missed where a definition forgets an argument", () => {
    const [, log = []] = recorded.find(([{ type }]) => type === "encorastream:Genre") ?? [];
    const forgetful = log.map((record) => {
      const { parent_id: _forgotten, ...body } = record.body as Record<string, unknown>;
      return { ...record, body };
    });
    expect(neverSent(log)).toEqual([]);
    expect(neverSent(forgetful)).toEqual(["genres.admin.create parent_id", "genres.admin.update parent_id"]);
  });
});
