import { z } from "zod";
import { calendarDate, countryCode, languageTag } from "../../provider/core/fields";

const text = (description: string) => z.string().min(1).describe(description);

/** An object, which is an interface of this name in the SDK. */
function object<Shape extends z.ZodRawShape>(title: string, shape: Shape) {
  return z.strictObject(shape).meta({ title });
}

/** A list of what is numbered, each number once. */
function numbered<Item extends z.ZodType<{ number: number }>>(item: Item) {
  return z.array(item).superRefine((items, context) => {
    for (const [index, { number }] of items.entries()) {
      const first = items.findIndex((other) => other.number === number);
      if (first === index) continue;
      context.addIssue({ code: "custom", path: [index, "number"], message: `stands twice: ${number}` });
    }
  });
}

/** A picture. EncoraStream takes its URL, Content-pool its file. */
const picture = (what: string) =>
  object("SeriesPicture", {
    url: z
      .url({ protocol: /^https?$/ })
      .describe("URL of the picture, for EncoraStream.")
      .optional(),
    file: text("Path of the picture's file, for Content-pool, from the folder of the YAML file.").optional(),
  })
    .describe(what)
    .optional();

const artwork = object("SeriesArtwork", {
  poster: picture("Upright picture. The cover at Content-pool."),
  banner: picture("Broad picture."),
  thumbnail: picture("Small picture for lists."),
})
  .describe("The pictures. A season and an episode have those of what is above them where they have none.")
  .optional();

const english = object("SeriesEnglish", {
  title: text("The title in English.").optional(),
  synopsis: text("The synopsis in English.").optional(),
})
  .describe("Texts in English, for Content-pool, where the others are in another language.")
  .optional();

const video = object("SeriesVideo", {
  file: text("Path of the video's file, from the folder of the YAML file.").optional(),
  urls: z
    .record(z.string(), z.url({ protocol: /^https?$/ }))
    .describe('URLs by what they are, as in "HLS", for Content-pool.')
    .optional(),
})
  .refine(({ file, urls }) => (file === undefined) !== (urls === undefined), "must have a file or urls")
  .describe("The video: a file or URLs.")
  .optional();

const episode = object("SeriesEpisode", {
  number: z.int().min(0).describe("Number in its season, from 1. 0 is a special."),
  title: text("Title of the episode."),
  synopsis: text("What the episode is about."),
  airDate: calendarDate().describe("Day of the first showing, as YYYY-MM-DD."),
  runtimeMinutes: z
    .int()
    .min(1)
    .describe("Running time in minutes. EncoraStream needs it before it publishes.")
    .optional(),
  rating: text("Content rating. Defaults to that of the series.").optional(),
  artwork,
  video,
  tags: z.array(text("A tag.")).describe("Tags for Content-pool. Default to those of the series.").optional(),
  english,
});

const season = object("SeriesSeason", {
  number: z.int().min(1).describe("Number of the season, from 1."),
  title: text("Title of the season."),
  synopsis: text("What the season is about."),
  airDate: calendarDate().describe("First day of the season, as YYYY-MM-DD."),
  endDate: calendarDate().describe("Last day of the season, as YYYY-MM-DD; none while it runs.").optional(),
  artwork,
  episodes: numbered(episode).describe("The episodes."),
  english,
});

/**
 * A series as it is described once for all catalogues. The interface of the SDK, the reference page and the JSON
 * Schema for editors are generated from it.
 */
export const seriesDescription = z
  .strictObject({
    title: text("Title that viewers see."),
    originalTitle: text("Title in the original language, if another.").optional(),
    synopsis: text("What the series is about."),
    language: languageTag().describe("Original language as a BCP 47 tag, as in en or pt-BR."),
    countries: z
      .array(countryCode())
      .min(1)
      .describe("Countries of origin as ISO 3166-1 alpha-2 codes, the producer's first."),
    genres: z
      .array(text("A genre."))
      .min(1)
      .max(4)
      .describe("Names of one to four genres, as the tables of the release know them."),
    rating: text("Content rating, as in TV-14, as the tables of the release know it."),
    airDate: calendarDate().describe("Day of the first episode, as YYYY-MM-DD."),
    endDate: calendarDate()
      .describe("Day of the last episode, as YYYY-MM-DD; none while the series runs.")
      .optional(),
    artwork,
    tags: z
      .array(text("A tag."))
      .describe("Tags of the episodes for Content-pool, three to forty.")
      .optional(),
    category: text("Content-pool's category of the episodes.").optional(),
    seasons: numbered(season).describe("The seasons."),
    english,
  })
  .describe("A series, described once for all catalogues.");
