import { z } from "zod";
import { defineResource } from "../core/definition";
import { field } from "../core/facts";
import { Members } from "../core/members";
import { argument } from "./argument";
import type { FiveCentsClient } from "./client";
import { flag, isEmpty, record } from "./codecs";
import { ndvr, recording } from "./recording";
import { secureToken } from "./secure-token";
import { fixAudio, sourceUrls } from "./source";
import { codec, draft, enabled, platformType, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { playbackOutputs, statusOutputs } from "./stream-outputs";
import { transcode } from "./transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "./viewer-rules";

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

const pullServer = { ...server, body: (code: string) => ({ server: { [type]: code } }) };

const source = argument({
  schema: field(sourceSchema, { impact: "the stream is fetched anew" }),
  body: (value) => ({
    restreamtype: type,
    mode: { [type]: value.protocol },
    url: { [type]: value.urls },
    audiofix: flag(value.fixAudio ?? false),
  }),
  shown(stream, _known, { note }) {
    if (stream.restream === undefined) return undefined;
    if (isEmpty(stream.restream)) return null;
    const shown = new Members(record(stream.restream), note, "restream.");
    return {
      protocol: shown.choice("mode", sourceSchema.shape.protocol.options),
      urls: shown.list("urls"),
      fixAudio: shown.flag("audiofix"),
    };
  },
});

/** A live stream that the vendor fetches from elsewhere. */
export const pullStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "pull",
    type: "fivecents:PullStream",
    summary: "A live stream that the vendor fetches (pulls) from a source elsewhere.",
    arguments: {
      name: streamName,
      server: pullServer,
      source,
      codec,
      protocols,
      enabled,
      draft,
      platformType,
      geoBlock,
      domainLock,
      secureToken,
      record: recording,
      ndvr,
      transcode,
      ipAccess,
      userAgent,
    },
    outputs: [statusOutputs, playbackOutputs],
    identity: ["name"],
    creates: [
      ...["name", "server", "source", "codec", "protocols", "enabled", "draft", "platformType"],
      ...["geoBlock", "domainLock", "secureToken", "record", "ndvr", "transcode", "ipAccess", "userAgent"],
    ],
    updates: {
      "pull.update": ["codec", "protocols", "draft", "platformType"],
      "pull.source.update": ["server", "source"],
      "pull.geoblock.update": ["geoBlock"],
      "pull.domainlock.update": ["domainLock"],
      "pull.securetoken.update": ["secureToken"],
      "pull.dvr.update": ["record"],
      "pull.ndvr.update": ["ndvr"],
      "pull.transcode.update": ["transcode"],
      "pull.status.update": ["enabled"],
    },
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
    ],
  }),
);
