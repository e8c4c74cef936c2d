import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { type Candidate, type Context, defineResource } from "./definition";
import { Ambiguous, Refused } from "./errors";
import { createOnce } from "./find";

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

it.each([-3_600_000, 0, 3_600_000])(
  "finds its own object after a lost answer, the vendor's clock being off by %i ms",
  async (clockAhead) => {
    const vendor = new ForgetfulVendor(clockAhead, true);
    vendor.objects.push({ id: "older", createdAt: Date.now() + clockAhead - 60_000 });
    const found = await createOnce(definition, runtimeOf(vendor, { vendorNow: () => vendor.now() }), {
      name: "a",
    });
    expect(found).toMatchObject({ id: "object-1", answerLost: true });
    expect(vendor.keys).toHaveLength(1);
  },
);

it("hands one key to all tries of a create, and another to the next create", async () => {
  const vendor = new ForgetfulVendor(0, false);
  for (const name of ["a", "b"]) {
    await expect(
      createOnce(definition, runtimeOf(vendor, { vendorNow: () => vendor.now() }), { name }),
    ).rejects.toThrow("tried twice");
  }
  const [first, again, second] = vendor.keys;
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(again).toBe(first);
  expect(second).not.toBe(first);
});

describe("a create whose answer was lost", () => {
  const wanted = { name: "a", size: 1 };

  it.each([
    ["createdAt", "likely"],
    ["snapshot", "likely"],
    ["equality", "unique"],
  ] as const)("finds what it made by %s", async (newness, kind) => {
    const thing = thingDefinition({ identity: { newness, kind } });
    const vendor = new ThingVendor();
    vendor.failAfter("create", new Ambiguous("cut"));
    expect(await createOnce(thing, runtimeOf(vendor), wanted)).toMatchObject({
      id: "thing-1",
      answerLost: true,
    });
    expect(vendor.things.size).toBe(1);
  });

  it.each(["createdAt", "snapshot"] as const)(
    "that had no effect is sent once more (%s)",
    async (newness) => {
      const thing = thingDefinition({ identity: { newness, kind: "likely" } });
      const vendor = new ThingVendor();
      vendor.failBefore("create", new Ambiguous("cut"));
      expect(await createOnce(thing, runtimeOf(vendor), wanted)).toMatchObject({
        id: "thing-1",
        answerLost: false,
      });
      expect(vendor.createKeys).toHaveLength(2);
    },
  );

  it("never takes an older object for its own", async () => {
    for (const newness of ["createdAt", "snapshot", "equality"] as const) {
      const thing = thingDefinition({ identity: { newness, kind: "unique" } });
      const vendor = new ThingVendor();
      vendor.create({ name: "a", size: 2 }).createdAt -= 60_000;
      vendor.failBefore("create", new Ambiguous("cut"));
      await expect(createOnce(thing, runtimeOf(vendor), wanted)).rejects.toThrow(
        "exists already (id thing-1)",
      );
    }
  });

  it("never takes for its own what another create of this process made, even at the same moment", async () => {
    for (const newness of ["createdAt", "snapshot", "equality"] as const) {
      const thing = thingDefinition({ identity: { newness, kind: "likely" } });
      const vendor = new ThingVendor();
      const runtime = runtimeOf(vendor);
      vendor.failBefore("create", new Ambiguous("cut"));
      const made = await Promise.all([1, 2, 3].map(() => createOnce(thing, runtime, wanted)));
      expect(new Set(made.map(({ id }) => id)).size).toBe(3);
      expect(vendor.things.size).toBe(3);
    }
  });

  it("stops where an object's age is not shown: it may be the one", async () => {
    for (const createdAt of [undefined, Number.NaN]) {
      const thing = thingDefinition({
        identity: {
          kind: "likely",
          find: async () => [{ id: "x", ...(createdAt === undefined ? {} : { createdAt }) }],
        },
      });
      const vendor = new ThingVendor();
      vendor.failBefore("create", new Ambiguous("cut"));
      await expect(createOnce(thing, runtimeOf(vendor), wanted)).rejects.toThrow(
        "does not show when the object x was made",
      );
      expect(vendor.createKeys).toHaveLength(1);
    }
  });

  it("stops where two objects may be the one", async () => {
    const thing = thingDefinition({ identity: { kind: "likely" } });
    const vendor = new ThingVendor();
    vendor.create({ name: "a" });
    vendor.failAfter("create", new Ambiguous("cut"));
    await expect(createOnce(thing, runtimeOf(vendor), wanted)).rejects.toThrow(
      "candidates: thing-1, thing-2",
    );
  });

  it("stops where the look-up fails, and sends nothing more", async () => {
    const thing = thingDefinition();
    const vendor = new ThingVendor();
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("list", new Ambiguous("cut too"));
    await expect(createOnce(thing, runtimeOf(vendor), wanted)).rejects.toThrow(
      "looking it up failed: cut too",
    );
    expect(vendor.createKeys).toHaveLength(1);
  });

  it("gives a vendor that answers late the time to finish before it sends again", async () => {
    const thing = thingDefinition({ identity: { kind: "likely" } });
    const vendor = new ThingVendor();
    vendor.failBefore("create", new Ambiguous("no answer in time", true));
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      pauses.push(milliseconds);
      vendor.create({ name: "a" });
    };
    expect(await createOnce(thing, runtimeOf(vendor, { pause }), wanted)).toMatchObject({ id: "thing-1" });
    expect(pauses).toEqual([5_000]);
    expect(vendor.things.size).toBe(1);
  });

  it("knows its own object when the second try is refused because of it", async () => {
    const thing = thingDefinition();
    const vendor = new ThingVendor();
    vendor.failBefore("create", new Ambiguous("cut"));
    let looks = 0;
    const find = async () => {
      looks += 1;
      return looks === 1 ? [] : vendor.list();
    };
    const late = { ...thing, identity: { ...thing.identity, find } };
    vendor.failAfter("create", new Refused("the name is taken", 409));
    expect(await createOnce(late, runtimeOf(vendor), wanted)).toMatchObject({
      id: "thing-1",
      answerLost: true,
    });
  });
});

