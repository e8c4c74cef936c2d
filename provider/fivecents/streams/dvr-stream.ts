import { z } from "zod";
import { createOnly, updateOnly } from "../../core/argument";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { type Failure, failure } from "../../core/errors";
import { field } from "../../core/facts";
import { argument } from "../argument";
import { childOf, type FiveCentsClient } from "../client";
import { isOn, record } from "../codecs";
import { wholeSettings } from "../example-settings";
import { secureToken } from "../settings/secure-token";
import { domainLock, geoBlock, inForce } from "../settings/viewer-rules";
import { parent } from "./parent";
import {
  listStreams,
  readStream,
  streamId,
  streamNumber,
  usualWaitSeconds,
  waitForStreamWrites,
} from "./stream";
import { draft, enabled, platformType, protocols } from "./stream-arguments";
import { listedStream, type StreamKind, streamLife } from "./stream-kind";
import { fullNameOutput, playbackOutputs, statusOutputs } from "./stream-outputs";
import { isDeleted, type Stream } from "./stream-state";

const autoExport = argument({
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        periodMinutes: z.number().int().min(1).describe("Minutes between exports."),
        storageZone: z.number().int().min(0).describe("Number of the storage zone that gets the files."),
        folder: field(z.string().min(1).describe("Folder in the zone."), { default: "/" }).optional(),
        fileName: field(
          z.string().min(1).describe("Pattern of the files' names, of the words name, start and end."),
          { default: "name-start-end" },
        ).optional(),
      })
      .describe("Recordings exported to a storage zone at regular intervals."),
    { unreadable: true, reset: { enabled: false, periodMinutes: 60, storageZone: 0 } },
  ).optional(),
  body: ({ enabled: on = true, periodMinutes, storageZone, folder = "/", fileName = "name-start-end" }) => ({
    disabled: on ? "0" : "1",
    period: String(periodMinutes),
    zoneid: storageZone,
    folder,
    filename: fileName,
  }),
});

const kind = {
  family: "dvr",
  type: "fivecents:DvrStream",
  summary: "The recordings of a live stream (DVR), which the vendor keeps as a stream of their own.",
  description:
    "The vendor creates it when its parent records. The resource waits for it, takes it over, and never " +
    "switches the parent's `record` itself. The retention of recordings is set there too. Playback URLs contain " +
    "`<EPOCH_FROM>` and `<LENGTH>`, which players fill in. What happens to the parent's recording when the DVR " +
    "stream is deleted is undocumented.",
  arguments: {
    parent: createOnly(parent),
    protocols: updateOnly(protocols, "dvr.update"),
    draft: updateOnly(draft, "dvr.update"),
    platformType: updateOnly(platformType, "dvr.update"),
    geoBlock: updateOnly(geoBlock, "dvr.geoblock.update"),
    domainLock: updateOnly(domainLock, "dvr.domainlock.update"),
    secureToken: updateOnly(secureToken, "dvr.securetoken.update"),
    autoExport: updateOnly(autoExport, "dvr.autoexport.update"),
    enabled: updateOnly(enabled, "dvr.status.update"),
  },
  outputs: [statusOutputs, fullNameOutput, playbackOutputs],
  examples: [
    {
      title: "The recordings of a stream, for the same country",
      inputs: {
        parent: "push/51605",
        protocols: ["HLS"],
        geoBlock: { mode: "allow", countries: ["DE"] },
      },
    },
    {
      title: "Recordings whose links are signed, exported each hour",
      inputs: {
        parent: "abr/72255",
        protocols: ["HLS", "DASH"],
        draft: false,
        domainLock: { mode: "allow", domains: ["www.example.com"] },
        secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
        autoExport: { periodMinutes: 60, storageZone: 1616, folder: "/recordings" },
      },
    },
    {
      title: "The recordings of a stream that is fetched from elsewhere",
      inputs: { parent: "pull/69971", enabled: true },
    },
    {
      title: "Recordings with every setting",
      inputs: {
        parent: "push/51605",
        protocols: ["HLS", "DASH", "RTMP"],
        draft: true,
        platformType: "example",
        geoBlock: wholeSettings.geoBlock,
        domainLock: wholeSettings.domainLock,
        secureToken: wholeSettings.secureToken,
        autoExport: {
          enabled: true,
          periodMinutes: 60,
          storageZone: 1616,
          folder: "/recordings",
          fileName: "name-start",
        },
        enabled: true,
      },
    },
  ],
} as const satisfies StreamKind;

