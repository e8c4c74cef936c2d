import { z } from "zod";
import type { Body } from "../core/arguments";
import { type Context, defineResource, type Listed, type Shown } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { Members } from "../core/members";
import { hasUnknown } from "../core/unknown";
import { UnknownSpellings } from "../core/unknown-spellings";
import type { FiveCentsClient } from "./client";
import { record, textFrom } from "./codecs";
import {
  namesStart,
  type Start,
  standingStart,
  startBody,
  startDateTime,
  startFrom,
  startProblems,
  startTime,
} from "./schedule";
import { meaningsOf, type Spellings, unknownSpellingRemedy } from "./spellings";
import { emptyIfGone, listStreams, livingStreams } from "./stream";

const inputs = z.strictObject({
  stream: field(
    z
      .string()
      .regex(/^scheduled\/\d+$/, "must be a scheduled stream, or its id, as in scheduled/71979")
      .describe("The scheduled stream that plays it."),
    { replaces: true, contents: true, reference: "fivecents:ScheduledStream" },
  ),
  name: z
    .string()
    .min(2)
    .max(32)
    .describe("Name of the playlist. The vendor does not say that it is unique."),
  type: field(
    z.enum(["file", "live"]).describe("What is played: files, where not given, or something live."),
    { default: "file", reset: "file", examples: ["live", "file"] },
  ).optional(),
  files: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Paths of the files in the stream's storage zone, in the order in which they are played, whole.",
    )
    .optional(),
  startTime,
  startDateTime,
  loop: field(z.boolean().describe("Whether it begins anew at its end. False where not given."), {
    default: false,
    reset: false,
  }).optional(),
  repeats: field(
    z.number().int().min(0).describe("How often it is repeated; 0, where not given, for never."),
    {
      default: 0,
      reset: 0,
    },
  ).optional(),
  repeatIntervalDays: field(
    z.number().int().min(0).describe("Days between repeats. Only an update takes it."),
    { unreadable: true },
  ).optional(),
  autoRestart: field(
    z.boolean().describe("Whether it is started again when it breaks off. False where not given."),
    { default: false, reset: false },
  ).optional(),
});
type Inputs = z.infer<typeof inputs>;

const created = [
  ...(["name", "type", "files", "startTime", "startDateTime"] as const),
  ...(["loop", "repeats", "autoRestart"] as const),
] as const;

/** What a scheduled stream plays, and when. */
export const playlist = defineResource<FiveCentsClient>()({
  type: "fivecents:Playlist",
  summary: "What a scheduled stream plays, and when: files of its storage zone, in order.",
  description:
    "The answer to the making of a playlist does not carry its id: it is looked up by its name in the stream's " +
    "calendar, which may list only playlists with a start. What a read of a playlist shows is undocumented: an " +
    "outside change of what it leaves out is never seen.",
  inputs,
  outputs: z.object({}),
  identity: { kind: "likely", keys: ["stream", "name"] },
  list: {
    within: ["stream"],
    shows: ["stream", "name"],
    mayMiss: true,
    async items(context, { stream }) {
      const streams =
        stream === undefined ? livingStreams(await listStreams(context, "scheduled"), "scheduled") : [stream];
      return (await Promise.all(streams.map((one) => listedPlaylists(context, one)))).flat();
    },
  },
  create: {
    carries: () => ["stream", ...created],
    async send({ client }, wanted) {
      const body = {
        ...basics(wanted, client.spellings),
        ...startBody(wanted),
        ...filesBody(wanted, (file) => ({ file })),
      };
      await client.call("scheduled.playlist.create", { path: placeOf(wanted.stream), body });
      return {};
    },
  },
  parts: [
    {
      name: "update",
      keys: [...created, "repeatIntervalDays"],
      async write(context, id, values) {
        const { client } = context;
        const { repeatIntervalDays: days } = values;
        const start = namesStart(values) ? values : standingStart(await shownPlaylist(context, id));
        const body = {
          ...basics(values, client.spellings),
          ...startOfUpdate(start),
          ...filesBody(values, (file) => file),
          ...(days === undefined ? {} : { repeatintervaldays: days }),
        };
        await client.call("scheduled.playlist.update", { path: placeOf(id), body });
        return undefined;
      },
    },
  ],
  async read(context, id) {
    const { client } = context;
    const path = placeOf(id);
    const answer = await client.callOrGone("scheduled.playlist.get", { path });
    if (!answer) return undefined;
    const unknown = new UnknownSpellings();
    const shown = new Members(record(answer.playlist ?? answer), unknown.note, "playlist.");
    const inputs = { stream: `scheduled/${path.streamid}`, ...argumentsFrom(shown, client.spellings) };
    await unknown.tell(context, "fivecents:Playlist", unknownSpellingRemedy);
    return { inputs, outputs: {} };
  },
  async delete({ client }, id) {
    await client.call("scheduled.playlist.delete", { path: placeOf(id) });
  },
  id: z
    .string()
    .regex(
      /^scheduled\/\d+\/\d+$/,
      "must be the id of a playlist: its number, or as in scheduled/71979/9271",
    ),
  wholeId: (given, { stream }) => (given.includes("/") ? given : `${stream}/${given}`),
  root: ({ stream }) => stream,
  problems: ({ type, files, ...start }) => [
    ...(files === undefined && type !== "live" && !hasUnknown(type)
      ? [{ path: "files", text: "is required, unless the type is live" }]
      : []),
    ...startProblems(start),
  ],
  examples: [
    {
      title: "Films each evening, over and over until the next playlist",
      inputs: {
        stream: "scheduled/71979",
        name: "evening",
        files: ["/films/harbour.mp4", "/films/lighthouse.mp4"],
        startTime: "20:00",
        loop: true,
      },
    },
    {
      title: "A premiere, twice",
      inputs: {
        stream: "scheduled/71979",
        name: "premiere",
        type: "file",
        files: ["/films/premiere.mp4"],
        startDateTime: "2026-12-24 20:15:00",
        repeats: 1,
        autoRestart: true,
      },
    },
  ],
});

