import { z } from "zod";
import { updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import { NotFound } from "../../core/errors";
import { field } from "../../core/facts";
import { languageTag, setOf, vendorId } from "../../core/fields";
import { integer, text, texts } from "../argument";
import { objectLife, readObject } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownText, times, timesOf } from "../object";
import { type Publication, publicationWrite, publishedArgument, unpublishAndDelete } from "../publication";
import { availabilityProblems, availableFrom, availableUntil } from "./availability";
import { geoRestrictionProblems, publishProblems, runtimeMinutes, runtimeProblems } from "./content";
import { titleArguments } from "./title";

const update = "movies.admin.update";

const publication: Publication = {
  noun: "movie",
  calls: { publish: "movies.admin.publish", unpublish: "movies.admin.unpublish", update },
  statuses: { draft: false, unpublished: false, scheduled: true, published: true },
  /** The call publishes at once unless it names a time to come. */
  publishBody({ client }, inputs) {
    const from = String(inputs.availableFrom);
    return Date.parse(from) > client.now() ? { available_from: from } : {};
  },
};

const write = publicationWrite(() => kind, publication);

const languages = (description: string) =>
  field(setOf(languageTag()).describe(description), { reset: [] }).optional();

const args = {
  ...titleArguments(update),
  tagline: updatable(
    text("tagline", z.string().min(1).max(300).describe("One line that advertises it.").optional()),
    update,
  ),
  releaseYear: updatable(
    integer(
      "release_year",
      z.number().int().min(1888).max(2100).describe("Year of the first release.").optional(),
    ),
    update,
  ),
  runtimeMinutes: updatable(runtimeMinutes, update),
  studio: updatable(
    text("studio", z.string().min(1).max(200).describe("Production studio or distributor.").optional()),
    update,
  ),
  audioLanguages: updatable(
    texts("audio_languages", languages("Languages of the audio tracks, as BCP 47 tags.")),
    update,
  ),
  subtitleLanguages: updatable(
    texts("subtitle_languages", languages("Languages of the subtitles, as BCP 47 tags.")),
    update,
  ),
  availableFrom: updatable(availableFrom, update),
  availableUntil: updatable(availableUntil, update),
  published: publishedArgument(publication, write),
};

const outputs = z.object({
  slug: z.string().describe("The name in URLs, made by the vendor."),
  status: z.string().describe("The vendor's status: draft, published, scheduled, unpublished."),
  ...times,
});

export const kind = {
  type: "encorastream:Movie",
  calls: {
    list: "movies.admin.list",
    create: "movies.admin.create",
    read: "movies.admin.get",
    delete: "movies.admin.delete",
  },
  address: (id: string) => ({ movie_id: id }),
  inputs: inputsOf(args),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    slug: shownText(object.slug),
    status: shownText(object.status),
    ...timesOf(object),
  }),
  createDefaults: { status: "draft", drm_required: false },
} as const;

/** A movie: its description, whether and when viewers see it, and its artwork. Its video is an upload of its own. */
export const movie = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A movie: description, artwork, rights, and whether viewers see it.",
  description:
    "Created as a draft, then published. A published movie whose availableFrom is in the future is scheduled by the " +
    "vendor. To publish, the vendor needs the content rating, the runtime, and a video. Deleting a movie unpublishes " +
    "it first.",
  id: vendorId(),
  identity: { kind: "likely", keys: ["title", "releaseYear"] },
  async delete(context, id) {
    const live = await readObject(context, kind, id);
    if (!live) throw new NotFound("the movie does not exist", 404);
    await unpublishAndDelete(context, kind, publication, { id, status: live.object.status });
  },
  problems: ({ published, contentRating, runtimeMinutes: runtime, geoRestrictions, ...window }) => [
    ...geoRestrictionProblems(geoRestrictions),
    ...publishProblems(published, contentRating),
    ...runtimeProblems(published, runtime),
    ...availabilityProblems(window),
  ],
  examples: [
    {
      title: "A published movie for two countries",
      inputs: {
        title: "Low Tide",
        synopsis: "Two sisters inherit a boat and its debts.",
        releaseYear: 2025,
        runtimeMinutes: 101,
        contentRating: "PG-13",
        genres: ["drama"],
        audioLanguages: ["en"],
        subtitleLanguages: ["en", "fr"],
        images: { poster: "https://cdn.example.com/low-tide/poster.jpg" },
        geoRestrictions: { mode: "allow", territories: ["IE", "GB"] },
        published: true,
      },
    },
    {
      title: "A draft, blocked in one country once it is published",
      inputs: {
        title: "Slack Water",
        releaseYear: 2026,
        geoRestrictions: { mode: "block", territories: ["US"] },
        published: false,
      },
    },
    {
      title: "A movie with every argument",
      inputs: {
        title: "High Water",
        originalTitle: "Hochwasser",
        synopsis: "A town moves its church before the river comes.",
        tagline: "The river does not wait.",
        releaseYear: 2024,
        runtimeMinutes: 118,
        contentRating: "PG",
        genres: ["drama", "history"],
        countriesOfOrigin: ["AT", "DE"],
        studio: "Example Studio",
        audioLanguages: ["de", "en"],
        subtitleLanguages: ["en", "pt-BR"],
        cast: [
          { name: "A. Actor", role: "actor", character: "The priest" },
          { name: "B. Director", role: "director" },
        ],
        images: {
          poster: "https://cdn.example.com/high-water/poster.jpg",
          backdrop: "https://cdn.example.com/high-water/backdrop.jpg",
          thumbnail: "https://cdn.example.com/high-water/thumbnail.jpg",
          logo: "https://cdn.example.com/high-water/logo.png",
          banner: "https://cdn.example.com/high-water/banner.jpg",
        },
        geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
        drmRequired: true,
        availableFrom: "2026-03-01T19:00:00Z",
        availableUntil: "2036-03-01T19:00:00Z",
        published: true,
      },
    },
  ],
});
