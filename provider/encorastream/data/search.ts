import { z } from "zod";
import { defineData } from "../../core/data";
import { languageTag } from "../../core/fields";
import type { EncoraStreamClient } from "../client";
import { objectOf } from "../envelope";
import { filter } from "./filters";
import { listData } from "./listing";
import { recordOf } from "./shown";

/** What viewers find, and the screen that they begin with. */

const found = z
  .object({
    contentType: z.string().describe("Kind of content: movie, show, episode, channel."),
    title: z.string().describe("Title that viewers see."),
    synopsisSnippet: z.string().describe("Part of the text that was found."),
    images: z.record(z.string(), z.unknown()).describe("URLs of the artwork, by its kind."),
    score: z.number().describe("How well it fits: higher is better."),
    releaseYear: z.number().describe("Year of the first release."),
    contentRating: z.string().describe("Content rating."),
    genres: z.array(z.string()).describe("Slugs of the genres."),
    status: z.string().describe("The vendor's status."),
  })
  .partial()
  .extend({ contentId: z.string().describe("The vendor's id of what was found.") });

export const getSearchResults = listData({
  type: "encorastream:getSearchResults",
  summary: "What the search of the platform finds: published and scheduled content, the best match first.",
  description:
    "Filtered by the account's own territory and plan. Drafts never show: `getMovies` and its like list them.",
  calls: "search.query",
  filters: {
    search: filter("q", "Words to look for."),
    contentType: filter("content_type", "Kind of content."),
    genre: filter("genre", "Slug of a genre, as in drama."),
    contentRating: filter("content_rating", "Content rating."),
    releaseYearMin: filter("release_year_min", "Earliest year of the first release."),
    releaseYearMax: filter("release_year_max", "Latest year of the first release."),
    language: filter("language", "Language as a BCP 47 tag.", languageTag()),
  },
  items: { key: "content_id" },
  ...recordOf(found),
  examples: [
    { title: "Everything about the sea", inputs: { search: "sea" } },
    {
      title: "The English dramas of two years",
      inputs: {
        contentType: "movie",
        genre: "drama",
        contentRating: "PG-13",
        releaseYearMin: 2024,
        releaseYearMax: 2025,
        language: "en",
      },
    },
  ],
});

const suggestion = z
  .object({
    text: z.string().describe("What the viewer may mean."),
    contentType: z.string().describe("Kind of content: movie, show, episode, channel."),
    thumbnailUrl: z.string().describe("Picture of it."),
  })
  .partial()
  .extend({ contentId: z.string().describe("The vendor's id of the content.") });

export const getSearchSuggestions = listData({
  type: "encorastream:getSearchSuggestions",
  summary: "What the platform suggests to a viewer who types.",
  calls: "search.autocomplete",
  filters: {
    search: filter("q", "What was typed so far."),
    limit: filter("limit", "How many suggestions at most. Defaults to 10."),
  },
  items: { key: "content_id" },
  ...recordOf(suggestion),
  examples: [{ title: "Three suggestions", inputs: { search: "lo", limit: 3 } }],
});

export const getHome = defineData<EncoraStreamClient>()({
  type: "encorastream:getHome",
  summary: "The home screen: an ordered list of rails, as the vendor lays it out for the account.",
  description: "No document shows a member of the answer, so that it is handed on as it is.",
  inputs: z.strictObject({}),
  result: z.record(z.string(), z.unknown()),
  read: async (client) => objectOf(await client.answer("home.get", {})),
  examples: [{ title: "The home screen", inputs: {} }],
});
