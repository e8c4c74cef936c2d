import { z } from "zod";
import { languageTag, vendorId } from "../../core/fields";
import { kind as movieKind } from "../catalogue/movie";
import { kind as showKind } from "../catalogue/show";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { recordOf, shownAs } from "./shown";

/** The movies and shows of the catalogue, and what belongs to one of them. */

const search = filter("q", "Words to look for in the texts.");
const genre = filter("genre", "Slug of a genre, as in drama.");
const contentRating = filter("content_rating", 'Content rating. Only with `view: "viewers"`.');
const sort = filter(
  "sort",
  "The vendor's name of the field to sort by, as in title; a leading - sorts descending.",
);
const limit = filter("limit", "How many at most. Defaults to 20.");

const movieId = vendorId().describe("Id of the movie.");
const showId = vendorId().describe("Id of the show.");
const exampleMovie = "00000000-0000-4000-8000-000000000001";
const exampleShow = "00000000-0000-4000-8000-000000000002";

export const getMovies = listData({
  type: "encorastream:getMovies",
  summary: "The movies of the catalogue, in the words of the resource.",
  calls: { admin: "movies.admin.list", viewers: "movies.list" },
  filters: {
    search,
    status: filter("status", 'The vendor\'s status. Only with `view: "admin"`.'),
    genre,
    releaseYear: filter("release_year", 'Year of the first release. Only with `view: "viewers"`.'),
    contentRating,
    language: filter(
      "language",
      'Language of an audio track, as a BCP 47 tag. Only with `view: "viewers"`.',
      languageTag(),
    ),
    sort,
  },
  ...shownAs(movieKind),
  examples: [
    {
      title: "The drafts of a genre",
      inputs: { status: "draft", search: "tide", genre: "drama", sort: "title" },
    },
    {
      title: "What viewers find",
      inputs: {
        view: "viewers",
        search: "tide",
        genre: "drama",
        releaseYear: 2025,
        contentRating: "PG-13",
        language: "en",
        sort: "-created_at",
      },
    },
  ],
});

export const getMovie = lookupData({
  type: "encorastream:getMovie",
  summary: "One movie by its id.",
  noun: "movie",
  calls: { admin: "movies.admin.get", viewers: "movies.get" },
  id: movieId,
  address: (id) => ({ movie_id: id }),
  ...shownAs(movieKind),
  examples: [
    { title: "A movie, whatever its status", inputs: { id: exampleMovie } },
    { title: "A movie as viewers see it", inputs: { id: exampleMovie, view: "viewers" } },
  ],
});

export const getShows = listData({
  type: "encorastream:getShows",
  summary: "The shows of the catalogue, in the words of the resource.",
  calls: { admin: "shows.admin.list", viewers: "shows.list" },
  filters: {
    search,
    status: filter("status", 'The vendor\'s status; `draft` and `published` only with `view: "admin"`.'),
    genre: filter("genre", 'Slug of a genre, as in drama. Only with `view: "viewers"`.'),
    contentRating,
    sort,
  },
  ...shownAs(showKind),
  examples: [
    { title: "The shows that are still drafts", inputs: { status: "draft", search: "night", sort: "title" } },
    {
      title: "What viewers find",
      inputs: {
        view: "viewers",
        search: "night",
        status: "ongoing",
        genre: "drama",
        contentRating: "TV-14",
        sort: "-created_at",
      },
    },
  ],
});

export const getShow = lookupData({
  type: "encorastream:getShow",
  summary: "One show by its id.",
  noun: "show",
  calls: { admin: "shows.admin.get", viewers: "shows.get" },
  id: showId,
  address: (id) => ({ show_id: id }),
  ...shownAs(showKind),
  examples: [
    { title: "A show, whatever its status", inputs: { id: exampleShow } },
    { title: "A show as viewers see it", inputs: { id: exampleShow, view: "viewers" } },
  ],
});

export const getRelatedMovies = listData({
  type: "encorastream:getRelatedMovies",
  summary: "The movies that viewers are shown beside a published one.",
  calls: "movies.related.list",
  within: { arguments: { movie: movieId }, path: ({ movie }) => ({ movie_id: String(movie) }) },
  filters: { limit },
  ...shownAs(movieKind),
  examples: [{ title: "Five movies that are like one", inputs: { movie: exampleMovie, limit: 5 } }],
});

export const getRelatedShows = listData({
  type: "encorastream:getRelatedShows",
  summary: "The shows that viewers are shown beside a published one.",
  calls: "shows.related.list",
  within: { arguments: { show: showId }, path: ({ show }) => ({ show_id: String(show) }) },
  filters: { limit },
  ...shownAs(showKind),
  examples: [{ title: "Five shows that are like one", inputs: { show: exampleShow, limit: 5 } }],
});

const trailer = z
  .object({
    title: z.string().describe("The title that viewers see."),
    type: z.string().describe("Kind of the trailer, as in official_trailer."),
    language: z.string().describe("Language of the trailer."),
    durationSeconds: z.number().describe("Length in seconds."),
    thumbnailUrl: z.string().describe("Picture of the trailer."),
    createdAt: z.string().describe("When it was made, in RFC 3339."),
  })
  .partial()
  .extend({ id: z.string().describe("The vendor's id of the trailer.") });

const trailerDescription = "The URLs of the streams are left out: they are signed, and expire.";

export const getMovieTrailers = listData({
  type: "encorastream:getMovieTrailers",
  summary: "The trailers of a published movie.",
  description: trailerDescription,
  calls: "movies.trailers.list",
  within: { arguments: { movie: movieId }, path: ({ movie }) => ({ movie_id: String(movie) }) },
  ...recordOf(trailer),
  examples: [{ title: "The trailers of a movie", inputs: { movie: exampleMovie } }],
});

export const getShowTrailers = listData({
  type: "encorastream:getShowTrailers",
  summary: "The trailers of a published show.",
  description: trailerDescription,
  calls: "shows.trailers.list",
  within: { arguments: { show: showId }, path: ({ show }) => ({ show_id: String(show) }) },
  ...recordOf(trailer),
  examples: [{ title: "The trailers of a show", inputs: { show: exampleShow } }],
});
