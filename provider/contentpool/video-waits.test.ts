import { describe, expect, it } from "vitest";
import { clientFor } from "../../test/support/client";
import { operationsIn, type Values } from "../../test/support/provider";
import { emulator, held, hosted, inputs, made, nextRun, video } from "../../test/support/video";
import type { ContentPoolClient } from "./client";
import { waitUntilActive } from "./video-status";

const settings = (change: Values) => Object.assign(emulator.settings.contentpool, change);

/** Lets the next reads show these states, each one. */
function showNext(...states: string[]): void {
  for (const status of states) {
    emulator.inject({
      ...{ vendor: "contentpool", operation: "videos.get", kind: "rewrite" },
      change: { "output.status": status },
    });
  }
}

/** What a failed create or update leaves in the state. */
async function failureOf(work: Promise<unknown>) {
  return (await work.then(
    () => expect.unreachable("it should fail"),
    (thrown: unknown) => thrown,
  )) as { id: string; properties: Values; message: string };
}

describe("a create of a Video", () => {
  it("waits through the states of the processing until it is active", async () => {
    showNext("uploading", "uploadingToUC", "processingUC");
    const { outs } = await video.create(await video.checked(inputs()));
    expect(outs).toMatchObject({ status: "active", cleanerStatus: "valid" });
    // Four looks of the wait, and the one that confirms.
    expect(operationsIn(emulator, { operation: "videos.get" })).toHaveLength(5);
  });

  it("tells each state once", async () => {
    const { id } = await made();
    showNext("uploading", "uploading", "processingUC");
    const told: string[] = [];
    const client = clientFor(emulator, "contentpool:Video").client as ContentPoolClient;
    const progress = async (text: string) => void told.push(text);
    await waitUntilActive({ client, progress, warn: async () => {} }, id, 60);
    expect(told).toEqual([`video ${id}: uploading`, `video ${id}: processingUC`]);
  });

  it("waits although reads do not show the new video yet", async () => {
    settings({ readLagRequests: 3 });
    const { id } = await video.create(await video.checked(inputs()));
    expect(held()).toMatchObject([{ source_key: id }]);
  });

  it("returns at once where it is told not to wait, and a later run sees the end", async () => {
    settings({ processingMilliseconds: 3_600_000 });
    const wanted = await video.checked(inputs({ waitUntilActive: false }));
    const { id, outs } = await video.create(wanted);
    expect(outs.status).toBe("uploading");
    const later = await nextRun();
    expect(await later.diff(id, outs, wanted)).toEqual({ changes: false });
    emulator.edit("contentpool", "videos", id, { status: "active" });
    const { props = {} } = await later.read(id, outs);
    expect(props.status).toBe("active");
    expect(await later.diff(id, props, wanted)).toEqual({ changes: false });
  });

  it("keeps a video that is not active in time, and the next run goes on waiting without a write", async () => {
    settings({ processingMilliseconds: 3_600_000 });
    const wanted = await video.checked(inputs({ activeTimeout: 1 }));
    const failed = await failureOf(video.create(wanted));
    expect(failed.message).toMatch(
      /is still uploading after 1 second\. The object is kept .*`activeTimeout`/,
    );
    expect(held()).toMatchObject([{ source_key: failed.id }]);
    const later = await nextRun();
    const seen = await later.read(failed.id, failed.properties);
    expect(await later.diff(failed.id, seen.props ?? {}, wanted)).toMatchObject({ changes: true });

    emulator.edit("contentpool", "videos", failed.id, { status: "active" });
    emulator.clearLog();
    const { outs } = await later.update(failed.id, seen.props ?? {}, wanted);
    expect(emulator.log({ changing: true })).toEqual([]);
    expect(await later.diff(failed.id, outs, wanted)).toEqual({ changes: false });
  });

  it("stops at once in a status that no page explains, and keeps the video", async () => {
    settings({ processedStatus: "failed" });
    const failed = await failureOf(video.create(await video.checked(inputs())));
    expect(failed.message).toContain('is in the status "failed", which no page of the vendor explains');
    expect(held()).toHaveLength(1);
    expect(operationsIn(emulator, { operation: "videos.get" }).length).toBeLessThan(4);
  });

  it("that failed so is repaired by a new source", async () => {
    settings({ processedStatus: "failed" });
    const wanted = await video.checked(inputs());
    const failed = await failureOf(video.create(wanted));
    settings({ processedStatus: "active" });
    const next = await video.checked(hosted(), wanted);
    const { outs } = await video.update(failed.id, failed.properties, next);
    expect(outs.status).toBe("active");
    expect(await video.diff(failed.id, outs, next)).toEqual({ changes: false });
  });
});

describe("an update of a Video", () => {
  it("waits after a new source, although the answer says active", async () => {
    const object = await made();
    showNext("processingUC");
    emulator.inject({
      ...{ vendor: "contentpool", operation: "videos.edit", kind: "rewrite" },
      change: { "output.status": "active" },
    });
    const next = await video.checked(hosted(), object.wanted);
    const { outs } = await video.update(object.id, object.outs, next);
    expect(operationsIn(emulator, { operation: "videos.get" })).toHaveLength(3);
    expect(outs.status).toBe("active");
  });

  it("of a title sends one edit and nothing else", async () => {
    const object = await made();
    const next = await video.checked(inputs({ title: "The Lake" }), object.wanted);
    await video.update(object.id, object.outs, next);
    expect(operationsIn(emulator, { changing: true })).toEqual(["videos.edit"]);
    expect(operationsIn(emulator, { operation: "videos.get" })).toEqual([]);
  });
});
