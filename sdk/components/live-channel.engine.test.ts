import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { countSteps } from "../../test/support/event-log";
import { createStack, type Stack } from "../../test/support/stack";
import { projectRoot } from "../../tools/pulumi/folders";

const dev = { point: "trial", countries: '["DE"]', published: "false" };
const prod = { countries: '["DE","AT","CH"]', published: "true" };

let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    program: { folder: join(projectRoot, "examples", "match-day") },
    emulator,
    config: { "fivecents:requestsPerSecond": "0", ...own(dev) },
    secrets: own({ encoderPassword: "s3cret-password", networkKey: "s3cret-key" }),
  });
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

/** The settings under the namespace of the example. */
function own(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [`match-day:${key}`, value]));
}

/** The operations that write, in the order of their names, since the last call. */
function writes(): string[] {
  const all = emulator.log().slice(seen);
  seen = emulator.log().length;
  return all
    .filter(({ changing }) => changing)
    .map(({ operation }) => String(operation))
    .toSorted();
}
let seen = 0;

it("is created, changed, repaired and destroyed by the example program", async () => {
  const up = await stack.up();
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: 8 });
  expect(writes()).toEqual([
    "channels.admin.create",
    "delayed.create",
    "dvr.geoblock.update",
    "profiles.create",
    "profiles.create",
    "push.create",
    "push.platform.add",
    "push.rtmpauth.update",
  ]);
  expect((await stack.preview("--refresh", "--expect-no-changes")).code).toBe(0);

  await stack.setConfig(own(prod));
  const changed = await stack.up();
  expect(changed.code, changed.stdout + changed.stderr).toBe(0);
  expect(countSteps(changed.steps)).toMatchObject({ update: 4 });
  expect(writes()).toEqual([
    "channels.admin.publish",
    "channels.admin.update",
    "delayed.geoblock.update",
    "dvr.geoblock.update",
    "push.geoblock.update",
  ]);

  for (const { _id } of emulator.objects("fivecents", "streams")) {
    emulator.edit("fivecents", "streams", String(_id), { geoblock: { enabled: "N" } });
  }
  expect((await stack.up("--refresh")).code).toBe(0);
  expect(writes()).toEqual(["delayed.geoblock.update", "dvr.geoblock.update", "push.geoblock.update"]);
  expect((await stack.preview("--refresh", "--expect-no-changes")).code).toBe(0);

  const destroyed = await stack.destroy();
  expect(destroyed.code, destroyed.stdout + destroyed.stderr).toBe(0);
  // The platform goes with its stream, so no call of its own deletes it.
  expect(writes()).toEqual([
    "channels.admin.delete",
    "channels.admin.unpublish",
    "delayed.delete",
    "dvr.delete",
    "profiles.delete",
    "profiles.delete",
    "push.delete",
  ]);
  expect(emulator.objects("fivecents", "streams").filter((one) => !one._deleted)).toEqual([]);
  expect(emulator.objects("encorastream", "channels")).toEqual([]);
  expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
});
