import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, ThingVendor, thingDefinition } from "../../test/support/thing";
import { create } from "./create";
import { Ambiguous, ExpectedError, PartialFailure, Refused } from "./errors";
import { plan } from "./plan";
import { read } from "./read";
import type { State } from "./state";
import { update } from "./update";

const thing = thingDefinition();
const wanted = {
  name: "a",
  size: 1,
  limits: { low: 0, high: 3 },
  login: { password: "hunter2" },
};

let vendor: ThingVendor;
beforeEach(() => {
  vendor = new ThingVendor();
});

/** What a failed operation leaves in the state. */
async function failureOf(work: Promise<unknown>): Promise<PartialFailure> {
  return (await work.then(
    () => expect.unreachable("it should fail"),
    (thrown: unknown) => thrown,
  )) as PartialFailure;
}

function isClean(definition: typeof thing, state: State, inputs: State): boolean {
  const { changes, isUnfinished } = plan(definition, state, inputs);
  return changes.length === 0 && !isUnfinished;
}

describe("create", () => {
  it("sends what the create call carries, then the other parts, then reads once", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    expect(vendor.calls).toEqual(["create", "limits", "login", "read"]);
    expect(state).toEqual({
      ...wanted,
      url: `https://things.example.com/${id}`,
      __schemaVersion: 1,
      __revision: "3",
      __account: "account-one",
    });
    expect(isClean(thing, state, wanted)).toBe(true);
  });

  it("keeps an object with exactly the parts that were written, and writes only the rest later", async () => {
    vendor.failBefore("login", new Refused("no", 422));
    const failed = await failureOf(create(thing, runtimeOf(vendor), wanted));
    expect(failed.id).toBe("thing-1");
    expect(failed.state).toMatchObject({ name: "a", size: 1, limits: { high: 3 } });
    expect(failed.state).not.toHaveProperty("login");
    expect(failed.message).toContain("Written: limits. Not written: login.");
    vendor.calls.length = 0;
    const state = await update(thing, runtimeOf(vendor), failed.id, failed.state, wanted);
    expect(vendor.calls).toEqual(["login", "read"]);
    expect(isClean(thing, state, wanted)).toBe(true);
  });

  it("looks again where a confirming read gets no answer, or lags behind the write", async () => {
    vendor.failBefore("read", new Ambiguous("cut"));
    let reads = 0;
    const lagging = {
      ...thing,
      read: async (...args: Parameters<typeof thing.read>) => {
        reads += 1;
        return reads === 2 ? undefined : thing.read(...args);
      },
    };
    const { state } = await create(lagging, runtimeOf(vendor), wanted);
    expect(reads).toBe(3);
    expect(isClean(thing, state, wanted)).toBe(true);
  });

  it("keeps what was written when it can't be confirmed, and later looks without writing", async () => {
    for (let read = 0; read < 6; read += 1) vendor.failBefore("read", new Ambiguous("cut"));
    const failed = await failureOf(create(thing, runtimeOf(vendor), wanted));
    expect(failed.state).toMatchObject(wanted);
    expect(failed.message).toContain("could not be confirmed: cut");
    expect(plan(thing, failed.state, wanted)).toMatchObject({ changes: [], isUnfinished: true });
    vendor.calls.length = 0;
    const state = await update(thing, runtimeOf(vendor), failed.id, failed.state, wanted);
    expect(vendor.calls).toEqual(["read"]);
    expect(isClean(thing, state, wanted)).toBe(true);
  });

  it("takes a refresh for the confirmation", async () => {
    vendor.failBefore("read", new Refused("forbidden", 403));
    const failed = await failureOf(create(thing, runtimeOf(vendor), wanted));
    const seen = await read(thing, runtimeOf(vendor), failed.id, failed.state);
    expect(isClean(thing, seen?.state ?? {}, wanted)).toBe(true);
  });

  it("keeps the steering, too, of what is only partly written", async () => {
    const hurting = thingDefinition({ replacementHurts: "It hurts." });
    vendor.failBefore("limits", new Refused("no", 422));
    const failed = await failureOf(create(hurting, runtimeOf(vendor), { ...wanted, allowReplacement: true }));
    expect(failed.state.allowReplacement).toBe(true);
  });

  it("waits for the deployment of the create call before the first part", async () => {
    const deployed = thingDefinition({
      root: (_inputs, id) => id,
      waitForEarlierWrites: async () => {
        vendor.calls.push("waitForEarlierWrites");
      },
    });
    await create(deployed, runtimeOf(vendor), wanted);
    expect(vendor.calls).toEqual([
      "create",
      "waitForEarlierWrites",
      "limits",
      "waitForEarlierWrites",
      "login",
      "read",
    ]);
  });

  it("reads nothing that a look-up has just shown whole, unless a part was written after it", async () => {
    const send = async (_context: unknown, { name, size }: Record<string, unknown>) => {
      vendor.create({ name, size });
      return {};
    };
    const idless = (shows: "all" | ["name"]) => ({
      ...thingDefinition({ list: { shows } }),
      create: { sends: () => ["name", "size"], send },
    });
    const { state } = await create(idless("all"), runtimeOf(vendor), { name: "a", size: 1 });
    expect(vendor.calls).toEqual(["create", "list"]);
    expect(state.url).toBe("https://things.example.com/thing-1");
    vendor.calls.length = 0;
    await create(idless("all"), runtimeOf(vendor), { ...wanted, name: "b" });
    expect(vendor.calls).toEqual(["create", "list", "limits", "login", "read"]);
    vendor.calls.length = 0;
    await create(idless(["name"]), runtimeOf(vendor), { name: "c" });
    expect(vendor.calls).toEqual(["create", "list", "read"]);
  });

  it("compares an object that was found after a lost answer, and writes what it does not have", async () => {
    const send = async () => {
      vendor.create({ name: "a", size: 7 });
      throw new Ambiguous("cut");
    };
    const lossy = {
      ...thing,
      outputs: z.object({}),
      create: { sends: () => ["name", "size", "note"], send },
    };
    const { state } = await create(lossy, runtimeOf(vendor), { ...wanted, note: "mine" });
    expect(vendor.things.get("thing-1")?.values).toMatchObject({ ...wanted, note: "mine" });
    expect(isClean(lossy, state, { ...wanted, note: "mine" })).toBe(true);
  });

  it("takes no object for its own that differs in what cannot be changed in place", async () => {
    const send = async () => {
      vendor.create({ name: "a" });
      throw new Ambiguous("cut");
    };
    const fixed = {
      ...thing,
      create: { sends: () => ["name", "size"], send },
      replaces: () => ["size"],
    };
    const failed = create(fixed, runtimeOf(vendor), { name: "a", size: 1 });
    await expect(failed).rejects.toThrow(
      "the answer to its create was lost, and the object found is another one: size differs and cannot be changed in place. " +
        "No other change was sent.",
    );
    await expect(failed).rejects.not.toBeInstanceOf(PartialFailure);
    expect(vendor.calls).toEqual(["create", "list", "read"]);
  });

  it.each<[string, () => void, string]>([
    [
      "is refused",
      () => vendor.failBefore("read", new Refused("forbidden", 403)),
      "the object that the list shows cannot be read: forbidden. No other change was sent. Run the command again.",
    ],
    [
      "gets no answer",
      () => {
        for (let read = 0; read < 6; read += 1) vendor.failBefore("read", new Ambiguous("cut"));
      },
      "the object that the list shows cannot be read: cut. No other change was sent.",
    ],
  ])("says that the answer was lost where the read of what was found %s", async (_what, fails, text) => {
    vendor.failAfter("create", new Ambiguous("cut"));
    fails();
    const failed = create(thing, runtimeOf(vendor), wanted);
    await expect(failed).rejects.toThrow(
      `example:Thing name "a" (id thing-1): the answer to its create was lost`,
    );
    await expect(failed).rejects.toThrow(text);
  });

  it("names the resource in whatever fails before the call, and changes nothing", async () => {
    const child = thingDefinition({
      root: () => "parent",
      waitForEarlierWrites: async () => {
        throw new Error("the parent is still Deploying");
      },
    });
    const runtime = runtimeOf(vendor);
    runtime.queue.markDeploying("parent");
    await expect(create(child, runtime, wanted)).rejects.toThrow(
      'example:Thing name "a": the parent is still Deploying',
    );
    expect(vendor.calls).toEqual([]);
  });
});

