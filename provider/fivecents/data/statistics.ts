import { z } from "zod";
import { defineData } from "../../core/data";
import type { FiveCentsClient } from "../client";
import { isOn, numberFrom, record, textFrom } from "../codecs";

const track = {
  bitrateKbps: z.number().describe("Bit rate in kbit/s.").optional(),
  codec: z.string().describe("Codec, as in avc1.64002a.").optional(),
};

const ingest = z.object({
  status: z.string().describe("Alive or Dead.").optional(),
  isPrimary: z.boolean().describe("Whether it is the primary ingest."),
  bitrateKbps: z.number().describe("Bit rate of the whole ingest, in kbit/s.").optional(),
  publishedFor: z
    .string()
    .describe("How long it has been published, in the vendor's words, as in 1 hour ago.")
    .optional(),
  publisherAddress: z.string().describe("Internet address that it comes from.").optional(),
  video: z
    .object({ size: z.string().describe("Width and height, as in 1920x1080.").optional(), ...track })
    .describe("The video of the ingest."),
  audio: z.object(track).describe("The audio of the ingest."),
});

const server = z.object({
  status: z.string().describe("The stream's status on this server, as in Enabled.").optional(),
  lastSeen: z
    .string()
    .describe("When the stream was last seen, as the vendor writes it: 8 seconds ago, or a Unix time.")
    .optional(),
  ingest: ingest.describe("What comes in. Left out while nothing does.").optional(),
  platforms: z
    .array(z.record(z.string(), z.unknown()))
    .describe("The platforms that the stream is sent on to, as the vendor shows them."),
});

export const getStatistics = defineData<FiveCentsClient>()({
  type: "fivecents:getStatistics",
  summary: "What comes in and goes out of a stream at this moment.",
  description: "It is different at each call: don't let a resource's argument depend on it.",
  inputs: z.strictObject({
    stream: z
      .string()
      .regex(
        /^(push|pull|dvr|delayed|scheduled|multistream)\/\d+$/,
        "must be the id of a stream of any kind but abr, as in push/51605",
      )
      .describe("Id of the stream. The vendor has no statistics of abr streams."),
  }),
  result: z.object({
    servers: z.array(server).describe("One entry for each server that carries the stream."),
    transcode: z
      .record(z.string(), z.unknown())
      .describe("State of the transcoder, as the vendor shows it. Left out where nothing is transcoded.")
      .optional(),
    nowPlaying: z
      .object({
        playlist: z.string().describe("Name of the playlist.").optional(),
        file: z.string().describe("Path of the file.").optional(),
        index: z.number().describe("The file's place in the playlist, from 0.").optional(),
        positionSeconds: z.number().describe("How far into the file, presumably in seconds.").optional(),
        loop: z.number().describe("How often the playlist was played.").optional(),
      })
      .describe("What a scheduled stream plays. Left out for other kinds.")
      .optional(),
  }),
  async read(client, { stream }) {
    const [family, streamid = ""] = stream.split("/") as [StatisticsFamily, string];
    const path = { streamid };
    const shown: unknown = await client.call(`${family}.statistics`, { path });
    const transcode = record(record(shown).transcode);
    return {
      servers: entriesOf(shown).map(serverFrom),
      ...(Object.keys(transcode).length === 0 ? {} : { transcode }),
      ...(family === "scheduled"
        ? { nowPlaying: playingFrom(await client.call("scheduled.playlist.statistics", { path })) }
        : {}),
    };
  },
  examples: [{ title: "What a stream receives", inputs: { stream: "push/51605" } }],
});
type StatisticsFamily = "push" | "pull" | "dvr" | "delayed" | "scheduled" | "multistream";

/** A list, an object keyed by number, or a single entry: the pages show all three. */
function entriesOf(shown: unknown): Record<string, unknown>[] {
  const numbered = Array.isArray(shown)
    ? shown
    : Object.entries(record(shown)).flatMap(([key, entry]) => (/^\d+$/.test(key) ? [entry] : []));
  const entries = numbered.length > 0 || Array.isArray(shown) ? numbered : [shown];
  return entries.map(record).filter((entry) => Object.keys(entry).length > 0);
}

function serverFrom(entry: Record<string, unknown>): z.infer<typeof server> {
  const shown = record(entry.fs);
  return {
    status: textFrom(entry.status),
    lastSeen: textFrom(entry.lastseen),
    ...(Object.keys(shown).length === 0 ? {} : { ingest: ingestFrom(shown) }),
    platforms: Array.isArray(entry.platform) ? entry.platform.map(record) : [],
  };
}

function ingestFrom(shown: Record<string, unknown>): z.infer<typeof ingest> {
  const video = record(shown.video);
  const audio = record(shown.audio);
  return {
    status: textFrom(shown.status),
    isPrimary: isOn(shown.primary),
    bitrateKbps: kbpsFrom(shown.bitrate),
    publishedFor: textFrom(shown.publish_time),
    publisherAddress: textFrom(shown.publisher_ip),
    video: { size: textFrom(video.size), bitrateKbps: kbpsFrom(video.bitrate), codec: textFrom(video.codec) },
    audio: { bitrateKbps: kbpsFrom(audio.bitrate), codec: textFrom(audio.codec) },
  };
}

/** `902.76kbps`, or `kbps` alone where nothing is measured. */
function kbpsFrom(value: unknown): number | undefined {
  return numberFrom(String(value ?? "").replace(/kbps$/i, ""));
}

function playingFrom(answer: Record<string, unknown>) {
  const stats = record(answer.stats);
  return {
    playlist: textFrom(stats.now_playing_playlist),
    file: textFrom(stats.now_playing),
    index: numberFrom(stats.now_playing_index),
    positionSeconds: numberFrom(stats.now_playing_pos),
    loop: numberFrom(stats.now_playing_loop),
  };
}
