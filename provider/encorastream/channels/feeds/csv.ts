import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import { ratings } from "../../catalogue/content";
import { type FeedSource, readFeed } from "./feed-source";
import { type FeedTime, momentOf } from "./feed-time";
import {
  assertChannel,
  type FeedEntry,
  type FeedOptions,
  type Programme,
  programmesOf,
  throwProblems,
} from "./programme";

const columns = [
  "channel",
  "startTime",
  "endTime",
  "title",
  "description",
  "contentRating",
  "language",
  "seasonNumber",
  "episodeNumber",
  "categories",
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * The programmes of one channel of a CSV file. Its first row names the columns, which are the arguments of a
 * programme and `channel`. Categories are separated by semicolons.
 */
export function programmesFromCsv(source: FeedSource, options: FeedOptions): Programme[] {
  const { name, text } = readFeed(source, options);
  const rows = rowsOf(name, text);
  assertChannel(
    name,
    options.channel,
    rows.map(({ record }) => record.channel ?? ""),
  );
  const read = rows
    .filter(({ record }) => record.channel === options.channel)
    .map(({ record, info }) => entryOf(record, info.lines, options.zone));
  throwProblems(
    name,
    read.flatMap(({ problems }) => problems),
  );
  return programmesOf(
    name,
    read.map(({ entry }) => entry),
  );
}

function rowsOf(name: string, text: string): { record: Row; info: InfoRecord }[] {
  try {
    return parse(text, {
      columns: (header: string[]) => assertColumns(name, header),
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as { record: Row; info: InfoRecord }[];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    throwProblems(name, [thrown.message]);
    throw thrown;
  }
}

/** A misspelt column would be left out without a word. */
function assertColumns(name: string, header: string[]): string[] {
  const known: readonly string[] = columns;
  const needed = ["channel", "startTime", "title"].filter((column) => !header.includes(column));
  throwProblems(name, [
    ...header
      .filter((column) => !known.includes(column))
      .map((column) => `line 1: "${column}" is not a known column; expected one of ${known.join(", ")}`),
    ...needed.map((column) => `line 1: the column ${column} is missing`),
  ]);
  return header;
}

function entryOf(row: Row, line: number, zone: string | undefined) {
  const start = timeOf(row.startTime ?? "", zone);
  const end = row.endTime ? timeOf(row.endTime, zone) : undefined;
  const numbers = {
    ...numberIn(row, "seasonNumber"),
    ...numberIn(row, "episodeNumber"),
  };
  const rating = row.contentRating ? ratings.safeParse(row.contentRating) : undefined;
  const categories = (row.categories ?? "").split(";").map((text) => text.trim());
  const problems = [
    ...(row.title ? [] : ["the programme has no title"]),
    ...[start, end].flatMap((time) => (time && "problem" in time ? [time.problem] : [])),
    ...(rating?.success === false
      ? [`contentRating "${row.contentRating}" is not one of ${ratings.options.join(", ")}`]
      : []),
    ...Object.entries(numbers).flatMap(([column, value]) =>
      Number.isInteger(value) ? [] : [`${column} "${row[column as keyof Row]}" is not a whole number`],
    ),
  ];
  const entry: FeedEntry = {
    line,
    startTime: "at" in start ? start.at : "",
    endTime: end && "at" in end ? end.at : undefined,
    title: row.title ?? "",
    ...textIn(row, "description"),
    ...(rating?.success ? { contentRating: rating.data } : {}),
    ...textIn(row, "language"),
    ...numbers,
    ...(row.categories ? { categories: categories.filter((text) => text !== "") } : {}),
  };
  return { entry, problems: problems.map((problem) => `line ${line}: ${problem}`) };
}

function textIn<Column extends keyof Row>(row: Row, column: Column): { [C in Column]?: string } {
  return row[column] ? ({ [column]: row[column] } as { [C in Column]?: string }) : {};
}

function numberIn<Column extends keyof Row>(row: Row, column: Column): { [C in Column]?: number } {
  return row[column] ? ({ [column]: Number(row[column]) } as { [C in Column]?: number }) : {};
}

/** A time as 2026-01-31 18:30, with seconds and an offset or without. */
function timeOf(written: string, zone: string | undefined): FeedTime {
  const form = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?\s*(Z|[+-]\d\d:\d\d)?$/i;
  const [whole, date, time, second = ":00", offset] = form.exec(written) ?? [];
  if (whole === undefined) return { problem: `"${written}" is not a time, as in 2026-01-31T18:30:00+01:00` };
  return momentOf(written, { local: `${date}T${time}${second}`, offset: offset?.toUpperCase() }, zone);
}
