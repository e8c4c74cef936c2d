import { z } from "zod";
import { defineData } from "../../core/data";
import { type ExpectedError, failure } from "../../core/errors";
import { Members } from "../../core/members";
import { setMembers } from "../../core/set-members";
import { unexpectedAnswer } from "../../http/refusal";
import { wireOf } from "../argument";
import type { FiveCentsClient } from "../client";
import { isOn, record, requested, textFrom } from "../codecs";
import { ndvr, recording } from "../settings/recording";
import { transcode } from "../settings/transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import {
  families,
  familyOf,
  familyOfType,
  parentId,
  readStream,
  type StreamFamily,
  streamId,
} from "../streams/stream";
import { ingestOutputs, playbackOutputs, statusOutputs } from "../streams/stream-outputs";
import { isDeleted, type Stream } from "../streams/stream-state";

/** What every list and every read shows of a stream, whatever its kind. */
const summary = z.object({
  id: z.string().describe("Id of the stream with its kind, as in push/51605."),
  kind: z.enum(families).describe("Kind of the stream."),
  name: z.string().describe("The stream's whole name, as it stands in URLs."),
  enabled: z.boolean().describe("Whether the stream is switched on."),
  draft: z.boolean().describe("Whether the stream is kept as a draft."),
  codec: z.string().describe("Video codec, as in h264.").optional(),
  protocols: z.array(z.string()).describe("Delivery protocols, as in HLS."),
  server: z.string().describe("Code of the server, as the vendor shows it.").optional(),
  parent: z.string().describe("Id of the stream that this one was made from.").optional(),
  deletedAt: z
    .string()
    .describe("When the stream was deleted, as the vendor writes it. Left out for a living one.")
    .optional(),
  lastSeenAt: z
    .string()
    .describe("When the stream was last seen, as the vendor writes it. Left out when never.")
    .optional(),
  ...statusOutputs.shape,
  ...playbackOutputs.shape,
});

/** The settings that a read of one stream shows, beside those that are secret. */
const settings = { geoBlock, domainLock, ipAccess, userAgent, record: recording, ndvr, transcode };
const { ingestUrl, streamKey } = ingestOutputs.shape as Record<"ingestUrl" | "streamKey", z.ZodType>;

export const getStreams = defineData<FiveCentsClient>()({
  type: "fivecents:getStreams",
  summary: "The streams of the account, of all kinds or of one.",
  description: "Secrets and settings are left out: `getStream` has the settings.",
  inputs: z.strictObject({
    kind: z.enum(families).describe("Kind of stream. Defaults to all.").optional(),
    name: z.string().min(1).describe("Whole name of the stream. Defaults to all streams.").optional(),
    includeDeleted: z
      .boolean()
      .describe("Whether deleted streams, which the vendor can restore, are listed too. Defaults to `false`.")
      .optional(),
  }),
  result: z.array(summary),
  async read(client, { kind, name, includeDeleted = false }) {
    const streams = await (kind === undefined ? listAll(client) : client.list(`${kind}.list`, "streams"));
    return streams
      .filter((stream) => name === undefined || stream.name === name)
      .filter((stream) => includeDeleted || !isDeleted(stream))
      .flatMap((stream) => {
        const family = kind ?? familyOfType(stream.type);
        return family === undefined ? [] : [summaryOf(family, stream)];
      });
  },
  examples: [
    { title: "All streams", inputs: {} },
    { title: "A push stream by its name", inputs: { kind: "push", name: "live/match-day" } },
    { title: "All delayed streams, deleted ones too", inputs: { kind: "delayed", includeDeleted: true } },
  ],
});

