import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf } from "../../test/support/thing";
import { told } from "../../test/support/told";
import { confirmed } from "./confirm";
import { defineResource } from "./define-resource";
import type { AnyDefinition, Change } from "./definition";
import { Ambiguous, ExpectedError, PartialFailure, PartlyWritten, Refused } from "./errors";
import { field } from "./facts";
import type { Runtime } from "./runtime";
import { update } from "./update";
import { waitForEarlierWrites, writeParts } from "./write";
import type { Writing } from "./writing";

/** What was written, in order: the part, its values, the delta, and each wait for a deployment. */
let written: { part: string; values: Record<string, unknown>; change: Change<Record<string, unknown>> }[];
let order: string[];
let failures: Record<string, Error>;
beforeEach(() => {
  written = [];
  order = [];
  failures = {};
});

function part(name: string, keys: ("a" | "b" | "c" | "d" | "mode")[]) {
  return {
    name,
    keys,
    async write(
      _context: unknown,
      _id: string,
      values: Record<string, unknown>,
      change: Change<Record<string, unknown>>,
    ) {
      order.push(name);
      const failure = failures[name];
      if (failure) throw failure;
      written.push({ part: name, values, change });
      return undefined;
    },
  };
}

const definition = defineResource()({
  type: "example:Deployed",
  summary: "A thing that is deployed.",
  inputs: z.strictObject({
    a: z.number().optional(),
    b: z.number().optional(),
    c: field(z.strictObject({ high: z.number(), low: field(z.number(), { default: 0 }).optional() }), {
      reset: { high: 9 },
    }).optional(),
    d: z.number().optional(),
    mode: z.string().optional(),
  }),
  outputs: z.object({ status: z.string().optional() }),
  id: z.string(),
  identity: { kind: "single", keys: [] },
  list: { within: [], shows: "all", items: async () => [] },
  create: { sends: () => [], send: async () => ({ id: "1" }) },
  parts: [part("one", ["a", "b", "mode"]), part("two", ["c", "mode"]), part("three", ["d"])],
  read: async () => ({ inputs: {}, outputs: { status: "fine" }, settled: true }),
  delete: async () => undefined,
  async waitForEarlierWrites() {
    order.push("waitForEarlierWrites");
    const failure = failures.waitForEarlierWrites;
    if (failure) throw failure;
  },
  examples: [],
});

function writing(
  state: Record<string, unknown>,
  inputs: Record<string, unknown>,
  runtime = runtimeOf(undefined),
): Writing {
  return { definition, runtime, id: "1", root: "root", state, inputs, unconfirmed: {}, mustRead: true };
}

function unsettled(): Runtime {
  const runtime = runtimeOf(undefined);
  runtime.queue.markDeploying("root");
  return runtime;
}

function failureOf(work: Promise<unknown>): Promise<ExpectedError & PartialFailure> {
  return work.then(
    () => expect.unreachable("it should fail"),
    (thrown) => thrown as ExpectedError & PartialFailure,
  );
}

