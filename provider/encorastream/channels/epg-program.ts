import { z } from "zod";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { NotFound } from "../../core/errors";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { channelIds, programmeKind } from "./programme";

/** A programme of a channel. */
export const epgProgram = defineResource<EncoraStreamClient>()({
  ...objectLife(programmeKind),
  summary: "A programme of a channel in the programme guide.",
  description:
    "Its id is the channel's id and the programme's with a slash between. Read through the channel's list, since no " +
    "administrative call reads one programme. The API demands the flags `is_live` and `is_catchup_available` in each " +
    "write. They depend on the clock, so they are worked out at the write and never compared. " +
    "A bulk import with `replace_window` deletes the programmes of its time range, these included.",
  // The vendor takes a second programme at the same time: no document says that it refuses one.
  identity: { kind: "likely", keys: ["channel", "startTime"] },
  list: {
    within: ["channel"],
    shows: "all",
    isRead: true,
    async items(context, { channel: id }) {
      const channels = id === undefined ? await channelIds(context.client) : [id];
      return (await Promise.all(channels.map((one) => listedPrograms(context, one)))).flat();
    },
  },
  id: z
    .string()
    .regex(
      /^[^\s/?#.][^\s/?#]*\/[^\s/?#]+$/,
      "must be the id of a programme: its channel's id and its own, as in <channel id>/<programme id>",
    ),
  wholeId: (given, inputs) => (given.includes("/") ? given : `${inputs.channel}/${given}`),
  problems: ({ startTime: start, endTime: end }) =>
    Date.parse(end) <= Date.parse(start) ? [{ path: "endTime", text: "must be after startTime" }] : [],
  examples: [
    {
      title: "The news at noon",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        startTime: "2026-12-01T12:00:00+01:00",
        endTime: "2026-12-01T20:30:00+01:00",
        title: "News at Noon",
      },
    },
    {
      title: "A programme with every argument",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        startTime: "2026-12-01T18:20:00Z",
        endTime: "2026-12-01T19:15:00Z",
        title: "The Harbour",
        description: "A body is found at the quay.",
        contentRating: "TV-14",
        language: "en",
        seasonNumber: 2,
        episodeNumber: 3,
        categories: ["crime", "series"],
        images: {
          poster: "https://cdn.example.com/harbour/2/3/poster.jpg",
          backdrop: "https://cdn.example.com/harbour/2/3/backdrop.jpg",
          thumbnail: "https://cdn.example.com/harbour/2/3/thumbnail.jpg",
          logo: "https://cdn.example.com/harbour/2/3/logo.png",
          banner: "https://cdn.example.com/harbour/2/3/banner.jpg",
        },
        linkedVodId: "00000000-0000-4000-8000-000000000007",
        catchupExpiresAt: "2026-12-08T19:15:00Z",
      },
    },
  ],
});

/** The programmes of a channel. A channel that is gone has none, if the list of channels agrees. */
async function listedPrograms(context: Context<EncoraStreamClient>, id: string) {
  return listedObjects<z.infer<typeof programmeKind.inputs>, z.infer<typeof programmeKind.outputs>>(
    context,
    programmeKind,
    {
      channel: id,
    },
  ).catch(async (thrown: unknown) => {
    if (!(thrown instanceof NotFound) || (await channelIds(context.client)).includes(id)) throw thrown;
    return [];
  });
}
