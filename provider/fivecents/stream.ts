import { z } from "zod";
import type { Candidate, Context, Part } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import type { FiveCentsClient, FiveCentsOperation } from "./client";
import { isOn, record, requested, textFrom } from "./codecs";

/** What the stream kinds share beside their settings: names, ids, the deployment, what a read shows. */

export type StreamFamily = "push" | "pull" | "abr" | "dvr" | "delayed" | "scheduled" | "multistream";

/** How long a deployment is waited for where `deployTimeout` is not given: the vendor's help page says 15 minutes. */
const usualWaitSeconds = 900;

export const streamName = field(
  z
    .string()
    .regex(
      /^[^/\s]{2,32}\/[^/\s]{2,32}$/,
      "must be two names with a slash between, each of 2 to 32 characters, as in live/main1",
    )
    .describe(
      "Publishing point and stream name with a slash between, each 4 to 32 characters. Unique in the account, part of every URL.",
    ),
  { replaces: true, examples: ["live/first", "live/second"] },
);

export const serverCode = field(
  z
    .string()
    .regex(/^\d+(,\d+)*$/, "must be a server code, or several with commas, as the server list shows them")
    .describe("Code of the ingest server's region; codes with commas where a region has two machines."),
  { examples: ["20", "11,211"] },
);

export const codec = z.enum(["h264", "h265"]).describe("Video codec of the ingest.");

export const protocols = setOf(z.enum(["HLS", "DASH", "RTSP", "RTMP", "HLS_FMP4"])).describe(
  "Delivery protocols.",
);

export const isEnabled = field(
  z.boolean().describe("Whether the stream is switched on. True where not given."),
  {
    default: true,
    reset: true,
    impact: "a stream switched off goes dark",
  },
).optional();

export const isDraft = field(
  z.boolean().describe("Whether the stream is kept as a draft. False where not given."),
  {
    default: false,
    reset: false,
  },
).optional();

export const streamOutputs = z.object({
  status: z.string().describe("The vendor's status: Deploying, Enabled.").optional(),
  ingestUrl: z.string().describe("RTMP URL that encoders push to, without the stream key.").optional(),
  streamKey: field(z.string().describe("The key that encoders push with."), { secret: true }).optional(),
  hlsUrl: z.string().describe("HLS manifest for players.").optional(),
  dashUrl: z.string().describe("DASH manifest for players.").optional(),
  rtmpUrl: z.string().describe("RTMP playback URL.").optional(),
  createdAt: z.string().describe("When the stream was made, as the vendor writes it.").optional(),
  updatedAt: z.string().describe("When the stream was last changed, as the vendor writes it.").optional(),
});

export type Stream = Record<string, unknown>;

/** `push/51605`: the kind in the id tells platforms and playlists where their stream lives. */
export function streamId(family: StreamFamily, given: unknown): string {
  const text = String(given);
  return text.includes("/") ? text : `${family}/${text}`;
}

/** The vendor's number in an id. */
export function streamNumber(id: string): string {
  return id.split("/")[1] ?? id;
}

/**
 * The live stream, or undefined when it is gone; a deleted stream stays readable with `deleted` set. A stream and
 * its platforms that are read at the same time share one request.
 */
export async function readStream(
  context: Context<FiveCentsClient>,
  operation: FiveCentsOperation,
  id: string,
): Promise<Stream | undefined> {
  const { client } = context;
  const answer = await client.reads.get(`${operation} ${id}`, () =>
    client.callOrGone(operation, { path: { streamid: streamNumber(id) } }),
  );
  if (!answer) return undefined;
  const stream = record(answer.stream);
  if (stream.id === undefined) throw new ExpectedError(`${operation} answered without a stream`);
  return isDeleted(stream) ? undefined : stream;
}

export async function findStream(
  context: Context<FiveCentsClient>,
  family: StreamFamily,
  name: string,
): Promise<Candidate[]> {
  const streams = await context.client.list(listOperation(family), "streams");
  return streams
    .filter((stream) => stream.name === name)
    .map((stream) => ({
      id: streamId(family, stream.id),
      createdAt: context.client.time(String(stream.created_at)),
      ...(isDeleted(stream) ? { deleted: restoreText(family, stream) } : {}),
    }));
}

export function isDeploying(stream: Stream): boolean {
  return stream.status === "Deploying";
}

