import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor } from "../../../test/support/provider";

describe("a push stream", () => {
  let emulator: Emulator;
  let streams: ProviderUnderTest;
  beforeEach(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    streams = await providerFor(emulator, "fivecents:PushStream");
  });
  afterEach(() => emulator.close());

  it("is read without a state as what a program would have to say, settings that are off left out", async () => {
    const inputs = await streams.checked({
      name: "live/main1",
      server: "11,211",
      codec: "h264",
      protocols: ["HLS"],
      geoBlock: { mode: "allow", countries: ["DE"] },
    });
    const { id } = await streams.create(inputs);
    expect((await streams.read(id, {})).inputs).toEqual(inputs);
  });

  it("makes what the create takes with one call", async () => {
    await streams.create(
      await streams.checked({
        name: "live/main1",
        server: "2",
        enabled: true,
        geoBlock: { mode: "allow", countries: ["DE"] },
        record: { retentionDays: 7, server: 1 },
        transcode: { videoProfiles: ["106257"] },
      }),
    );
    expect(operationsIn(emulator)).toEqual(["push.create"]);
  });
});
