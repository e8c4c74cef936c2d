import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, type Thing, ThingVendor, thingDefinition } from "../../test/support/thing";
import { createOnce } from "./create-once";
import { defineResource } from "./define-resource";
import type { Context, Listed } from "./definition";
import { Ambiguous, NotFound, Refused } from "./errors";

/** A vendor that takes a create and loses the answer. Its clock shows once it has answered anything. */
class ForgetfulVendor {
  readonly keys: (string | undefined)[] = [];
  readonly objects: Listed<{ name: string }, object>[] = [];
  private hasAnswered = false;

  constructor(
    private readonly clockAhead: number,
    private readonly takesCreates: boolean,
  ) {}

  now(): number {
    return Date.now() + (this.hasAnswered ? this.clockAhead : 0);
  }

  create({ createKey }: Context<ForgetfulVendor>, name: string): never {
    this.keys.push(createKey);
    const createdAt = Date.now() + this.clockAhead;
    if (this.takesCreates) this.add(`object-${this.keys.length}`, name, createdAt);
    throw new Ambiguous("no answer");
  }

  add(id: string, name: string, createdAt: number): void {
    this.objects.push({ id, createdAt, live: { inputs: { name }, outputs: {} } });
  }

  list(): Listed<{ name: string }, object>[] {
    this.hasAnswered = true;
    return [...this.objects];
  }
}

const definition = defineResource<ForgetfulVendor>()({
  type: "example:Thing",
  summary: "A thing.",
  inputs: z.strictObject({ name: z.string() }),
  outputs: z.object({}),
  identity: { kind: "unique", keys: ["name"], tellNewBy: "createdAt" },
  id: z.string(),
  list: { within: [], shows: "all", items: async ({ client }) => client.list() },
  create: {
    sends: () => ["name"],
    send: async (context, { name }) => context.client.create(context, name),
  },
  parts: [{ name: "update", keys: ["name"], write: async () => undefined }],
  read: async () => undefined,
  delete: async () => undefined,
  examples: [],
});

it.each([-3_600_000, 0, 3_600_000])(
  "finds its own object after a lost answer, the vendor's clock being off by %i ms",
  async (clockAhead) => {
    const vendor = new ForgetfulVendor(clockAhead, true);
    vendor.add("older", "another name", Date.now() + clockAhead - 60_000);
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
    ).rejects.toThrow("No matching object was listed within 31 seconds, but one may still appear.");
  }
  expect(vendor.keys).toHaveLength(4);
  const [first, again, second, secondAgain] = vendor.keys;
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(again).toBe(first);
  expect(second).not.toBe(first);
  expect(secondAgain).toBe(second);
});

const wanted = { name: "a", size: 1 };

/** How an object is told from others, in all the ways that there are. */
const identities = [
  ["unique, by time", { kind: "unique", tellNewBy: "createdAt" }],
  ["unique, by equality", { kind: "unique", tellNewBy: "equality" }],
  ["likely", { kind: "likely" }],
] as const;
const [[, byTime], [, byEquality], [, likely]] = identities;

/** A list that shows what it is told instead of what there is. */
function listing(items: (look: number, things: Thing[]) => Listed<typeof wanted, object>[]) {
  let looks = 0;
  return {
    items: async ({ client }: Context<ThingVendor>) => {
      looks += 1;
      return items(looks, client.list());
    },
  };
}

function shown({ id, createdAt, values }: Thing): Listed<typeof wanted, object> {
  return { id, createdAt, live: { inputs: values as typeof wanted, outputs: {} } };
}

const notSeen =
  "No matching object was listed within 31 seconds, but one may still appear. No other change was sent.";