describe("an ambiguous part", () => {
  it.each(["failBefore", "failAfter"] as const)(
    "is written again, even if the program is put back (%s)",
    async (how) => {
      const { id, state } = await create(thing, runtimeOf(vendor), wanted);
      const rotated = { ...wanted, login: { password: "rotated" } };
      vendor[how]("login", new Ambiguous("cut"));
      const failed = await failureOf(update(thing, runtimeOf(vendor), id, state, rotated));
      expect(failed.message).toContain("Whether login took effect is not known");
      expect(plan(thing, failed.state, wanted).changes.map((change) => change.key)).toEqual(["login"]);

      const refreshed = (await read(thing, runtimeOf(vendor), id, failed.state))?.state ?? {};
      for (const before of [failed.state, refreshed]) {
        const after = await update(thing, runtimeOf(vendor), id, before, wanted);
        expect(vendor.things.get(id)?.values.login).toEqual(wanted.login);
        expect(isClean(thing, after, wanted)).toBe(true);
      }
    },
  );

  it.each(["failBefore", "failAfter"] as const)(
    "of a create is taken back if the program forgets it (%s)",
    async (how) => {
      vendor[how]("limits", new Ambiguous("cut"));
      const failed = await failureOf(create(thing, runtimeOf(vendor), wanted));
      const { limits: _limits, ...rest } = wanted;
      const state = await update(thing, runtimeOf(vendor), failed.id, failed.state, rest);
      expect(vendor.things.get(failed.id)?.values.limits).toEqual({ low: 0, high: 10 });
      expect(isClean(thing, state, rest)).toBe(true);
    },
  );

  it.each(["failBefore", "failAfter"] as const)(
    "that a refresh shows is no longer in doubt (%s)",
    async (how) => {
      vendor[how]("limits", new Ambiguous("cut"));
      const failed = await failureOf(create(thing, runtimeOf(vendor), { name: "a", limits: wanted.limits }));
      const seen = await read(thing, runtimeOf(vendor), failed.id, failed.state);
      // Shown as not set, nothing is left in doubt; else the zone in the limits is, which no call shows.
      expect(seen?.state.__uncertain).toEqual(how === "failAfter" ? ["limits"] : undefined);
      expect(seen?.inputs.limits).toEqual(how === "failAfter" ? wanted.limits : undefined);
      const state = await update(thing, runtimeOf(vendor), failed.id, seen?.state ?? {}, { name: "a" });
      const reset = { low: 0, high: 10 };
      expect(vendor.things.get(failed.id)?.values.limits).toEqual(how === "failAfter" ? reset : undefined);
      expect(isClean(thing, state, { name: "a" })).toBe(true);
    },
  );

  it("that a look shows to stand is done", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    const changed = { ...wanted, size: 2 };
    vendor.failAfter("update", new Ambiguous("cut"));
    const after = await update(thing, runtimeOf(vendor), id, state, changed);
    expect(vendor.calls.filter((call) => call === "update")).toHaveLength(1);
    expect(isClean(thing, after, changed)).toBe(true);
    expect(after.__revision).toBe("4");
  });

  it("that no look shows to stand is in doubt, and keeps the state's word", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    vendor.failBefore("update", new Ambiguous("cut"));
    vendor.calls.length = 0;
    const failed = await failureOf(update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 2 }));
    expect(vendor.calls).toEqual(["update", "read", "read", "read", "read", "read", "read"]);
    expect(failed.state).toMatchObject({ size: 1, __uncertain: ["size"] });
  });

  it("never makes a new object of what can't be changed in place", async () => {
    const state = { ...wanted, __uncertain: ["name", "size"], __schemaVersion: 1 };
    expect(plan(thing, state, wanted).replaces).toEqual([]);
  });

  it("stays in doubt until it was written, whatever else is", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    const rotated = { ...wanted, size: 2, login: { password: "rotated" } };
    vendor.failBefore("login", new Ambiguous("cut"));
    const first = await failureOf(update(thing, runtimeOf(vendor), id, state, rotated));
    vendor.failBefore("update", new Refused("no", 422));
    const second = await failureOf(
      update(thing, runtimeOf(vendor), id, first.state, { ...rotated, size: 3 }),
    );
    expect(plan(thing, second.state, { ...wanted, size: 2 }).changes.map((change) => change.key)).toEqual([
      "login",
    ]);
  });
});

