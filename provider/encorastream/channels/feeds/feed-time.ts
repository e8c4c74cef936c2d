import { canonicalInstant, epochMilliseconds } from "../../../core/fields";

/** The moment of a time, or what is wrong with it. */
export type FeedTime = { at: string } | { problem: string };

/**
 * The moment of a time that has an offset, or that counts in a zone. Of an hour that the clocks repeat in autumn the
 * first is meant, and a time that they skip in spring counts from the hour before.
 */
export function momentOf(
  written: string,
  { local, offset }: { local: string; offset: string | undefined },
  zone: string | undefined,
): FeedTime {
  if (canonicalInstant(`${local}Z`) === undefined) return { problem: `"${written}" is not a time` };
  if (offset !== undefined) {
    const at = canonicalInstant(`${local}${offset}`);
    return at === undefined ? { problem: `"${written}" has an unknown offset` } : { at };
  }
  if (zone === undefined) {
    return { problem: `"${written}" has no offset from UTC: set zone, for example to "Europe/Berlin"` };
  }
  return { at: `${new Date(epochMilliseconds(local, zone)).toISOString().slice(0, 19)}Z` };
}
