import { z } from "zod";
import { updatable } from "../../core/argument";
import { field } from "../../core/facts";
import { countryCode, setOf } from "../../core/fields";
import { text, texts } from "../argument";
import type { EncoraStreamOperation } from "../client";
import { cast, contentRating, drmRequired, geoRestrictions, images } from "./content";

/** The arguments that describe a title of the catalogue, whatever its kind; `update` is the call that changes it. */
export function titleArguments<Update extends EncoraStreamOperation>(update: Update) {
  return {
    title: updatable(text("title", z.string().min(1).max(255).describe("Title that viewers see.")), update),
    originalTitle: updatable(
      text(
        "original_title",
        z.string().min(1).max(255).describe("Title in the original language, if another.").optional(),
      ),
      update,
    ),
    synopsis: updatable(
      text("synopsis", z.string().min(1).max(5000).describe("What it is about.").optional()),
      update,
    ),
    contentRating: updatable(contentRating, update),
    genres: updatable(
      texts(
        "genres",
        field(setOf(z.string().min(1)).describe("Slugs of the genres, as in drama."), {
          reset: [],
        }).optional(),
      ),
      update,
    ),
    countriesOfOrigin: updatable(
      texts(
        "country_of_origin",
        field(setOf(countryCode()).describe("ISO 3166-1 alpha-2 codes."), { reset: [] }).optional(),
      ),
      update,
    ),
    cast: updatable(cast, update),
    images: updatable(images, update),
    geoRestrictions: updatable(geoRestrictions, update),
    drmRequired: updatable(drmRequired, update),
  };
}
