import { z } from "zod";
import { argument, createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { failure, NotFound } from "../../core/errors";
import { field } from "../../core/facts";
import { calendarDate } from "../../core/fields";
import { date, integer, text } from "../argument";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownText, times, timesOf } from "../object";
import { availabilityProblems, availableFrom, availableUntil } from "./availability";
import { contentRating, images, runtimeMinutes, runtimeProblems } from "./content";
import { carriedStatus, episodeStatuses, publishedStatus } from "./published-status";
import { season as seasons } from "./season";
import { episodeIdForm, seasonAddress, seasonIdForm } from "./season-id";

const update = "episodes.admin.update";

/** It stands in the path of every call, and its number in the body too. */
const season = argument({
  schema: field(
    z
      .string()
      .regex(seasonIdForm, "must be the id of a season, as in <show id>/1")
      .describe("The season that the episode belongs to: the resource or its id, as in `<show id>/1`."),
    {
      reference: "encorastream:Season",
      contents: "forced",
      differs: "The number is the end of the season's id.",
      examples: ["00000000-0000-4000-8000-000000000002/1", "00000000-0000-4000-8000-000000000002/2"],
    },
  ),
  body: (id) => ({ season_number: Number(seasonAddress(id).season_number) }),
});

const published = publishedStatus(() => kind, { ...episodeStatuses, update });

const args = {
  season: createOnly(season),
  episodeNumber: createOnly(
    integer(
      "episode_number",
      z.number().int().min(0).describe("Number of the episode in its season; 0 is a special."),
    ),
  ),
  title: updatable(text("title", z.string().min(1).max(255).describe("Title that viewers see.")), update),
  synopsis: updatable(
    text("synopsis", z.string().min(1).max(2000).describe("What the episode is about.").optional()),
    update,
  ),
  runtimeMinutes: updatable(runtimeMinutes, update),
  contentRating: updatable(
    {
      ...contentRating,
      schema: contentRating.schema.describe(
        "Content rating. Without it the rating of the show counts; one of both is needed to publish.",
      ),
    },
    update,
  ),
  images: updatable(images, update),
  airDate: updatable(
    date("air_date", calendarDate().describe("Day of the first broadcast, as YYYY-MM-DD.").optional()),
    update,
  ),
  availableFrom: updatable(availableFrom, update),
  availableUntil: updatable(availableUntil, update),
  published,
};

const outputs = z.object({
  episodeId: z.string().describe("The vendor's own id of the episode."),
  status: z.string().describe("The vendor's status: draft, published, scheduled, unpublished."),
  ...times,
});

export const kind = {
  type: "encorastream:Episode",
  calls: {
    list: "episodes.admin.list",
    create: "episodes.admin.create",
    read: "episodes.admin.get",
    delete: "episodes.admin.delete",
  },
  address: (id: string) => {
    const { season: parent, number } = partsOfId(id);
    return { ...seasonAddress(parent), episode_number: number };
  },
  inputs: inputsOf(args),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    episodeId: shownText(object.id),
    status: shownText(object.status),
    ...timesOf(object),
  }),
  createDefaults: { status: "draft" },
  carriedBody: (managed: Record<string, unknown>, known: Record<string, unknown>) =>
    carriedStatus(episodeStatuses, managed, known),
  inside: {
    path: ({ season: id }: Record<string, unknown>) => seasonAddress(String(id)),
    id: ({ season: id, episodeNumber }: Record<string, unknown>) => `${id}/${episodeNumber}`,
    inputs: (id: string) => ({ season: partsOfId(id).season }),
  },
} as const;

/** An episode of a season. */
export const episode = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "An episode of a season.",
  description:
    "Its id is the id of the season and the number of the episode with a slash between. Once an episode was " +
    "published, the vendor no longer deletes its season, even after the episode is deleted.",
  identity: { kind: "unique", keys: ["season", "episodeNumber"], tellNewBy: "createdAt" },
  list: {
    within: ["season"],
    shows: "all",
    async items(context, { season: id }) {
      const ids = id === undefined ? await seasonIds(context, {}) : [id];
      return (await Promise.all(ids.map((one) => listedEpisodes(context, one)))).flat();
    },
  },
  id: z
    .string()
    .regex(
      episodeIdForm,
      "must be the id of an episode: its number, or its season's id and its number, as in <show id>/1/4",
    ),
  wholeId: (given, { season: id }) => (given.includes("/") ? given : `${id}/${given}`),
  problems: ({ published: isPublished, runtimeMinutes: runtime, ...window }) => [
    ...runtimeProblems(isPublished, runtime),
    ...availabilityProblems(window),
  ],
  examples: [
    {
      title: "A published episode, rated as its show",
      inputs: {
        season: "00000000-0000-4000-8000-000000000002/1",
        episodeNumber: 1,
        title: "Arrivals",
        runtimeMinutes: 42,
        airDate: "2026-03-01",
        published: true,
      },
    },
    {
      title: "An episode with every argument",
      inputs: {
        season: "00000000-0000-4000-8000-000000000002/1",
        episodeNumber: 2,
        title: "Fog",
        synopsis: "A ship does not answer.",
        runtimeMinutes: 44,
        contentRating: "TV-14",
        images: {
          poster: "https://cdn.example.com/harbour/1/2/poster.jpg",
          backdrop: "https://cdn.example.com/harbour/1/2/backdrop.jpg",
          thumbnail: "https://cdn.example.com/harbour/1/2/thumbnail.jpg",
          logo: "https://cdn.example.com/harbour/1/2/logo.png",
          banner: "https://cdn.example.com/harbour/1/2/banner.jpg",
        },
        airDate: "2026-03-08",
        availableFrom: "2026-03-08T19:00:00Z",
        availableUntil: "2036-03-08T19:00:00Z",
        published: false,
      },
    },
  ],
});

async function seasonIds(context: Context<EncoraStreamClient>, scope: { show?: string }): Promise<string[]> {
  return (await seasons.list.items(context, scope)).map(({ id }) => id);
}

/** The episodes of a season. A season that is gone has none, if the list of seasons agrees. */
async function listedEpisodes(context: Context<EncoraStreamClient>, id: string) {
  return listedObjects<z.infer<typeof kind.inputs>, z.infer<typeof outputs>>(context, kind, {
    season: id,
  }).catch(async (thrown: unknown) => {
    const show = seasonAddress(id).show_id;
    if (!(thrown instanceof NotFound) || (await seasonIds(context, { show })).includes(id)) throw thrown;
    return [];
  });
}

function partsOfId(id: string): { season: string; number: string } {
  const [, season, number] = /^([^/]+\/\d+)\/(\d+)$/.exec(id) ?? [];
  if (season === undefined || number === undefined) {
    throw failure({
      what: `"${id}" is not the id of an episode`,
      state: "Nothing was sent",
      remedy: "Write its season's id and its number, as in <show id>/1/4",
    });
  }
  return { season, number };
}