/** Waits until the stream is deployed; one list poller of the family serves all who wait. */
export async function settleStream(context: Context<FiveCentsClient>, root: string): Promise<void> {
  const [family, number] = root.split("/") as [StreamFamily, string];
  const seconds = context.waitSeconds ?? usualWaitSeconds;
  const late =
    `stream ${number} is still Deploying after ${seconds} seconds. It is kept; run "pulumi up" again to go on, ` +
    "or raise deployTimeout.";
  await context.client.deployments(family, listOperation(family)).wait(number, seconds, late);
}

/** A part that one setting call writes, with the setting's own body. */
export function settingPart<Key extends string, Value>(
  key: Key,
  operation: FiveCentsOperation,
  body: (value: Value) => Record<string, unknown>,
): Part<FiveCentsClient, { [K in Key]?: Value }> {
  return {
    name: key,
    keys: [key],
    async write({ client }, id, values) {
      const value = values[key];
      if (value !== undefined)
        await client.call(operation, { path: { streamid: streamNumber(id) }, body: body(value) });
      return undefined;
    },
  };
}

/** The switch that has an operation of its own. */
export function statusPart(operation: FiveCentsOperation): Part<FiveCentsClient, { enabled?: boolean }> {
  return settingPart("enabled", operation, (enabled: boolean) => ({ disabled: enabled ? "0" : "1" }));
}

/** What every read of a stream shows beside its settings. */
export function outputsOfStream(stream: Stream) {
  const urls = record(stream.playbackurls);
  const parts = record(stream.parts);
  const ingest = textFrom(record(record(record(stream.fms).server).meta).fmsUrl);
  const [delivered] = [requested(stream.protocols)];
  const page = (base: unknown, manifest: unknown) =>
    textFrom(base) && textFrom(manifest) ? `${base}/${stream.name}/${manifest}` : undefined;
  return {
    status: textFrom(stream.status),
    ingestUrl: ingest && parts.pp ? `${ingest}/${parts.pp}` : undefined,
    streamKey: textFrom(parts.sn),
    hlsUrl: delivered.some((protocol) => protocol.startsWith("HLS"))
      ? page(urls.hls, urls.hlsManifest)
      : undefined,
    dashUrl: delivered.includes("DASH") ? page(urls.dash, urls.dashManifest) : undefined,
    rtmpUrl: delivered.includes("RTMP") && textFrom(urls.rtmp) ? `${urls.rtmp}${stream.name}` : undefined,
    createdAt: textFrom(stream.created_at),
    updatedAt: textFrom(stream.updated_at),
  };
}

/** What every read of a stream shows in the program's terms. */
export async function basicsOfStream(
  context: Context<FiveCentsClient>,
  stream: Stream,
  knownServer?: string,
) {
  return {
    name: String(stream.name),
    server: await sameServer(context, stream, knownServer),
    codec: stream.codec as "h264" | "h265",
    protocols: requested(stream.protocols) as z.infer<typeof protocols>,
    enabled: !isOn(stream.disabled),
    draft: isOn(stream.draft),
  };
}

/**
 * A region with several machines may be read back as a code of its own, which the server list does not know: the
 * region's name tells that it is the server that was asked for.
 */
async function sameServer(
  { client }: Context<FiveCentsClient>,
  stream: Stream,
  known: string | undefined,
): Promise<string> {
  const shown = String(stream.server);
  if (known === shown) return shown;
  const answer = await client.reads.get("push.servers", () => client.call("push.servers"));
  const regions = Object.values(record(record(answer.servers).mediaservers)).map(record);
  const isOf = (region: Record<string, unknown>, code: string) =>
    String(region.code) === code ||
    (Array.isArray(region.codeArr) && region.codeArr.map(String).includes(code));
  const place = record(record(stream.fms).server).country;
  const region = regions.find((one) => isOf(one, shown) || one.name === place);
  if (!region) return shown;
  return known !== undefined && isOf(region, known) ? known : String(region.code);
}

function isDeleted(stream: Stream): boolean {
  return stream.deleted !== null && stream.deleted !== undefined && stream.deleted !== "";
}

function restoreText(family: StreamFamily, stream: Stream): string {
  return (
    `A deleted stream (id ${stream.id}) still holds the name. Restore it (operation ${family}.restore, a GET on its ` +
    `path with /restore) and set adopt: "${stream.id}", or choose another name.`
  );
}

export function listOperation(family: StreamFamily): FiveCentsOperation {
  return `${family}.list`;
}
