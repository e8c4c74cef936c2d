import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import type { FaultKind } from "../emulator/types";
import { check } from "../provider/core/check";
import type { AnyDefinition } from "../provider/core/definition";
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
            for (const { wanted, fault, outside } of happenings) {
              const inputs = await valid(wanted);
              if (!inputs || !(await program.mayBecome(inputs))) continue;
              if (outside) await program.changeOutside(await providerFor(emulator, type), inputs);
              if (fault)
                emulator.inject({
                  vendor: vendorOf(type),
                  kind: fault,
                  ...(fault === "status" ? { status: 500 } : {}),
                });
              await program.up(inputs);
              emulator.clearFaults();
            }
            fc.pre(program.wanted !== undefined);
            await program.up(program.wanted);
            expect(await program.plan(program.wanted)).toEqual({ changes: false });
            await program.refresh();
            expect(await program.plan(program.wanted)).toEqual({ changes: false });
            const [kind, count] = countOf(emulator, definition, program.wanted);
            expect([kind, count]).toEqual([kind, 1]);
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
  });
}

/** One resource as the engine drives it: state kept over failures, a refresh before each up. */
class Program {
  wanted: Values | undefined;
  private id: string | undefined;
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

  async up(inputs: Values): Promise<void> {
    this.wanted = inputs;
    try {
      await this.refresh();
      if (this.id === undefined) {
        const made = await this.under.create(inputs);
        this.id = made.id;
        this.state = made.outs;
      } else {
        this.state = (await this.under.update(this.id, this.state, inputs)).outs;
      }
    } catch (thrown) {
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

/** How many living objects of the vendor carry the identity. */
function countOf(emulator: Emulator, definition: AnyDefinition, inputs: Values): [string, number] {
  const kinds: Record<string, [string, string, string]> = {
    "fivecents:PushStream": ["streams", "name", "name"],
    "fivecents:Platform": ["platforms", "name", "name"],
    "fivecents:TranscodingProfile": ["profiles", "name", "name"],
    "encorastream:Genre": ["genres", "slug", "slug"],
    "encorastream:Show": ["shows", "title", "title"],
    "encorastream:Season": ["seasons", "season_number", "seasonNumber"],
    "encorastream:GeoRestriction": ["geoRules", "name", "name"],
    "encorastream:Webhook": ["webhooks", "url", "url"],
    "contentpool:Series": ["series", "title", "title"],
  };
  const known = kinds[definition.type];
  if (!known) return ["unknown", 1];
  const [kind, field, key] = known;
  const objects = emulator.objects(vendorOf(definition.type), kind).filter((one) => !one._deleted);
  return [kind, objects.filter((one) => one[field] === inputs[key]).length];
}
