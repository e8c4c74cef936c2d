import { z } from "zod";
import { field } from "../../core/facts";
import { record, requested, textFrom } from "../codecs";
import type { Stream } from "./stream-state";

/**
 * A group of outputs, and how they are read from a stream. One that is not optional is in every answer that shows a
 * stream of the kind: programs hand it on without asking whether it is there.
 */
export interface StreamOutputs {
  shape: Record<string, z.ZodType>;
  from(stream: Stream): Record<string, unknown>;
}

export const statusOutputs: StreamOutputs = {
  shape: {
    status: z.string().describe("The vendor's status: Deploying, Enabled."),
    createdAt: z.string().describe("When the stream was made, as the vendor writes it."),
    updatedAt: z.string().describe("When the stream was last changed, as the vendor writes it."),
  },
  from: (stream) => ({
    status: textFrom(stream.status),
    createdAt: textFrom(stream.created_at),
    updatedAt: textFrom(stream.updated_at),
  }),
};

const ingestUrl = z.string().describe("RTMP URL that encoders push to, without the stream key.");

export const ingestOutputs: StreamOutputs = {
  shape: {
    ingestUrl,
    streamKey: field(z.string().describe("The key that encoders push with."), {
      secret: true,
      impact: "encoders must be re-pointed",
      impactKind: "encoders",
    }),
  },
  from: (stream) => ({ ingestUrl: ingestUrlOf(stream), streamKey: textFrom(record(stream.parts).sn) }),
};

/** An ingest for each rung of a ladder that the encoder makes itself. */
export const ladderIngestOutputs: StreamOutputs = {
  shape: {
    ingestUrl,
    streamKeys: field(z.array(z.string()).describe("The keys that encoders push with, one for each rung."), {
      secret: true,
      impact: "encoders must be re-pointed",
      impactKind: "encoders",
    }),
  },
  from: (stream) => ({
    ingestUrl: ingestUrlOf(stream),
    streamKeys: Object.values(record(record(stream.abr).hashes)).map(String),
  }),
};

export const playbackOutputs: StreamOutputs = {
  shape: {
    hlsUrl: z.string().describe("HLS manifest for players.").optional(),
    dashUrl: z.string().describe("DASH manifest for players.").optional(),
    rtmpUrl: z.string().describe("RTMP playback URL.").optional(),
  },
  from(stream) {
    const urls = record(stream.playbackurls);
    const delivered = requested(stream.protocols);
    const page = (base: unknown, manifest: unknown) =>
      textFrom(base) && textFrom(manifest) ? `${base}/${stream.name}/${manifest}` : undefined;
    return {
      hlsUrl: delivered.some((protocol) => protocol.startsWith("HLS"))
        ? page(urls.hls, urls.hlsManifest)
        : undefined,
      dashUrl: delivered.includes("DASH") ? page(urls.dash, urls.dashManifest) : undefined,
      rtmpUrl: delivered.includes("RTMP") && textFrom(urls.rtmp) ? `${urls.rtmp}${stream.name}` : undefined,
    };
  },
};

/** In the kinds of stream whose name the vendor makes out of the given one and another. */
export const fullNameOutput: StreamOutputs = {
  shape: {
    fullName: z.string().describe("The stream's name at the vendor, as it stands in URLs."),
  },
  from: (stream) => ({ fullName: textFrom(stream.name) }),
};

function ingestUrlOf(stream: Stream): string | undefined {
  const base = textFrom(record(record(record(stream.fms).server).meta).fmsUrl);
  const point = textFrom(record(stream.parts).pp);
  return base && point ? `${base}/${point}` : undefined;
}
