import { z } from "zod";
import { vendorId } from "../../core/fields";
import { kind as episodeKind } from "../catalogue/episode";
import { kind as seasonKind } from "../catalogue/season";
import { episodeIdForm, seasonId } from "../catalogue/season-id";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { type InsideKind, type Shown, shownAs } from "./shown";

/** The seasons and episodes of the shows. */

const exampleShow = "00000000-0000-4000-8000-000000000002";

export const getSeasons = listData({
  type: "encorastream:getSeasons",
  summary: "The seasons of a show, in the words of the resource.",
  calls: { admin: "seasons.admin.list", viewers: "shows.seasons.list" },
  within: {
    arguments: { show: vendorId().describe("Id of the show.") },
    path: ({ show }) => ({ show_id: String(show) }),
  },
  ...shownAs(seasonKind),
  examples: [
    { title: "The seasons of a show", inputs: { show: exampleShow } },
    { title: "The seasons that viewers see", inputs: { show: exampleShow, view: "viewers" } },
  ],
});

const season = seasonId().describe(
  "Id of the season: the show's id and the season's number, as in <show id>/1.",
);

export const getSeason = lookupData({
  type: "encorastream:getSeason",
  summary: "One season by its id.",
  noun: "season",
  calls: { admin: "seasons.admin.get", viewers: "shows.seasons.get" },
  id: season,
  address: seasonKind.address,
  ...shownById(seasonKind),
  examples: [
    { title: "The first season of a show", inputs: { id: `${exampleShow}/1` } },
    { title: "A season as viewers see it", inputs: { id: `${exampleShow}/1`, view: "viewers" } },
  ],
});

export const getEpisodes = listData({
  type: "encorastream:getEpisodes",
  summary: "The episodes of a season, in the words of the resource.",
  calls: { admin: "episodes.admin.list", viewers: "episodes.list" },
  within: { arguments: { season }, path: episodeKind.inside.path },
  filters: {
    sort: filter(
      "sort",
      'The vendor\'s name of the field to sort by; a leading - sorts descending. Only with `view: "viewers"`.',
    ),
  },
  ...shownAs(episodeKind),
  examples: [
    { title: "The episodes of the first season", inputs: { season: `${exampleShow}/1` } },
    {
      title: "What viewers see, the latest episode first",
      inputs: { season: `${exampleShow}/1`, view: "viewers", sort: "-episode_number" },
    },
  ],
});

export const getEpisode = lookupData({
  type: "encorastream:getEpisode",
  summary: "One episode by its id.",
  noun: "episode",
  calls: { admin: "episodes.admin.get", viewers: "episodes.get" },
  id: z
    .string()
    .regex(episodeIdForm, "must be the id of an episode, as in <show id>/1/4")
    .describe("Id of the episode: its season's id and its number, as in <show id>/1/4."),
  address: episodeKind.address,
  ...shownById(episodeKind),
  examples: [
    { title: "The first episode of a season", inputs: { id: `${exampleShow}/1/1` } },
    { title: "An episode as viewers see it", inputs: { id: `${exampleShow}/1/1`, view: "viewers" } },
  ],
});

/** An object that was asked for by its id: its answer does not name what it is inside of by that one's id. */
function shownById(kind: InsideKind): Shown {
  const { result, shown } = shownAs(kind);
  return { result, shown: (object, { id }) => shown(object, kind.inside.inputs(String(id))) };
}
