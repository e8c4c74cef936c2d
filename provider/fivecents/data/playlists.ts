import { z } from "zod";
import { defineData } from "../../core/data";
import { unexpectedAnswer } from "../../http/refusal";
import type { FiveCentsClient } from "../client";
import { record, textFrom } from "../codecs";

/** What the vendor writes for an event without an end. */
const noEnd = "1970-01-01T00:00:00";

export const getPlaylists = defineData<FiveCentsClient>()({
  type: "fivecents:getPlaylists",
  summary: "The playlists of a scheduled stream, as its calendar shows them.",
  description: "The calendar may leave out playlists without a start time; that is undocumented.",
  inputs: z.strictObject({
    stream: z
      .string()
      .regex(/^scheduled\/\d+$/, "must be the id of a scheduled stream, as in scheduled/71979")
      .describe("Id of the scheduled stream."),
  }),
  result: z.array(
    z.object({
      id: z.string().describe("Id of the playlist, as in scheduled/71979/9271."),
      name: z.string().describe("Name of the playlist."),
      startTime: z.string().describe("When it starts, as the vendor writes it, without a zone.").optional(),
      endTime: z.string().describe("When it ends, as the vendor writes it, without a zone.").optional(),
    }),
  ),
  async read(client, { stream }) {
    const [, streamid = ""] = stream.split("/");
    const events: unknown = await client.call("scheduled.playlist.list", { path: { streamid } });
    if (!Array.isArray(events))
      throw unexpectedAnswer("fivecents", "scheduled.playlist.list answered without a list");
    return events.map(record).map((event) => ({
      id: `${stream}/${event.id}`,
      name: String(event.title),
      startTime: textFrom(event.startTime),
      endTime: event.endTime === noEnd ? undefined : textFrom(event.endTime),
    }));
  },
  examples: [{ title: "What a scheduled stream plays when", inputs: { stream: "scheduled/71979" } }],
});