describe("writing", () => {
  it("hands a part all that is managed of it, and says what changed and what is to be cleared", async () => {
    const state = { a: 1, b: 1, c: { high: 1, low: 0 } };
    const inputs = { a: 2, mode: "x" };
    await writeParts(writing(state, inputs), ["a", "b", "c"], false);
    expect(written).toEqual([
      {
        part: "one",
        values: { a: 2, mode: "x" },
        change: { changed: ["a", "b"], cleared: ["b"], before: state, inputs, outputs: {}, uncertain: [] },
      },
      {
        part: "two",
        values: { mode: "x", c: { high: 9, low: 0 } },
        change: {
          changed: ["c"],
          cleared: [],
          before: { a: 2, c: state.c },
          inputs,
          outputs: {},
          uncertain: [],
        },
      },
    ]);
  });

  it("clears nothing that was never managed", async () => {
    await writeParts(writing({ a: 1 }, { a: 2 }), ["a"], false);
    expect(written[0]?.change).toMatchObject({ changed: ["a"], cleared: [] });
  });

  it("counts an argument of several parts as written with the last of them", async () => {
    failures.two = new Refused("no", 422);
    const failed = await failureOf(
      writeParts(writing({ mode: "old" }, { mode: "new", a: 1 }), ["a", "mode"], false),
    );
    expect(failed.state).toEqual({ a: 1, mode: "old", __incomplete: "parts", __deploying: true });
  });

  it("tells what was written and what was not, and keeps the state exact", async () => {
    failures.two = new Refused("no", 422);
    const failed = await failureOf(
      writeParts(writing({ a: 1, d: 1 }, { a: 2, c: { high: 1 }, d: 2 }), ["a", "c", "d"], false),
    );
    expect(failed).toBeInstanceOf(PartialFailure);
    expect(failed.state).toEqual({ a: 2, d: 1, __incomplete: "parts", __deploying: true });
    expect(failed.message).toContain(
      "writing two failed: no. Written: one. Not written: two, three. The object",
    );
  });

  it("keeps in doubt what is in doubt, part by part", async () => {
    failures.two = new Ambiguous("cut");
    const inputs = { a: 2, c: { high: 1 }, d: 2 };
    const first = await failureOf(writeParts(writing({ a: 1, d: 1 }, inputs), ["a", "c", "d"], false));
    expect(first.state).toEqual({
      a: 2,
      d: 1,
      __incomplete: "parts",
      __uncertain: ["c"],
      __deploying: true,
    });
    expect(first.message).toContain("Whether two took effect is not known.");

    failures = { three: new Ambiguous("cut") };
    const second = await failureOf(writeParts(writing(first.state, inputs), ["c", "d"], true));
    expect(second.state).toEqual({
      a: 2,
      d: 1,
      c: { high: 1 },
      __incomplete: "parts",
      __uncertain: ["d"],
      __deploying: true,
    });

    failures = { one: new Ambiguous("cut") };
    const third = await failureOf(writeParts(writing(second.state, { ...inputs, a: 3 }), ["a", "d"], true));
    expect(third.state.__uncertain).toEqual(["d", "a"]);

    failures = { one: new Refused("no", 422) };
    const fourth = await failureOf(writeParts(writing(second.state, { ...inputs, a: 3 }), ["a", "d"], true));
    expect(fourth.state.__uncertain).toEqual(["d"]);
    expect(fourth.message).not.toContain("took effect");

    failures = {};
    const last = await writeParts(writing(third.state, { ...inputs, a: 3 }), ["a", "d"], true);
    expect(last.state).toEqual({
      a: 3,
      c: { high: 1 },
      d: 2,
      __incomplete: "parts",
      __deploying: true,
    });
  });
});

describe("a part that took effect for some of its items", () => {
  const state = { a: 1, b: 1, d: 1 };
  const inputs = { a: 2, b: 2, d: 2 };

  it("keeps exactly what was written, and writes the rest the next time", async () => {
    failures.one = new PartlyWritten({ a: 2 }, new Refused("b is odd", 422));
    const failed = await failureOf(writeParts(writing(state, inputs), ["a", "b", "d"], false));
    expect(failed).toBeInstanceOf(PartialFailure);
    expect(failed.state).toEqual({ a: 2, b: 1, d: 1, __incomplete: "parts", __deploying: true });
    expect(failed.message).toBe(
      "example:Deployed (id 1): writing one failed: b is odd. " +
        "Written: nothing. Not written: three. one took effect in part. " +
        "The object is kept in the state. Correct what the vendor refused, and run the command again. " +
        "The next `pulumi up` writes only what is missing.",
    );
    failures = {};
    await writeParts(writing(failed.state, inputs), ["b", "d"], true);
    expect(written.map(({ change }) => change.changed)).toEqual([["b"], ["d"]]);
  });

  it("drops what the vendor has no longer", async () => {
    failures.one = new PartlyWritten({ a: undefined }, new Refused("b is odd", 422));
    const failed = await failureOf(writeParts(writing(state, { b: 2, d: 1 }), ["a", "b"], false));
    expect(failed.state).toEqual({ b: 1, d: 1, __incomplete: "parts", __deploying: true });
  });

  it("leaves in doubt what is in doubt where the rest got no answer", async () => {
    failures.one = new PartlyWritten({ a: 2 }, new Ambiguous("cut"));
    const failed = await failureOf(writeParts(writing(state, inputs), ["a", "b"], false));
    expect(failed.state).toMatchObject({ a: 2, b: 1, __uncertain: ["a", "b"] });
    expect(failed.message).toContain("Whether one took effect is not known. one took effect in part.");
  });
});