describe("a create whose answer was lost", () => {
  let vendor: ThingVendor;
  beforeEach(() => {
    vendor = new ThingVendor();
  });

  it.each(identities)("finds what it made, and waits for nothing (%s)", async (_name, identity) => {
    vendor.failAfter("create", new Ambiguous("no answer in time", true));
    const pause = async () => expect.unreachable("it is there already");
    const found = await createOnce(thingDefinition({ identity }), runtimeOf(vendor, { pause }), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
    expect(vendor.createKeys).toHaveLength(1);
    expect(vendor.things.size).toBe(1);
  });

  it.each(identities)("finds what appears only at the third look (%s)", async (_name, identity) => {
    vendor.failBefore("create", new Ambiguous("no answer in time", true));
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      pauses.push(milliseconds);
      if (pauses.length === 2) vendor.things.set("late", { ...late, createdAt: Date.now() });
    };
    const late = { id: "late", revision: 1, createdAt: 0, values: wanted };
    const found = await createOnce(thingDefinition({ identity }), runtimeOf(vendor, { pause }), wanted);
    expect(found).toMatchObject({ id: "late", answerLost: true });
    expect(pauses).toEqual([1_000, 2_000]);
    expect(vendor.createKeys).toHaveLength(1);
  });

  it.each([byTime, byEquality])(
    "is sent once more after half a minute of looks if it had no effect and the vendor refuses a second one ($tellNewBy)",
    async (identity) => {
      vendor.failBefore("create", new Ambiguous("cut"));
      let waited = 0;
      const pause = async (milliseconds: number) => {
        waited += milliseconds;
        expect(vendor.createKeys).toHaveLength(1);
      };
      const found = await createOnce(thingDefinition({ identity }), runtimeOf(vendor, { pause }), wanted);
      expect(found).toMatchObject({ id: "thing-1", answerLost: false });
      expect(vendor.createKeys).toHaveLength(2);
      expect(waited).toBe(31_000);
    },
  );

  it("is never sent again where the vendor would take a second object", async () => {
    vendor.failBefore("create", new Ambiguous("cut"));
    const failed = createOnce(thingDefinition({ identity: likely }), runtimeOf(vendor), wanted);
    await expect(failed).rejects.toThrow(
      'example:Thing name "a": create failed: cut. No matching object was listed within 31 seconds, but one may still ' +
        "appear. No other change was sent. Run the command again: it looks for the object first and creates no second one.",
    );
    expect(vendor.createKeys).toHaveLength(1);
    expect(vendor.things.size).toBe(0);
  });

  it.each([
    ["a minute", 60_000, "cannot tell whether this run created the object of that name (id thing-1)"],
    ["two days", 172_800_000, "already exists (id thing-1), and this run did not create it"],
  ])("never takes for its own an object that is older by %s", async (_age, milliseconds, text) => {
    vendor.create({ name: "a", size: 1 }).createdAt -= milliseconds;
    vendor.failBefore("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ identity: byTime }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow(text);
    expect(vendor.createKeys).toHaveLength(2);
  });

  it("never takes an object for its own that is not as it was sent, where no list shows a time", async () => {
    vendor.create({ name: "a", size: 2 });
    vendor.failBefore("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ identity: byEquality }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow(
      "cannot tell whether this run created the object of that name (id thing-1). No other change was sent.",
    );
    expect(vendor.createKeys).toHaveLength(2);
  });

  it("never takes an object for its own that was there before, where the vendor takes a second one", async () => {
    vendor.create({ name: "a", size: 1 });
    vendor.failBefore("create", new Ambiguous("cut"));
    const again = { ...wanted, adopt: false };
    const found = createOnce(thingDefinition({ identity: likely }), runtimeOf(vendor), again);
    await expect(found).rejects.toThrow("No matching object was listed");
    vendor.failAfter("create", new Ambiguous("cut"));
    const other = await createOnce(thingDefinition({ identity: likely }), runtimeOf(vendor), again);
    expect(other).toMatchObject({ id: "thing-2", answerLost: true });
  });

  it("never takes for its own what this run made just before", async () => {
    const runtime = runtimeOf(vendor);
    const thing = thingDefinition({ identity: likely });
    const first = await createOnce(thing, runtime, wanted);
    vendor.failBefore("create", new Ambiguous("cut"));
    await expect(createOnce(thing, runtime, wanted)).rejects.toThrow("No matching object was listed");
    vendor.failAfter("create", new Ambiguous("cut"));
    const second = await createOnce(thing, runtime, wanted);
    expect([first.id, second.id]).toEqual(["thing-1", "thing-2"]);
    expect(vendor.things.size).toBe(2);
  });

  it("goes one after the other with creates of the same identity", async () => {
    const runtime = runtimeOf(vendor);
    const thing = thingDefinition({ identity: likely });
    vendor.failAfter("create", new Ambiguous("cut"));
    const made = await Promise.all([1, 2, 3].map(() => createOnce(thing, runtime, wanted)));
    expect(made.map(({ id }) => id)).toEqual(["thing-1", "thing-2", "thing-3"]);
    expect(vendor.things.size).toBe(3);
  });

  it.each([
    ["missing", undefined],
    ["no time", Number.NaN],
    ["in the future", Date.now() + 3_600_000],
  ])("stops where an object's time of creation is %s: it may be the one", async (_what, createdAt) => {
    const list = listing(() => [
      { ...shown({ id: "x", revision: 1, createdAt: 0, values: wanted }), createdAt } as Listed<
        typeof wanted,
        object
      >,
    ]);
    vendor.failBefore("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ identity: byTime, list }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow(
      "cannot tell whether this run created the object of that name (id x)",
    );
    expect(vendor.createKeys).toHaveLength(1);
  });

  it.each([byTime, likely])("stops where two objects may be the one (%o)", async (identity) => {
    const list = listing((look, things) =>
      identity === likely && look === 1
        ? []
        : things.flatMap((thing) => [shown(thing), { ...shown(thing), id: "thing-x" }]),
    );
    vendor.failAfter("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ identity, list }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow(
      "cut, and cannot tell which of these objects this run created: thing-1, thing-x. " +
        "No other change was sent. Set `adopt` to the id of the right one.",
    );
    expect(vendor.createKeys).toHaveLength(1);
  });

  it.each([byTime, likely])(
    "stops where no look-up is answered, and sends nothing more (%o)",
    async (identity) => {
      vendor.failAfter("create", new Ambiguous("cut"));
      const list = listing((look, things) => {
        if (identity === likely && look === 1) return things.map(shown);
        throw new Ambiguous("cut too");
      });
      const found = createOnce(thingDefinition({ identity, list }), runtimeOf(vendor), wanted);
      await expect(found).rejects.toThrow("looking it up failed: cut too");
      expect(vendor.createKeys).toHaveLength(1);
    },
  );

  it("looks again where one look-up got no answer", async () => {
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("list", new Ambiguous("cut too"));
    const found = await createOnce(thingDefinition(), runtimeOf(vendor), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
  });

  it("stops at once where the look-up is refused", async () => {
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("list", new Refused("forbidden", 403));
    const found = createOnce(thingDefinition(), runtimeOf(vendor), wanted);
    await expect(found).rejects.toThrow("create failed: cut, and looking it up failed: forbidden.");
    expect(vendor.calls).toEqual(["create", "list"]);
  });

  it("does not hide a mistake of ours in the look-up", async () => {
    const list = listing(() => {
      throw new TypeError("no such property");
    });
    vendor.failAfter("create", new Ambiguous("cut"));
    const found = createOnce(thingDefinition({ list }), runtimeOf(vendor), wanted);
    await expect(found).rejects.toBeInstanceOf(TypeError);
  });

  it("is known by what was sent, as far as the vendor shows it", async () => {
    const create = {
      sends: () => ["name", "size", "login"],
      send: async () => {
        vendor.create({ name: "a", size: 1 });
        throw new Ambiguous("cut");
      },
    };
    const thing = { ...thingDefinition({ identity: byEquality }), create };
    const found = await createOnce(thing, runtimeOf(vendor), { ...wanted, login: { password: "hunter2" } });
    expect(found).toMatchObject({ id: "thing-1" });
    const gone = { ...thing, read: async () => undefined };
    await expect(createOnce(gone, runtimeOf(vendor), wanted)).rejects.toThrow("cannot tell");
  });

  it("is looked for where a refusal followed a try of unknown fate", async () => {
    const send = async () => {
      vendor.create({ name: "a", size: 1 });
      throw new Refused("the name is taken", 409, true);
    };
    const retried = { ...thingDefinition(), create: { sends: () => ["name", "size"], send } };
    const found = await createOnce(retried, runtimeOf(vendor), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
    expect(vendor.createKeys).toHaveLength(1);
  });

  it.each(identities)(
    "is refused where a refusal followed a try of unknown fate, and no look shows the object (%s)",
    async (_name, identity) => {
      vendor.failBefore("create", new Refused("the size is odd", 422, true));
      const failed = createOnce(thingDefinition({ identity }), runtimeOf(vendor), wanted);
      await expect(failed).rejects.toThrow(`create failed: the size is odd. ${notSeen}`);
      await expect(failed).rejects.not.toThrow("Nothing was changed");
      expect(vendor.createKeys).toHaveLength(1);
      expect(vendor.calls.filter((call) => call === "list").length).toBeGreaterThanOrEqual(6);
    },
  );

  it("knows its own object when the second try is refused because of it", async () => {
    const list = listing((look, things) => (look <= 6 ? [] : things.map(shown)));
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const found = await createOnce(thingDefinition({ list }), runtimeOf(vendor), wanted);
    expect(found).toMatchObject({ id: "thing-1", answerLost: true });
    expect(vendor.createKeys).toHaveLength(2);
  });

  it("is told as the vendor's refusal when the second try is refused for another reason", async () => {
    vendor.failBefore("create", new Ambiguous("cut"));
    vendor.failBefore("create", new NotFound("no such parent", 404));
    const failed = createOnce(thingDefinition(), runtimeOf(vendor), wanted);
    await expect(failed).rejects.toThrow(`create failed: no such parent. ${notSeen}`);
  });

  it("does not deny an object that is listed only after the second try was refused and looked after", async () => {
    const list = listing((look, things) => (look <= 12 ? [] : things.map(shown)));
    vendor.failAfter("create", new Ambiguous("cut"));
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const failed = createOnce(thingDefinition({ list }), runtimeOf(vendor), wanted);
    await expect(failed).rejects.toThrow(
      "the answer to its create was lost, and cannot tell whether this run created the object of that name (id thing-1). " +
        "No other change was sent.",
    );
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
      const shows = () => ({ inputs: {}, outputs: { token: "t" } });
      return { ...(id === undefined ? {} : { id }), shows };
    };
    const idless = { ...thingDefinition(), create: { sends: () => ["name"], send } };
    const found = await createOnce(idless, runtimeOf(vendor), { name: "a" });
    expect(found).toMatchObject({ id: "thing-1", live: { outputs: { token: "t" } }, answerLost: false });
  });

  it.each(identities)(
    "stops where neither the answer nor the list knows an id, and sends nothing more (%s)",
    async (_name, identity) => {
      const send = async () => {
        vendor.calls.push("create");
        return {};
      };
      const lost = { ...thingDefinition({ identity }), create: { sends: () => ["name"], send } };
      await expect(createOnce(lost, runtimeOf(vendor), { name: "a" })).rejects.toThrow(
        "it was created, but the answer has no id. No matching object was listed within 31 seconds",
      );
      expect(vendor.calls.filter((call) => call === "create")).toHaveLength(1);
    },
  );

  it("with a refusal names what stands in the way, and the ways on, the one that keeps the object first", async () => {
    vendor.create({ name: "a" });
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thingDefinition(), runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow(
      /already exists \(id thing-1\), and this run did not create it. Nothing was changed. .*`aliases` or `pulumi state rename`.*set `adopt: true`.* The vendor answered: the name is taken\.$/,
    );
  });

  it("with a refusal because of what this program manages speaks of no adoption", async () => {
    vendor.create({ name: "a" });
    const runtime = runtimeOf(vendor);
    runtime.register.noteProgram(thingDefinition(), { name: "a" }, { name: "a" });
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thingDefinition(), runtime, { name: "a" });
    await expect(refused).rejects.toThrow(
      "already exists (id thing-1), and this program manages it. Nothing was changed. " +
        "If the resource is being replaced, set the option `deleteBeforeReplace: true`.",
    );
    await expect(refused).rejects.not.toThrow("adopt");
  });

  it.each([
    ["likely", thingDefinition({ identity: likely }), ["list", "create"]],
    ["unique", thingDefinition(), ["create", "list"]],
  ] as const)(
    "with any other refusal tells what the vendor said, and no more (%s)",
    async (_kind, thing, calls) => {
      vendor.failBefore("create", new Refused("the size is odd", 422));
      await expect(createOnce(thing, runtimeOf(vendor), { name: "a" })).rejects.toThrow(
        /^example:Thing name "a": create failed: the size is odd. Nothing was changed. Correct what the vendor refused, and run the command again.$/,
      );
      expect(vendor.calls).toEqual(calls);
    },
  );

  it("with a refusal tells what the vendor said where the list is not answered", async () => {
    vendor.failBefore("create", new Refused("the size is odd", 422));
    vendor.failBefore("list", new Refused("forbidden", 403));
    const refused = createOnce(thingDefinition(), runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow(
      /the size is odd. Nothing was changed. Correct what the vendor refused, and run the command again.$/,
    );
  });

  it("with a refusal because of a deleted namesake says how to get on", async () => {
    const list = listing(() => [
      {
        ...shown({ id: "x", revision: 1, createdAt: 0, values: { name: "a" } }),
        deleted: "Restore it by hand.",
      },
    ]);
    vendor.failBefore("create", new Refused("the name is taken", 409));
    const refused = createOnce(thingDefinition({ list }), runtimeOf(vendor), { name: "a" });
    await expect(refused).rejects.toThrow("the name is taken. Nothing was changed. Restore it by hand.");
  });
});