describe("update", () => {
  it("sends only the parts that changed, and nothing for a change of steering alone", async () => {
    const hurting = thingDefinition({ replacementHurts: "It hurts." });
    const { id, state } = await create(hurting, runtimeOf(vendor), wanted);
    vendor.calls.length = 0;
    const steered = await update(hurting, runtimeOf(vendor), id, state, {
      ...wanted,
      allowReplacement: true,
    });
    expect(vendor.calls).toEqual([]);
    expect(steered).toEqual({ ...state, allowReplacement: true });
    const changed = await update(hurting, runtimeOf(vendor), id, steered, { ...wanted, size: 2 });
    expect(vendor.calls).toEqual(["update", "read"]);
    expect(changed).toEqual({ ...state, size: 2, __revision: "4" });
  });

  it("changes neither the vendor nor the state when the first part is refused, and says so", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    vendor.failBefore("update", new Refused("too big", 422));
    const refused = await failureOf(update(thing, runtimeOf(vendor), id, state, { ...wanted, size: 9 }));
    expect(refused).toBeInstanceOf(ExpectedError);
    expect(refused.message).toBe(
      'example:Thing name "a" (id thing-1): writing update failed: too big. Nothing was changed. Correct what the vendor refused, and run the command again.',
    );
    expect(refused.id).toBeUndefined();
  });

  it("puts a removed argument back to its reset value, and clears what has none", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), { ...wanted, note: "x" });
    const { limits: _limits, ...rest } = wanted;
    const after = await update(thing, runtimeOf(vendor), id, state, rest);
    expect(vendor.things.get(id)?.values).toMatchObject({ limits: { low: 0, high: 10 } });
    expect(vendor.things.get(id)?.values.note).toBeUndefined();
    expect(after).not.toHaveProperty("limits");
    expect(after).not.toHaveProperty("note");
  });
});

