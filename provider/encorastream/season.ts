import { z } from "zod";
import { forceDestroy } from "../core/controls";
import { type Context, defineResource } from "../core/definition";
import { ExpectedError, NotFound } from "../core/errors";
import { field } from "../core/facts";
import { calendarDate, dateOrderProblems, vendorId } from "../core/fields";
import type { EncoraStreamClient } from "./client";
import { images } from "./content";
import type { VendorObject } from "./envelope";
import { createdOf, listedObject, shownNumber, shownText, times, timesOf } from "./object";
import { bodyOf, choice, date, integer, keysOf, type Spellings, shownInputs, text } from "./spelling";
import { readLive, type Updating, updatePart } from "./update";

const body = z.strictObject({
  seasonNumber: field(z.number().int().min(1).describe("Number of the season in its show, from 1."), {
    replaces: true,
  }),
  title: z.string().min(1).max(255).describe("Title; players show Season N without one.").optional(),
  synopsis: z.string().min(1).max(2000).describe("What the season is about.").optional(),
  images: images.schema.optional(),
  airDate: calendarDate().describe("First day of the season, as YYYY-MM-DD.").optional(),
  endDate: calendarDate().describe("Last day of the season, as YYYY-MM-DD; none while it runs.").optional(),
  status: field(
    z
      .enum(["draft", "published", "completed"])
      .describe("Hidden, airing, or all aired. draft where not given."),
    { default: "draft", reset: "draft", impact: "the season appears to viewers, or goes from them" },
  ).optional(),
});
const inputs = body.extend({
  show: field(vendorId().describe("The show that the season belongs to: the resource or its id."), {
    replaces: true,
    reference: "encorastream:Show",
  }),
  forceDestroy,
});
type Inputs = z.infer<typeof inputs>;

const spellings: Spellings<z.infer<typeof body>> = {
  seasonNumber: integer("season_number"),
  title: text("title"),
  synopsis: text("synopsis"),
  images: images.spelling,
  airDate: date("air_date"),
  endDate: date("end_date"),
  status: choice("status", ["draft", "published", "completed"]),
};

const outputs = z.object({
  seasonId: z.string().describe("The vendor's own id of the season.").optional(),
  episodeCount: z.number().describe("Episodes, as the vendor counts them.").optional(),
  ...times,
});
type Outputs = z.infer<typeof outputs>;

const updating: Updating<Inputs, Outputs> = {
  operation: "seasons.admin.update",
  address: addressOf,
  read: ({ client }, id) => client.read("seasons.admin.get", addressOf(id)),
  live: (context, id, object) => liveOf(context, addressOf(id).show_id, object),
};

/** A season of a show. */
export const season = defineResource<EncoraStreamClient>()({
  type: "encorastream:Season",
  summary: "A season of a show.",
  description:
    "Its id is the show's id and the season's number with a slash between. Deleting a season is refused while " +
    "episodes are inside unless forceDestroy is true, and always once one of them was published.",
  inputs,
  outputs,
  identity: { kind: "unique", keys: ["show", "seasonNumber"], newness: "createdAt" },
  list: {
    within: ["show"],
    shows: "all",
    async items(context, { show }) {
      const shows = show === undefined ? await showIds(context.client) : [show];
      return (await Promise.all(shows.map((one) => listedSeasons(context, one)))).flat();
    },
  },
  create: {
    carries: () => ["show", ...keysOf(spellings)],
    async send(context, wanted) {
      const answered = await context.client.call("seasons.admin.create", {
        path: { show_id: wanted.show },
        body: { status: "draft", ...bodyOf(spellings, wanted) },
      });
      const live = () => liveOf(context, wanted.show, answered.object);
      return createdOf(answered, live, `${wanted.show}/${wanted.seasonNumber}`);
    },
  },
  parts: [updatePart(updating, spellings)],
  read: (context, id) => readLive(context, updating, id),
  async delete({ client }, id, { forceDestroy: withEpisodes }) {
    const path = addressOf(id);
    const refusal = refusalFor(await client.list("episodes.admin.list", path), withEpisodes === true);
    if (refusal) throw new ExpectedError(`${refusal} Nothing was changed.`);
    await client.call("seasons.admin.delete", { path });
  },
  id: z
    .string()
    .regex(
      /^[^/]+\/\d+$/,
      "must be the id of a season: its number, or its show's id and its number, as in <show id>/1",
    ),
  wholeId: (given, { show }) => (given.includes("/") ? given : `${show}/${given}`),
  // A season's write moves the show's revision: writes to both are lined up.
  root: ({ show }, id = "") => `encorastream:Show/${show ?? addressOf(id).show_id}`,
  problems: (given) => dateOrderProblems(given, "airDate", "endDate"),
  examples: [
    {
      title: "The first season of a show",
      inputs: {
        show: "00000000-0000-4000-8000-000000000002",
        seasonNumber: 1,
        title: "Arrivals",
        airDate: "2026-03-01",
        status: "published",
      },
    },
  ],
});

async function liveOf(context: Context<EncoraStreamClient>, show: string, object: VendorObject) {
  const shown = await shownInputs(context, "encorastream:Season", spellings, object);
  return { inputs: { show, ...shown }, outputs: outputsOf(object) };
}

async function showIds(client: EncoraStreamClient): Promise<string[]> {
  return (await client.list("shows.admin.list")).map((object) => String(object.id));
}

/** The seasons of a show. A show that is gone has none, if the list of shows agrees. */
async function listedSeasons(context: Context<EncoraStreamClient>, show: string) {
  const { client } = context;
  const seasons = await client
    .list("seasons.admin.list", { show_id: show })
    .catch(async (thrown: unknown) => {
      if (!(thrown instanceof NotFound) || (await showIds(client)).includes(show)) throw thrown;
      return [];
    });
  return Promise.all(
    seasons.map(async (object) => {
      const live = await liveOf(context, show, object);
      return listedObject(object, live, `${show}/${live.inputs.seasonNumber}`);
    }),
  );
}

function addressOf(id: string): { show_id: string; season_number: string } {
  const [, show, number] = /^([^/]+)\/(\d+)$/.exec(id) ?? [];
  if (show === undefined || number === undefined) {
    throw new ExpectedError("the id of a season is its show's id and its number, as in <show id>/1");
  }
  return { show_id: show, season_number: number };
}

/** Why the season must not go, or won't: the vendor keeps one for good once an episode of it was published. */
function refusalFor(episodes: VendorObject[], withEpisodes: boolean): string | undefined {
  const published = episodes.filter(({ status }) => status === "published" || status === "unpublished");
  if (published.length > 0) {
    return (
      `${published.length} of ${episodes.length} episodes inside was or were published, and then the vendor keeps the season. ` +
      "Set retainOnDelete: true in the resource's options to leave it where it is, or delete the whole show."
    );
  }
  if (episodes.length === 0 || withEpisodes) return undefined;
  return (
    `${episodes.length} ${episodes.length === 1 ? "episode is" : "episodes are"} inside, which would go with it. ` +
    'Delete them first, or set forceDestroy: true, run "pulumi up", and delete again.'
  );
}

function outputsOf(object: VendorObject) {
  return {
    seasonId: shownText(object.id),
    episodeCount: shownNumber(object.episode_count),
    ...timesOf(object),
  };
}
