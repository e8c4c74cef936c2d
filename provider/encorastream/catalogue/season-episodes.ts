import { z } from "zod";
import { argument, createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { forceDestroy } from "../../core/controls";
import { defineResource } from "../../core/define-resource";
import type { Context, Problem } from "../../core/definition";
import { type ExpectedError, failure, NotFound } from "../../core/errors";
import { field } from "../../core/facts";
import { calendarDate } from "../../core/fields";
import { exclusive, itemsSchema, ownedSet } from "../../core/owned-set";
import { hasUnknown } from "../../core/unknown";
import { date, integer, text } from "../argument";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText } from "../object";
import { availabilityProblems, availableFrom, availableUntil } from "./availability";
import { contentRating, images, runtimeMinutes, runtimeProblems } from "./content";
import { carriedStatus, episodeStatuses, publishedInStatus } from "./published-status";
import { seasonAddress, seasonIdForm } from "./season-id";

type Values = Record<string, unknown>;

const update = "episodes.admin.update";

/** As many as the connections of an account: the rest would only wait. */
const parallel = 32;

/** One episode, as a program writes it. */
const episode = {
  title: updatable(text("title", z.string().min(1).max(255).describe("Title of the episode.")), update),
  synopsis: updatable(
    text("synopsis", z.string().min(1).max(2000).describe("What the episode is about.").optional()),
    update,
  ),
  runtimeMinutes: updatable(runtimeMinutes, update),
  contentRating: updatable(contentRating, update),
  images: updatable(images, update),
  published: updatable(publishedInStatus(episodeStatuses), update),
  airDate: updatable(
    date("air_date", calendarDate().describe("Day of the first showing, as YYYY-MM-DD.").optional()),
    update,
  ),
  availableFrom: updatable(availableFrom, update),
  availableUntil: updatable(availableUntil, update),
};

/** The episode's numbers stand in each path and each body. */
const episodeWithNumbers = {
  ...episode,
  season: createOnly(
    argument({
      schema: z.string(),
      body: (id) => ({ season_number: Number(seasonAddress(id).season_number) }),
    }),
  ),
  episodeNumber: createOnly(integer("episode_number", z.number().int().min(0))),
};

const episodeKind = {
  type: "encorastream:SeasonEpisodes",
  calls: {
    list: "episodes.admin.list",
    create: "episodes.admin.create",
    read: "episodes.admin.get",
    delete: "episodes.admin.delete",
  },
  address: (id: string) => ({
    ...seasonAddress(id.replace(/\/\d+$/, "")),
    episode_number: id.slice(id.lastIndexOf("/") + 1),
  }),
  inputs: inputsOf(episodeWithNumbers),
  arguments: episodeWithNumbers,
  outputs: z.object({ status: z.string() }),
  outputsOf: (object: VendorObject) => ({ status: shownText(object.status) }),
  createDefaults: { status: "draft" },
  carriedBody: (managed: Values, known: Values) => carriedStatus(episodeStatuses, managed, known),
  inside: {
    path: ({ season }: Values) => seasonAddress(String(season)),
    id: ({ season, episodeNumber }: Values) => `${season}/${episodeNumber}`,
    inputs: (id: string) => ({ season: id.replace(/\/\d+$/, "") }),
  },
} as const;

const episodes = {
  key: {
    argument: "episodeNumber",
    schema: z
      .string()
      .refine(
        (key) => /^(0|[1-9]\d*)$/.test(key) && Number.isSafeInteger(Number(key)),
        'must be the number of an episode, as in "4"; "0" is a special',
      ),
    canonical: (key: string) => key.replace(/^0+(?=\d+$)/, ""),
    value: Number,
    text: String,
  },
  item: inputsOf(episode),
  text: 'The episodes by number, as in `{ "1": { title: "Pilot" } }`. "0" is a special.',
};

const inputs = z.strictObject({
  season: field(
    z
      .string()
      .regex(seasonIdForm, "must be the id of a season, as in <show id>/1")
      .describe("The season that the episodes belong to: the resource or its id, as in `<show id>/1`."),
    {
      reference: "encorastream:Season",
      contents: "forced",
      replaces: true,
      examples: ["00000000-0000-4000-8000-000000000002/1", "00000000-0000-4000-8000-000000000002/2"],
    },
  ),
  episodes: field(itemsSchema(episodes), {
    examples: [twoEpisodes("The Lighthouse"), twoEpisodes("The Light")],
  }),
  exclusive,
  forceDestroy,
});

const outputs = z.object({
  episodeIds: z
    .record(z.string(), z.string())
    .describe("The id of each episode by its number: the season's id and the number, with a slash between."),
  episodeStatuses: z
    .record(z.string(), z.string())
    .describe("The vendor's status of each episode by its number: draft, published, scheduled, unpublished."),
});

const set = ownedSet<EncoraStreamClient, typeof inputs, typeof outputs>({
  ...episodes,
  items: "episodes",
  ids: "episodeIds",
  itemOutputs: { episodeStatuses: "status" },
  life: objectLife(episodeKind),
  scope: ["season"],
  idOf: ({ season }) => String(season),
  scopeOf: (id) => ({ season: id }),
  list: (context, scope) => listedObjects(context, episodeKind, scope),
  scopes: seasons,
  within: ["season"],
  parallel,
});

