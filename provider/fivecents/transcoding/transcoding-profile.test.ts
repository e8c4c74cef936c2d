import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { providerFor } from "../../../test/support/provider";

/** What is particular to profiles; the rest is in the generated lifecycle tests. */
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
afterAll(() => emulator.close());

it("a combined profile is created with the ids of its profiles and filters", async () => {
  const profiles = await providerFor(emulator, "fivecents:TranscodingProfile");
  const combined = { name: "ladder", mode: "combined", profiles: ["106258", "106257"], filters: ["2210"] };
  await profiles.create(await profiles.checked(combined));
  expect(emulator.log({ operation: "profiles.create" }).map((record) => record.body)).toEqual([
    expect.objectContaining({ filemode: "combined", profiles: ["106257", "106258"], filters: ["2210"] }),
  ]);
});
