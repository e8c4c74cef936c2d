import { z } from "zod";
import { field } from "../../core/facts";
import { setOf } from "../../core/fields";
import type { Members } from "../../core/members";
import { argument, type Wire } from "../argument";
import { record } from "../codecs";

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
    { examples: ["live/first", "live/second"] },
  ),
  body: (name) => ({ name }),
  shown: (answer) => answer.text("name"),
});

/** In the kinds of stream whose name the vendor makes out of this one and another. */
export const ownName = argument({
  schema: field(
    z
      .string()
      .regex(new RegExp(`^${namePart}$`), `must be one name of ${nameRule}, as in late`)
      .describe(
        `Name of the stream: ${nameRule}, as in late. The vendor puts that of what it is made from before it.`,
      ),
    { examples: ["first", "second"] },
  ),
  body: (name) => ({ name }),
  shown: (answer) => answer.text("name")?.split("/")[1],
});

export const server = argument({
  schema: field(
    z
      .string()
      .regex(/^\d+(,\d+)*$/, "must be a server code, or several with commas, as the server list shows them")
      .describe(
        "Code of the ingest server's region, from `getServers`. A region with two machines has two codes with a comma between.",
      ),
    { examples: ["20", "11,211"] },
  ),
  body: (code) => ({ server: code }),
  shown: (answer, known, { client }) => sameServer(client, answer, known),
});

export const codec = argument({
  schema: z.enum(["h264", "h265"]).describe("Video codec of the ingest.").optional(),
  body: (name) => ({ codec: name }),
  shown: (answer) => answer.word("codec", codecs),
});

/** Some pages call H.265 by its other name. */
const codecs = { h264: "h264", h265: "h265", hevc: "h265" } as const;

const protocol = z.enum(["HLS", "DASH", "RTSP", "RTMP", "HLS_FMP4"]);

export const protocols = argument({
  schema: setOf(protocol).describe("Delivery protocols.").optional(),
  body: (list) => ({ protocols: list }),
  shown: protocolsFrom,
});

export const enabled = argument({
  schema: field(z.boolean().describe("Whether the stream is switched on."), {
    default: true,
    impact: "a stream switched off goes dark",
    impactKind: "interruption",
    impactWhen: [false],
  }).optional(),
  body: (value) => ({ disabled: value ? "0" : "1" }),
  /** A new stream is on, and no create can say otherwise. */
  atCreate: (value) => value,
  createBody: () => ({}),
  shown: isEnabled,
});

export const draft = argument({
  schema: field(z.boolean().describe("Whether the stream is kept as a draft."), {
    default: false,
  }).optional(),
  body: (value) => ({ draft: value ? 1 : 0 }),
  shown: (answer) => answer.flag("draft"),
});

export const platformType = argument({
  schema: field(
    z.string().min(1).describe("The vendor's `platformtype`, a text whose meaning is undocumented."),
    { unreadable: true, reset: "" },
  ).optional(),
  body: (value) => ({ platformtype: value }),
});

/** The switch that streams and platforms have, which the vendor shows the other way round. */
export function isEnabled(answer: Members): boolean | undefined {
  const disabled = answer.flag("disabled");
  return disabled === undefined ? undefined : !disabled;
}

/** The first of the pair of lists that protocols are shown as: requested and delivered. A bare list is read too. */
function protocolsFrom(answer: Members): z.infer<typeof protocol>[] | undefined {
  const shown = answer.raw("protocols");
  const isPair = Array.isArray(shown) && (shown.length === 0 || typeof shown[0] !== "string");
  return answer.with("protocols", isPair ? (shown[0] ?? []) : shown).choices("protocols", protocol.options);
}

/**
 * A region with several machines may be read back as a code of its own, which the server list does not know: the
 * region's name tells that it is the server that was asked for.
 */
async function sameServer(
  client: Wire["client"],
  answer: Members,
  known: string | undefined,
): Promise<string | null | undefined> {
  const shown = answer.text("server");
  if (typeof shown !== "string" || known === shown) return shown;
  const { servers } = await client.reads.once("push.servers", () => client.call("push.servers"));
  const regions = Object.values(record(record(servers).mediaservers)).map(record);
  const isOf = (region: Record<string, unknown>, code: string) =>
    String(region.code) === code ||
    (Array.isArray(region.codeArr) && region.codeArr.map(String).includes(code));
  // A pull stream names its region where its source stands.
  const [place] = ["fms", "restream"].flatMap(
    (name) => answer.inside(name)?.inside("server")?.text("country") ?? [],
  );
  const region = regions.find((one) => isOf(one, shown) || one.name === place);
  if (!region) return shown;
  return known !== undefined && isOf(region, known) ? known : String(region.code);
}
