import { expect, it } from "vitest";
import { z } from "zod";
import { type Candidate, type Context, defineResource } from "./definition";
import { Ambiguous } from "./errors";
import { createOnce } from "./find";
import { Roots } from "./roots";
import type { Runtime } from "./runtime";

/** A vendor that takes a create and loses the answer. Its clock shows once it has answered anything. */
class ForgetfulVendor {
  readonly keys: (string | undefined)[] = [];
  readonly objects: Candidate[] = [];
  private hasAnswered = false;

  constructor(
    private readonly clockAhead: number,
    private readonly takesCreates: boolean,
  ) {}

  now(): number {
    return Date.now() + (this.hasAnswered ? this.clockAhead : 0);
  }

  create({ createKey }: Context<ForgetfulVendor>): never {
    this.keys.push(createKey);
    const createdAt = Date.now() + this.clockAhead;
    if (this.takesCreates) this.objects.push({ id: `object-${this.keys.length}`, createdAt });
    throw new Ambiguous("no answer");
  }

  list(): Candidate[] {
    this.hasAnswered = true;
    return this.objects;
  }
}

const definition = defineResource<ForgetfulVendor>()({
  type: "example:Thing",
  summary: "A thing.",
  inputs: z.strictObject({ name: z.string() }),
  outputs: z.object({}),
  identity: {
    kind: "likely",
    keys: ["name"],
    newness: "createdAt",
    find: async ({ client }) => client.list(),
  },
  create: { carries: () => ["name"], send: async (context) => context.client.create(context) },
  parts: [{ name: "update", keys: ["name"], write: async () => undefined }],
  read: async () => undefined,
  delete: async () => undefined,
  examples: [],
});

function runtimeOf(vendor: ForgetfulVendor): Runtime {
  return {
    client: vendor,
    onConflict: "fail",
    roots: new Roots(),
    replaced: new Set(),
    vendorNow: () => vendor.now(),
    warn: async () => undefined,
  };
}

it.each([-3_600_000, 0, 3_600_000])(
  "finds its own object after a lost answer, the vendor's clock being off by %i ms",
  async (clockAhead) => {
    const vendor = new ForgetfulVendor(clockAhead, true);
    vendor.objects.push({ id: "older", createdAt: Date.now() + clockAhead - 60_000 });
    const found = await createOnce(definition, runtimeOf(vendor), { name: "a" });
    expect(found).toMatchObject({ id: "object-1", answerLost: true });
    expect(vendor.keys).toHaveLength(1);
  },
);

it("hands one key to all tries of a create, and another to the next create", async () => {
  const vendor = new ForgetfulVendor(0, false);
  for (const name of ["a", "b"]) {
    await expect(createOnce(definition, runtimeOf(vendor), { name })).rejects.toThrow("tried twice");
  }
  const [first, again, second] = vendor.keys;
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(again).toBe(first);
  expect(second).not.toBe(first);
});
