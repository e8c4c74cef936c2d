import { defineResource } from "../core/definition";
import type { FiveCentsClient } from "./client";
import { ndvr, recording } from "./recording";
import { rtmpAuth } from "./rtmp-auth";
import { secureToken } from "./secure-token";
import { codec, draft, enabled, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { ingestOutputs, playbackOutputs, statusOutputs } from "./stream-outputs";
import { transcodeWithAutostop } from "./transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "./viewer-rules";

/** A live stream that encoders push to. */
export const pushStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "push",
    type: "fivecents:PushStream",
    summary: "A live stream that encoders push to over RTMP.",
    arguments: {
      name: streamName,
      server,
      codec,
      protocols,
      enabled,
      draft,
      geoBlock,
      domainLock,
      secureToken,
      rtmpAuth,
      record: recording,
      ndvr,
      transcode: transcodeWithAutostop,
      ipAccess,
      userAgent,
    },
    outputs: [statusOutputs, ingestOutputs, playbackOutputs],
    identity: ["name"],
    creates: [
      ...["name", "server", "codec", "protocols", "enabled", "draft"],
      ...["geoBlock", "domainLock", "secureToken", "record", "ndvr", "transcode", "ipAccess", "userAgent"],
    ],
    createLists: (list) => list ?? [],
    updates: {
      "push.update": ["server", "codec", "protocols", "draft"],
      "push.geoblock.update": ["geoBlock"],
      "push.domainlock.update": ["domainLock"],
      "push.securetoken.update": ["secureToken"],
      "push.rtmpauth.update": ["rtmpAuth"],
      "push.dvr.update": ["record"],
      "push.ndvr.update": ["ndvr"],
      "push.transcode.update": ["transcode"],
      "push.status.update": ["enabled"],
    },
    examples: [
      {
        title: "A stream for one country, with DVR",
        inputs: {
          name: "live/match-day",
          server: "2",
          codec: "h264",
          protocols: ["HLS"],
          geoBlock: { mode: "allow", countries: ["DE", "AT"] },
          record: { retentionDays: 7 },
        },
      },
      {
        title: "A stream whose encoders log in and whose links are signed",
        inputs: {
          name: "live/studio",
          server: "2",
          protocols: ["HLS", "DASH"],
          rtmpAuth: { username: "studio", password: "example-password" },
          secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
          domainLock: { mode: "allow", domains: ["www.example.com"] },
          ndvr: { windowMinutes: 60 },
        },
      },
    ],
  }),
);
