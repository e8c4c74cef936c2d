import { z } from "zod";
import { defineResource, type Part } from "../core/definition";
import type { FiveCentsClient } from "./client";
import {
  domainLock,
  geoBlock,
  ipAccess,
  ndvr,
  recording,
  rtmpAuth,
  secureToken,
  transcode,
  userAgent,
} from "./settings";
import {
  basicsOfStream,
  codec,
  findStream,
  isDeploying,
  isDraft,
  isEnabled,
  outputsOfStream,
  protocols,
  readStream,
  serverCode,
  settingPart,
  settleStream,
  statusPart,
  streamId,
  streamName,
  streamNumber,
  streamOutputs,
} from "./stream";

const inputs = z.strictObject({
  name: streamName,
  server: serverCode,
  codec: codec.optional(),
  protocols: protocols.optional(),
  enabled: isEnabled,
  draft: isDraft,
  geoBlock: geoBlock.schema,
  domainLock: domainLock.schema,
  secureToken: secureToken.schema,
  rtmpAuth: rtmpAuth.schema,
  record: recording.schema,
  ndvr: ndvr.schema,
  transcode: transcode.schema,
  ipAccess: ipAccess.schema,
  userAgent: userAgent.schema,
});
type Inputs = z.infer<typeof inputs>;

const update: Part<FiveCentsClient, Inputs> = {
  name: "update",
  keys: ["server", "codec", "protocols", "draft"],
  async write({ client }, id, values) {
    await client.call("push.update", { path: { streamid: streamNumber(id) }, body: basics(values) });
    return undefined;
  },
};

/** A live stream that encoders push to. */
export const pushStream = defineResource<FiveCentsClient>()({
  type: "fivecents:PushStream",
  summary: "A live stream that encoders push to over RTMP.",
  description:
    "Deleting a push stream is a soft delete: the vendor can restore it, and its name may stay taken. " +
    "Settings are managed whole: what a setting you write leaves out takes the stated default.",
  inputs,
  outputs: streamOutputs,
  identity: {
    kind: "unique",
    keys: ["name"],
    newness: "createdAt",
    find: (context, { name }) => findStream(context, "push", name),
  },
  replacementHurts: "Replacing a stream ends its broadcast and makes new keys and URLs.",
  create: {
    carries: ({ enabled, transcode: ladder }) => [
      "name",
      ...update.keys,
      "geoBlock",
      "domainLock",
      "secureToken",
      "record",
      "ndvr",
      "ipAccess",
      "userAgent",
      ...(enabled === true ? (["enabled"] as const) : []),
      ...(ladder?.mode === undefined && ladder?.autostop === undefined ? (["transcode"] as const) : []),
    ],
    async send({ client }, wanted) {
      const answer = await client.call("push.create", { body: createBody(wanted) });
      const stream = (answer.stream ?? {}) as Record<string, unknown>;
      return stream.id === undefined
        ? {}
        : { id: streamId("push", stream.id), outputs: outputsOfStream(stream) };
    },
  },
  parts: [
    update,
    settingPart("geoBlock", "push.geoblock.update", geoBlock.body),
    settingPart("domainLock", "push.domainlock.update", domainLock.body),
    settingPart("secureToken", "push.securetoken.update", secureToken.body),
    settingPart("rtmpAuth", "push.rtmpauth.update", rtmpAuth.body),
    settingPart("record", "push.dvr.update", recording.body),
    settingPart("ndvr", "push.ndvr.update", ndvr.body),
    settingPart("transcode", "push.transcode.update", transcode.body),
    statusPart("push.status.update"),
  ],
  async read(context, id, known) {
    const stream = await readStream(context, "push.get", id);
    if (!stream) return undefined;
    return {
      inputs: {
        ...(await basicsOfStream(context, stream, known.server)),
        geoBlock: geoBlock.from(stream),
        domainLock: domainLock.from(stream),
        secureToken: secureToken.from(stream),
        record: recording.from(stream),
        ndvr: ndvr.from(stream),
        transcode: transcode.from(stream, known.transcode),
        ipAccess: ipAccess.from(stream),
        userAgent: userAgent.from(stream),
      },
      outputs: outputsOfStream(stream),
      settled: !isDeploying(stream),
    };
  },
  async delete({ client }, id) {
    await client.call("push.delete", { path: { streamid: streamNumber(id) } });
  },
  id: (given) => streamId("push", given),
  root: (_inputs, id) => id,
  settle: settleStream,
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
});

function basics({ server, codec: videoCodec, protocols: delivery, draft }: Partial<Inputs>) {
  return {
    ...(server === undefined ? {} : { server }),
    ...(videoCodec === undefined ? {} : { codec: videoCodec }),
    ...(delivery === undefined ? {} : { protocols: delivery }),
    ...(draft === undefined ? {} : { draft: draft ? 1 : 0 }),
  };
}

/** Create takes lists where the setting calls take comma text. */
function createBody(wanted: Inputs): Record<string, unknown> {
  const { domainLock: lock, geoBlock: geo, secureToken: token, record: recorded, transcode: ladder } = wanted;
  return {
    name: wanted.name,
    ...basics(wanted),
    ...(geo ? { geoblock: geoBlock.body(geo) } : {}),
    ...(lock ? { domainlock: { ...domainLock.body(lock), list: lock.domains } } : {}),
    ...(token ? { securetoken: secureToken.body(token) } : {}),
    ...(recorded
      ? {
          record: {
            ...recording.body(recorded),
            ...(recorded.server === undefined ? {} : { server: recorded.server }),
          },
        }
      : {}),
    ...(wanted.ndvr ? { ndvr: ndvr.body(wanted.ndvr) } : {}),
    ...(wanted.ipAccess ? { ipaccess: ipAccess.body(wanted.ipAccess) } : {}),
    ...(wanted.userAgent ? { useragent: userAgent.body(wanted.userAgent) } : {}),
    ...(ladder
      ? {
          vprofiles: ladder.videoProfiles ?? [],
          aprofiles: ladder.audioProfiles ?? [],
          filters: ladder.filters ?? [],
        }
      : {}),
  };
}
