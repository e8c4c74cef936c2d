import * as pulumi from "@pulumi/pulumi";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { providerFor } from "../test/support/provider";
import {
  callOperation,
  getProfiles,
  getServers,
  getServersOutput,
  getStream,
  getStreamOutput,
  getStreams,
} from "./fivecents";

/** Data functions and calls by id as a program calls them. */
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
beforeEach(() => configure({ "fivecents:apiKey": "test-key", "fivecents:requestsPerSecond": "0" }));
afterEach(() => {
  emulator.reset();
  vi.unstubAllEnvs();
});
afterAll(() => emulator.close());

async function configure(config: Record<string, string>, isPreview = false): Promise<void> {
  await pulumi.runtime.setMocks(
    { newResource: ({ inputs }) => ({ id: "example", state: inputs }), call: ({ inputs }) => inputs },
    "project",
    "stack",
    isPreview,
  );
  pulumi.runtime.setAllConfig({ "fivecents:endpoint": emulator.endpoints.fivecents, ...config });
}

async function streamMade(): Promise<string> {
  const streams = await providerFor(emulator, "fivecents:PushStream");
  const { id } = await streams.create(await streams.checked({ name: "live/main1", server: "2" }));
  return id;
}

const settled = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

describe("the account that is asked", () => {
  const accounts = () => new Set(emulator.log().map(({ account }) => account));

  it("is the one of the stack's config", async () => {
    expect((await getServers()).map(({ name }) => name)).toContain("Europe");
    expect(accounts().size).toBe(1);
  });

  it("is the one of the environment where the config has none", async () => {
    await configure({});
    vi.stubEnv("FIVECENTS_API_KEY", "environment-key");
    await getServers();
    await configure({ "fivecents:apiKey": "environment-key" });
    await getServers();
    expect(accounts().size).toBe(1);
  });

  it("is missing with an error for the user, not for us", async () => {
    await configure({});
    vi.stubEnv("FIVECENTS_API_KEY", "");
    const thrown = await getServers().catch((error: unknown) => error);
    expect(pulumi.RunError.isInstance(thrown)).toBe(true);
    expect((thrown as Error).message).toContain(
      'fivecents:apiKey is not set. Set it with "pulumi config set --secret fivecents:apiKey <value>"',
    );
  });

  it("can be named, and inherits nothing of the stack's config", async () => {
    await getServers({}, { account: { apiKey: "other-key", endpoint: emulator.endpoints.fivecents } });
    await getServers();
    expect(accounts().size).toBe(2);
    await expect(getServers({}, { account: { apiKey: "" } })).rejects.toThrow("fivecents:apiKey is not set");
  });

  it("may be named with settings that are numbers, choices and objects", async () => {
    await getServers(
      {},
      {
        account: {
          apiKey: "typed-key",
          endpoint: emulator.endpoints.fivecents,
          requestsPerSecond: 0,
          refresh: "full",
          operations: { "push.servers": { method: "GET" } },
        },
      },
    );
    expect(accounts().size).toBe(1);
    await expect(
      getServers(
        {},
        { account: { apiKey: "typed-key", operations: { "push.update": { path: "/streams" } } } },
      ),
    ).rejects.toThrow("fivecents:operations must have in the path of push.update");
  });

  it("has one client in the process, so that its rate limit holds over all functions", async () => {
    await configure({ "fivecents:apiKey": "limited-key", "fivecents:requestsPerSecond": "5" });
    emulator.settings.fivecents.requestsPerSecond = 5;
    await Promise.all([1, 2, 3].flatMap(() => [getServers(), getProfiles(), getStreams()]));
    expect(emulator.log().map(({ status }) => status)).toEqual(emulator.log().map(() => 200));
  });
});

describe("what a function answers", () => {
  it("has no secret in it", async () => {
    const id = await streamMade();
    const stream = await getStream({ id });
    expect(stream).toMatchObject({ id, name: "live/main1", kind: "push", ingestUrl: expect.any(String) });
    expect(stream).not.toHaveProperty("streamKey");
    expect(await pulumi.isSecret(getStreamOutput({ id }))).toBe(false);
  });

  it("hands out the stream key on request, as a secret", async () => {
    const id = await streamMade();
    const { streamKey, hlsUrl } = await getStream({ id, withStreamKey: true });
    expect(typeof hlsUrl).toBe("string");
    if (!streamKey) throw new Error("no stream key");
    expect(await pulumi.isSecret(streamKey)).toBe(true);
    expect(await settled(streamKey)).toBe("main1");
    const known = getStreamOutput({ id, withStreamKey: true });
    const key = known.apply((stream) => stream.streamKey ?? "");
    expect(await settled(key)).toBe("main1");
    expect(await pulumi.isSecret(key)).toBe(true);
    expect(await pulumi.isSecret(known.apply((stream) => stream.hlsUrl))).toBe(false);
  });

  it("is asked for with outputs when they are known, and is no secret because of the key", async () => {
    const servers = getServersOutput(
      { kind: pulumi.output("pull" as const) },
      { account: { apiKey: pulumi.secret("output-key"), endpoint: emulator.endpoints.fivecents } },
    );
    expect((await settled(servers)).length).toBeGreaterThan(0);
    expect(await pulumi.isSecret(servers)).toBe(false);
    expect(emulator.log().map(({ operation }) => operation)).toEqual(["pull.servers"]);
  });

  it("fails in the vendor's words, as an error for the user", async () => {
    emulator.inject({ vendor: "fivecents", operation: "push.servers", kind: "status", status: 403 });
    const thrown = await getServers().catch((error: unknown) => error);
    expect(pulumi.RunError.isInstance(thrown)).toBe(true);
    expect((thrown as Error).message).toContain("fivecents:getServers: push.servers answered 403");
  });
});

describe("an operation called by its id", () => {
  it("answers with a secret, as it may hold keys", async () => {
    const streamid = (await streamMade()).split("/")[1];
    const answer = await callOperation("push.get", { path: { streamid } });
    expect(await pulumi.isSecret(answer)).toBe(true);
    expect(await settled(answer)).toMatchObject({ stream: { name: "live/main1" } });
  });

  it("is sent at once, but not in a preview when it changes something", async () => {
    const streamid = (await streamMade()).split("/")[1];
    await configure({ "fivecents:apiKey": "test-key", "fivecents:requestsPerSecond": "0" }, true);
    emulator.clearLog();
    expect(await settled(await callOperation("push.restart", { path: { streamid } }))).toBeUndefined();
    await callOperation("push.get", { path: { streamid } });
    await configure({ "fivecents:apiKey": "test-key", "fivecents:requestsPerSecond": "0" });
    await callOperation("push.restart", { path: { streamid } });
    expect(emulator.log().map(({ operation }) => operation)).toEqual(["push.get", "push.restart"]);
  });
});
