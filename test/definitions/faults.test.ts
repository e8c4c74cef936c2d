import pLimit from "p-limit";
import { afterAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { Fault } from "../../emulator/types";
import type { AnyDefinition } from "../../provider/core/definition";
import { ExpectedError, messageOf } from "../../provider/core/errors";
import { definitions } from "../../provider/definitions";
import { adviceIn } from "../support/advice";
import { keptAfterDelete } from "../support/by-type";
import { likenesses, livingObjects, vendorOf } from "../support/likenesses";
import { type ProviderUnderTest, providerFor, type Values } from "../support/provider";
import { allVariants, factsAt } from "../support/variants";
import { World } from "../support/world";

/**
 * Every request of every resource's create, update and delete meets every fault. What the user does then is what the
 * error says, or to run the command again: in the end there is one object with the right settings, or none after a
 * delete, and what an error said of the vendor was true.
 */
type Faults = readonly Omit<Fault, "vendor" | "operation" | "after">[];
const faults: Record<string, Faults> = {
  "cut before the effect": [{ kind: "cutBefore" }],
  "cut after the effect": [{ kind: "cutAfter" }],
  "an effect two requests later": [{ kind: "late" }],
  "503 before the effect": [{ kind: "status", status: 503 }],
  "503 after the effect": [{ kind: "status", status: 503, effect: true }],
  "an HTML 404": [{ kind: "html", status: 404, effect: false }],
  "a refusal after an unknown": [{ kind: "cutAfter" }, { kind: "status", status: 409 }],
};

/** The scenarios wait more than they work. */
const atATime = pLimit(16);
const idle: Emulator[] = [];
afterAll(() => Promise.all(idle.map((emulator) => emulator.close())));

async function inEmulator<T>(work: (emulator: Emulator) => Promise<T>): Promise<T> {
  const emulator = idle.pop() ?? (await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } }));
  try {
    return await work(emulator);
  } finally {
    emulator.reset();
    // Each scenario has clients of its own: their connections would add up to more than a process may have.
    emulator.dropConnections();
    idle.push(emulator);
  }
}

/** A resource as the engine keeps it between commands. */
interface Kept {
  id: string;
  outs: Values;
}

class Scene {
  readonly world: World;

  constructor(
    readonly emulator: Emulator,
    readonly definition: AnyDefinition,
  ) {
    this.world = new World(emulator);
  }

  /** The provider of one command of the engine. */
  command(): Promise<ProviderUnderTest> {
    return providerFor(this.emulator, this.definition.type);
  }

  async inputs(given: Values, before: Values = {}): Promise<Values> {
    return (await this.command()).checked(await this.world.inputsOf(this.definition, given), before);
  }

  /** What the vendors hold, but what a read may move. */
  vendorState(): string {
    return JSON.stringify(livingObjects(this.emulator, this.definition.type));
  }

  /** Runs a command that a fault may end; what the error says of the vendor must be true. */
  async attempt(
    kept: Kept | undefined,
    work: () => Promise<Kept>,
  ): Promise<{ kept?: Kept; message?: string }> {
    const before = this.vendorState();
    try {
      return { kept: await work() };
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) throw thrown;
      const { id, properties, message } = thrown as { id?: string; properties?: Values; message: string };
      if (message.includes("Nothing was changed")) expect(this.vendorState(), message).toBe(before);
      const saved = id === undefined ? kept : { id, outs: properties ?? {} };
      return { ...(saved ? { kept: saved } : {}), message };
    }
  }

  /** What a user does after a create: run it again, and do what the error says where that fails. */
  async created(inputs: Values): Promise<Kept> {
    let { kept, message } = await this.attempt(undefined, async () => make(await this.command(), inputs));
    for (let tries = 0; message !== undefined && tries < 3; tries += 1) {
      const advised = adviceIn(message);
      ({ kept, message } = kept
        ? await this.finished(kept, inputs, message)
        : await this.attempt(undefined, async () => make(await this.command(), { ...inputs, ...advised })));
    }
    expect(message).toBeUndefined();
    return kept ?? expect.unreachable("nothing is kept");
  }

  /** The next run of an object that a failure left in the state. */
  async finished(kept: Kept, inputs: Values, message: string): Promise<{ kept?: Kept; message?: string }> {
    if (message.includes("--target-replace")) {
      await (await this.command()).delete(kept.id, kept.outs);
      return this.attempt(undefined, async () => make(await this.command(), { ...inputs, adopt: false }));
    }
    return this.attempt(kept, async () => {
      const mine = await this.command();
      return { id: kept.id, outs: (await mine.update(kept.id, kept.outs, inputs)).outs };
    });
  }

  /** One object, and no difference from the program, before and after a refresh. */
  async assertClean({ id, outs }: Kept, inputs: Values): Promise<void> {
    const mine = await this.command();
    expect(await mine.diff(id, outs, inputs)).toEqual({ changes: false });
    const seen = await mine.read(id, outs);
    expect(seen.id).toBe(id);
    expect(await mine.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
    if (this.definition.identity.kind !== "single")
      expect(likenesses(this.emulator, this.definition.type, id)).toHaveLength(1);
  }
}