describe("a create that is answered", () => {
  it("is looked up where the answer has no id, or an empty one", async () => {
    for (const id of [undefined, ""]) {
      const thing = thingDefinition();
      const vendor = new ThingVendor();
      const send = async () => {
        vendor.create({ name: "a" });
        return { ...(id === undefined ? {} : { id }), outputs: { token: "t" } };
      };
      const idless = { ...thing, create: { ...thing.create, send } };
      const found = await createOnce(idless, runtimeOf(vendor), { name: "a" });
      expect(found).toMatchObject({ id: "thing-1", outputs: { token: "t" }, answerLost: false });
    }
  });

  it("with a refusal names what stands in the way, and the ways on", async () => {
    const thing = thingDefinition();
    const vendor = new ThingVendor();
    vendor.create({ name: "a" });
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thing, runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow(
      /exists already \(id thing-1\).*Set adopt: true.*\nThe vendor said: the name is taken/s,
    );
  });

  it("with a refusal because of a deleted namesake says how to get on", async () => {
    const deleted = thingDefinition({
      identity: { find: async () => [{ id: "x", deleted: "Restore it by hand." }] },
    });
    const vendor = new ThingVendor();
    vendor.failBefore("create", new Refused("the name is taken", 409));
    await expect(createOnce(deleted, runtimeOf(vendor), { name: "a" })).rejects.toThrow(
      "nothing was changed: the name is taken\nRestore it by hand.",
    );
  });

  it("looks nothing up when all goes well", async () => {
    const vendor = new ThingVendor();
    await createOnce(thingDefinition(), runtimeOf(vendor), { name: "a" });
    expect(vendor.calls).toEqual(["create"]);
  });
});
