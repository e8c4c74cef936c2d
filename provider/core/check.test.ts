import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { thingDefinition } from "../../test/support/thing";
import { check } from "./check";
import { defineResource } from "./define-resource";
import type { AnyDefinition } from "./definition";
import { field } from "./facts";
import { setOf } from "./fields";
import { unknownValue } from "./unknown";

const thing = thingDefinition();

describe("check", () => {
  it("answers with canonical arguments, which it leaves as they are the second time", async () => {
    const { inputs, problems } = await check(
      thing,
      {},
      { name: " a ", tags: ["y", "x", "y"], limits: { high: 3 } },
    );
    expect(problems).toEqual([]);
    expect(inputs).toEqual({ name: "a", tags: ["x", "y"], limits: { low: 0, high: 3 } });
    expect((await check(thing, inputs, inputs)).inputs).toEqual(inputs);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d, which no JSON carries, instead of forgetting it",
    async (size) => {
      const { problems } = await check(thing, {}, { name: "a", size });
      expect(problems).toEqual([`example:Thing: size must be a number, not ${size}`]);
    },
  );

  it("names an item of a set by the place where the program wrote it", async () => {
    const { problems } = await check(thing, {}, { name: "a", tags: ["z", 7, "b", "a", "z"] });
    expect(problems).toEqual(["example:Thing: tags[1] must be a string, not a number"]);
  });

  it("counts the items of a set without those that are written twice", async () => {
    const inputs = thing.inputs.extend({ tags: setOf(z.string()).min(2).optional() });
    const two: AnyDefinition = { ...thing, inputs };
    const { problems } = await check(two, {}, { name: "a", tags: ["z", "z"] });
    expect(problems).toEqual(["example:Thing: tags must have at least 2 items"]);
  });

  it.each(["constructor", "__proto__", "hasOwnProperty"])("refuses an argument called %s", async (key) => {
    const given = JSON.parse(`{"name": "a", "${key}": {"x": 1}}`) as Record<string, unknown>;
    const { problems } = await check(thing, {}, given);
    expect(problems).toEqual([
      `example:Thing: ${key} is not a known argument; expected one of name, size, tags, note, limits, batch, login, adopt, allowReplacement`,
    ]);
  });

  it("warns only when all is well, and of a known plan", async () => {
    const warning: AnyDefinition = { ...thing, warnings: (before, now) => [`${before.size} to ${now.size}`] };
    const good = await check(warning, { name: "a", size: 1 }, { name: "a", size: 2 });
    expect(good.warnings).toEqual(["example:Thing: 1 to 2"]);
    expect((await check(warning, {}, { size: 2 })).warnings).toEqual([]);
  });
});

describe("the id in `adopt`", () => {
  const numbered: AnyDefinition = {
    ...thing,
    id: z.string().regex(/^things\/\d+$/, "must be a thing's id, as in things/7"),
    wholeId: (given) => (/^\d+$/.test(given) ? `things/${given}` : given),
  };

  it.each(["shows/7", "things/7/../8", "things/x", "7a", "https://example.com/things/7"])(
    "is refused where it is nonsense: %s",
    async (adopt) => {
      const { problems } = await check(numbered, {}, { name: "a", adopt });
      expect(problems).toEqual(["example:Thing: adopt must be a thing's id, as in things/7"]);
    },
  );

  it.each(["things/7", "7", true, false, unknownValue])("passes: %s", async (adopt) => {
    expect((await check(numbered, {}, { name: "a", adopt })).problems).toEqual([]);
  });

  it("is refused on a change that replaces the object it names", async () => {
    const before = { name: "a", adopt: "thing-1" };
    const { problems } = await check(thing, before, { ...before, name: "b" });
    expect(problems).toEqual([
      "example:Thing: adopt must be removed: the change of name deletes this object and creates a new one.",
    ]);
    expect((await check(thing, before, { ...before, size: 2 })).problems).toEqual([]);
    expect((await check(thing, before, { name: "b" })).problems).toEqual([]);
  });
});

describe("what an object leaves at the vendor", () => {
  const recorded = thingDefinition({ leaves: ({ note }) => (note ? "its notes stay." : undefined) });

  it("is said by a plan that replaces the object, and by no other", async () => {
    const before = { name: "a", note: "n" };
    expect((await check(recorded, before, { ...before, name: "b" })).warnings).toEqual([
      "example:Thing: its notes stay.",
    ]);
    expect((await check(recorded, before, { ...before, size: 2 })).warnings).toEqual([]);
    expect((await check(recorded, { name: "a" }, { name: "b" })).warnings).toEqual([]);
    expect((await check(recorded, {}, before)).warnings).toEqual([]);
  });
});

describe("a replacement that hurts", () => {
  const hurting = thingDefinition({ replacementHurts: "It ends a broadcast." });

  it("is refused unless it is allowed", async () => {
    const { problems } = await check(hurting, { name: "a" }, { name: "b" });
    expect(problems).toEqual([
      "example:Thing: name cannot be changed in place. It ends a broadcast. Set `allowReplacement: true` to have the " +
        "object deleted and a new one created, or restore the previous value.",
    ]);
    expect((await check(hurting, { name: "a" }, { name: "b", allowReplacement: true })).problems).toEqual([]);
    expect((await check(hurting, {}, { name: "b" })).problems).toEqual([]);
  });

  it("is compared in canonical form: a state of older spelling is no change", async () => {
    expect((await check(hurting, { name: " a " }, { name: "a" })).problems).toEqual([]);
  });

  it("is told only once the arguments are right by themselves", async () => {
    const { problems } = await check(hurting, { name: "a" }, { name: "b", size: "x" });
    expect(problems).toEqual(["example:Thing: size must be a number, not a string"]);
  });
});

describe("a replacement that the object's own arguments forbid", () => {
  const kept = thingDefinition({
    forbidsReplacement: ({ size }) => (size === 1 ? "The old one would stay. Set `size` to 2." : undefined),
  });

  it("is refused by the arguments of the last run, whatever the program allows now", async () => {
    const { problems } = await check(
      kept,
      { name: "a", size: 1 },
      { name: "b", size: 2, allowReplacement: true },
    );
    expect(problems).toEqual([
      "example:Thing: name cannot be changed in place. The old one would stay. Set `size` to 2.",
    ]);
  });

  it("passes where they do not forbid it, and where nothing is replaced", async () => {
    expect((await check(kept, { name: "a", size: 2 }, { name: "b", size: 1 })).problems).toEqual([]);
    expect((await check(kept, { name: "a", size: 1 }, { name: "a", size: 2 })).problems).toEqual([]);
    expect((await check(kept, {}, { name: "a", size: 1 })).problems).toEqual([]);
  });
});

describe("files", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pulumi-ott-check-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const pictured = defineResource()({
    type: "example:Picture",
    summary: "A picture.",
    inputs: z.strictObject({ picture: field(z.string(), { file: true }).optional() }),
    outputs: z.object({}),
    id: z.string(),
    identity: { kind: "likely", keys: ["picture"] },
    list: { within: [], shows: "all", items: async () => [] },
    create: { sends: () => ["picture"], send: async () => ({ id: "1" }) },
    parts: [{ name: "all", keys: ["picture"], write: async () => undefined }],
    read: async () => undefined,
    delete: async () => undefined,
    examples: [],
  });
  const hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // of "abc"

  it("are compared by the hash of their content", async () => {
    const picture = join(folder, "a.jpg");
    await writeFile(picture, "abc");
    expect((await check(pictured, {}, { picture })).inputs).toEqual({ picture, pictureSha256: hash });
    await writeFile(picture, "abcd");
    expect((await check(pictured, {}, { picture })).inputs.pictureSha256).not.toBe(hash);
  });

  it("may be gone once the vendor has them, and must be there before", async () => {
    const picture = join(folder, "gone.jpg");
    const before = { picture, pictureSha256: hash };
    expect(await check(pictured, before, { picture })).toMatchObject({ inputs: before, problems: [] });
    const { problems } = await check(pictured, { ...before, picture: "other.jpg" }, { picture });
    expect(problems).toEqual([
      expect.stringContaining(
        `picture no such file, or not to be read: ${picture}, looked up from the program's folder`,
      ),
    ]);
    expect((await check(pictured, {}, { picture: folder })).problems).toHaveLength(1);
  });

  it("that are empty are a problem", async () => {
    const picture = join(folder, "empty.jpg");
    await writeFile(picture, "");
    const { problems } = await check(pictured, {}, { picture });
    expect(problems).toEqual([`example:Picture: picture is an empty file: ${picture}`]);
  });

  // A file that stat knows and that nobody can read from its begin.
  it.runIf(existsSync("/proc/self/mem"))(
    "that cannot be read are a problem, and no failure of the check",
    async () => {
      const { problems } = await check(pictured, {}, { picture: "/proc/self/mem" });
      expect(problems).toEqual([expect.stringContaining("picture no such file, or not to be read")]);
    },
  );

  it("have hashes that are no arguments of a program", async () => {
    const { problems } = await check(pictured, {}, { pictur: "a.jpg" });
    expect(problems).toEqual([
      "example:Picture: pictur is not a known argument; expected one of picture, adopt, allowReplacement",
    ]);
  });

  it("that are not known yet have no hash and are no problem", async () => {
    expect(await check(pictured, {}, { picture: unknownValue })).toEqual({
      inputs: { picture: unknownValue },
      problems: [],
      warnings: [],
    });
  });
});
