import { z } from "zod";
import { argument, inField, writeOnly } from "../core/argument";
import { field } from "../core/facts";
import { calendarDate, listItem, vendorId } from "../core/fields";
import { choice, file, text } from "./argument";
import { externalUrls } from "./external-urls";
import { stays } from "./shared-arguments";
import { dayInTehran, slashedDate } from "./values";
import type { VendorLists } from "./vendor-lists";

/** How the arguments that only a video has are spelled. Requests and answers name most of them differently. */

export const videoFile = sourceFile(
  "videoFile",
  "Path of the video's file: mp4, mkv, ts or avi, at most 5 GB. Set this or `urls`. A file of other content is uploaded and processed again.",
);

export const urls = writeOnly(
  argument({
    schema: field(externalUrls, {})
      .describe(
        "The addresses of a video that you host, by a format of the vendor's list, as `HLS` or `1920×1080 (FHD)`. " +
          "Set this or `file`. The vendor's servers must get at them at any time: URLs that expire, checks of the referrer and HLS DRM are not supported.",
      )
      .optional(),
    body: (value) => ({ urls: JSON.stringify(value) }),
  }),
);

export const category = argument({
  schema: field(z.string().min(1), { examples: ["Music", "Film & Animation"] }).describe(
    "Category, by its English or Persian name or its key in the vendor's list, for example `Film & Animation`.",
  ),
  body: (value) => ({ categoryKey: value }),
  async shown(answer, known, { categories }: VendorLists) {
    const shown = answer.text("category_title");
    if (typeof shown !== "string") return shown;
    const [written] = await categories.written(shown, known === undefined ? [] : [known]);
    return written;
  },
});

export const tags = inField("tags", {
  schema: field(z.array(listItem(",")).min(3).max(40), { set: true }).describe("3 to 40 tags. Unordered."),
  read: (answer) => answer.list("tags_title"),
});

export const genres = argument({
  schema: field(
    z
      .array(field(listItem(","), { examples: ["Drama", "Animation"] }))
      .min(1)
      .max(4),
    { set: true },
  ).describe(
    "1 to 4 genres, by their English or Persian names in the vendor's list, for example `Drama`. Unordered.",
  ),
  body: (value) => ({ genres: value }),
  async shown(answer, known = [], { genres }: VendorLists) {
    const shown = answer.list("genres_title");
    return shown && (await Promise.all(shown.map((one) => genres.written(one, known)))).flat();
  },
});

export const publishedAt = inField("publishedAt", {
  schema: calendarDate().describe("The day on which the video came out, in Iran, as YYYY-MM-DD."),
  write: slashedDate,
  read: (answer) => dayInTehran(answer.text("published_at")),
});

export const thumbnail = file(
  "thumbnail",
  "Path of the 16:9 picture's file, which stands for the video in lists.",
);

export const embeddable = flag(
  "embeddable",
  "embeddable",
  `Whether other sites may embed the video. ${stays}`,
);
export const isFree = flag("isFree", "is_free", `Whether the video is free. ${stays}`);

export const commentStatus = text(
  "commentStatus",
  "comment_status",
  field(z.string().min(1), { examples: ["allow", "disallow"] })
    .describe(`Who may comment. The vendor documents no values; its answers have \`allow\`. ${stays}`)
    .optional(),
);

export const privacyStatus = choice(
  "privacyStatus",
  "privacy_status",
  z
    .enum(["public", "private"])
    .describe(`Who sees the video. The vendor chooses if it was never set. ${stays}`)
    .optional(),
);

export const shareStatus = choice(
  "shareStatus",
  "share_status",
  z.enum(["allow", "disallow"]).describe(`Whether other channels may show the video. ${stays}`).optional(),
);

export const season = text(
  "seasonKey",
  "season_key",
  field(
    vendorId().describe(`The season that the video belongs to: the resource or its source key. ${stays}`),
    {
      reference: "contentpool:Season",
    },
  ).optional(),
);

export const episodeIndex = inField("episodeIndex", {
  schema: z.number().int().min(0).describe(`Place of the video in its season. ${stays}`).optional(),
  write: String,
  read: (answer) => answer.number("episode_index"),
});

export const hasSubtitle = writeOnly(
  inField("hasSubtitle", {
    schema: field(z.boolean(), { default: false })
      .describe("Whether subtitles are burnt into the picture.")
      .optional(),
    write: digit,
    read: () => undefined,
  }),
);

function flag(name: string, shownName: string, about: string) {
  return inField(name, {
    schema: z.boolean().describe(about).optional(),
    write: digit,
    read: (answer) => answer.flag(shownName),
  });
}

/** How a form spells a flag. */
function digit(flag: boolean): string {
  return flag ? "1" : "0";
}

/** A video file, which may be left out. */
function sourceFile(name: string, about: string) {
  const { schema, body } = file(name, about);
  const named = schema.regex(/\.(mp4|mkv|ts|avi)$/i, "must be an mp4, mkv, ts or avi file");
  return { schema: field(named, { file: true }).describe(about).optional(), body };
}
