import { z } from "zod";
import { defineResource } from "../../provider/core/define-resource";
import type { AnyDefinition, Context, Identity } from "../../provider/core/definition";
import type { CreatedElsewhere, Listing } from "../../provider/core/definition-calls";
import { Deletions } from "../../provider/core/deletions";
import { NotFound, Stale } from "../../provider/core/errors";
import { field } from "../../provider/core/facts";
import { setOf } from "../../provider/core/fields";
import { Listings } from "../../provider/core/listings";
import type { Shown } from "../../provider/core/live";
import { Register } from "../../provider/core/register";
import type { Runtime } from "../../provider/core/runtime";
import { WriteQueue } from "../../provider/core/write-queue";
import type { Values } from "./provider";

/** One object of the made-up vendor. */
export interface Thing {
  id: string;
  revision: number;
  createdAt: number;
  values: Values;
}

/**
 * A made-up vendor in memory, for tests of the core alone: each call by its name in `calls`, faults on demand
 * before or after the effect, ETags.
 */
export class ThingVendor {
  readonly things = new Map<string, Thing>();
  readonly calls: string[] = [];
  readonly createKeys: (string | undefined)[] = [];
  private readonly faults: { call: string; error: Error; after: boolean }[] = [];
  private made = 0;

  /** The next call of this name throws, before it has any effect. */
  failBefore(call: string, error: Error): void {
    this.faults.push({ call, error, after: false });
  }

  /** The next call of this name takes effect, and then throws. */
  failAfter(call: string, error: Error): void {
    this.faults.push({ call, error, after: true });
  }

  /** Somebody else's change. */
  change(id: string, values: Values): void {
    const thing = this.get(id);
    Object.assign(thing.values, values);
    thing.revision += 1;
  }

  create(values: Values, createKey?: string): Thing {
    this.createKeys.push(createKey);
    return this.call("create", () => {
      this.made += 1;
      const thing = { id: `thing-${this.made}`, revision: 1, createdAt: Date.now(), values: { ...values } };
      this.things.set(thing.id, thing);
      return thing;
    });
  }

  write(part: string, id: string, revision: string | undefined, values: Values): Thing {
    return this.call(part, () => {
      const thing = this.get(id);
      if (revision !== undefined && revision !== String(thing.revision)) throw new Stale("412", 412);
      Object.assign(thing.values, values);
      thing.revision += 1;
      return thing;
    });
  }

  read(id: string): Thing | undefined {
    return this.call("read", () => this.things.get(id));
  }

  list(): Thing[] {
    return this.call("list", () => [...this.things.values()]);
  }

  delete(id: string): void {
    this.call("delete", () => {
      this.get(id);
      this.things.delete(id);
    });
  }

  private get(id: string): Thing {
    const thing = this.things.get(id);
    if (!thing) throw new NotFound(`no ${id}`, 404);
    return thing;
  }

  private call<T>(name: string, effect: () => T): T {
    this.calls.push(name);
    const index = this.faults.findIndex((fault) => fault.call === name);
    const fault = index < 0 ? undefined : this.faults.splice(index, 1)[0];
    if (fault && !fault.after) throw fault.error;
    const result = effect();
    if (fault) throw fault.error;
    return result;
  }
}

const inputs = z.strictObject({
  name: field(z.string().min(1), { replaces: true }),
  size: z.number().int().optional(),
  tags: setOf(z.string()).optional(),
  note: z.string().optional(),
  limits: field(
    z.strictObject({
      low: field(z.number(), { default: 0 }).optional(),
      high: z.number(),
      zone: field(z.string(), { replaces: true, unreadable: true }).optional(),
    }),
    { reset: { high: 10 } },
  ).optional(),
  batch: field(z.string(), { replaces: true, unreadable: true }).optional(),
  login: field(z.strictObject({ password: z.string() }), { secret: true, unreadable: true }).optional(),
});
type Inputs = z.infer<typeof inputs>;

