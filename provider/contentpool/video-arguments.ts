import { z } from "zod";
import { argument, inField, writeOnly } from "../core/argument";
import { field } from "../core/facts";
import { calendarDate, countryCode, languageCode, listItem, vendorId } from "../core/fields";
import type { Members } from "../core/members";
import { choice, file, text } from "./argument";
import { externalUrls } from "./external-urls";
import { dayInTehran, jsonMapFrom, slashedDate } from "./values";
import type { VendorLists } from "./vendor-lists";

/** How the arguments of a video are spelled. Requests and answers name most of them differently. */

const stays =
  "Once set it can be changed but not cleared: it keeps its value when you remove it from the program.";

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

export const title = line("title", "title", "The title, in the account's language.");
export const description = line("description", "description", "The description, in the account's language.");

export const category = argument({
  schema: field(z.string().min(1), { examples: ["Music", "Film & Animation"] }).describe(
    "Category, by its English or Persian name or its key in the vendor's list, for example `Film & Animation`.",
  ),
  body: (value) => ({ categoryKey: value }),
  async shown(answer, known, { categories }: VendorLists) {
    const shown = answer.text("category_title");
    return typeof shown === "string" ? categories.written(shown, known === undefined ? [] : [known]) : shown;
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
    return shown && Promise.all(shown.map((one) => genres.written(one, known)));
  },
});

export const publishedAt = inField("publishedAt", {
  schema: calendarDate().describe("The day on which the video came out, in Iran, as YYYY-MM-DD."),
  write: slashedDate,
  read: (answer) => dayInTehran(answer.text("published_at")),
});

export const producerCountry = inField("producerCountry", {
  schema: countryCode().describe("Country of production, a two-letter code (ISO 3166-1 alpha-2)."),
  write: (value) => value.toLowerCase(),
  read: (answer) => answer.text("producer_country"),
});

export const audioLanguage = text(
  "audioLanguage",
  "audio_language",
  languageCode().describe("Audio language, a two-letter code (ISO 639-1)."),
);

/** The vendor's guides; it shows NONE where none was ever set. */
const guide = z.enum(["TV-Y", "TV-Y7", "TV-G", "TV-PG", "TV-14", "TV-MA"]);
const guides: Readonly<Record<string, z.infer<typeof guide> | null>> = {
  ...Object.fromEntries(guide.options.map((one) => [one.toLowerCase(), one])),
  none: null,
};

export const parentalGuide = inField("parentalGuide", {
  schema: guide.describe("Age rating in the TV Parental Guidelines."),
  read: (answer) => answer.word("parental_guide", guides),
});

export const cover = file("cover", "Path of the upright picture's file.");
export const banner = file("banner", "Path of the wide picture's file.");
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

export const otherData = argument({
  schema: field(z.record(z.string(), z.unknown()), {
    examples: [{ catalogueNumber: 4711 }, { catalogueNumber: 4712 }],
  })
    .describe(`Data of your own, a JSON object that the vendor only keeps. ${stays}`)
    .optional(),
  body: (value) => ({ otherData: JSON.stringify(value) }),
  shown: (answer, known) => jsonMapFrom(answer.raw("provider_data"), known),
});

export const englishTitle = english("englishTitle", "title", `The title in English. ${stays}`);
export const englishDescription = english(
  "englishDescription",
  "description",
  `The description in English. ${stays}`,
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

function line(name: string, shownName: string, about: string) {
  return text(name, shownName, z.string().min(1).describe(about));
}

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

/** A text in English. An answer with `localizations` and no English in them shows that nothing is set in English. */
function english(name: string, shownName: string, about: string) {
  return inField(name, {
    schema: z.string().min(1).describe(about).optional(),
    read(answer: Members) {
      const texts = answer.inside("localizations")?.inside("en");
      if (texts === undefined) return answer.has("localizations") ? null : undefined;
      return texts.text(shownName);
    },
  });
}
