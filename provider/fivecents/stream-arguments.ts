import { z } from "zod";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import { Members, type Note } from "../core/members";
import { argument, membersOf, type Reading } from "./argument";
import { record } from "./codecs";
import type { Stream } from "./stream";

/** The plain arguments that several kinds of stream have. Their settings stand in files of their own. */

/**
 * The documents ask for 4 to 32 characters and have shorter names in their own samples. Names are part of URLs, which
 * other characters would break; `.` and `..` are folders there.
 */
const namePart = "(?!\\.+(?:/|$))[A-Za-z0-9_.-]{2,32}";
const nameRule = "2 to 32 letters, digits, hyphens, underscores and dots, not only dots";

export const streamName = argument({
  schema: field(
    z
      .string()
      .regex(
        new RegExp(`^${namePart}/${namePart}$`),
        `must be two names with a slash between, each of ${nameRule}, as in live/main1`,
      )
      .describe(
        `Publishing point and stream name with a slash between, each of ${nameRule}, as in live/main1. Unique in the account, part of every URL. The vendor's page asks for at least 4 characters.`,
      ),
    { replaces: true, examples: ["live/first", "live/second"] },
  ),
  body: (name) => ({ name }),
  shown: (stream, _known, reading) => membersOf(stream, reading).text("name"),
});

/** In the kinds of stream whose name the vendor makes out of this one and another. */
export const ownName = {
  schema: field(
    z
      .string()
      .regex(new RegExp(`^${namePart}$`), `must be one name of ${nameRule}, as in late`)
      .describe(
        `Name of the stream: ${nameRule}, as in late. The vendor puts that of what it is made from before it.`,
      ),
    { replaces: true, examples: ["first", "second"] },
  ),
  body: (name: string) => ({ name }),
  shown: (stream: Stream, _known: string | undefined, reading: Reading) =>
    membersOf(stream, reading).text("name")?.split("/")[1],
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
  shown: (stream, known, reading) => sameServer(reading, stream, known),
});

export const codec = argument({
  schema: z.enum(["h264", "h265"]).describe("Video codec of the ingest.").optional(),
  body: (name) => ({ codec: name }),
  shown: (stream, _known, reading) => membersOf(stream, reading).word("codec", codecs),
});

/** Some pages call H.265 by its other name. */
const codecs = { h264: "h264", h265: "h265", hevc: "h265" } as const;

const protocol = z.enum(["HLS", "DASH", "RTSP", "RTMP", "HLS_FMP4"]);

export const protocols = argument({
  schema: setOf(protocol).describe("Delivery protocols.").optional(),
  body: (list) => ({ protocols: list }),
  shown: (stream, _known, { note }) => protocolsFrom(stream.protocols, note),
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
  shown: (stream, _known, reading) => isEnabled(membersOf(stream, reading)),
});

export const draft = argument({
  schema: field(z.boolean().describe("Whether the stream is kept as a draft. False where not given."), {
    default: false,
    reset: false,
  }).optional(),
  body: (value) => ({ draft: value ? 1 : 0 }),
  shown: (stream, _known, reading) => membersOf(stream, reading).flag("draft"),
});

export const platformType = argument({
  schema: field(
    z.string().min(1).describe("The vendor's `platformtype`, a text whose meaning is undocumented."),
    { unreadable: true, reset: "" },
  ).optional(),
  body: (value) => ({ platformtype: value }),
});

/** The switch that streams and platforms have, which the vendor shows the other way round. */
export function isEnabled(shown: Members): boolean | undefined {
  const disabled = shown.flag("disabled");
  return disabled === undefined ? undefined : !disabled;
}

/** The first of the pair of lists that protocols are shown as: requested and delivered. A bare list is read too. */
function protocolsFrom(shown: unknown, note: Note | undefined): z.infer<typeof protocol>[] | undefined {
  const isPair = Array.isArray(shown) && (shown.length === 0 || typeof shown[0] !== "string");
  const wanted = new Members({ protocols: isPair ? (shown[0] ?? []) : shown }).list("protocols");
  const known = z.array(protocol).safeParse(wanted?.map((name) => name.toUpperCase()));
  if (wanted !== undefined && !known.success) note?.("protocols", wanted.join());
  return known.data;
}

/**
 * A region with several machines may be read back as a code of its own, which the server list does not know: the
 * region's name tells that it is the server that was asked for.
 */
async function sameServer(
  reading: Reading,
  stream: Stream,
  known: string | undefined,
): Promise<string | null | undefined> {
  const { client } = reading;
  const shown = membersOf(stream, reading).text("server");
  if (typeof shown !== "string" || known === shown) return shown;
  const answer = await client.reads.once("push.servers", () => client.call("push.servers"));
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
