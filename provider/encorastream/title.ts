import { z } from "zod";
import { field } from "../core/facts";
import { countryCode, setOf } from "../core/fields";
import { cast, contentRating, contentRatingSpelling, geoRestrictions, images } from "./content";
import { flag, type Spellings, text, texts } from "./spelling";

/** The arguments that describe a title of the catalogue, whatever its kind. */
export const titleFields = {
  title: z.string().min(1).max(255).describe("Title that viewers see."),
  originalTitle: z
    .string()
    .min(1)
    .max(255)
    .describe("Title in the original language, if another.")
    .optional(),
  synopsis: z.string().min(1).max(5000).describe("What it is about.").optional(),
  contentRating: contentRating.optional(),
  genres: field(setOf(z.string().min(1)).describe("Slugs of the genres, as in drama."), {
    reset: [],
  }).optional(),
  countriesOfOrigin: field(setOf(countryCode()).describe("ISO 3166-1 alpha-2 codes."), {
    reset: [],
  }).optional(),
  cast: cast.schema.optional(),
  images: images.schema.optional(),
  geoRestrictions: geoRestrictions.schema.optional(),
  drmRequired: field(
    z.boolean().describe("Whether players need a licence before playback. False where not given."),
    { default: false, reset: false, impact: "players without DRM stop or start to work" },
  ).optional(),
};
const schema = z.object(titleFields);

export const titleSpellings: Spellings<z.infer<typeof schema>> = {
  title: text("title"),
  originalTitle: text("original_title"),
  synopsis: text("synopsis"),
  contentRating: contentRatingSpelling,
  genres: texts("genres"),
  countriesOfOrigin: texts("country_of_origin"),
  cast: cast.spelling,
  images: images.spelling,
  geoRestrictions: geoRestrictions.spelling,
  drmRequired: flag("drm_required"),
};