describe("a refused write", () => {
  /** Reads that show these values of `a`, one after the other. */
  function shows(...values: (number | null | undefined)[]): AnyDefinition {
    return {
      ...definition,
      read: async () => {
        order.push("read");
        const a = values.length > 1 ? values.shift() : values[0];
        return { inputs: { a }, outputs: {}, revision: "8" };
      },
    };
  }

  it("is done if it followed a try of unknown fate and is seen to stand", async () => {
    failures.one = new Refused("already so", 409, true);
    const { state, unconfirmed } = await writeParts(
      { ...writing({ a: 1 }, { a: 2 }), definition: shows(1, 1, 2) },
      ["a"],
      false,
    );
    expect(order).toEqual(["one", "read", "read", "read"]);
    expect(state).toEqual({ a: 2, __deploying: true, __revision: "8" });
    expect(unconfirmed).toEqual({});
  });

  it.each([
    ["another value", 1],
    ["that it is not set", null],
    ["nothing of it", undefined],
  ])("stays refused if it followed a try of unknown fate and every look shows %s", async (_what, a) => {
    failures.one = new Refused("too big", 422, true);
    const failed = await failureOf(
      writeParts({ ...writing({ a: 1 }, { a: 2 }), definition: shows(a) }, ["a"], false),
    );
    expect(failed).not.toBeInstanceOf(PartialFailure);
    expect(failed.message).toBe(
      "example:Deployed (id 1): writing one failed: too big. Nothing was changed. Run the command again.",
    );
    expect(order.filter((call) => call === "read")).toHaveLength(6);
  });

  it("is looked at by nobody if no try before it was of unknown fate", async () => {
    failures.one = new Refused("too big", 422);
    await failureOf(writeParts({ ...writing({ a: 1 }, { a: 2 }), definition: shows(2) }, ["a"], false));
    expect(order).toEqual(["one"]);
  });

  it("is in doubt if it followed a try of unknown fate and no look is answered", async () => {
    failures.one = new Refused("already so", 409, true);
    const blind = { ...definition, read: async () => Promise.reject(new Ambiguous("cut too")) };
    const failed = await failureOf(
      writeParts({ ...writing({ a: 1 }, { a: 2 }), definition: blind }, ["a"], false),
    );
    expect(failed.state).toMatchObject({ a: 1, __uncertain: ["a"], __deploying: true });
  });
});

describe("a deployment", () => {
  it("is waited for before each part but the one that nothing was written before", async () => {
    const runtime = runtimeOf(undefined);
    await writeParts(writing({}, { a: 1, c: { high: 1 }, d: 1 }, runtime), ["a", "c", "d"], false);
    expect(order).toEqual(["one", "waitForEarlierWrites", "two", "waitForEarlierWrites", "three"]);
    expect(runtime.queue.isDeploying("root")).toBe(true);
  });

  it("is waited for once, by the first who needs it", async () => {
    const runtime = unsettled();
    await waitForEarlierWrites(writing({}, {}, runtime));
    await waitForEarlierWrites(writing({}, {}, runtime));
    expect(order).toEqual(["waitForEarlierWrites"]);
    await waitForEarlierWrites({ ...writing({}, {}, unsettled()), root: undefined });
    const { waitForEarlierWrites: _settle, ...still } = definition;
    await waitForEarlierWrites({ ...writing({}, {}, unsettled()), definition: still as AnyDefinition });
    expect(order).toEqual(["waitForEarlierWrites"]);
  });

  it("that fails leaves nothing in doubt: nothing was sent", async () => {
    failures.waitForEarlierWrites = new Ambiguous("cut");
    const failed = await failureOf(writeParts(writing({ a: 1 }, { a: 2 }, unsettled()), ["a"], false));
    expect(failed).not.toBeInstanceOf(PartialFailure);
    expect(failed.message).toBe(
      "example:Deployed (id 1): writing one failed: cut. Nothing was changed. Run the command again.",
    );
    expect(order).toEqual(["waitForEarlierWrites"]);
  });

  it("is begun by a write whose fate is unknown, too", async () => {
    const runtime = runtimeOf(undefined);
    failures.one = new Ambiguous("cut");
    await failureOf(writeParts(writing({ a: 1 }, { a: 2 }, runtime), ["a"], false));
    expect(runtime.queue.isDeploying("root")).toBe(true);
  });
});