/** The recordings of a live stream, as a stream of their own. */
export const dvrStream = defineResource<FiveCentsClient>()({
  ...streamLife(kind),
  identity: { kind: "unique", keys: ["parent"], tellNewBy: "createdAt" },
  list: {
    within: [],
    shows: ["parent"],
    changeMarks: ["updatedAt", "status"],
    deploymentMarks: ["status"],
    async items(context) {
      const streams = await listStreams(context, "dvr");
      return Promise.all(streams.map((stream) => listedStream(context, kind, ["parent"], stream)));
    },
  },
  create: {
    async createdElsewhere(context, wanted) {
      const id = String(wanted.parent);
      const children = await childrenOf(context, id);
      const known = livingChild(id, children);
      if (known !== undefined) return known;
      await assertRecords(context, id);
      const seconds = context.waitSeconds ?? usualWaitSeconds;
      const late = lateFailure(id, seconds, children.find(isDeleted));
      await context.client.deployments("dvr", "dvr.list").wait(childOf(streamNumber(id)), seconds, late);
      const appeared = livingChild(id, await childrenOf(context, id));
      if (appeared === undefined)
        throw failure({
          what: `the DVR stream of ${id} disappeared right after it appeared`,
          state: "Nothing was changed",
          remedy: "Run the command again",
        });
      return appeared;
    },
  },
  /** The parent's, so that neither is written while the other deploys. */
  root: (inputs) => (inputs.parent === undefined ? undefined : String(inputs.parent)),
  async waitForEarlierWrites(context, root, id) {
    await waitForStreamWrites(context, root);
    if (id !== undefined) await waitForStreamWrites(context, id);
  },
});

async function childrenOf(context: Context<FiveCentsClient>, id: string): Promise<Stream[]> {
  const streams = await listStreams(context, "dvr");
  return streams.filter((stream) => String(stream.parentid) === streamNumber(id));
}

function livingChild(id: string, children: Stream[]): string | undefined {
  const [only, ...others] = children
    .filter((child) => !isDeleted(child))
    .map((child) => streamId("dvr", child.id));
  if (others.length === 0) return only;
  throw failure({
    what: `${id} has several DVR streams: ${[only, ...others].join(", ")}`,
    state: "Nothing was changed",
    remedy: "Set `adopt` to the id of one",
  });
}

async function assertRecords(context: Context<FiveCentsClient>, id: string): Promise<void> {
  const stream = await readStream(context, id);
  if (!stream) {
    throw failure({
      what: `${id} does not exist`,
      state: "Nothing was changed",
      remedy: "Check the id and the account",
    });
  }
  if (isOn(record(stream.record).enabled)) return;
  throw failure({
    what: `${id} does not record, so it has no DVR stream`,
    state: "Nothing was changed",
    remedy:
      "Write the argument `record` of that stream, as in `record: { retentionDays: 7 }`: a DvrStream never switches recording on itself",
  });
}

function lateFailure(id: string, seconds: number, deleted: Stream | undefined): Failure {
  const restore =
    deleted === undefined
      ? ""
      : ` Or restore the one that was deleted (id ${deleted.id}) by the operation dvr.restore.`;
  return {
    what: `${id} records, but no DVR stream of it appeared within ${seconds} seconds`,
    state: "Nothing was changed",
    remedy: `Run \`pulumi up\` again to keep waiting, or raise \`deployTimeout\`.${restore}`,
  };
}
