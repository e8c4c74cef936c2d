import { z } from "zod";
import { createOnly, updatable, updateOnly } from "../../core/argument";
import { bodyOf, createBodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context, Listed } from "../../core/definition";
import { field } from "../../core/facts";
import { Members } from "../../core/members";
import { hasUnknown } from "../../core/unknown";
import { UnknownSpellings } from "../../core/unknown-spellings";
import { unexpectedAnswer } from "../../http/refusal";
import { argument, wireOf } from "../argument";
import type { FiveCentsClient } from "../client";
import { record, textFrom } from "../codecs";
import {
  currentStart,
  namesStart,
  startDateTime,
  startFrom,
  startProblems,
  startTime,
} from "../settings/schedule";
import { meaningsOf, unknownSpellingRemedy } from "../spellings";
import { emptyIfGone, listStreams, livingStreams } from "../streams/stream";

const update = "scheduled.playlist.update";

/** It stands in the path of every call. */
const stream = argument({
  schema: field(
    z
      .string()
      .regex(/^scheduled\/\d+$/, "must be a scheduled stream, or its id, as in scheduled/71979")
      .describe("The scheduled stream that plays it."),
    { contents: true, reference: "fivecents:ScheduledStream" },
  ),
  body: () => ({}),
});

const name = argument({
  schema: z
    .string()
    .min(2)
    .max(32)
    .describe("Name of the playlist. The vendor does not say that it is unique."),
  body: (value) => ({ name: value }),
  shown: (answer) => answer.text("name"),
});

const types = z.enum(["file", "live"]);
const type = argument({
  schema: field(types.describe("What is played: files (the default) or a live source."), {
    default: "file",
    examples: ["live", "file"],
  }).optional(),
  body: (value) => ({ type: value }),
  shown: (answer) => answer.choice("type", types.options),
});

const files = argument({
  schema: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      "Paths of the files in the stream's storage zone, in the order in which they are played, whole.",
    )
    .optional(),
  body: (paths) => ({ files: paths, ...playedWhole(paths) }),
  createBody: (paths) => ({ files: { file: paths }, ...playedWhole(paths) }),
  shown: filesFrom,
});

const daily = argument({
  schema: startTime,
  body: (time) => (time === "" ? {} : { schedule: "scheduleontime", scheduletime: time }),
  createBody: (time) => (time === "" ? {} : { schedule: "scheduleontime", scheduleontime: time }),
  shown: (answer) => startFrom(answer).startTime,
});

const once = argument({
  schema: startDateTime,
  body: (time) => (time === "" ? {} : { schedule: "scheduleondatetime", scheduletime: time }),
  createBody: (time) => (time === "" ? {} : { schedule: "scheduleondatetime", scheduleondatetime: time }),
  shown: (answer) => startFrom(answer).startDateTime,
});

const loop = argument({
  schema: field(z.boolean().describe("Whether it starts again when it ends."), {
    default: false,
  }).optional(),
  body: (value, { spellings }) => ({ loop: spellings["playlist.loop"][value ? "on" : "off"] }),
  shown(answer, _known, { spellings }) {
    const shown = answer.word("loop", meaningsOf(spellings, "playlist.loop"));
    return shown && shown === "on";
  },
});

const repeats = argument({
  schema: field(z.number().int().min(0).describe("How often it is repeated. `0` for never."), {
    default: 0,
  }).optional(),
  body: (count) => ({ repeatfor: count }),
  shown: (answer) => answer.number("repeatfor"),
});

const repeatIntervalDays = argument({
  schema: field(
    z.number().int().min(0).describe("Days between repeats. Set by a second call after the creation."),
    {
      unreadable: true,
    },
  ).optional(),
  body: (days) => ({ repeatintervaldays: days }),
});

const autoRestart = argument({
  schema: field(z.boolean().describe("Whether it is restarted when it is interrupted."), {
    default: false,
  }).optional(),
  body: (value, { spellings }) => ({ autorestart: spellings["playlist.autorestart"][value ? "on" : "off"] }),
  shown(answer, _known, { spellings }) {
    const shown = answer.word("autorestart", meaningsOf(spellings, "playlist.autorestart"));
    return shown && shown === "on";
  },
});

