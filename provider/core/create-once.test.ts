import { beforeEach, describe, expect, it } from "vitest";
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

/** A look-up that shows what its newness needs, and no more. */
function likely(newness: "createdAt" | "snapshot" | "equality", kind: "likely" | "unique" = "likely") {
  return thingDefinition({
    identity: {
      newness,
      kind,
      find: async ({ client }, { name }) =>
        client
          .list()
          .filter((thing) => thing.values.name === name)
          .map(({ id, createdAt }) => ({ id, ...(newness === "createdAt" ? { createdAt } : {}) })),
    },
  });
}

const wanted = { name: "a", size: 1 };
const newnesses = ["createdAt", "snapshot", "equality"] as const;

describe("a create whose answer was lost", () => {
  let vendor: ThingVendor;
  beforeEach(() => {
    vendor = new ThingVendor();
  });

  it.each(newnesses)("finds what it made (%s)", async (newness) => {
    vendor.failAfter("create", new Ambiguous("cut"));
    const found = await createOnce(likely(newness), runtimeOf(vendor), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
    expect(vendor.things.size).toBe(1);
  });

  it.each(newnesses)("is sent once more if it had no effect (%s)", async (newness) => {
    vendor.failBefore("create", new Ambiguous("cut"));
    const pause = async () => expect.unreachable("an answer that was cut is not waited for");
    const found = await createOnce(likely(newness), runtimeOf(vendor, { pause }), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: false });
    expect(vendor.createKeys).toHaveLength(2);
  });

  it.each(newnesses)("never takes an older object for its own (%s)", async (newness) => {
    vendor.create({ name: "a", size: 2 }).createdAt -= 60_000;
    vendor.failBefore("create", new Ambiguous("cut"));
    const found = createOnce(likely(newness, "unique"), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow("exists already (id thing-1)");
  });

  it.each(newnesses)("never takes for its own what this process made just before (%s)", async (newness) => {
    const runtime = runtimeOf(vendor);
    const first = await createOnce(likely(newness), runtime, wanted);
    vendor.failBefore("create", new Ambiguous("cut"));
    const second = await createOnce(likely(newness), runtime, wanted);
    expect([first.id, second.id]).toEqual(["thing-1", "thing-2"]);
    expect(vendor.things.size).toBe(2);
  });

  it("goes one after the other with creates of the same identity", async () => {
    const runtime = runtimeOf(vendor);
    vendor.failAfter("create", new Ambiguous("cut"));
    const made = await Promise.all([1, 2, 3].map(() => createOnce(likely("snapshot"), runtime, wanted)));
    expect(made.map(({ id }) => id)).toEqual(["thing-1", "thing-2", "thing-3"]);
    expect(vendor.things.size).toBe(3);
  });

  it.each([undefined, Number.NaN])(
    "stops where an object's age is shown as %s: it may be the one",
    async (createdAt) => {
      const find = async () => [{ id: "x", ...(createdAt === undefined ? {} : { createdAt }) }];
      vendor.failBefore("create", new Ambiguous("cut"));
      const found = createOnce(
        thingDefinition({ identity: { kind: "likely", find } }),
        runtimeOf(vendor),
        wanted,
      );
      await expect(found).rejects.toThrow("does not show when the object x was made");
      expect(vendor.createKeys).toHaveLength(1);
    },
  );

  it("stops where two objects may be the one", async () => {
    vendor.create({ name: "a" });
    vendor.failAfter("create", new Ambiguous("cut"));
    const found = createOnce(likely("createdAt"), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow("candidates: thing-1, thing-2");
  });

  it("stops where the look-up fails, and sends nothing more", async () => {
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("list", new Ambiguous("cut too"));
    const found = createOnce(thingDefinition(), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow("looking it up failed: cut too");
    expect(vendor.createKeys).toHaveLength(1);
  });

  it("does not hide a mistake of ours in the look-up", async () => {
    const find = async () => {
      throw new TypeError("no such property");
    };
    vendor.failAfter("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ identity: { find } }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toBeInstanceOf(TypeError);
  });

  it("is known by what was sent, as far as the vendor shows it", async () => {
    const create = {
      carries: () => ["name", "size", "login"],
      send: async () => {
        vendor.create({ name: "a", size: 1 });
        throw new Ambiguous("cut");
      },
    };
    const thing = { ...likely("equality", "unique"), create };
    const found = await createOnce(thing, runtimeOf(vendor), { ...wanted, login: { password: "hunter2" } });
    expect(found).toMatchObject({ id: "thing-1" });
    const gone = { ...thing, read: async () => undefined };
    await expect(createOnce(gone, runtimeOf(vendor), wanted)).rejects.toThrow("exists already");
  });

  it("gives a vendor that answers late the time to finish before it sends again", async () => {
    vendor.failBefore("create", new Ambiguous("no answer in time", true));
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      pauses.push(milliseconds);
      vendor.create({ name: "a" });
    };
    const found = await createOnce(likely("createdAt"), runtimeOf(vendor, { pause }), wanted);
    expect(found).toMatchObject({ id: "thing-1" });
    expect(pauses).toEqual([5_000]);
    expect(vendor.things.size).toBe(1);
  });

  it("waits for no vendor that is late but has made the object", async () => {
    vendor.failAfter("create", new Ambiguous("no answer in time", true));
    const pause = async () => expect.unreachable("it is there already");
    const found = await createOnce(likely("createdAt"), runtimeOf(vendor, { pause }), wanted);
    expect(found).toMatchObject({ id: "thing-1" });
  });

  it("knows its own object when the second try is refused because of it", async () => {
    let looks = 0;
    const find = async () => {
      looks += 1;
      return looks === 1 ? [] : vendor.list();
    };
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const found = await createOnce(thingDefinition({ identity: { find } }), runtimeOf(vendor), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
  });
});

describe("a create that is answered", () => {
  let vendor: ThingVendor;
  beforeEach(() => {
    vendor = new ThingVendor();
  });

  it("looks nothing up when all goes well", async () => {
    await createOnce(thingDefinition(), runtimeOf(vendor), { name: "a" });
    expect(vendor.calls).toEqual(["create"]);
  });

  it.each([undefined, ""])("is looked up where the answer's id is %j", async (id) => {
    const send = async () => {
      vendor.create({ name: "a" });
      return { ...(id === undefined ? {} : { id }), outputs: { token: "t" } };
    };
    const idless = { ...thingDefinition(), create: { carries: () => ["name"], send } };
    const found = await createOnce(idless, runtimeOf(vendor), { name: "a" });
    expect(found).toMatchObject({ id: "thing-1", outputs: { token: "t" }, answerLost: false });
  });

  it("stops where neither the answer nor the list knows an id, and sends nothing more", async () => {
    const send = async () => {
      vendor.calls.push("create");
      return {};
    };
    const lost = { ...thingDefinition(), create: { carries: () => ["name"], send } };
    await expect(createOnce(lost, runtimeOf(vendor), { name: "a" })).rejects.toThrow(
      "the vendor does not list it",
    );
    expect(vendor.calls).toEqual(["create", "list"]);
  });

  it("with a refusal names what stands in the way, and the ways on", async () => {
    vendor.create({ name: "a" });
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thingDefinition(), runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow(
      /exists already \(id thing-1\).*Set adopt: true.*\nThe vendor said: the name is taken/s,
    );
  });

  it.each<[string, ReturnType<typeof thingDefinition>, number]>([
    ["likely", likely("createdAt"), 0],
    ["unique", thingDefinition(), 1],
  ])(
    "with any other refusal tells what the vendor said, and no more (%s)",
    async (_kind, definition, looks) => {
      vendor.failBefore("create", new Refused("the size is odd", 422));
      await expect(createOnce(definition, runtimeOf(vendor), { name: "a" })).rejects.toThrow(
        /^example:Thing name "a": could not be created; nothing was changed: the size is odd$/,
      );
      expect(vendor.calls.filter((call) => call === "list")).toHaveLength(looks);
    },
  );

  it("with a refusal because of a deleted namesake says how to get on", async () => {
    const find = async () => [{ id: "x", deleted: "Restore it by hand." }];
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thingDefinition({ identity: { find } }), runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow("nothing was changed: the name is taken\nRestore it by hand.");
  });
});
