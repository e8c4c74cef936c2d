import { createOnly, updatable, updateOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import type { FiveCentsClient } from "../client";
import { wholeSettings } from "../example-settings";
import { ndvr, recording } from "../settings/recording";
import { rtmpAuth } from "../settings/rtmp-auth";
import { secureToken } from "../settings/secure-token";
import { transcodeWithAutostop } from "../settings/transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import { codec, draft, enabled, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { ingestOutputs, playbackOutputs, statusOutputs } from "./stream-outputs";

/** A live stream that encoders push to. */
export const pushStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "push",
    type: "fivecents:PushStream",
    summary: "A live stream that encoders push to over RTMP.",
    arguments: {
      name: createOnly(streamName),
      server: updatable(server, "push.update"),
      codec: updatable(codec, "push.update"),
      protocols: updatable(protocols, "push.update"),
      draft: updatable(draft, "push.update"),
      geoBlock: updatable(geoBlock, "push.geoblock.update"),
      domainLock: updatable(domainLock, "push.domainlock.update"),
      secureToken: updatable(secureToken, "push.securetoken.update"),
      rtmpAuth: updateOnly(rtmpAuth, "push.rtmpauth.update"),
      record: updatable(recording, "push.dvr.update"),
      ndvr: updatable(ndvr, "push.ndvr.update"),
      transcode: updatable(transcodeWithAutostop, "push.transcode.update"),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
      enabled: updatable(enabled, "push.status.update"),
    },
    outputs: [statusOutputs, ingestOutputs, playbackOutputs],
    identity: ["name"],
    createLists: (list) => list ?? [],
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
      {
        title: "A stream with every setting",
        inputs: {
          name: "live/everything",
          server: "20",
          codec: "h265",
          protocols: ["HLS", "DASH", "RTMP"],
          draft: true,
          geoBlock: wholeSettings.geoBlock,
          domainLock: wholeSettings.domainLock,
          secureToken: wholeSettings.secureToken,
          rtmpAuth: wholeSettings.rtmpAuth,
          record: { ...wholeSettings.record, server: 12 },
          ndvr: wholeSettings.ndvr,
          transcode: { ...wholeSettings.transcode, autostop: true },
          ipAccess: wholeSettings.ipAccess,
          userAgent: wholeSettings.userAgent,
          enabled: true,
        },
      },
    ],
  }),
);
