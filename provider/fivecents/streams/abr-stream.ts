import { createOnly, updatable, updateOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import type { FiveCentsClient } from "../client";
import { wholeSettings } from "../example-settings";
import { ndvr, recording } from "../settings/recording";
import { rtmpAuth } from "../settings/rtmp-auth";
import { secureToken } from "../settings/secure-token";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import { codec, draft, enabled, platformType, protocols, server, streamName } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { ladderIngestOutputs, playbackOutputs, statusOutputs } from "./stream-outputs";

/** A live stream whose renditions the encoder makes and pushes itself. */
export const abrStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "abr",
    type: "fivecents:AbrStream",
    summary: "A multi-bitrate live stream: encoders push one rendition to each of its ingests.",
    description:
      "The vendor documents no call that changes the secure token of an ABR stream, so it can only be set at creation.",
    arguments: {
      name: createOnly(streamName),
      server: updatable(server, "abr.update"),
      codec: updatable(codec, "abr.update"),
      protocols: updatable(protocols, "abr.update"),
      draft: updatable(draft, "abr.update"),
      platformType: updatable(platformType, "abr.update"),
      geoBlock: updatable(geoBlock, "abr.geoblock.update"),
      domainLock: updatable(domainLock, "abr.domainlock.update"),
      secureToken: createOnly(secureToken),
      rtmpAuth: updateOnly(rtmpAuth, "abr.rtmpauth.update"),
      record: updatable(recording, "abr.record.update"),
      ndvr: updatable(ndvr, "abr.ndvr.update"),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
      enabled: updatable(enabled, "abr.status.update"),
    },
    outputs: [statusOutputs, ladderIngestOutputs, playbackOutputs],
    identity: ["name"],
    examples: [
      {
        title: "A multi-bitrate stream with DVR",
        inputs: {
          name: "match/ladder",
          server: "2",
          codec: "h264",
          protocols: ["HLS"],
          record: { retentionDays: 7 },
          rtmpAuth: { username: "studio", password: "example-password" },
        },
      },
      {
        title: "A multi-bitrate stream with signed links, for some countries",
        inputs: {
          name: "match/signed",
          server: "20",
          protocols: ["HLS", "DASH"],
          geoBlock: { mode: "allow", countries: ["DE", "AT"] },
          domainLock: { mode: "allow", domains: ["www.example.com"] },
          secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
          ndvr: { windowMinutes: 60 },
        },
      },
      {
        title: "A multi-bitrate stream with every setting",
        inputs: {
          name: "match/everything",
          server: "20",
          codec: "h265",
          protocols: ["HLS", "DASH", "RTMP"],
          draft: true,
          platformType: "example",
          geoBlock: wholeSettings.geoBlock,
          domainLock: wholeSettings.domainLock,
          secureToken: wholeSettings.secureToken,
          rtmpAuth: wholeSettings.rtmpAuth,
          record: { ...wholeSettings.record, server: 12 },
          ndvr: wholeSettings.ndvr,
          ipAccess: wholeSettings.ipAccess,
          userAgent: wholeSettings.userAgent,
          enabled: true,
        },
      },
    ],
  }),
);
