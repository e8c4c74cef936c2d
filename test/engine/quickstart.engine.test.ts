import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import type { Vendor } from "../../emulator/types";
import { projectRoot } from "../../tools/pulumi/folders";
import { handEdits, keptAs } from "../support/by-type";
import { countSteps } from "../support/event-log";
import { keptLines, planLines } from "../support/shown-plan";
import { createStack, type Stack } from "../support/stack";

/** The edits by hand, of objects as the emulator keeps them. */
const edits = Object.entries(handEdits).map(([type, edit]) => {
  const [kind = ""] = keptAs[type] ?? [];
  return { vendor: type.split(":")[0] as Vendor, kind, ...edit };
});

describe("the quickstart", () => {
  let emulator: Emulator;
  let stack: Stack;
  const living = (vendor: Vendor, kind: string) =>
    emulator.objects(vendor, kind).filter((one) => !one._deleted);
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
    const program = { folder: join(projectRoot, "examples", "quickstart") };
    stack = await createStack({ program, emulator, config: { "fivecents:requestsPerSecond": "0" } });
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  it("has the plan that the README shows", async () => {
    const preview = await stack.preview("--color", "never");
    expect(planLines(preview.stdout)).toEqual(keptLines("plan.txt"));
  });

  it("comes up, and is clean in a preview, a refresh and a second up", async () => {
    const up = await stack.up();
    expect(up.code).toBe(0);
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
    emulator.clearLog();
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
    expect((await stack.up("--expect-no-changes")).code).toBe(0);
    expect(emulator.log()).toEqual([]);
    const refresh = await stack.refresh("--preview-only", "--expect-no-changes");
    expect(refresh.code).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("shows the drift that the README shows", async () => {
    const [stream] = living("fivecents", "streams");
    const id = String(stream?._id);
    emulator.edit("fivecents", "streams", id, { geoblock: { policy: "N" } });
    const drift = await stack.refresh("--preview-only", "--diff", "--color", "never");
    emulator.edit("fivecents", "streams", id, { geoblock: { policy: "Y" } });
    expect(planLines(drift.stdout)).toEqual(keptLines("drift.txt"));
  });

  it("shows a change made by hand in each resource, field by field, with exit code 7", async () => {
    for (const { vendor, kind, change } of edits) {
      const [first] = living(vendor, kind);
      emulator.edit(vendor, kind, String(first?._id), change);
    }
    const drift = await stack.refresh("--preview-only", "--diff", "--expect-no-changes");
    expect(drift.code).toBe(7);
    for (const { shown } of edits) expect(drift.stdout).toMatch(shown);
    expect(drift.stdout).toContain(`~ ${edits.length} to update`);
  });

  it("repairs each of them and touches nothing else", async () => {
    emulator.clearLog();
    const repaired = await stack.up("--refresh");
    expect(repaired.code).toBe(0);
    const changing = emulator.log({ changing: true }).map((record) => record.operation);
    expect(changing.sort()).toEqual(edits.map(({ repair }) => repair).sort());
    expect((await stack.refresh("--preview-only", "--expect-no-changes")).code).toBe(0);
  });

  it("offers anew what was deleted by hand", async () => {
    for (const [vendor, kind] of [
      ["fivecents", "platforms"],
      ["encorastream", "geoRules"],
      ["encorastream", "webhooks"],
    ] as const) {
      emulator.remove(vendor, kind, String(living(vendor, kind)[0]?._id));
    }
    const preview = await stack.preview("--refresh");
    expect(countSteps(preview.steps)).toMatchObject({ create: 3 });
    expect((await stack.up("--refresh")).code).toBe(0);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("leaves nothing behind but what its vendor can't delete", async () => {
    expect((await stack.destroy()).code).toBe(0);
    for (const { vendor, kind } of edits) {
      expect([kind, living(vendor, kind).length]).toEqual([kind, kind === "series" ? 1 : 0]);
    }
    expect(living("contentpool", "series")[0]?.privacy_status).toBe("private");
  });
});