const outputs = z.object({
  url: z.string().optional(),
  token: field(z.string(), { secret: true, onlyFromCreate: true }).optional(),
});

type Outputs = z.infer<typeof outputs>;

const keys = ["name", "size", "tags", "note", "limits"] as const;

/** Three parts: `update` (size, tags, note), `limits`, `login`. The create call carries the rest and `update`. */
export function thingDefinition(
  change: {
    identity?: Partial<Identity<Inputs>>;
    list?: Partial<Listing<ThingVendor, Inputs, Outputs>>;
    replacementHurts?: string;
    forbidsReplacement?(before: Record<string, unknown>): string | undefined;
    leaves?(state: Record<string, unknown>): string | undefined;
    /** Whether the create answer carries a token that no other answer does. */
    token?: boolean;
    /** In place of the create call. */
    create?: CreatedElsewhere<ThingVendor, Inputs>;
    waitForEarlierWrites?(context: Context<ThingVendor>, root: string, id?: string): Promise<void>;
    root?(inputs: Partial<Inputs>, id?: string): string | undefined;
  } = {},
): AnyDefinition {
  const { identity, list, token = false, ...more } = change;
  const part = (name: string, partKeys: readonly (keyof Inputs & string)[]) => ({
    name,
    keys: partKeys,
    async write({ client, revision }: Context<ThingVendor>, id: string, values: Partial<Inputs>) {
      const sent = Object.fromEntries(partKeys.map((key) => [key, values[key]]));
      const written = client.write(name, id, revision, sent);
      return () => ({ inputs: {}, outputs: {}, revision: String(written.revision) });
    },
  });
  return defineResource<ThingVendor>()({
    type: "example:Thing",
    summary: "A thing.",
    inputs,
    outputs,
    identity: {
      kind: "unique",
      keys: ["name"],
      tellNewBy: "createdAt",
      ...identity,
    } as Identity<Inputs>,
    id: z.string(),
    list: {
      within: [],
      shows: "all",
      items: async ({ client }) =>
        client.list().map((thing) => ({ id: thing.id, createdAt: thing.createdAt, live: liveOf(thing) })),
      ...list,
    },
    create: {
      sends: () => ["name", "size", "tags", "note", "batch"],
      async send({ client, createKey }, { name, size, tags, note, batch }) {
        const { id, revision } = client.create({ name, size, tags, note, batch }, createKey);
        const outputs = token ? { token: `token of ${id}` } : {};
        return { id, shows: () => ({ inputs: {}, outputs, revision: String(revision) }) };
      },
    },
    parts: [part("update", ["size", "tags", "note"]), part("limits", ["limits"]), part("login", ["login"])],
    async read({ client }, id) {
      const thing = client.read(id);
      if (!thing) return undefined;
      return { ...liveOf(thing), revision: String(thing.revision) };
    },
    async delete({ client }, id) {
      client.delete(id);
    },
    examples: [{ title: "A thing", inputs: { name: "a" } }],
    ...more,
  });
}

/** What a read and the list show: what is not set as not set, what is unreadable not at all. */
function liveOf({ id, values }: Thing) {
  const shown = Object.fromEntries(keys.map((key) => [key, values[key] ?? null])) as Shown<Inputs>;
  if (shown.limits) shown.limits = { low: shown.limits.low, high: shown.limits.high };
  return { inputs: shown, outputs: { url: `https://things.example.com/${id}` } };
}

export function runtimeOf(client: unknown, change: { [Key in keyof Runtime]?: Runtime[Key] } = {}): Runtime {
  return {
    client,
    onConflict: "fail",
    refresh: "full",
    confirmWrites: true,
    accountNames: ["account-one"],
    queue: new WriteQueue(),
    register: new Register(),
    listings: new Listings(),
    deletions: new Deletions(),
    pause: async () => undefined,
    vendorNow: () => Date.now(),
    warn: async () => undefined,
    ...change,
  };
}