/** The episodes of a season, as one resource: only the episodes that differ are written. */
export const seasonEpisodes = defineResource<EncoraStreamClient>()({
  ...set,
  type: "encorastream:SeasonEpisodes",
  summary: "The episodes of a season, as one resource.",
  description:
    "Only the episodes that differ are written, several at a time. Other episodes of the season are left alone " +
    "unless exclusive is true. Deleting the resource deletes its episodes: it is refused while one of them is or was " +
    "published unless forceDestroy is true: the vendor keeps a season once an episode of it was published, even after " +
    "that episode is deleted. An episode with a number that is taken is refused unless adopt is true: then those that " +
    "the program has are managed.",
  inputs,
  outputs,
  identity: { kind: "unique", keys: ["season"], tellNewBy: "equality" },
  async delete(context, id, state) {
    if (state.forceDestroy !== true) await assertNoneWasOut(context, id, state.episodes ?? {});
    await set.delete(context, id, state);
  },
  id: z
    .string()
    .regex(seasonIdForm, "must be the id of a season, as in 00000000-0000-4000-8000-000000000002/1"),
  // An episode's write moves the season's revision, and that one's the show's: their writes are lined up.
  root: ({ season }, id = "") => `encorastream:Show/${seasonAddress(season ?? id).show_id}`,
  problems: ({ episodes: given }) =>
    Object.entries(given ?? {}).flatMap(([key, one]) => episodeProblems(key, one)),
  examples: [
    {
      title: "The first episodes of a season",
      inputs: {
        season: "00000000-0000-4000-8000-000000000002/1",
        episodes: twoEpisodes("The Ferry"),
      },
    },
    {
      title: "Episodes with every argument",
      inputs: {
        season: "00000000-0000-4000-8000-000000000002/1",
        episodes: {
          "1": { title: "Pilot" },
          "2": {
            title: "The Lighthouse",
            synopsis: "Nobody has lit it for years.",
            runtimeMinutes: 42,
            contentRating: "TV-14",
            images: {
              poster: "https://cdn.example.com/harbour/1/2/poster.jpg",
              backdrop: "https://cdn.example.com/harbour/1/2/backdrop.jpg",
              thumbnail: "https://cdn.example.com/harbour/1/2/thumbnail.jpg",
              logo: "https://cdn.example.com/harbour/1/2/logo.png",
              banner: "https://cdn.example.com/harbour/1/2/banner.jpg",
            },
            published: false,
            airDate: "2026-03-08",
            availableFrom: "2026-03-08T20:00:00Z",
            availableUntil: "2027-03-08T20:00:00Z",
          },
        },
        exclusive: true,
        forceDestroy: true,
      },
    },
  ],
});

function twoEpisodes(second: string) {
  return { "1": { title: "Pilot" }, "2": { title: second } };
}

/** This season, or all of them. A show that is gone has none, if the list of shows agrees. */
async function seasons({ client }: Context<EncoraStreamClient>, { season }: Values): Promise<Values[]> {
  const showIds = async () => (await client.list("shows.admin.list")).map(({ id }) => String(id));
  const shows = season === undefined ? await showIds() : [seasonAddress(String(season)).show_id];
  const found = await Promise.all(
    shows.map(async (show) => {
      const objects = await client
        .list("seasons.admin.list", { show_id: show })
        .catch(async (thrown: unknown) => {
          if (!(thrown instanceof NotFound) || (await showIds()).includes(show)) throw thrown;
          return [];
        });
      return objects.map((object) => ({ season: `${show}/${shownNumber(object.season_number)}` }));
    }),
  );
  return found.flat().filter((one) => season === undefined || one.season === season);
}

/** The state may be older than a publication by hand: the list says what is out. */
async function assertNoneWasOut(
  context: Context<EncoraStreamClient>,
  season: string,
  owned: Readonly<Record<string, unknown>>,
): Promise<void> {
  const listed = await listedObjects<Values, Values>(context, episodeKind, { season });
  const out = listed.filter(
    ({ live }) => String(live.inputs.episodeNumber) in owned && isOut(live.outputs.status),
  );
  if (out.length > 0) throw publishedRefusal(out.length);
}

function isOut(now: unknown): boolean {
  return now === "published" || now === "unpublished";
}

function publishedRefusal(count: number): ExpectedError {
  return failure({
    what: `${count} of its episodes ${count === 1 ? "is or was" : "are or were"} published`,
    state: "Nothing was changed",
    remedy: "Set `forceDestroy: true`, run `pulumi up`, and delete again",
  });
}

function episodeProblems(key: string, one: Values): Problem[] {
  if (hasUnknown(one)) return [];
  const { published, runtimeMinutes: runtime, ...window } = one;
  return [...runtimeProblems(published === true, runtime), ...availabilityProblems(window)].map(
    ({ path, text }) => ({ path: `episodes.${key}.${path}`, text }),
  );
}
