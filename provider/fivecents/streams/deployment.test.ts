import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor } from "../../../test/support/provider";

describe("waiting for a deployment", () => {
  let emulator: Emulator;
  let streams: ProviderUnderTest;
  beforeEach(async () => {
    emulator = await startEmulator({
      settings: { fivecents: { requestsPerSecond: 0, deployMilliseconds: 400 } },
    });
    streams = await providerFor(emulator, "fivecents:PushStream");
  });
  afterEach(() => emulator.close());

  it("does not write a setting before the one ahead of it is deployed", async () => {
    const inputs = await streams.checked({
      name: "live/main1",
      server: "2",
      enabled: false,
      rtmpAuth: { username: "u", password: "p" },
    });
    await streams.create(inputs);
    const log = emulator.log();
    const auth = log.find((record) => record.operation === "push.rtmpauth.update");
    const created = log.find((record) => record.operation === "push.create");
    const status = log.find((record) => record.operation === "push.status.update");
    expect((auth?.at ?? 0) - (created?.at ?? 0)).toBeGreaterThanOrEqual(400);
    expect((status?.at ?? 0) - (auth?.at ?? 0)).toBeGreaterThanOrEqual(400);
  });

  it("asks once for all who wait", async () => {
    const names = Array.from({ length: 30 }, (_one, index) => `live/stream${index}`);
    await Promise.all(
      names.map(async (name) =>
        streams.create(await streams.checked({ name, server: "2", waitUntilDeployed: true })),
      ),
    );
    const counts = operationsIn(emulator);
    const lists = counts.filter((operation) => operation === "push.list").length;
    const reads = counts.filter((operation) => operation === "push.get").length;
    expect(lists).toBeLessThan(12);
    expect(reads).toBe(names.length);
  });

  it("keeps the stream when the wait is over, says so, and goes on later", async () => {
    emulator.settings.fivecents.deployMilliseconds = 2_500;
    const waiting = { waitUntilDeployed: true, deployTimeout: 1 };
    const inputs = await streams.checked({ name: "live/slow", server: "2", ...waiting });
    const failed = await streams.create(inputs).catch((thrown: unknown) => thrown);
    expect(failed).toMatchObject({ id: expect.stringMatching(/^push\/\d+$/) });
    expect(String(failed)).toContain("still Deploying after 1 seconds");
    expect(String(failed)).toContain("deployTimeout");
    const { id, properties } = failed as { id: string; properties: Record<string, unknown> };
    emulator.clearLog();
    const later = await providerFor(emulator, "fivecents:PushStream");
    const { outs } = await later.update(id, properties, { ...inputs, deployTimeout: 30 });
    expect(emulator.log({ changing: true })).toEqual([]);
    expect(outs.status).toBe("Enabled");
    expect(await streams.diff(id, outs, { ...inputs, deployTimeout: 30 })).toEqual({ changes: false });
    expect(Object.keys(outs)).not.toContain("__incomplete");
  });

  it.each([{}, { waitUntilDeployed: false }])(
    "does not wait unless the program says so: %j",
    async (said) => {
      emulator.settings.fivecents.deployMilliseconds = 60_000;
      const inputs = await streams.checked({ name: "live/soon", server: "2", ...said });
      const { id, outs } = await streams.create(inputs);
      expect(outs.status).toBe("Deploying");
      expect(operationsIn(emulator)).toEqual(["push.create"]);
      expect(await streams.diff(id, outs, inputs)).toEqual({ changes: false });
    },
  );
});
