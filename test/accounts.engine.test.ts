import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../emulator";
import { createStack, type Stack } from "./support/stack";

let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    emulator,
    program: `
      import * as ott from "pulumi-ott";
      for (const brand of ["brand-a", "brand-b"]) {
        const provider = new ott.fivecents.Account(brand, {
          apiKey: brand + "-key", endpoint: ${JSON.stringify(emulator.endpoints.fivecents)}, requestsPerSecond: "0",
        });
        new ott.fivecents.PushStream(brand, { name: "live/main1", server: "2" }, { provider });
      }
      new ott.fivecents.PushStream("own", { name: "live/main1", server: "2" });
    `,
  });
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

it("keeps three accounts of one program apart, each with its own key", async () => {
  expect((await stack.up()).code).toBe(0);
  const creates = emulator.log({ operation: "push.create" });
  expect(new Set(creates.map((record) => record.account)).size).toBe(3);
  const owners = emulator.objects("fivecents", "streams").map((one) => one._account);
  expect(new Set(owners).size).toBe(3);
  expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  expect((await stack.destroy()).code).toBe(0);
  expect(emulator.objects("fivecents", "streams").filter((one) => !one._deleted)).toEqual([]);
});
