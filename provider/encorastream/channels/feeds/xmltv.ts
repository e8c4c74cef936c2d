import { XMLParser, XMLValidator } from "fast-xml-parser";
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

/** An element as the parser hands it out: attributes with an @ in front, children as lists, its own text. */
interface Element {
  [name: `@${string}`]: string | undefined;
  [name: string]: unknown;
}

const lists = ["programme", "title", "desc", "category", "episode-num"];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  htmlEntities: true,
  alwaysCreateTextNode: true,
  captureMetaData: true,
  isArray: (name) => lists.includes(name),
});

const position = XMLParser.getMetaDataSymbol() as symbol;

/** The programmes of one channel of an XMLTV feed. */
export function programmesFromXmltv(source: FeedSource, options: FeedOptions): Programme[] {
  const { name, text } = readFeed(source, options);
  const validity = XMLValidator.validate(text);
  if (validity !== true) throwProblems(name, [`line ${validity.err.line}: ${validity.err.msg}`]);
  const elements = elementsOf(parser.parse(text), text);
  assertChannel(
    name,
    options.channel,
    elements.map(({ element }) => String(element["@channel"])),
  );
  const read = elements
    .filter(({ element }) => element["@channel"] === options.channel)
    .map(({ element, line }) => entryOf(element, line, options.zone));
  throwProblems(
    name,
    read.flatMap(({ problems }) => problems),
  );
  return programmesOf(
    name,
    read.map(({ entry }) => entry),
  );
}

function elementsOf(parsed: unknown, text: string): { element: Element; line: number }[] {
  const { tv } = parsed as { tv?: { programme?: Element[] } };
  const lineAt = lineCounter(text);
  return (tv?.programme ?? []).map((element) => {
    const { startIndex = 0 } = Reflect.get(element, position) as { startIndex?: number };
    return { element, line: lineAt(startIndex) };
  });
}

/** Counts lines up to a position. Positions only grow, so that the text is walked through once. */
function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let from = 0;
  return (to) => {
    for (let end = text.indexOf("\n", from); end >= 0 && end < to; end = text.indexOf("\n", from)) {
      line += 1;
      from = end + 1;
    }
    return line;
  };
}

function entryOf(element: Element, line: number, zone: string | undefined) {
  const [title] = textsOf(element, "title");
  const [description] = textsOf(element, "desc");
  const categories = textsOf(element, "category");
  const language = (element.title as Element[] | undefined)?.[0]?.["@lang"];
  const start = timeOf(element["@start"] ?? "", zone);
  const stop = element["@stop"] === undefined ? undefined : timeOf(element["@stop"], zone);
  const times = [start, stop].flatMap((time) => (time && "problem" in time ? [time.problem] : []));
  const problems = [...(title === undefined ? ["the programme has no title"] : []), ...times];
  const entry: FeedEntry = {
    line,
    startTime: "at" in start ? start.at : "",
    endTime: stop && "at" in stop ? stop.at : undefined,
    title: title ?? "",
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
    ...episodeOf(element),
    ...(categories.length === 0 ? {} : { categories }),
  };
  return { entry, problems: problems.map((problem) => `line ${line}: ${problem}`) };
}

function textsOf(element: Element, name: string): string[] {
  const children = (element[name] ?? []) as Element[];
  return children.map((child) => String(child["#text"]).trim()).filter((text) => text !== "");
}

/** A time as 20260131183000 +0100. Seconds may be left out. */
function timeOf(written: string, zone: string | undefined): FeedTime {
  const form = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
  const [whole, year, month, day, hour, minute, second = "00", offset] = form.exec(written.trim()) ?? [];
  if (whole === undefined) return { problem: `"${written}" is not a time, as in 20260131183000 +0100` };
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return momentOf(written, { local, offset: offset && offsetOf(offset) }, zone);
}

function offsetOf(written: string): string {
  return /^[A-Z]/i.test(written) ? "Z" : written.replace(/^(...)(\d\d)$/, "$1:$2");
}

/** Season and episode in the form `xmltv_ns`, which counts from 0: `1.2.` is the third episode of the second season. */
function episodeOf(element: Element): Pick<FeedEntry, "seasonNumber" | "episodeNumber"> {
  const numbers = (element["episode-num"] ?? []) as Element[];
  const text = numbers.find((number) => number["@system"] === "xmltv_ns")?.["#text"];
  const [season, episode] = String(text ?? "")
    .split(".")
    .map((part) => /^\s*(\d+)/.exec(part)?.[1]);
  return {
    ...(season === undefined ? {} : { seasonNumber: Number(season) + 1 }),
    ...(episode === undefined ? {} : { episodeNumber: Number(episode) + 1 }),
  };
}
