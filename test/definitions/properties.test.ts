import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { FaultKind } from "../../emulator/types";
import { check } from "../../provider/core/check";
import type { AnyDefinition } from "../../provider/core/definition";
import { ExpectedError } from "../../provider/core/errors";
import { definitions } from "../../provider/definitions";
import { adviceIn } from "../support/advice";
import { argumentsOf } from "../support/arbitrary";
import { likenesses, vendorOf } from "../support/likenesses";
import { type ProviderUnderTest, providerFor, type Values } from "../support/provider";
import { World } from "../support/world";

/** What must hold for any arguments of any resource, against the emulator. */
describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (type, definition) => {
    let emulator: Emulator;
    let under: ProviderUnderTest;
    let world: World;
    beforeAll(async () => {
      emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    });
    afterAll(() => emulator.close());

    async function begin(): Promise<void> {
      emulator.reset();
      emulator.clearFaults();
      world = new World(emulator);
      under = await providerFor(emulator, type);
    }

    /** The canonical arguments, or none where the arguments together are refused. */
    async function valid(given: Values): Promise<Values | undefined> {
      const { inputs, problems } = await check(definition, {}, await world.inputsOf(definition, given));
      return problems.length === 0 ? inputs : undefined;
    }

    it("has one canonical form", async () => {
      await begin();
      await fc.assert(
        fc.asyncProperty(argumentsOf(definition), async (given) => {
          const once = await check(definition, {}, given);
          const twice = await check(definition, once.inputs, once.inputs);
          expect(twice.inputs).toEqual(once.inputs);
        }),
        { numRuns: 50 },
      );
    }, 60_000);

    it("reads what it created, in clean JSON", async () => {
      await fc.assert(
        fc.asyncProperty(argumentsOf(definition), async (given) => {
          await begin();
          const inputs = await valid(given);
          fc.pre(inputs !== undefined);
          const { id, outs } = await under.create(inputs);
          expect(JSON.parse(JSON.stringify(outs))).toEqual(outs);
          expect(typeof id).toBe("string");
          const seen = await under.read(id, outs);
          expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
          expect(await under.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
        }),
        { numRuns: 10, maxSkipsPerRun: 500 },
      );
    }, 60_000);

    it("ends clean after any changes, outside edits and faults, with one object", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(happening(definition), { minLength: 1, maxLength: 6 }),
          async (happenings) => {
            await begin();
            const program = new Program(() => providerFor(emulator, type));
            for (const { wanted, fault, outside, refreshed } of happenings) {
              const inputs = await valid(wanted);
              if (!inputs || !(await program.mayBecome(inputs))) continue;
              if (outside) await program.changeOutside(await providerFor(emulator, type), inputs);
              if (fault)
                emulator.inject({
                  vendor: vendorOf(type),
                  kind: fault,
                  ...(fault === "status" ? { status: 500 } : {}),
                });
              await program.up(inputs, refreshed);
              emulator.clearFaults();
            }
            fc.pre(program.wanted !== undefined);
            await program.up(program.wanted, true);
            expect(await program.plan(program.wanted)).toEqual({ changes: false });
            await program.refresh();
            expect(await program.plan(program.wanted)).toEqual({ changes: false });
            if (definition.identity.kind !== "single")
              expect(likenesses(emulator, type, program.id ?? "")).toHaveLength(1);
          },
        ),
        { numRuns: 10, maxSkipsPerRun: 500 },
      );
    }, 60_000);
  },
);

interface Happening {
  wanted: Values;
  fault: FaultKind | undefined;
  outside: boolean;
  /** Whether the run begins with a refresh, as `pulumi up --refresh` does. */
  refreshed: boolean;
}

function happening(definition: AnyDefinition): fc.Arbitrary<Happening> {
  return fc.record({
    wanted: argumentsOf(definition),
    fault: fc.option(
      fc.constantFrom<FaultKind>(
        ...(["status", "cutBefore", "cutAfter", "html"] as const),
        ...(["truncated", "empty", "late", "notFound"] as const),
      ),
      {
        nil: undefined,
      },
    ),
    outside: fc.boolean(),
    refreshed: fc.boolean(),
  });
}

/** One resource as the engine drives it: state kept over failures, with or without a refresh before an up. */
class Program {
  wanted: Values | undefined;
  id: string | undefined;
  private state: Values = {};
  /** What the last failure told the user to write. */
  private advised: Values = {};

  /** Every command of the engine is a run of its own. */
  constructor(private readonly newRun: () => Promise<ProviderUnderTest>) {}

  async plan(inputs: Values) {
    return (await this.newRun()).diff(this.id ?? "", this.state, inputs);
  }

  /** A change that would replace is another object's story. */
  async mayBecome(inputs: Values): Promise<boolean> {
    if (this.id === undefined) return true;
    return ((await this.plan(inputs)).replaces ?? []).length === 0;
  }

  async changeOutside(outsider: ProviderUnderTest, inputs: Values): Promise<void> {
    if (this.id === undefined) return;
    const { props } = await outsider.read(this.id, this.state);
    if (props) await outsider.update(this.id, props, inputs);
  }

  async refresh(): Promise<void> {
    if (this.id === undefined) return;
    const seen = await (await this.newRun()).read(this.id, this.state);
    if (seen.id === undefined) this.id = undefined;
    else this.state = seen.props ?? {};
  }

  async up(inputs: Values, refreshed: boolean): Promise<void> {
    this.wanted = inputs;
    try {
      if (refreshed) await this.refresh();
      const under = await this.newRun();
      if (this.id === undefined) {
        const made = await under.create({ ...inputs, ...this.advised });
        this.id = made.id;
        this.state = made.outs;
      } else {
        this.state = (await under.update(this.id, this.state, inputs)).outs;
      }
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) throw thrown;
      const failed = thrown as { id?: string; properties?: Values; message: string };
      this.advised = adviceIn(failed.message);
      if (failed.id === undefined) return;
      this.id = failed.id;
      this.state = failed.properties ?? {};
      if (failed.message.includes("--target-replace")) await this.replace();
    }
  }

  /** What the message asks the user to do. */
  private async replace(): Promise<void> {
    await (await this.newRun()).delete(this.id ?? "", this.state).catch(() => undefined);
    this.id = undefined;
  }
}
