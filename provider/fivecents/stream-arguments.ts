import { z } from "zod";
import type { Context } from "../core/definition";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import { argument } from "./argument";
import type { FiveCentsClient } from "./client";
import { isOn, record, requested, textFrom } from "./codecs";
import type { Stream } from "./stream";

/** The plain arguments that several kinds of stream have. Their settings stand in files of their own. */

export const streamName = argument({
  schema: field(
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
  ),
  body: (name) => ({ name }),
  shown: (stream) => textFrom(stream.name),
});

/** In the kinds of stream whose name the vendor makes out of this one and another. */
export const ownName = {
  schema: field(
    z
      .string()
      .regex(/^[^/\s]{2,32}$/, "must be one name of 2 to 32 characters, without a slash, as in late")
      .describe("Name of the stream; the vendor puts that of what it is made from before it."),
    { replaces: true, examples: ["first", "second"] },
  ),
  body: (name: string) => ({ name }),
  shown: (stream: Stream) => String(stream.name).split("/")[1] ?? "",
};

export const server = argument({
  schema: field(
    z
      .string()
      .regex(/^\d+(,\d+)*$/, "must be a server code, or several with commas, as the server list shows them")
      .describe("Code of the ingest server's region; codes with commas where a region has two machines."),
    { examples: ["20", "11,211"] },
  ),
  body: (code) => ({ server: code }),
  shown: (stream, known, context) => sameServer(context, stream, known),
});

export const codec = argument({
  schema: z.enum(["h264", "h265"]).describe("Video codec of the ingest.").optional(),
  body: (name) => ({ codec: name }),
  shown: (stream) => textFrom(stream.codec) as "h264" | "h265" | undefined,
});

const protocol = z.enum(["HLS", "DASH", "RTSP", "RTMP", "HLS_FMP4"]);

export const protocols = argument({
  schema: setOf(protocol).describe("Delivery protocols.").optional(),
  body: (list) => ({ protocols: list }),
  shown: (stream) => requested(stream.protocols) as z.infer<typeof protocol>[],
});

export const enabled = argument({
  schema: field(z.boolean().describe("Whether the stream is switched on. True where not given."), {
    default: true,
    reset: true,
    impact: "a stream switched off goes dark",
  }).optional(),
  body: (value) => ({ disabled: value ? "0" : "1" }),
  /** A new stream is on, and no create can say otherwise. */
  created: (value) => (value ? {} : undefined),
  shown: (stream) => !isOn(stream.disabled),
});

export const draft = argument({
  schema: field(z.boolean().describe("Whether the stream is kept as a draft. False where not given."), {
    default: false,
    reset: false,
  }).optional(),
  body: (value) => ({ draft: value ? 1 : 0 }),
  shown: (stream) => isOn(stream.draft),
});

export const platformType = argument({
  schema: field(
    z.string().min(1).describe("The vendor's `platformtype`, a text whose meaning is undocumented."),
    { unreadable: true, reset: "" },
  ).optional(),
  body: (value) => ({ platformtype: value }),
});

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
  // A pull stream names its region where its source stands.
  const place = record(record(stream.fms).server).country ?? record(record(stream.restream).server).country;
  const region = regions.find((one) => isOf(one, shown) || one.name === place);
  if (!region) return shown;
  return known !== undefined && isOf(region, known) ? known : String(region.code);
}
