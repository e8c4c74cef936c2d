import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { projectRoot } from "../../tools/pulumi/folders";
import { countSteps } from "../support/event-log";
import { createStack, type Stack, type StackResult } from "../support/stack";

/** The guide docs/series.md, step by step. */
describe("a series from upload to publication", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator({ settings: { encorastream: { transcodeMilliseconds: 300 } } });
    const folder = join(projectRoot, "examples", "series");
    stack = await createStack({ program: { folder }, emulator });
    await mkdir(join(stack.folder, "media"));
    for (const number of [101, 102])
      await writeFile(join(stack.folder, "media", `harbour-${number}.mp4`), `the video of ${number}`);
  });
  afterAll(async () => {
    await stack.dispose();
    await emulator.close();
  });

  const said = ({ stdout, stderr }: StackResult) => stdout + stderr;
  const statuses = (kind: string) => emulator.objects("encorastream", kind).map(({ status }) => status);
  /** What changed something: a write to a parent whose children have moved its revision is refused once, and repeated. */
  const changes = () =>
    emulator
      .log({ changing: true })
      .filter(({ status }) => status !== 412)
      .map(({ operation }) => operation);

  async function isClean(): Promise<void> {
    emulator.clearLog();
    const preview = await stack.preview("--expect-no-changes");
    expect(preview.code, said(preview)).toBe(0);
    expect(emulator.log()).toEqual([]);
  }

  it("is made as a draft, and its videos are uploaded and transcoded", async () => {
    const up = await stack.up();
    expect(up.code, said(up)).toBe(0);
    expect(countSteps(up.steps)).toEqual({ create: 8 });
    expect(emulator.log().filter(({ violation }) => violation !== undefined)).toEqual([]);
    expect(statuses("episodes")).toEqual(["draft", "draft"]);
    const episodes = emulator.objects("encorastream", "episodes").map(({ _id }) => _id);
    const uploads = emulator.objects("encorastream", "uploads");
    expect(uploads.map(({ transcode_status }) => transcode_status)).toEqual(["completed", "completed"]);
    expect(uploads.map(({ target }) => target)).toEqual(
      expect.arrayContaining(episodes.map((content_id) => ({ content_type: "episode", content_id }))),
    );
    await isClean();
    const refresh = await stack.refresh("--preview-only", "--expect-no-changes");
    expect(refresh.code, said(refresh)).toBe(0);
  });

  it("is published by one call for each object", async () => {
    await stack.setConfig({ "series:published": "true" });
    emulator.clearLog();
    const up = await stack.up();
    expect(up.code, said(up)).toBe(0);
    expect(changes().toSorted()).toEqual([
      "episodes.admin.update",
      "episodes.admin.update",
      "seasons.admin.update",
      "shows.admin.publish",
    ]);
    expect(statuses("episodes")).toEqual(["published", "published"]);
    await isClean();
  });

  it("is hidden again, and keeps its videos", async () => {
    await stack.setConfig({ "series:published": "false" });
    emulator.clearLog();
    const up = await stack.up();
    expect(up.code, said(up)).toBe(0);
    expect(changes()).toContain("shows.admin.unpublish");
    expect(statuses("shows")).toEqual(["draft"]);
    expect(statuses("episodes")).toEqual(["unpublished", "unpublished"]);
    await isClean();
  });

  it("is destroyed with all its seasons, and leaves the assets at the vendor", async () => {
    await stack.setConfig({ "series:mayDestroy": "true" });
    emulator.clearLog();
    const allowed = await stack.up();
    expect(allowed.code, said(allowed)).toBe(0);
    expect(changes()).toEqual([]);
    const destroyed = await stack.destroy();
    expect(destroyed.code, said(destroyed)).toBe(0);
    expect(said(destroyed)).toContain("its asset stays at EncoraStream");
    expect(changes()).not.toContain("seasons.admin.delete");
    expect(emulator.objects("encorastream", "shows")).toEqual([]);
    expect(emulator.objects("encorastream", "uploads")).toHaveLength(2);
  });
});
