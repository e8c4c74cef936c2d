import { z } from "zod";
import { defineResource } from "../core/definition";
import { field } from "../core/facts";
import { Members } from "../core/members";
import { argument, createOnly, type Reading } from "./argument";
import type { FiveCentsClient } from "./client";
import { record, textFrom } from "./codecs";
import { parent } from "./parent";
import { ndvr, recording } from "./recording";
import { secureToken } from "./secure-token";
import type { Stream } from "./stream";
import { codec, draft, enabled, ownName, platformType, protocols } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { fullNameOutput, playbackOutputs, statusOutputs } from "./stream-outputs";
import { domainLock, geoBlock, ipAccess, userAgent } from "./viewer-rules";

const name = {
  ...ownName,
  /** `late` of live/main1 is read back as live_ts/main1_late. */
  shown(stream: Stream, known: string | undefined, reading: Reading) {
    const own = ownName.shown(stream, known, reading);
    const prefix = `${textFrom(record(stream.parent).name)?.split("/")[1]}_`;
    return own?.startsWith(prefix) ? own.slice(prefix.length) : own;
  },
};

const delaySeconds = argument({
  schema: field(z.number().int().min(1).describe("How far the copy runs behind, in seconds."), {
    impact: "viewers of the copy jump to another moment",
  }),
  body: (seconds) => ({ timeshift: seconds }),
  shown: (stream, _known, { note }) =>
    new Members(record(stream.timeshift), note, "timeshift.").number("shift"),
});

/** A copy of a live stream that runs behind it. */
export const delayedStream = defineResource<FiveCentsClient>()(
  createdStream({
    family: "delayed",
    type: "fivecents:DelayedStream",
    summary: "A copy of a live stream that runs some seconds behind it (time shift).",
    description:
      "The vendor documents no call that changes the codec, the rewinding or the recording of a delayed stream, and " +
      "none that shows the last two.",
    arguments: {
      parent,
      name,
      delaySeconds,
      codec: createOnly(codec),
      protocols,
      enabled,
      draft,
      platformType,
      geoBlock,
      domainLock,
      secureToken,
      record: createOnly(recording, { unreadable: true }),
      ndvr: createOnly(ndvr, { unreadable: true }),
      ipAccess,
      userAgent,
    },
    outputs: [statusOutputs, fullNameOutput, playbackOutputs],
    identity: ["parent", "name"],
    creates: [
      ...["parent", "name", "delaySeconds", "codec", "protocols", "enabled"],
      ...["geoBlock", "domainLock", "secureToken", "record", "ndvr", "ipAccess", "userAgent"],
    ],
    updates: {
      "delayed.update": ["delaySeconds", "protocols", "draft", "platformType"],
      "delayed.geoblock.update": ["geoBlock"],
      "delayed.domainlock.update": ["domainLock"],
      "delayed.securetoken.update": ["secureToken"],
      "delayed.status.update": ["enabled"],
    },
    examples: [
      {
        title: "A copy an hour behind, for viewers in another time zone",
        inputs: {
          parent: "push/51605",
          name: "west",
          delaySeconds: 3600,
          protocols: ["HLS"],
          geoBlock: { mode: "allow", countries: ["PT", "IE"] },
        },
      },
      {
        title: "A copy ten seconds behind, whose links are signed",
        inputs: {
          parent: "push/51605",
          name: "checked",
          delaySeconds: 10,
          codec: "h264",
          draft: true,
          domainLock: { mode: "allow", domains: ["www.example.com"] },
          secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
          ndvr: { windowMinutes: 60 },
        },
      },
    ],
  }),
);