async function make(mine: ProviderUnderTest, inputs: Values): Promise<Kept> {
  return mine.create(inputs);
}

/** One request of a command: the operation, and how many requests of it came before. */
interface Place {
  operation: string;
  after: number;
}

/** Of each operation of a command, how often it comes: one place for each request. */
function placesOf(emulator: Emulator, type: string): Place[] {
  const counts = new Map<string, number>();
  return emulator.log({ vendor: vendorOf(type) }).flatMap(({ operation }) => {
    if (operation === null) return [];
    const after = counts.get(operation) ?? 0;
    counts.set(operation, after + 1);
    return [{ operation, after }];
  });
}

/** All arguments that can change in place, changed at once where the type allows it. */
function changed(definition: AnyDefinition, inputs: Values): Values {
  const variants = allVariants(definition).filter(({ variant, inputs: base }) => {
    const { control, replaces } = factsAt(definition, variant.path);
    return !control && !replaces && base === inputs;
  });
  let all = inputs;
  for (const { variant } of variants) {
    const next = { ...all, [variant.key]: variant.inputs[variant.key] };
    if ((definition.problems?.(next) ?? []).length === 0) all = next;
  }
  return all;
}

describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    const example = definition.examples[0]?.inputs ?? {};

    /** Runs one scenario for each request of a command and each fault; names those that fail. */
    async function everyFault(
      requests: (scene: Scene) => Promise<Place[]>,
      scenario: (scene: Scene, fault: () => void) => Promise<void>,
    ): Promise<void> {
      const places = await inEmulator((emulator) => requests(new Scene(emulator, definition)));
      const cases = places.flatMap((place) =>
        Object.entries(faults).map(([name, kinds]) => ({ place, name, kinds })),
      );
      const failed: string[] = [];
      await atATime.map(cases, ({ place, name, kinds }) =>
        inEmulator((emulator) => {
          const fault = () => {
            for (const kind of kinds) emulator.inject({ vendor: vendorOf(type), ...place, ...kind });
          };
          return scenario(new Scene(emulator, definition), fault);
        }).catch((thrown: unknown) =>
          failed.push(`${place.operation} (request ${place.after + 1}), ${name}: ${messageOf(thrown)}`),
        ),
      );
      expect(failed).toEqual([]);
    }

    it("ends in one object, whatever meets a request of its create", async () => {
      const requests = async (scene: Scene) => {
        const inputs = await scene.inputs(example);
        scene.emulator.clearLog();
        await scene.created(inputs);
        return placesOf(scene.emulator, type);
      };
      await everyFault(requests, async (scene, fault) => {
        const inputs = await scene.inputs(example);
        fault();
        const kept = await scene.created(inputs);
        scene.emulator.clearFaults();
        await scene.assertClean(kept, inputs);
      });
    }, 120_000);

    it("ends as the program says, whatever meets a request of its update", async () => {
      const start = async (scene: Scene) => {
        const first = await scene.inputs(example);
        const before = await scene.created(first);
        const second = await scene.inputs(changed(definition, example), first);
        scene.emulator.clearLog();
        return { before, second };
      };
      const requests = async (scene: Scene) => {
        const { before, second } = await start(scene);
        await (await scene.command()).update(before.id, before.outs, second);
        return placesOf(scene.emulator, type);
      };
      await everyFault(requests, async (scene, fault) => {
        const { before, second } = await start(scene);
        fault();
        let { kept, message } = await scene.finished(before, second, "");
        scene.emulator.clearFaults();
        for (let tries = 0; message !== undefined && tries < 2; tries += 1)
          ({ kept, message } = await scene.finished(kept ?? before, second, message));
        expect(message).toBeUndefined();
        await scene.assertClean(kept ?? before, second);
      });
    }, 120_000);

    it("is gone, whatever meets a request of its delete", async () => {
      const start = async (scene: Scene) => {
        const kept = await scene.created(await scene.inputs(example));
        scene.emulator.clearLog();
        return kept;
      };
      const requests = async (scene: Scene) => {
        const { id, outs } = await start(scene);
        await (await scene.command()).delete(id, outs);
        return placesOf(scene.emulator, type);
      };
      await everyFault(requests, async (scene, fault) => {
        const kept = await start(scene);
        fault();
        const remove = async () => {
          await (await scene.command()).delete(kept.id, kept.outs);
          return kept;
        };
        const first = await scene.attempt(kept, remove);
        scene.emulator.clearFaults();
        if (first.message !== undefined) await remove();
        const isOfTable = definition.ownedSet !== undefined || keptAfterDelete.includes(type);
        const isKept =
          "onDelete" in definition.inputs.shape || definition.identity.kind === "single" || isOfTable;
        if (!isKept) expect(await (await scene.command()).read(kept.id, kept.outs)).toEqual({});
      });
    }, 120_000);
  },
);
