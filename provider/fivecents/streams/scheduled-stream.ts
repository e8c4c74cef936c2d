import { z } from "zod";
import { createOnly, updatable, updateOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { argument } from "../argument";
import type { FiveCentsClient } from "../client";
import { flag } from "../codecs";
import { wholeSettings } from "../example-settings";
import { rtmpAuth } from "../settings/rtmp-auth";
import { secureToken } from "../settings/secure-token";
import { transcodeWithAutostop } from "../settings/transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import { codec, draft, ownName, platformType, protocols } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { fullNameOutput, playbackOutputs, statusOutputs } from "./stream-outputs";

const storageZone = argument({
  schema: field(
    z
      .number()
      .int()
      .min(1)
      .describe("Number of the storage zone (VOD push zone) whose files are played, as in 2314."),
    {},
  ),
  body: (zone) => ({ parent: `${zone},stream` }),
  shown: (answer) => answer.number("parentid"),
});

const preRoll = argument({
  schema: field(z.boolean().describe("Whether a pre-roll is played (`preroll`)."), {
    unreadable: true,
    default: false,
  }).optional(),
  body: (value) => ({ preroll: flag(value) }),
});

const loop = argument({
  schema: field(z.boolean().describe("Whether the stream starts again when it ends."), {
    unreadable: true,
  }).optional(),
  body: (value) => ({ loop: flag(value) }),
});

/** A stream that plays files by a schedule. */
export const scheduledStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "scheduled",
    type: "fivecents:ScheduledStream",
    summary: "A stream that plays files of a storage zone by a schedule; what it plays are its Playlists.",
    description:
      "The vendor documents no call that switches a scheduled stream on or off, or that changes its codec.",
    arguments: {
      storageZone: createOnly(storageZone),
      name: createOnly(ownName),
      codec: createOnly(codec),
      loop: createOnly(loop),
      protocols: updatable(protocols, "scheduled.update"),
      preRoll: updatable(preRoll, "scheduled.update"),
      draft: updatable(draft, "scheduled.update"),
      platformType: updatable(platformType, "scheduled.update"),
      geoBlock: updatable(geoBlock, "scheduled.geoblock.update"),
      domainLock: updatable(domainLock, "scheduled.domainlock.update"),
      secureToken: updatable(secureToken, "scheduled.securetoken.update"),
      rtmpAuth: updateOnly(rtmpAuth, "scheduled.rtmpauth.update"),
      transcode: updateOnly(transcodeWithAutostop, "scheduled.transcode.update"),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
    },
    outputs: [statusOutputs, fullNameOutput, playbackOutputs],
    identity: ["storageZone", "name"],
    examples: [
      {
        title: "A stream of recorded programmes, for one country",
        inputs: {
          storageZone: 2314,
          name: "classics",
          codec: "h264",
          protocols: ["HLS"],
          loop: true,
          geoBlock: { mode: "allow", countries: ["DE"] },
        },
      },
      {
        title: "A stream with a ladder of renditions and signed links",
        inputs: {
          storageZone: 2314,
          name: "cinema",
          protocols: ["HLS", "DASH"],
          preRoll: true,
          draft: true,
          transcode: { videoProfiles: ["106257"] },
          rtmpAuth: { username: "studio", password: "example-password" },
          secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
          domainLock: { mode: "allow", domains: ["www.example.com"] },
        },
      },
      {
        title: "A stream with every setting",
        inputs: {
          storageZone: 2314,
          name: "everything",
          codec: "h265",
          loop: true,
          protocols: ["HLS", "DASH", "RTMP"],
          preRoll: true,
          draft: true,
          platformType: "example",
          geoBlock: wholeSettings.geoBlock,
          domainLock: wholeSettings.domainLock,
          secureToken: wholeSettings.secureToken,
          rtmpAuth: wholeSettings.rtmpAuth,
          transcode: { ...wholeSettings.transcode, autostop: true },
          ipAccess: wholeSettings.ipAccess,
          userAgent: wholeSettings.userAgent,
        },
      },
    ],
  }),
);
