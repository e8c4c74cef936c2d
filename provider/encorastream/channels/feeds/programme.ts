import type { z } from "zod";
import { type ExpectedError, failure } from "../../../core/errors";
import type { ratings } from "../../catalogue/content";

/** A programme of a feed: the arguments of an EpgProgram without its channel. */
export interface Programme {
  startTime: string;
  endTime: string;
  title: string;
  description?: string;
  contentRating?: z.infer<typeof ratings>;
  language?: string;
  seasonNumber?: number;
  episodeNumber?: number;
  categories?: string[];
}

/** One entry of a feed, and the line where it begins. Some feeds leave the end out. */
export interface FeedEntry extends Omit<Programme, "endTime"> {
  endTime?: string | undefined;
  line: number;
}

/** What a reader of a feed is told. */
export interface FeedOptions {
  /** The channel's id in the feed. */
  channel: string;
  /** The zone of times without an offset: an IANA name such as `Europe/Berlin`, or an offset such as `+01:00`. */
  zone?: string;
}

/**
 * The programmes by their start. One without an end lasts until the next one begins. Overlapping programmes are
 * refused, since the vendor does not say what it does with them.
 */
export function programmesOf(feed: string, entries: readonly FeedEntry[]): Programme[] {
  const sorted = entries.toSorted((a, b) => a.startTime.localeCompare(b.startTime, "en"));
  const ended = sorted.map((entry, index) => ({
    ...entry,
    endTime: entry.endTime ?? sorted[index + 1]?.startTime,
  }));
  throwProblems(
    feed,
    ended.flatMap((entry, index) => problemsOf(entry, sorted[index + 1])),
  );
  return ended.map(({ line: _line, endTime, ...rest }) => ({ ...rest, endTime: String(endTime) }));
}

function problemsOf(entry: FeedEntry, next: FeedEntry | undefined): string[] {
  const { endTime, startTime } = entry;
  if (endTime === undefined) return [`${nameOf(entry)} has no end, and no programme follows it`];
  if (next && next.startTime === startTime) return [`${nameOf(entry)} and ${nameOf(next)} start at one time`];
  if (endTime <= startTime) return [`${nameOf(entry)} ends at ${endTime}, which is not after its start`];
  if (next && next.startTime < endTime) {
    return [`${nameOf(entry)} ends at ${endTime} and overlaps ${nameOf(next)}`];
  }
  return [];
}

function nameOf({ title, line, startTime }: FeedEntry): string {
  return `"${title}" (line ${line}, ${startTime})`;
}

const shownProblems = 10;

/** Throws if there are problems: one error that has the first ten. */
export function throwProblems(feed: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const rest = problems.length - shownProblems;
  const lines = [...problems.slice(0, shownProblems), ...(rest > 0 ? [`and ${rest} more`] : [])];
  throw feedFailure(
    `${feed} cannot be read:\n${lines.map((line) => `  - ${line}`).join("\n")}`,
    "Correct the feed",
  );
}

/** The error of a feed. None is read after something was written. */
export function feedFailure(what: string, remedy: string): ExpectedError {
  return failure({ what, state: "Nothing was changed", remedy });
}

/** The entries of the wanted channel. A feed that has none names the channels that it has. */
export function assertChannel(feed: string, channel: string, known: readonly string[]): void {
  const names = [...new Set(known)];
  if (names.includes(channel)) return;
  const some = names.slice(0, shownProblems).map((name) => `"${name}"`);
  const others = names.length > some.length ? ` and ${names.length - some.length} more` : "";
  throw feedFailure(
    `${feed} has no programme of channel "${channel}"`,
    names.length === 0
      ? "Check the feed: it has no programmes"
      : `Set \`channel\` to one of ${some.join(", ")}${others}`,
  );
}