describe("an object that an earlier run left deploying", () => {
  const state = { a: 1, __schemaVersion: 1, __deploying: true };

  it("is waited for before the next write", async () => {
    await update(definition, runtimeOf(undefined), "1", state, { a: 2 });
    expect(order).toEqual(["waitForEarlierWrites", "one"]);
  });

  it("is waited for by nobody where nothing is written", async () => {
    const after = await update(definition, runtimeOf(undefined), "1", state, { a: 1, deployTimeout: 5 });
    expect(order).toEqual([]);
    expect(after).toMatchObject({ __deploying: true, deployTimeout: 5 });
  });

  it("is no longer deploying once an update has seen so", async () => {
    const after = await update(definition, runtimeOf(undefined), "1", state, { a: 2 });
    expect(after).not.toHaveProperty("__deploying");
  });
});

describe("the confirmation", () => {
  const state = { a: 1, status: "old", mode: "x", __schemaVersion: 1, __revision: "1", __lost: ["key"] };
  const live = { inputs: {}, outputs: { status: "Deploying" }, settled: false, revision: "2" };

  function readings(...answers: (typeof live | undefined)[]): AnyDefinition {
    return {
      ...definition,
      read: async () => {
        order.push("read");
        return answers.length > 1 ? answers.shift() : answers[0];
      },
    };
  }

  it("waits for the deployment where the program asks for it, and reads again after it", async () => {
    const runtime = runtimeOf(undefined);
    const after = { ...live, outputs: { status: "Enabled" }, settled: true, revision: "3" };
    const inputs = { ...state, waitUntilDeployed: true };
    const final = await confirmed({ ...writing(inputs, inputs, runtime), definition: readings(live, after) });
    expect(order).toEqual(["read", "waitForEarlierWrites", "read"]);
    expect(final).toEqual({ ...inputs, status: "Enabled", __revision: "3" });
    expect(runtime.queue.isDeploying("root")).toBe(false);
  });

  it.each([{}, { waitUntilDeployed: false }])(
    "waits for none without being asked, and remembers that it is under way (%o)",
    async (asked) => {
      const runtime = unsettled();
      const inputs = { ...state, ...asked };
      const final = await confirmed({ ...writing(inputs, inputs, runtime), definition: readings(live) });
      expect(order).toEqual(["read"]);
      expect(final).toMatchObject({ status: "Deploying", __deploying: true, ...asked });
      expect(runtime.queue.isDeploying("root")).toBe(true);
    },
  );

  it("lets the next write wait for nothing once a read shows that the deployment has ended", async () => {
    const runtime = unsettled();
    await confirmed({ ...writing(state, state, runtime), definition: readings({ ...live, settled: true }) });
    expect(runtime.queue.isDeploying("root")).toBe(false);
  });

  it("reads nothing that an answer has shown, nor anything at all where the account leaves it out", async () => {
    const shown = { ...writing(state, state), mustRead: false, definition: readings() };
    await confirmed(shown);
    const unshown = { ...shown, unconfirmed: { size: 1 } };
    await confirmed({ ...unshown, runtime: runtimeOf(undefined, { confirmWrites: false }) });
    expect(order).toEqual([]);
    await confirmed({ ...unshown, definition: readings(live) });
    expect(order).toEqual(["read"]);
  });

  it.each<[string, () => AnyDefinition, string]>([
    [
      "the object is not shown",
      () => readings(undefined),
      "could not be confirmed: the vendor does not show the object after writing it.",
    ],
    [
      "the deployment takes too long",
      () => {
        failures.waitForEarlierWrites = new ExpectedError(told("still Deploying"));
        return readings(live);
      },
      "still Deploying",
    ],
  ])("that fails keeps all that was written: %s", async (_what, prepared, text) => {
    const inputs = { ...state, waitUntilDeployed: true };
    const failed = await failureOf(confirmed({ ...writing(inputs, inputs), definition: prepared() }));
    expect(failed).toBeInstanceOf(PartialFailure);
    expect(failed.state).toEqual({ ...inputs, __incomplete: "confirmation" });
    expect(failed.message).toContain(text);
  });

  it("keeps the steering that the program asks for now", async () => {
    const now = { ...state, waitUntilDeployed: true, deployTimeout: 5 };
    const final = await confirmed({
      ...writing({ ...state, deployTimeout: 9 }, now),
      definition: readings({ ...live, settled: true }),
    });
    expect(final).toMatchObject({ waitUntilDeployed: true, deployTimeout: 5 });
  });
});
