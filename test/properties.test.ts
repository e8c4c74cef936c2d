import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import type { FaultKind } from "../emulator/types";
import { check } from "../provider/core/check";
import type { AnyDefinition } from "../provider/core/definition";
import { ExpectedError } from "../provider/core/errors";
import { definitions } from "../provider/definitions";
import { argumentsOf } from "./support/arbitrary";
import { type ProviderUnderTest, providerFor, type Values } from "./support/provider";
import { World } from "./support/world";

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
            const program = new Program(under);
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
      fc.constantFrom<FaultKind>("status", "cutBefore", "cutAfter", "html", "truncated", "empty"),
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

  constructor(private readonly under: ProviderUnderTest) {}

  plan(inputs: Values) {
    return this.under.diff(this.id ?? "", this.state, inputs);
  }

  /** A change that would replace is another object's story. */
  async mayBecome(inputs: Values): Promise<boolean> {
    if (this.id === undefined) return true;
    const plan = await this.plan(inputs).catch(() => undefined);
    return plan !== undefined && (plan.replaces ?? []).length === 0;
  }

  async changeOutside(outsider: ProviderUnderTest, inputs: Values): Promise<void> {
    if (this.id !== undefined) await outsider.update(this.id, this.state, inputs);
  }

  async refresh(): Promise<void> {
    if (this.id === undefined) return;
    const seen = await this.under.read(this.id, this.state);
    if (seen.id === undefined) this.id = undefined;
    else this.state = seen.props ?? {};
  }

  async up(inputs: Values, refreshed: boolean): Promise<void> {
    this.wanted = inputs;
    try {
      if (refreshed) await this.refresh();
      if (this.id === undefined) {
        const made = await this.under.create(inputs);
        this.id = made.id;
        this.state = made.outs;
      } else {
        this.state = (await this.under.update(this.id, this.state, inputs)).outs;
      }
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) throw thrown;
      const failed = thrown as { id?: string; properties?: Values; message: string };
      if (failed.id === undefined) return;
      this.id = failed.id;
      this.state = failed.properties ?? {};
      if (failed.message.includes("--target-replace")) await this.replace();
    }
  }

  /** What the message asks the user to do. */
  private async replace(): Promise<void> {
    await this.under.delete(this.id ?? "", this.state).catch(() => undefined);
    this.id = undefined;
  }
}

function vendorOf(type: string): "fivecents" | "encorastream" | "contentpool" {
  return type.split(":")[0] as "fivecents";
}

/** How the emulator keeps the objects of each type: their kind, and the field that tells two of them apart. */
const keptAs: Record<string, readonly [kind: string, field: string]> = {
  "fivecents:PushStream": ["streams", "name"],
  "fivecents:PullStream": ["streams", "name"],
  "fivecents:AbrStream": ["streams", "name"],
  "fivecents:DelayedStream": ["streams", "name"],
  "fivecents:ScheduledStream": ["streams", "name"],
  "fivecents:Multistream": ["streams", "name"],
  "fivecents:DvrStream": ["streams", "name"],
  "fivecents:Platform": ["platforms", "name"],
  "fivecents:Playlist": ["playlists", "name"],
  "fivecents:TranscodingProfile": ["profiles", "name"],
  "fivecents:TranscodingFilter": ["filters", "name"],
  "encorastream:Genre": ["genres", "slug"],
  "encorastream:Show": ["shows", "title"],
  "encorastream:Season": ["seasons", "season_number"],
  "encorastream:GeoRestriction": ["geoRules", "name"],
  "encorastream:Webhook": ["webhooks", "url"],
  "contentpool:Series": ["series", "title"],
};

/** The living objects that can't be told from the one with this id, itself included. */
function likenesses(emulator: Emulator, type: string, id: string): unknown[] {
  const [kind, field] = keptAs[type] ?? expect.unreachable(`say in keptAs how the emulator keeps a ${type}`);
  const living = emulator.objects(vendorOf(type), kind).filter((one) => !one._deleted);
  const own = living.find((one) => one._id === id.split("/").at(-1) || id.endsWith(`/${one[field]}`));
  return living.filter((one) => one[field] === own?.[field]).map((one) => one[field]);
}
