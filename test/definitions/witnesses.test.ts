import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { definitions } from "../../provider/definitions";
import { identifiedByKeys } from "../support/by-type";
import { vendorOf } from "../support/likenesses";
import { operationsIn, providerFor, type Values } from "../support/provider";
import { World } from "../support/world";

/** What a run says of objects that it knows too little about, for all vendors. */
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterEach(() => {
  emulator.clearFaults();
  emulator.reset();
});
afterAll(() => emulator.close());

const likely = definitions.filter(({ identity }) => identity.kind === "likely");

describe.each(likely.map((definition) => [definition.type, definition] as const))(
  "%s that a killed run left behind",
  (type, definition) => {
    const run = () => providerFor(emulator, type);

    /** The object is at the vendor, and in no state. */
    async function leftBehind(): Promise<{ id: string; given: Values }> {
      const given = await new World(emulator).inputsOf(definition, definition.examples[0]?.inputs ?? {});
      const killed = await run();
      const { id } = await killed.create(await killed.checked(given));
      emulator.clearLog();
      return { id, given };
    }

    it("stops the next create with its id and both ways on, and nothing is sent", async () => {
      const { id, given } = await leftBehind();
      const next = await run();
      const failure = await next.create(await next.checked(given)).catch(String);
      expect(failure).toContain(`already exists (id ${id}`);
      expect(failure).toContain("Nothing was changed.");
      expect(failure).toContain(`\`adopt: "${id}"\``);
      expect(failure).toContain("`adopt: false`");
      expect(operationsIn(emulator, { changing: true })).toEqual([]);
    });

    it("is managed by its id, clean afterwards", async () => {
      const { id, given } = await leftBehind();
      const next = await run();
      const adopted = await next.create(await next.checked({ ...given, adopt: id }));
      expect(adopted.id).toBe(id);
      const later = await run();
      const seen = await later.read(id, adopted.outs);
      expect(await later.diff(id, seen.props ?? {}, await later.checked(given))).toEqual({ changes: false });
    });

    it.skipIf(identifiedByKeys.includes(type))(
      "is left alone by adopt: false, which makes one more and no third",
      async () => {
        const { id, given } = await leftBehind();
        const next = await run();
        const second = await next.create(await next.checked({ ...given, adopt: false }));
        expect(second.id).not.toBe(id);
        const third = await run();
        const failure = await third.create(await third.checked(given)).catch(String);
        expect(failure).toContain(`id ${id}`);
        expect(failure).toContain(`id ${second.id}`);
      },
    );
  },
);

/** The types with a list, and a read of their own that can say something else. */
const ownRead = definitions.filter(
  ({ list, identity: { kind } }) => !list.isRead && kind !== "single" && kind !== "disposable",
);

it.each(ownRead.map((definition) => [definition.type, definition] as const))(
  "%s is not gone where its own 404 contradicts the list",
  async (type, definition) => {
    const vendor = vendorOf(type);
    const mine = await providerFor(emulator, type);
    const given = await new World(emulator).inputsOf(definition, definition.examples[0]?.inputs ?? {});
    const { id, outs } = await mine.create(await mine.checked(given));
    const full = { [`${vendor}:refresh`]: "full" };
    emulator.clearLog();
    await (await providerFor(emulator, type, full)).read(id, outs);
    const operation = String(operationsIn(emulator)[0]);
    emulator.clearLog();
    const later = await providerFor(emulator, type, full);
    emulator.inject({ vendor, operation, kind: "status", status: 404, times: 100 });
    await expect(later.read(id, outs)).rejects.toThrow(/still lists it|answered 404/);
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
    emulator.clearFaults();
    expect((await later.read(id, outs)).id).toBe(id);
  },
);