/** `scheduled/71979/9271`: the kind, the stream's number, the playlist's; a stream's id has two of them. */
function placeOf(id: string): { streamid: string; playlistid: string } {
  const [, streamid = "", playlistid = ""] = id.split("/");
  return { streamid, playlistid };
}

async function shownPlaylist({ client }: Context<FiveCentsClient>, id: string): Promise<Members> {
  const answer = (await client.callOrGone("scheduled.playlist.get", { path: placeOf(id) })) ?? {};
  return new Members(record(answer.playlist ?? answer));
}

/** The playlists in a stream's calendar, which answers with a bare list where other calls have an envelope. */
async function listedPlaylists(
  context: Context<FiveCentsClient>,
  stream: string,
): Promise<Listed<Inputs, Record<string, never>>[]> {
  const { streamid } = placeOf(stream);
  const events: unknown = await context.client.callOrGone("scheduled.playlist.list", { path: { streamid } });
  if (events === undefined) return emptyIfGone(context, stream);
  if (!Array.isArray(events)) throw new ExpectedError("scheduled.playlist.list answered without a list");
  return events.map(record).map((event) => ({
    id: `${stream}/${event.id}`,
    live: { inputs: { stream, name: textFrom(event.title) ?? null }, outputs: {} },
  }));
}

function basics({ name, type, loop, repeats, autoRestart }: Partial<Inputs>, spellings: Spellings): Body {
  return {
    name,
    type: type ?? "file",
    ...(loop === undefined ? {} : { loop: spellings["playlist.loop"][loop ? "on" : "off"] }),
    ...(repeats === undefined ? {} : { repeatfor: repeats }),
    ...(autoRestart === undefined
      ? {}
      : { autorestart: spellings["playlist.autorestart"][autoRestart ? "on" : "off"] }),
  };
}

/** An update has one field for both kinds of start. */
function startOfUpdate(start: Start): Body {
  const { schedule } = startBody(start);
  return { schedule, scheduletime: start.startTime || start.startDateTime || "0" };
}

/** `0,0` plays a file whole. */
function filesBody({ files }: Partial<Inputs>, spelt: (files: string[]) => unknown): Body {
  if (files === undefined) return {};
  return { files: spelt(files), durations: { file: files.map(() => "0,0") }, filescount: files.length };
}

/** The documents show no answer with the members of a playlist: what is read here is what the writes take. */
function argumentsFrom(shown: Members, spellings: Spellings): Shown<Inputs> {
  const loop = shown.word("loop", meaningsOf(spellings, "playlist.loop"));
  const autoRestart = shown.word("autorestart", meaningsOf(spellings, "playlist.autorestart"));
  return {
    name: shown.text("name"),
    type: shown.choice("type", inputs.shape.type.unwrap().options),
    files: filesFrom(shown),
    ...startFrom(shown),
    loop: loop && loop === "on",
    repeats: shown.number("repeatfor"),
    autoRestart: autoRestart && autoRestart === "on",
  };
}

/** A list, or the list `file` of a map. A path may have a comma: only lists are read. */
function filesFrom(shown: Members): string[] | null | undefined {
  const files = shown.inside("files")?.list("file") ?? shown.list("files", "\n");
  return files?.length === 0 ? null : files;
}
