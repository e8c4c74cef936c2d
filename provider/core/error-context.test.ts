import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runtimeOf, thingDefinition } from "../../test/support/thing";
import { definitionOf } from "../definitions";
import { defineResource } from "./definition";
import { redacted, secretTexts, withoutSecrets, withResourceContext } from "./error-context";
import { ExpectedError, PartialFailure, Refused } from "./errors";
import { field } from "./facts";
import { resourceLabel } from "./naming";
import { unknownValue } from "./unknown";

const thing = thingDefinition();
const keyed = defineResource()({
  type: "example:Key",
  summary: "A key.",
  inputs: z.strictObject({
    code: field(z.string(), { secret: true }),
    headers: field(z.record(z.string(), z.string()), { secret: true }).optional(),
    access: field(
      z.strictObject({
        mode: z.enum(["query", "path"]),
        keys: z.array(z.string()),
        kinds: z.array(z.enum(["long"])),
      }),
      { secret: true },
    ).optional(),
  }),
  outputs: z.object({ token: field(z.string(), { secret: true }).optional(), url: z.string().optional() }),
  id: z.string(),
  identity: { kind: "likely", keys: ["code"] },
  list: { within: [], shows: "all", items: async () => [] },
  create: { carries: () => [], send: async () => ({ id: "1" }) },
  parts: [{ name: "all", keys: ["code", "headers", "access"], write: async () => undefined }],
  read: async () => undefined,
  delete: async () => undefined,
  examples: [],
});

function failing(thrown: unknown, about = { values: [{ name: "a" }] as Record<string, unknown>[] }) {
  return withResourceContext(
    thing,
    runtimeOf(undefined, { secrets: new Set(["api-key-1"]) }),
    about,
    async () => {
      throw thrown;
    },
  ).catch((error: unknown) => error);
}

describe("what a resource is called", () => {
  it("is its type and identity, and its id where there is one", () => {
    expect(resourceLabel(thing, { name: "a" })).toBe('example:Thing name "a"');
    expect(resourceLabel(thing, { name: "a" }, "7")).toBe('example:Thing name "a" (id 7)');
    expect(resourceLabel(thing, {}, "7")).toBe("example:Thing (id 7)");
  });

  it("tells no secret, and nothing that is not known yet", () => {
    expect(resourceLabel(keyed, { code: "hunter2" })).toBe("example:Key code [secret]");
    expect(resourceLabel(thing, { name: unknownValue })).toBe("example:Thing name (not known yet)");
  });
});

describe("a failure", () => {
  it("is told in the resource's name, once", async () => {
    expect(await failing(new ExpectedError("no"))).toMatchObject({
      message: 'example:Thing name "a": no',
      stack: "",
    });
    expect(await failing(new ExpectedError("example:Thing b: no"))).toMatchObject({
      message: "example:Thing b: no",
    });
    expect(await failing("odd")).toMatchObject({ message: 'example:Thing name "a": odd' });
  });

  it("keeps the stack of a mistake of ours, without the secrets in it", async () => {
    const mistake = await failing(new TypeError("no api-key-1 in x"));
    expect(mistake).toBeInstanceOf(TypeError);
    expect(mistake).toMatchObject({ message: 'example:Thing name "a": no [secret] in x' });
    expect((mistake as Error).stack).toContain("error-context.test");
    expect((mistake as Error).stack).not.toContain("api-key-1");
  });

  it("keeps the state of an object that was partly written, and hides the secrets of its reasons", async () => {
    const state = { name: "a", login: { password: "hunter2" } };
    const partial = new PartialFailure("7", state, ["bad hunter2", "bad api-key-1"]);
    const told = await failing(partial, { values: [state] });
    expect(told).toBeInstanceOf(PartialFailure);
    expect(told).toMatchObject({
      id: "7",
      state,
      reasons: ["bad [secret]", "bad [secret]"],
      message: "bad [secret]\nbad [secret]",
    });
  });
});

it("what is asked without a resource tells no secret either", async () => {
  const work = async () => {
    throw new Refused("wrong key api-key-1", 401);
  };
  const told = await withoutSecrets(new Set(["api-key-1"]), work).catch((thrown: unknown) => thrown);
  expect(told).toBeInstanceOf(ExpectedError);
  expect(told).toMatchObject({ message: "wrong key [secret]", stack: "" });
  expect(await withoutSecrets(new Set(["x"]), async () => 5)).toBe(5);
});

describe("secrets", () => {
  it("are all texts in secret arguments and outputs, but the words of a choice", () => {
    const values = {
      code: "c",
      headers: { authorization: "h" },
      access: { mode: "query", keys: ["k1", "k2"], kinds: ["long"] },
      token: "t",
      url: "u",
    };
    expect(secretTexts(keyed, values)).toEqual(["c", "h", "k1", "k2", "t"]);
  });

  it("are hidden in clear and as JSON writes them, the longest first, unless they are too short to matter", () => {
    expect(redacted("four, six", ["four", "six"])).toBe("[secret], six");
    expect(
      redacted('a hunter2-long, hunter2, {"p":"qu\\"ote"}, on', ["hunter2", "hunter2-long", 'qu"ote', "on"]),
    ).toBe('a [secret], [secret], {"p":"[secret]"}, on');
  });

  it("are hidden as whole words alone, also as URLs write them, and never in the id of an operation", () => {
    expect(redacted("the domain main", ["main"])).toBe("the domain [secret]");
    expect(redacted("rtmp://h/a%20key9 or a key9", ["a key9"])).toBe("rtmp://h/[secret] or [secret]");
    expect(redacted("push.update answered 422: push", ["push", "update"])).toBe(
      "push.update answered 422: [secret]",
    );
    expect(redacted("https://h/k3y.ts", ["k3y9"])).toBe("https://h/k3y.ts");
    expect(redacted("https://h/k3y9.ts", ["k3y9"])).toBe("https://h/[secret].ts");
  });

  it("of one resource are hidden in what is told of another, but not what a label says", async () => {
    const runtime = runtimeOf(undefined, { secrets: new Set() });
    const first = { values: [{ code: "c0de-of-first" }] };
    await withResourceContext(keyed, runtime, first, async () => undefined);
    const second = withResourceContext(keyed, runtime, { values: [{ code: "other" }] }, async () => {
      throw new Refused("conflicts with c0de-of-first", 422);
    });
    await expect(second).rejects.toThrow("conflicts with [secret]");

    const stream = definitionOf("fivecents:PushStream");
    const values = [{ name: "live/update", streamKey: "update" }];
    const failed = withResourceContext(stream, runtime, { values }, async () => {
      throw new Refused("server code cannot be updated: update", 422);
    });
    await expect(failed).rejects.toThrow(
      'fivecents:PushStream name "live/update": server code cannot be updated: update',
    );
  });
});
