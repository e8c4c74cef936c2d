import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { countSteps } from "../../../test/support/event-log";
import { createStack, type Stack } from "../../../test/support/stack";

const program = `
import * as ott from "pulumi-ott";
const upload = new ott.encorastream.MediaUpload("upload", {
  assetType: "video_master", file: "film.mp4", contentType: "video/mp4",
});
export const asset = upload.assetId;
`;

const content = "the bytes of a film ".repeat(10_000);

describe("MediaUpload on the real engine", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator();
    stack = await createStack({ program, emulator });
  });
  beforeEach(() => writeFile(join(stack.folder, "film.mp4"), content));
  afterEach(async () => {
    emulator.reset();
    await stack.reset();
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  const uploads = () => emulator.objects("encorastream", "uploads");

  it("that was cut for good goes on in the next run, as the same object", async () => {
    const put = { vendor: "encorastream", operation: "media.uploads.put" } as const;
    emulator.inject({ ...put, kind: "cutBefore", afterBytes: 70_000 });
    emulator.inject({ ...put, kind: "status", status: 503, times: 20 });
    const cut = await stack.up();
    expect(cut.code).not.toBe(0);
    expect(cut.stdout).toContain("goes on where this one stopped");
    emulator.clearFaults();
    emulator.clearLog();
    const next = await stack.up();
    expect(next.code, next.stdout + next.stderr).toBe(0);
    expect(countSteps(next.steps)).toEqual({ update: 1 });
    const ranges = emulator.log().flatMap(({ headers }) => headers["content-range"] ?? []);
    expect(ranges).toEqual([
      `bytes */${content.length}`,
      `bytes 70000-${content.length - 1}/${content.length}`,
    ]);
    expect((await stack.outputs()).asset).toBe(uploads()[0]?.asset_id);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });

  it("whose transcoding failed is replaced by the next run", async () => {
    emulator.settings.encorastream.transcoding = "fails";
    const failed = await stack.up();
    expect(failed.code).not.toBe(0);
    expect(failed.stdout).toContain("the source has no video track. The upload was cancelled.");
    expect(uploads()).toEqual([]);
    emulator.settings.encorastream.transcoding = "succeeds";
    const next = await stack.up();
    expect(next.code, next.stdout + next.stderr).toBe(0);
    expect(uploads()).toHaveLength(1);
    expect((await stack.outputs()).asset).toBe(uploads()[0]?.asset_id);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });
});
