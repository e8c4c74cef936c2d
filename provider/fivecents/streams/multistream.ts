import { z } from "zod";
import { createOnly, updatable, updateOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import type { Problem } from "../../core/definition";
import { field } from "../../core/facts";
import type { Members } from "../../core/members";
import { argument } from "../argument";
import type { FiveCentsClient } from "../client";
import { flag } from "../codecs";
import { wholeSettings } from "../example-settings";
import { rtmpAuth } from "../settings/rtmp-auth";
import { transcode } from "../settings/transcode";
import { ipAccess, userAgent } from "../settings/viewer-rules";
import { fixAudio, sourceUrls } from "./source";
import { codec, draft, enabled, platformType, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { ingestOutputs, statusOutputs } from "./stream-outputs";

/** Where the answer has the kind of way in, and its source. */
function publishOf(answer: Members): Members | undefined {
  return answer.inside("publish");
}

const ways = { push: "push", restream: "pull", pull: "pull" } as const;

const type = argument({
  schema: field(
    z
      .enum(["push", "pull"])
      .describe("Whether encoders push to the multistream, or the vendor fetches it from `source`."),
    { impact: "the ingest changes: encoders need another URL", impactKind: "encoders" },
  ),
  body: (value) => (value === "push" ? { type: "push", url: [] } : { type: "restream" }),
  shown: (answer) => publishOf(answer)?.word("type", ways),
});

/** Unlike the other kinds, this one shows the server codes as they were sent. */
const asSent = argument({ ...server, shown: (answer) => answer.text("server") });

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
  schema: field(sourceSchema, {
    impact: "the stream is fetched again",
    impactKind: "interruption",
  }).optional(),
  body: sourceBody,
  /** The pages of the create disagree on the name of the URLs. */
  createBody: (value) => ({ ...sourceBody(value), urls: value.urls }),
  shown(answer) {
    const shown = publishOf(answer);
    const way = shown?.word("type", ways);
    if (!shown || way !== "pull") return way === "push" ? null : undefined;
    return {
      protocol: shown.choice("mode", sourceSchema.shape.protocol.options),
      urls: shown.list("urls"),
      fixAudio: shown.flag("audiofix"),
    };
  },
});

/** The pages disagree on the name of the switch: it is sent under both. */
const auth = argument({
  ...rtmpAuth,
  body(value, wire) {
    const body = rtmpAuth.body(value, wire);
    return { ...body, policy: body.enabled };
  },
});

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
      "Its Platforms are the targets that it is sent to. It has no playback of its own, so most rules for viewers are " +
      "left out: the vendor takes them in the create call, but no call reads or changes them.",
    arguments: {
      name: createOnly(streamName),
      protocols: createOnly(protocols),
      type: updatable(type, "multistream.update"),
      server: updatable(asSent, "multistream.update"),
      source: updatable(source, "multistream.update"),
      codec: updatable(codec, "multistream.update"),
      draft: updateOnly(draft, "multistream.update"),
      platformType: updateOnly(platformType, "multistream.update"),
      rtmpAuth: updateOnly(auth, "multistream.rtmpauth.update"),
      transcode: updatable(transcode, "multistream.transcode.update"),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
      enabled: updatable(enabled, "multistream.status.update"),
    },
    outputs: [statusOutputs, ingestOutputs],
    identity: ["name"],
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
      {
        title: "A multistream with every setting",
        inputs: {
          name: "social/everything",
          protocols: ["RTMP"],
          type: "pull",
          server: "20",
          source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/main"], fixAudio: true },
          codec: "h264",
          draft: true,
          platformType: "example",
          rtmpAuth: wholeSettings.rtmpAuth,
          transcode: wholeSettings.transcode,
          ipAccess: wholeSettings.ipAccess,
          userAgent: wholeSettings.userAgent,
          enabled: true,
        },
      },
    ],
  }),
);
