import { z } from "zod";
import { defineResource, type Problem } from "../core/definition";
import { field } from "../core/facts";
import { Members } from "../core/members";
import { argument, createOnly, membersOf, type Reading } from "./argument";
import type { FiveCentsClient } from "./client";
import { flag, record } from "./codecs";
import { rtmpAuth } from "./rtmp-auth";
import { fixAudio, sourceUrls } from "./source";
import type { Stream } from "./stream";
import { codec, draft, enabled, platformType, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { ingestOutputs, statusOutputs } from "./stream-outputs";
import { transcode } from "./transcode";
import { ipAccess, userAgent } from "./viewer-rules";

/** Where the answer has the kind of way in, and its source. */
function publishOf(stream: Stream, { note }: Reading): Members {
  return new Members(record(stream.publish), note, "publish.");
}

const ways = { push: "push", restream: "pull", pull: "pull" } as const;

const type = argument({
  schema: field(
    z
      .enum(["push", "pull"])
      .describe("Whether encoders push to the multistream, or the vendor fetches it from `source`."),
    { impact: "the way in changes: encoders must be re-pointed" },
  ),
  body: (value) => (value === "push" ? { type: "push", url: [] } : { type: "restream" }),
  shown: (stream, _known, reading) => publishOf(stream, reading).word("type", ways),
});

/** Unlike the other kinds, this one shows the server codes as they were sent. */
const asSent = {
  ...server,
  shown: (stream: Stream, _known: string | undefined, reading: Reading) =>
    membersOf(stream, reading).text("server"),
};

const sourceSchema = z
  .strictObject({
    protocol: z
      .enum(["hls", "http", "rtmp", "rtsp", "icecast", "ffmpeg"])
      .describe("How the source is fetched."),
    urls: sourceUrls,
    fixAudio,
  })
  .describe("Where a multistream of type pull comes from.");

const sourceBody = ({ protocol, urls, fixAudio: fix }: z.infer<typeof sourceSchema>) => ({
  mode: protocol,
  url: urls,
  audiofix: flag(fix ?? false),
});

const source = argument({
  schema: field(sourceSchema, { impact: "the stream is fetched anew" }).optional(),
  body: sourceBody,
  /** The pages of the create disagree on the name of the URLs. */
  created: (value) => ({ ...sourceBody(value), urls: value.urls }),
  shown(stream, _known, reading) {
    const shown = publishOf(stream, reading);
    const way = shown.word("type", ways);
    if (way !== "pull") return way === "push" ? null : undefined;
    return {
      protocol: shown.choice("mode", sourceSchema.shape.protocol.options),
      urls: shown.list("urls"),
      fixAudio: shown.flag("audiofix"),
    };
  },
});

/** The pages disagree on the name of the switch: it is sent under both. */
const auth = {
  ...rtmpAuth,
  body(value: Parameters<typeof rtmpAuth.body>[0]) {
    const body = rtmpAuth.body(value);
    return { ...body, policy: body.enabled };
  },
};

function problems(inputs: Record<string, unknown>): Problem[] {
  const hasSource = inputs.source !== undefined;
  if (inputs.type === "pull" && !hasSource)
    return [{ path: "source", text: "is required: a multistream of type pull has a source" }];
  if (inputs.type === "push" && hasSource)
    return [{ path: "source", text: "excludes the type push: encoders push to such a multistream" }];
  return [];
}

/** A stream that has no viewers of its own and is sent on to platforms. */
export const multistream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "multistream",
    type: "fivecents:Multistream",
    summary: "A live stream that is only sent on to platforms, as to several social networks at once.",
    description:
      "Where it is sent are its Platforms. It has no playback of its own: what its making takes of viewers' rules " +
      "beside addresses and players can neither be read nor changed, and is left out here.",
    arguments: {
      name: streamName,
      type,
      server: asSent,
      source,
      codec,
      protocols: createOnly(protocols),
      enabled,
      draft,
      platformType,
      rtmpAuth: auth,
      transcode,
      ipAccess,
      userAgent,
    },
    outputs: [statusOutputs, ingestOutputs],
    identity: ["name"],
    creates: [
      ...["name", "type", "server", "source", "codec", "protocols", "enabled"],
      ...["transcode", "ipAccess", "userAgent"],
    ],
    updates: {
      "multistream.update": ["type", "server", "source", "codec", "draft", "platformType"],
      "multistream.rtmpauth.update": ["rtmpAuth"],
      "multistream.transcode.update": ["transcode"],
      "multistream.status.update": ["enabled"],
    },
    problems,
    examples: [
      {
        title: "A multistream that an encoder pushes to, with a login",
        inputs: {
          name: "social/match-day",
          type: "push",
          server: "2",
          codec: "h264",
          rtmpAuth: { username: "studio", password: "example-password" },
        },
      },
      {
        title: "A multistream fetched over HLS, made smaller for the platforms",
        inputs: {
          name: "social/relay",
          type: "pull",
          server: "11,211",
          source: { protocol: "hls", urls: ["https://origin.example.com/main/playlist.m3u8"] },
          draft: true,
          transcode: { videoProfiles: ["106257"] },
          ipAccess: { mode: "block", addresses: ["198.51.100.0/24"] },
        },
      },
    ],
  }),
);
