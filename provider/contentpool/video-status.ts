import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../core/definition";
import { failure, NotFound } from "../core/errors";
import { lookSeconds } from "../core/look";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";

/** The states of a video on its way to the players. */

export const activeStatus = "active";

/** Those that are known to pass. Every other one but `active` has to be looked at by a person. */
const pending: readonly string[] = ["uploading", "uploadingToUC", "processingUC"];

const shortestPause = 300;
const longestPause = 15_000;

/** Waits until the video is active. Fails after so many seconds, and at once in a status that no document has. */
export async function waitUntilActive(
  { client, progress }: Context<ContentPoolClient>,
  id: string,
  seconds: number,
): Promise<void> {
  const begun = performance.now();
  let told: string | undefined;
  for (;;) {
    const elapsed = performance.now() - begun;
    const status = await statusOf(client, id, elapsed);
    if (status === activeStatus) return;
    if (!pending.includes(status)) throw unknownStatus(id, status);
    if (elapsed >= seconds * 1000) throw late(id, status, seconds);
    if (status !== told) await progress?.(`video ${id}: ${status}`);
    told = status;
    const pause = Math.min(Math.max(elapsed / 4, shortestPause), longestPause);
    await sleep(Math.min(pause, seconds * 1000 - elapsed));
  }
}

/** A read may lag behind the upload: a new video that is not shown yet counts as uploading. */
async function statusOf(client: ContentPoolClient, id: string, elapsed: number): Promise<string> {
  const path = { sourceAbbr: client.sourceAbbr, sourceKey: id };
  try {
    const output = record(await client.call("videos.get", { path }));
    return textFrom(output.status) ?? "";
  } catch (thrown) {
    if (!(thrown instanceof NotFound) || elapsed > lookSeconds * 1000) throw thrown;
    return "uploading";
  }
}

function unknownStatus(id: string, status: string) {
  return failure({
    what: `video ${id} is in the status "${status}", which no page of the vendor explains`,
    state: "The video is kept as it is",
    remedy:
      "Look at it in the vendor's dashboard; a new `file` or new `urls` start its processing again, and `waitUntilActive: false` accepts it as it is",
  });
}

function late(id: string, status: string, seconds: number) {
  return failure({
    what: `video ${id} is still ${status} after ${seconds} ${seconds === 1 ? "second" : "seconds"}`,
    state: "The video is kept as it is",
    remedy: "Run `pulumi up` again to keep waiting, raise `activeTimeout`, or set `waitUntilActive: false`",
  });
}
