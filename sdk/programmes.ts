import * as pulumi from "@pulumi/pulumi";
import { inProgram } from "./bridge";

/** A programme of a feed: the arguments of an `EpgProgram` without its channel. */
export interface Programme {
  /** Start in UTC, as in `2026-12-01T18:00:00Z`. */
  startTime: string;
  /** End in UTC. */
  endTime: string;
  title: string;
  description?: string;
  contentRating?:
    | "G"
    | "PG"
    | "PG-13"
    | "R"
    | "NC-17"
    | "TV-Y"
    | "TV-G"
    | "TV-PG"
    | "TV-14"
    | "TV-MA"
    | "UNRATED";
  /** BCP 47 tag. */
  language?: string;
  seasonNumber?: number;
  episodeNumber?: number;
  categories?: string[];
}

/** How a feed is read. */
export interface FeedOptions {
  /** The channel's id in the feed. */
  channel: string;
  /** The zone of times without an offset: an IANA name such as `Europe/Berlin`, or an offset such as `+01:00`. */
  zone?: string;
}

/** The path of a file, or the text of a feed. */
export type FeedSource = string | { text: string };

/**
 * The programmes of one channel of an XMLTV feed, by their start.
 *
 * A programme without a stop lasts until the next one begins. Overlaps, times without an offset and whatever else
 * cannot be read fail with the line of the feed.
 */
export function programmesFromXmltv(source: FeedSource, options: FeedOptions): Promise<Programme[]> {
  return inProgram((bridge) => bridge.programmesFromXmltv(source, options));
}

/**
 * The programmes of one channel of a CSV file, by their start. Its first row names the columns: `channel`,
 * `startTime`, `title`, and, as needed, `endTime`, `description`, `contentRating`, `language`, `seasonNumber`,
 * `episodeNumber` and `categories`, which semicolons separate.
 */
export function programmesFromCsv(source: FeedSource, options: FeedOptions): Promise<Programme[]> {
  return inProgram((bridge) => bridge.programmesFromCsv(source, options));
}

/**
 * The programmes by their start, as an `EpgSchedule` takes them. Those that do not start in the window are left out: a
 * feed often has more days than the schedule.
 *
 * @example
 * const week = { from: "2026-11-30T06:00:00+01:00", to: "2026-12-07T06:00:00+01:00" };
 * const feed = await programmesFromXmltv("epg.xml", { channel: "news.example" });
 * new EpgSchedule("news", { channel, ...week, programmes: programmesByStart(feed, week) });
 */
export function programmesByStart(
  programmes: readonly Programme[],
  { from, to }: { from: string; to: string },
): Record<string, Omit<Programme, "startTime">> {
  const [begin, end] = [momentOf("from", from), momentOf("to", to)];
  const inside = programmes.filter(({ startTime }) => {
    const start = Date.parse(startTime);
    return begin <= start && start < end;
  });
  return Object.fromEntries(inside.map(({ startTime, ...rest }) => [startTime, rest]));
}

function momentOf(name: string, time: string): number {
  const moment = Date.parse(time);
  if (!Number.isNaN(moment) && /(Z|[+-]\d\d:\d\d)$/i.test(time)) return moment;
  throw new pulumi.RunError(
    `${name} must be a time with Z or an offset from UTC, as in 2026-12-01T06:00:00+01:00`,
  );
}
