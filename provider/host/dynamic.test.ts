import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settingValues } from "../core/account";
import { accountOf } from "../definitions";
import { HostProcess } from "./accounts";
import { provider } from "./dynamic";

/** No vendor listens here: what these tests ask must send nothing. */
const config: Record<string, string> = {
  "fivecents:apiKey": "test-key",
  "fivecents:endpoint": "http://127.0.0.1:9",
  "fivecents:account": "brand-a",
};
const stream = { name: "live/main1", server: "11" };

let run: HostProcess;
let warnings: string[];
beforeEach(() => {
  run = new HostProcess(async () => undefined);
  warnings = [];
  vi.spyOn(console, "warn").mockImplementation((text: string) => {
    warnings.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function configured(type: string, change: Record<string, string> = {}) {
  const dynamic = provider(type, run);
  const settings = { ...config, ...change };
  await dynamic.configure({ config: { get: (key) => settings[key] } });
  return dynamic;
}

function account() {
  const fivecents = accountOf("fivecents:PushStream");
  return run.open(
    fivecents,
    settingValues(fivecents, (key) => config[key], {}),
  );
}

async function reasons(dynamic: ReturnType<typeof provider>, olds: object, news: object): Promise<string[]> {
  const { failures } = await dynamic.check({ ...olds }, { ...news });
  return failures.map(({ reason }) => reason);
}

describe("a diff", () => {
  it("answers what changes and what replaces", async () => {
    const push = await configured("fivecents:PushStream");
    expect(await push.diff("push/7", { ...stream, __schemaVersion: 1 }, stream)).toEqual({ changes: false });
    expect(
      await push.diff("push/7", { ...stream, __schemaVersion: 1 }, { ...stream, name: "live/main2" }),
    ).toEqual({
      replaces: ["name"],
      deleteBeforeReplace: false,
    });
    expect(await push.diff("push/7", { ...stream, __incomplete: "parts" }, stream)).toMatchObject({
      changes: true,
    });
  });

  it("of a state of a newer version does not fail, while a read, an update and a delete do", async () => {
    const push = await configured("fivecents:PushStream");
    const newer = { ...stream, __schemaVersion: 99 };
    expect(await push.diff("push/7", newer, stream)).toEqual({
      changes: true,
      replaces: [],
      deleteBeforeReplace: false,
    });
    const text = "the state was written by a newer version of pulumi-ott. Nothing was changed.";
    await expect(push.read("push/7", newer)).rejects.toThrow(text);
    await expect(push.update("push/7", newer, stream)).rejects.toThrow(text);
    await expect(push.delete("push/7", newer)).rejects.toThrow(text);
  });

  it("does not fail for what a check refuses", async () => {
    const push = await configured("fivecents:PushStream");
    const wanted = { ...stream, name: "live/main2", adopt: "push/7" };
    expect(await push.diff("push/7", { ...stream, adopt: "push/7" }, wanted)).toMatchObject({
      replaces: ["name"],
    });
  });

  it.each<[string, Record<string, string>]>([
    ["are wrong", { "fivecents:requestsPerSecond": "fast" }],
    ["open no account", { "fivecents:operations": "{" }],
  ])("does not fail where the settings %s, while the check says so", async (_what, change) => {
    const push = await configured("fivecents:PushStream", change);
    expect(await push.diff("push/7", stream, stream)).toEqual({ changes: false });
    const told = await reasons(push, {}, stream).catch((thrown: Error) => [thrown.message]);
    expect(told.join()).toContain(Object.keys(change).join());
  });

  it("remembers that an earlier run left the stream deploying", async () => {
    const push = await configured("fivecents:PushStream");
    const root = "push/7";
    await push.diff(root, { ...stream, __schemaVersion: 1 }, stream);
    expect(account().queue.isDeploying(root)).toBe(false);
    await push.diff(root, { ...stream, __schemaVersion: 1, __deploying: true }, stream);
    expect(account().queue.isDeploying(root)).toBe(true);
  });
});

describe("a check", () => {
  it("refuses a second resource of a type of which an account has one", async () => {
    const defaults = await configured("fivecents:StreamDefaults");
    const cname = (host: string) => ({ cname: { hostNames: [host] }, mode: "save" });
    expect(await reasons(defaults, {}, cname("a.example.com"))).toEqual([]);
    expect(await reasons(defaults, {}, cname("b.example.com"))).toEqual([
      expect.stringMatching(/^fivecents:StreamDefaults: the program has another one for this account/),
    ]);
    const other = await configured("fivecents:StreamDefaults", { "fivecents:account": "brand-b" });
    expect(await reasons(other, {}, cname("b.example.com"))).toEqual([]);
  });

  it("refuses nonsense in `adopt`, and a replacement that hurts", async () => {
    const push = await configured("fivecents:PushStream");
    for (const adopt of ["pull/7", "../7", "live/main1"]) {
      const told = await reasons(push, {}, { ...stream, adopt });
      expect(told, adopt).toEqual([expect.stringContaining("fivecents:PushStream: adopt ")]);
    }
    expect(await reasons(push, stream, { ...stream, name: "live/main2" })).toEqual([
      expect.stringContaining("name cannot be changed in place. Replacing a stream ends its broadcast"),
    ]);
  });

  it("names no property: the engine would print its value", async () => {
    const push = await configured("fivecents:PushStream");
    const { failures } = await push.check({}, { name: 5 });
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures.map(({ property }) => property))).toEqual(new Set([""]));
  });
});

describe("a call before `configure` was awaited", () => {
  it("has the settings nevertheless, though its vendor is still being loaded", async () => {
    const dynamic = provider("fivecents:PushStream", run);
    const configuring = dynamic.configure({ config: { get: (key) => config[key] } });
    await dynamic.diff("push/7", { ...stream, __schemaVersion: 1, __deploying: true }, stream);
    expect(account().queue.isDeploying("push/7")).toBe(true);
    await configuring;
  });
});

describe("a type that nobody knows", () => {
  it.each([
    ["nobody:PushStream", "pulumi-ott has no vendor nobody"],
    ["fivecents:Thing", "pulumi-ott has no resource type fivecents:Thing; known are fivecents:PushStream, "],
  ])("%s fails with its name", async (type, text) => {
    await expect(provider(type, run).read("7", {})).rejects.toThrow(text);
  });
});

describe("one run", () => {
  it("shares what it knows of an account among all its resources: an object to be adopted is not deleted", async () => {
    const first = await configured("fivecents:PushStream");
    const second = await configured("fivecents:PushStream");
    expect(await reasons(first, {}, { ...stream, adopt: "push/7" })).toEqual([]);
    await second.delete("push/7", { ...stream, __schemaVersion: 1 });
    expect(warnings).toEqual([expect.stringContaining("(id push/7): was not deleted, because")]);
  });

  it("touches no object of another account", async () => {
    const push = await configured("fivecents:PushStream");
    const others = { ...stream, __schemaVersion: 1, __account: "brand-b" };
    const text =
      "belongs to the account `brand-b`, but this run has the credentials of `brand-a`. Nothing was sent.";
    await expect(push.read("push/7", others)).rejects.toThrow(text);
    await expect(push.delete("push/7", others)).rejects.toThrow(text);
  });
});
