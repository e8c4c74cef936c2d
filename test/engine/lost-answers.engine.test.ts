import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { oneOfEach } from "../support/by-type";
import { createStack, type Stack } from "../support/stack";

const creates = {
  fivecents: ["push.create", "push.platform.add", "profiles.create"],
  encorastream: [
    "genres.admin.create",
    "shows.admin.create",
    "seasons.admin.create",
    "geo.rules.create",
    "webhooks.create",
  ],
  contentpool: ["series.create"],
} as const;
const held = [
  ["fivecents", "streams"],
  ["fivecents", "platforms"],
  ["fivecents", "profiles"],
  ["encorastream", "genres"],
  ["encorastream", "shows"],
  ["encorastream", "seasons"],
  ["encorastream", "geoRules"],
  ["encorastream", "webhooks"],
  ["contentpool", "series"],
] as const;

const program = oneOfEach({ rtmp: "r", token: "t", stream: "s", user: "u", password: "p" });

/** Every create takes effect, and every answer to one is cut off. */
describe("answers lost after the create took effect", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    stack = await createStack({ program, emulator, config: { "fivecents:requestsPerSecond": "0" } });
    for (const file of ["cover.jpg", "banner.jpg"]) await writeFile(join(stack.folder, file), file);
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("makes each object once, under its right id, and says what to do about a lost secret", async () => {
    for (const [vendor, operations] of Object.entries(creates)) {
      for (const operation of operations)
        emulator.inject({ vendor: vendor as keyof typeof creates, operation, kind: "cutAfter" });
    }
    const up = await stack.up("--continue-on-error");
    expect(up.code).not.toBe(0);
    const failed = up.steps.filter((step) => step.failed).map((step) => step.name);
    expect(failed).toEqual(["webhook"]);
    expect(up.stdout).toContain("--target-replace");
    for (const [vendor, kind] of held)
      expect([kind, emulator.objects(vendor, kind).length]).toEqual([kind, 1]);
  });

  it("goes on with the next run, replaces what lost its secret, and is clean", async () => {
    const state = await stack.exportState();
    const webhook = state.deployment.resources?.find((resource) => resource.urn.endsWith("::webhook"));
    expect(webhook?.id).toBe(emulator.objects("encorastream", "webhooks")[0]?._id);
    const again = await stack.up();
    expect(again.code).not.toBe(0);
    expect((await stack.refresh()).code).toBe(0);
    const refreshed = await stack.up();
    expect(refreshed.code).not.toBe(0);
    expect(refreshed.stdout).toContain("--target-replace");
    await stack.setProgram(
      program.replace('["content.published"] }', '["content.published"], adopt: false }'),
    );
    const replaced = await stack.up("--target-replace", String(webhook?.urn));
    expect(replaced.code).toBe(0);
    for (const [vendor, kind] of held)
      expect([kind, emulator.objects(vendor, kind).length]).toEqual([kind, 1]);
    emulator.clearLog();
    expect((await stack.up("--expect-no-changes")).code).toBe(0);
    expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("leaves nothing but what its vendor can't delete, hidden as the program said", async () => {
    expect((await stack.destroy()).code).toBe(0);
    for (const [vendor, kind] of held) {
      const living = emulator.objects(vendor, kind).filter((one) => !one._deleted);
      expect([kind, living.length]).toEqual([kind, kind === "series" ? 1 : 0]);
    }
    expect(emulator.objects("contentpool", "series")[0]?.privacy_status).toBe("private");
  });

  it("makes each object once when the answer is a 504 and the effect comes two seconds later", async () => {
    emulator.reset();
    await stack.reset();
    for (const [vendor, operations] of Object.entries(creates)) {
      for (const operation of operations)
        emulator.inject({
          vendor: vendor as keyof typeof creates,
          operation,
          kind: "late",
          milliseconds: 2000,
        });
    }
    const up = await stack.up("--continue-on-error");
    expect(up.steps.filter((step) => step.failed).map((step) => step.name)).toEqual(["webhook"]);
    for (const [vendor, kind] of held)
      expect([kind, emulator.objects(vendor, kind).length]).toEqual([kind, 1]);
  });
});
