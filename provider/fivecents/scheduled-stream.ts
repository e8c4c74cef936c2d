import { z } from "zod";
import { defineResource } from "../core/definition";
import { field } from "../core/facts";
import { argument, createOnly, membersOf } from "./argument";
import type { FiveCentsClient } from "./client";
import { flag } from "./codecs";
import { rtmpAuth } from "./rtmp-auth";
import { secureToken } from "./secure-token";
import { codec, draft, ownName, platformType, protocols } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { fullNameOutput, playbackOutputs, statusOutputs } from "./stream-outputs";
import { transcodeWithAutostop } from "./transcode";
import { domainLock, geoBlock, ipAccess, userAgent } from "./viewer-rules";

const storageZone = argument({
  schema: field(
    z
      .number()
      .int()
      .min(1)
      .describe("Number of the storage zone (VOD push zone) whose files are played, as in 2314."),
    { replaces: true },
  ),
  body: (zone) => ({ parent: `${zone},stream` }),
  shown: (stream, _known, reading) => membersOf(stream, reading).number("parentid"),
});

const preRoll = argument({
  schema: field(
    z
      .boolean()
      .describe("Whether a pre-roll is played (`preroll`). False where not given. No call shows it."),
    { unreadable: true, default: false, reset: false },
  ).optional(),
  body: (value) => ({ preroll: flag(value) }),
});

const loop = argument({
  schema: field(
    z
      .boolean()
      .describe("Whether the stream begins anew at its end. Only a create takes it, and no call shows it."),
    { unreadable: true, replaces: true },
  ).optional(),
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
      storageZone,
      name: ownName,
      codec: createOnly(codec),
      protocols,
      preRoll,
      loop,
      draft,
      platformType,
      geoBlock,
      domainLock,
      secureToken,
      rtmpAuth,
      transcode: transcodeWithAutostop,
      ipAccess,
      userAgent,
    },
    outputs: [statusOutputs, fullNameOutput, playbackOutputs],
    identity: ["storageZone", "name"],
    creates: [
      ...["storageZone", "name", "codec", "protocols", "preRoll", "loop", "draft", "platformType"],
      ...["geoBlock", "domainLock", "secureToken", "ipAccess", "userAgent"],
    ],
    updates: {
      "scheduled.update": ["protocols", "preRoll", "draft", "platformType"],
      "scheduled.geoblock.update": ["geoBlock"],
      "scheduled.domainlock.update": ["domainLock"],
      "scheduled.securetoken.update": ["secureToken"],
      "scheduled.rtmpauth.update": ["rtmpAuth"],
      "scheduled.transcode.update": ["transcode"],
    },
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
    ],
  }),
);
