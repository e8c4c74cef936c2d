import { z } from "zod";
import { argument, inField } from "../core/argument";
import { field } from "../core/facts";
import { calendarDate, countryCode, languageCode, vendorId } from "../core/fields";
import { file, text } from "./argument";
import { calendarDateFrom, jsonMapFrom, slashedDate } from "./values";

/** The arguments that a series shares with a season or a video. */

export const stays =
  "Once set it can be changed but not cleared: it keeps its value when you remove it from the program.";

export const title = text(
  "title",
  "title",
  z.string().min(1).describe("The title, in the account's language."),
);

export const description = text(
  "description",
  "description",
  z.string().min(1).describe("The description, in the account's language."),
);

export const firstEpisodeDate = day(
  "firstEpisodeDate",
  "first_episode_date",
  calendarDate().describe("The day of the first episode, as YYYY-MM-DD."),
);

/** `of`: what is finished then. */
export function lastEpisodeDate(of: string) {
  return day(
    "lastEpisodeDate",
    "last_episode_date",
    calendarDate()
      .describe(`The day of the last episode, as YYYY-MM-DD, of a finished ${of}. ${stays}`)
      .optional(),
  );
}

export const producerCountry = inField("producerCountry", {
  schema: countryCode().describe("Country of production, a two-letter code (ISO 3166-1 alpha-2)."),
  write: (value) => value.toLowerCase(),
  read: (answer) => answer.text("producer_country")?.toUpperCase(),
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

export const otherData = argument({
  schema: field(z.record(z.string(), z.unknown()), {
    examples: [{ catalogueNumber: 4711 }, { catalogueNumber: 4712 }],
  })
    .describe(`Data of your own, a JSON object that the vendor only keeps. ${stays}`)
    .optional(),
  body: (value) => ({ otherData: JSON.stringify(value) }),
  shown: (answer, known) => jsonMapFrom(answer.raw("provider_data"), known),
});

export const trailerVideo = text(
  "trailerVideoKey",
  "trailer_video_key",
  field(vendorId(), { examples: ["Xk3pTrailer", "Zt9qTrailer"] })
    .describe(
      `Source key of the video that is the trailer. A video of the series itself needs \`SeriesTrailer\`. ${stays}`,
    )
    .optional(),
);

export const englishTitle = english("englishTitle", "title", `The title in English. ${stays}`);
export const englishDescription = english(
  "englishDescription",
  "description",
  `The description in English. ${stays}`,
);

/** A calendar date, written with slashes and shown with a time behind. */
function day<S extends z.ZodType<string | undefined>>(name: string, shownName: string, schema: S) {
  return inField(name, {
    schema,
    write: slashedDate,
    read: (answer) => calendarDateFrom(answer.text(shownName)),
  });
}

/** A text in English. An answer with `localizations` and no English in them shows that nothing is set in English. */
function english(name: string, shownName: string, text: string) {
  return inField(name, {
    schema: z.string().min(1).describe(text).optional(),
    read(answer) {
      const texts = answer.inside("localizations")?.inside("en");
      if (texts === undefined) return answer.has("localizations") ? null : undefined;
      return texts.text(shownName);
    },
  });
}
