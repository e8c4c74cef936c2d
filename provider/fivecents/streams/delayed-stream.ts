import { z } from "zod";
import { createOnly, updatable, updateOnly, writeOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { argument } from "../argument";
import type { FiveCentsClient } from "../client";
import { wholeSettings } from "../example-settings";
import { ndvr, recording } from "../settings/recording";
import { secureToken } from "../settings/secure-token";
import { domainLock, geoBlock, ipAccess, userAgent } from "../settings/viewer-rules";
import { parent } from "./parent";
import { codec, draft, enabled, ownName, platformType, protocols } from "./stream-arguments";
import { createdStream } from "./stream-kind";
import { fullNameOutput, playbackOutputs, statusOutputs } from "./stream-outputs";

const name = argument({
  ...ownName,
  /** `late` of live/main1 is read back as live_ts/main1_late. */
  shown(answer) {
    const whole = answer.text("name")?.split("/")[1];
    const prefix = `${answer.inside("parent")?.text("name")?.split("/")[1]}_`;
    return whole?.startsWith(prefix) ? whole.slice(prefix.length) : whole;
  },
});

const delaySeconds = argument({
  schema: field(z.number().int().min(1).describe("How far the copy runs behind, in seconds."), {
    impact: "viewers of the copy jump to another moment",
  }),
  body: (seconds) => ({ timeshift: seconds }),
  shown: (answer) => answer.inside("timeshift")?.number("shift"),
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
      parent: createOnly(parent),
      name: createOnly(name),
      codec: createOnly(codec),
      delaySeconds: updatable(delaySeconds, "delayed.update"),
      protocols: updatable(protocols, "delayed.update"),
      draft: updateOnly(draft, "delayed.update"),
      platformType: updateOnly(platformType, "delayed.update"),
      geoBlock: updatable(geoBlock, "delayed.geoblock.update"),
      domainLock: updatable(domainLock, "delayed.domainlock.update"),
      secureToken: updatable(secureToken, "delayed.securetoken.update"),
      record: createOnly(writeOnly(recording)),
      ndvr: createOnly(writeOnly(ndvr)),
      ipAccess: createOnly(ipAccess),
      userAgent: createOnly(userAgent),
      enabled: updatable(enabled, "delayed.status.update"),
    },
    outputs: [statusOutputs, fullNameOutput, playbackOutputs],
    identity: ["parent", "name"],
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
      {
        title: "A copy with every setting",
        inputs: {
          parent: "push/51605",
          name: "everything",
          codec: "h264",
          delaySeconds: 60,
          protocols: ["HLS", "DASH", "RTMP"],
          draft: true,
          platformType: "example",
          geoBlock: wholeSettings.geoBlock,
          domainLock: wholeSettings.domainLock,
          secureToken: wholeSettings.secureToken,
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
