import { ExpectedError } from "../core/errors";
import type { FiveCentsClient, Refresh } from "./client";
import { textFrom } from "./codecs";
import { familyOf, isDeleted, type Stream, streamNumber } from "./stream";

/** How long one list serves a refresh, in milliseconds. Any write of ours ends it sooner. */
const listServes = 300_000;

const modes: readonly Refresh[] = ["full", "incremental"];

/** The setting `fivecents:refresh`; an error that names it for anything else. */
export function refreshSetting(text: string): Refresh {
  const found = modes.find((mode) => mode === text);
  if (!found) throw new ExpectedError(`fivecents:refresh must be ${modes.join(" or ")}. Nothing was sent.`);
  return found;
}

/**
 * Whether the list of the stream's kind shows it as it was at the last look. `updated_at` is the vendor's only mark
 * of a change; the status moves without it. One list serves all streams of a kind in a refresh. Where anything is in
 * doubt the answer is no, and a read tells.
 */
export async function standsAsListed(
  client: FiveCentsClient,
  id: string,
  { updatedAt, status }: Record<string, unknown>,
): Promise<boolean> {
  if (client.refresh !== "incremental" || updatedAt === undefined) return false;
  const family = familyOf(id);
  const streams = await client.reads.keep(`${family} by number`, listServes, async () =>
    byNumber(await client.list(`${family}.list`, "streams")),
  );
  const listed = streams.get(streamNumber(id));
  if (!listed || isDeleted(listed)) return false;
  return textFrom(listed.updated_at) === updatedAt && textFrom(listed.status) === status;
}

function byNumber(streams: readonly Stream[]): ReadonlyMap<string, Stream> {
  return new Map(streams.map((stream) => [String(stream.id), stream]));
}