/** The documents show no answer with the members of a playlist: what is read here is what the writes take. */
const args = {
  stream: createOnly(stream),
  name: updatable(name, update),
  type: updatable(type, update),
  files: updatable(files, update),
  startTime: updatable(daily, update),
  startDateTime: updatable(once, update),
  loop: updatable(loop, update),
  repeats: updatable(repeats, update),
  repeatIntervalDays: updateOnly(repeatIntervalDays, update),
  autoRestart: updatable(autoRestart, update),
};
const inputs = inputsOf(args);
type Inputs = z.infer<typeof inputs>;

/** What a scheduled stream plays, and when. */
export const playlist = defineResource<FiveCentsClient>()({
  type: "fivecents:Playlist",
  summary: "What a scheduled stream plays, and when: files of its storage zone, in order.",
  description:
    "The answer to the create call does not contain the playlist's id, so it is looked up by name in the stream's " +
    "calendar, which may list only playlists with a start. What a read of a playlist shows is undocumented: an " +
    "outside change of what it leaves out is never seen.",
  inputs,
  arguments: args,
  createOperation: "scheduled.playlist.create",
  outputs: z.object({}),
  identity: { kind: "likely", keys: ["stream", "name"] },
  list: {
    within: ["stream"],
    shows: ["stream", "name"],
    mayMiss: true,
    async items(context, { stream: id }) {
      const streams =
        id === undefined ? livingStreams(await listStreams(context, "scheduled"), "scheduled") : [id];
      return (await Promise.all(streams.map((one) => listedPlaylists(context, one)))).flat();
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send(context, wanted) {
      const body = { ...atOnce, ...createBodyOf(args, wanted, wireOf(context)) };
      await context.client.call("scheduled.playlist.create", { path: placeOf(wanted.stream), body });
      return {};
    },
  },
  parts: partsOf(args, {
    names: "managed",
    wire: (context) => wireOf(context),
    nameOf: () => "update",
    async send(context: Context<FiveCentsClient>, { id, body, values }) {
      const kept = namesStart(values) ? {} : { ...currentStart(await shownPlaylist(context, id)) };
      const start = bodyOf(args, kept, wireOf(context));
      await context.client.call(update, {
        path: placeOf(id),
        body: { ...atOnce, scheduletime: "0", ...start, ...body },
      });
      return undefined;
    },
  }),
  async read(context, id) {
    const path = placeOf(id);
    const answer = await context.client.callOrGone("scheduled.playlist.get", { path });
    if (!answer) return undefined;
    const unknown = new UnknownSpellings();
    const members = new Members(record(answer.playlist ?? answer), unknown.note, "playlist.");
    const shown = await shownBy<ReturnType<typeof wireOf>, Inputs>(args, members, {}, wireOf(context));
    await unknown.tell(context, "fivecents:Playlist", unknownSpellingRemedy);
    return { inputs: { ...shown, stream: `scheduled/${path.streamid}` }, outputs: {} };
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
  root: ({ stream: id }) => id,
  problems: ({ type: played, files: paths, ...start }) => [
    ...(paths === undefined && played !== "live" && !hasUnknown(played)
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
    {
      title: "A live programme that is repeated each week",
      inputs: {
        stream: "scheduled/71979",
        name: "weekly",
        type: "live",
        startDateTime: "2026-12-24 20:15:00",
        repeats: 10,
        repeatIntervalDays: 7,
      },
    },
  ],
});

/** What a body says where the program says nothing else: files, played at once. */
const atOnce = { type: "file", schedule: "instant" };

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
  if (!Array.isArray(events))
    throw unexpectedAnswer("fivecents", "scheduled.playlist.list answered without a list");
  return events.map(record).map((event) => ({
    id: `${stream}/${event.id}`,
    live: { inputs: { stream, name: textFrom(event.title) ?? null }, outputs: {} },
  }));
}

/** `0,0` plays a file whole. */
function playedWhole(paths: readonly string[]) {
  return { durations: { file: paths.map(() => "0,0") }, filescount: paths.length };
}

/** A list, or the list `file` of a map. A path may have a comma: only lists are read. */
function filesFrom(answer: Members): string[] | null | undefined {
  const shown = answer.inside("files")?.list("file") ?? answer.list("files", "\n");
  return shown?.length === 0 ? null : shown;
}
