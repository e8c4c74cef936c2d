import { z } from "zod";
import { createOnly, updatable } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { argument } from "../argument";
import type { FiveCentsClient } from "../client";
import { flag } from "../codecs";
import { wholeSettings } from "../example-settings";
import { ndvr, recording } from "../settings/recording";
import { secureToken } from "../settings/secure-token";
import { transcode } from "../settings/transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import { fixAudio, sourceUrls } from "./source";
import { codec, draft, enabled, platformType, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { playbackOutputs, statusOutputs } from "./stream-outputs";

const sourceSchema = z
  .strictObject({
    protocol: z
      .enum(["hls", "dash", "http", "rtmp", "rtsp", "icecast", "ffmpeg"])
      .describe("How the source is fetched."),
    urls: sourceUrls,
    fixAudio,
  })
  .describe("Where the stream comes from.");

/** The one type of source that the documents describe; its name stands again inside server, mode and URL. */
const type = "mediaserver";

const pullServer = argument({ ...server, body: (code) => ({ server: { [type]: code } }) });

const source = argument({
  schema: field(sourceSchema, { impact: "the stream is fetched again", impactKind: "interruption" }),
  body: (value) => ({
    restreamtype: type,
    mode: { [type]: value.protocol },
    url: { [type]: value.urls },
    audiofix: flag(value.fixAudio ?? false),
  }),
  shown(answer) {
    if (answer.isEmpty("restream")) return null;
    const shown = answer.inside("restream");
    return (
      shown && {
        protocol: shown.choice("mode", sourceSchema.shape.protocol.options),
        urls: shown.list("urls"),
        fixAudio: shown.flag("audiofix"),
      }
    );
  },
});

/** A live stream that the vendor fetches from elsewhere. */
export const pullStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "pull",
    type: "fivecents:PullStream",
    summary: "A live stream that the vendor fetches (pulls) from a source elsewhere.",
    arguments: {
      name: createOnly(streamName),
      codec: updatable(codec, "pull.update"),
      protocols: updatable(protocols, "pull.update"),
      draft: updatable(draft, "pull.update"),
      platformType: updatable(platformType, "pull.update"),
      server: updatable(pullServer, "pull.source.update"),
      source: updatable(source, "pull.source.update"),
      geoBlock: updatable(geoBlock, "pull.geoblock.update"),
      domainLock: updatable(domainLock, "pull.domainlock.update"),
      secureToken: updatable(secureToken, "pull.securetoken.update"),
      record: updatable(recording, "pull.dvr.update"),
      ndvr: updatable(ndvr, "pull.ndvr.update"),
      transcode: updatable(transcode, "pull.transcode.update"),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
      enabled: updatable(enabled, "pull.status.update"),
    },
    outputs: [statusOutputs, playbackOutputs],
    identity: ["name"],
    examples: [
      {
        title: "A stream fetched over HLS, with a ladder of renditions",
        inputs: {
          name: "relay/news",
          server: "2",
          source: { protocol: "hls", urls: ["https://origin.example.com/news/playlist.m3u8"] },
          protocols: ["HLS"],
          transcode: { videoProfiles: ["106257"] },
        },
      },
      {
        title: "A stream fetched over RTMP that may be embedded by one site",
        inputs: {
          name: "relay/arena",
          server: "20",
          source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/arena"], fixAudio: true },
          protocols: ["HLS", "DASH"],
          draft: true,
          domainLock: { mode: "allow", domains: ["www.example.com"] },
          secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
          record: { retentionDays: 7 },
          ndvr: { windowMinutes: 60 },
          geoBlock: { mode: "block", countries: ["US"] },
        },
      },
      {
        title: "A stream with every setting",
        inputs: {
          name: "relay/everything",
          codec: "h264",
          protocols: ["HLS", "DASH", "RTMP"],
          draft: true,
          platformType: "example",
          server: "20",
          source: { protocol: "hls", urls: ["https://origin.example.com/all/playlist.m3u8"], fixAudio: true },
          geoBlock: wholeSettings.geoBlock,
          domainLock: wholeSettings.domainLock,
          secureToken: wholeSettings.secureToken,
          record: { ...wholeSettings.record, server: 12 },
          ndvr: wholeSettings.ndvr,
          transcode: wholeSettings.transcode,
          ipAccess: wholeSettings.ipAccess,
          userAgent: wholeSettings.userAgent,
          enabled: true,
        },
      },
    ],
  }),
);