describe("an update of a state of a newer version", () => {
  it("is refused, and sends nothing", async () => {
    const { id, state } = await create(thing, runtimeOf(vendor), wanted);
    vendor.calls.length = 0;
    const newer = { ...state, __schemaVersion: 2 };
    await expect(update(thing, runtimeOf(vendor), id, newer, wanted)).rejects.toThrow(
      "the state was written by a newer version of pulumi-ott. Nothing was changed.",
    );
    expect(vendor.calls).toEqual([]);
  });
});

describe("what only the create answer carries", () => {
  const tokened = thingDefinition({ token: true });

  it("stays in the state over reads and updates", async () => {
    const { id, state } = await create(tokened, runtimeOf(vendor), wanted);
    expect(state.token).toBe("token of thing-1");
    const seen = await read(tokened, runtimeOf(vendor), id, state);
    const after = await update(tokened, runtimeOf(vendor), id, seen?.state ?? {}, { ...wanted, size: 2 });
    expect(after.token).toBe("token of thing-1");
  });

  /** The second read fails: the one that confirms what was found after a lost answer. */
  function unconfirmed() {
    let reads = 0;
    return {
      ...tokened,
      read: async (...args: Parameters<typeof tokened.read>) => {
        reads += 1;
        if (reads === 2) throw new Refused("no", 422);
        return tokened.read(...args);
      },
    };
  }

  it.each<[string, () => typeof tokened]>([
    ["the answer alone was lost", () => tokened],
    [
      "a part failed too",
      () => {
        vendor.failBefore("limits", new Refused("no", 422));
        return tokened;
      },
    ],
    ["the confirmation failed too", unconfirmed],
  ])("is missed until the object is replaced: %s", async (_what, prepared) => {
    vendor.failAfter("create", new Ambiguous("cut"));
    let failed = await failureOf(create(prepared(), runtimeOf(vendor), wanted));
    const { id } = failed;
    let { state } = failed;
    vendor.failBefore("update", new Refused("no", 422));
    for (const inputs of [{ ...wanted, size: 2 }, wanted, wanted]) {
      failed = await failureOf(update(tokened, runtimeOf(vendor), id, state, inputs));
      state = failed.state ?? state;
    }
    expect(failed.message).toContain(
      "the only answer that carries token was lost. The object is kept in the state.",
    );
    const seen = await read(tokened, runtimeOf(vendor), id, state);
    expect(isClean(tokened, seen?.state ?? {}, wanted)).toBe(false);
    await expect(update(tokened, runtimeOf(vendor), id, seen?.state ?? {}, wanted)).rejects.toThrow(
      "--target-replace",
    );
    expect(vendor.things.size).toBe(1);
  });
});