export const getStream = defineData<FiveCentsClient>()({
  type: "fivecents:getStream",
  summary: "One stream with its settings and URLs.",
  description:
    "It fails when there is no such stream. Secrets are left out; the stream key is returned on request, as a secret.",
  inputs: z.strictObject({
    id: z
      .string()
      .regex(new RegExp(`^(${families.join("|")})/\\d+$`), "must be an id with its kind, as in push/51605")
      .describe("Id of the stream with its kind, as in push/51605. Either it or the name.")
      .optional(),
    name: z.string().min(1).describe("Whole name of the stream. Either it or the id.").optional(),
    withStreamKey: z
      .boolean()
      .describe("Whether the key that encoders push with is returned, as a secret. Defaults to `false`.")
      .optional(),
  }),
  result: summary.extend({
    platforms: z
      .array(
        z.object({
          id: z.string().describe("Id of the platform, as in push/51605/42086."),
          name: z.string().describe("Label of the platform."),
          url: z.string().describe("RTMP URL of the target, without the stream key."),
          enabled: z.boolean().describe("Whether the platform is switched on."),
        }),
      )
      .describe("The platforms that the stream is sent on to."),
    ...Object.fromEntries(Object.entries(settings).map(([key, { schema }]) => [key, schema])),
    ingestUrl: ingestUrl.optional(),
    streamKey: streamKey.optional(),
  }),
  async read(client, { id, name, withStreamKey = false }) {
    const known = id ?? (await idOf(client, String(name)));
    const stream = await readStream({ client }, known);
    if (!stream) throw noStream(known);
    const answer = new Members(stream);
    const wire = wireOf({ client });
    const shown = Object.entries(settings).map(([key, one]) => [key, one.shown?.(answer, undefined, wire)]);
    const ingest = ingestOutputs.from(stream);
    return {
      ...summaryOf(familyOf(known), stream),
      platforms: platformsOf(known, stream),
      ...setMembers(Object.fromEntries(shown)),
      ingestUrl: ingest.ingestUrl,
      streamKey: withStreamKey ? ingest.streamKey : undefined,
    };
  },
  problems: ({ id, name }) =>
    (id === undefined) === (name === undefined)
      ? [{ path: "id", text: id === undefined ? "or name is required" : "excludes name" }]
      : [],
  examples: [
    { title: "A stream by its name", inputs: { name: "live/match-day" } },
    { title: "A stream by its id", inputs: { id: "push/51605" } },
    {
      title: "A stream with the key that its encoder needs",
      inputs: { name: "live/match-day", withStreamKey: true },
    },
  ],
});

/** The one list that holds all kinds. It has no pages. */
async function listAll(client: FiveCentsClient): Promise<Stream[]> {
  const { streams } = await client.reads.get("streams.list", () => client.call("streams.list"));
  if (!Array.isArray(streams)) throw unexpectedAnswer("fivecents", "streams.list answered without a list");
  return streams.map(record);
}

async function idOf(client: FiveCentsClient, name: string): Promise<string> {
  const [stream] = (await listAll(client)).filter((one) => one.name === name && !isDeleted(one));
  const family = familyOfType(stream?.type);
  if (!stream || family === undefined) throw noStream(`named ${name}`);
  return streamId(family, stream.id);
}

function noStream(asked: string): ExpectedError {
  return failure({
    what: `there is no stream ${asked}`,
    state: "Nothing was changed",
    remedy: "Check the id or name, and the account",
  });
}

function summaryOf(family: StreamFamily, stream: Stream): z.infer<typeof summary> {
  return {
    id: streamId(family, stream.id),
    kind: family,
    name: String(stream.name),
    enabled: !isOn(stream.disabled),
    draft: isOn(stream.draft),
    codec: textFrom(stream.codec),
    protocols: requested(stream.protocols),
    server: textFrom(stream.server),
    parent: parentId(new Members(stream)),
    deletedAt: isDeleted(stream) ? textFrom(stream.deleted) : undefined,
    lastSeenAt: stream.lastseen_at === false ? undefined : textFrom(stream.lastseen_at),
    ...statusOutputs.from(stream),
    ...playbackOutputs.from(stream),
  };
}

function platformsOf(id: string, stream: Stream) {
  const platforms = Array.isArray(stream.platforms) ? stream.platforms.map(record) : [];
  return platforms.map((one) => ({
    id: `${id}/${one.id}`,
    name: String(one.name),
    url: String(one.rtmp),
    enabled: !isOn(one.disabled),
  }));
}
