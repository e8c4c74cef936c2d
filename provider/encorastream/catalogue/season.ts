import { z } from "zod";
import { argument, createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { forceDestroy } from "../../core/controls";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { type ExpectedError, failure, NotFound, Refused } from "../../core/errors";
import { field } from "../../core/facts";
import { calendarDate, dateOrderProblems, vendorId } from "../../core/fields";
import { choice, date, integer, text } from "../argument";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { contentsRefusal } from "../contents";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText, times, timesOf } from "../object";
import { images } from "./content";
import { seasonAddress, seasonId } from "./season-id";

const update = "seasons.admin.update";

/** It stands in the path of every call. */
const show = argument({
  schema: field(vendorId().describe("The show that the season belongs to: the resource or its id."), {
    reference: "encorastream:Show",
    contents: "forced",
  }),
  body: () => ({}),
});

const status = field(
  z
    .enum(["draft", "published", "completed"])
    .describe("`draft`: hidden. `published`: airing. `completed`: all episodes have aired."),
  { default: "draft", impact: "the season appears to viewers or disappears", impactKind: "publication" },
).optional();

const args = {
  show: createOnly(show),
  seasonNumber: createOnly(
    integer("season_number", z.number().int().min(1).describe("Number of the season in its show, from 1.")),
  ),
  title: updatable(
    text(
      "title",
      z.string().min(1).max(255).describe("Title; players show Season N without one.").optional(),
    ),
    update,
  ),
  synopsis: updatable(
    text("synopsis", z.string().min(1).max(2000).describe("What the season is about.").optional()),
    update,
  ),
  images: updatable(images, update),
  airDate: updatable(
    date("air_date", calendarDate().describe("First day of the season, as YYYY-MM-DD.").optional()),
    update,
  ),
  endDate: updatable(
    date(
      "end_date",
      calendarDate().describe("Last day of the season, as YYYY-MM-DD; none while it runs.").optional(),
    ),
    update,
  ),
  status: updatable(choice("status", status), update),
};

const outputs = z.object({
  seasonId: z.string().describe("The vendor's own id of the season."),
  episodeCount: z.number().describe("Episodes, as the vendor counts them."),
  ...times,
});

export const kind = {
  type: "encorastream:Season",
  calls: {
    list: "seasons.admin.list",
    create: "seasons.admin.create",
    read: "seasons.admin.get",
    delete: "seasons.admin.delete",
  },
  address: seasonAddress,
  inputs: inputsOf(args).extend({ forceDestroy }),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    seasonId: shownText(object.id),
    episodeCount: shownNumber(object.episode_count),
    ...timesOf(object),
  }),
  createDefaults: { status: "draft" },
  inside: {
    path: ({ show: id }: Record<string, unknown>) => ({ show_id: String(id) }),
    id: ({ show: id, seasonNumber }: Record<string, unknown>) => `${id}/${seasonNumber}`,
    inputs: (id: string) => ({ show: seasonAddress(id).show_id }),
  },
} as const;

/** A season of a show. */
export const season = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A season of a show.",
  description:
    "Its id is the show's id and the season's number with a slash between. Deleting a season is refused while " +
    "episodes are inside unless forceDestroy is true, and always once an episode of it was published: the vendor keeps " +
    "the season then, even after that episode is deleted. To destroy such a stack, delete the whole show, or set " +
    "`retainOnDelete: true` in the season's options.",
  identity: { kind: "unique", keys: ["show", "seasonNumber"], tellNewBy: "createdAt" },
  list: {
    within: ["show"],
    shows: "all",
    async items(context, { show: id }) {
      const shows = id === undefined ? await showIds(context.client) : [id];
      return (await Promise.all(shows.map((one) => listedSeasons(context, one)))).flat();
    },
  },
  async delete({ client }, id, { forceDestroy: withEpisodes }) {
    const path = seasonAddress(id);
    const refusal = refusalFor(await client.list("episodes.admin.list", path), withEpisodes === true);
    if (refusal) throw refusal;
    await client.call("seasons.admin.delete", { path }).catch((thrown: unknown) => {
      if (!(thrown instanceof Refused) || thrown instanceof NotFound || thrown.afterUnknown) throw thrown;
      throw new Refused(
        `${thrown.told.what}; the vendor keeps a season once an episode of it was published, even if that episode is deleted`,
        thrown.status,
        false,
        leaveText,
      );
    });
  },
  id: seasonId(),
  wholeId: (given, { show }) => (given.includes("/") ? given : `${show}/${given}`),
  // A season's write moves the show's revision: writes to both are lined up.
  root: ({ show }, id = "") => `encorastream:Show/${show ?? seasonAddress(id).show_id}`,
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
    {
      title: "A season with every argument",
      inputs: {
        show: "00000000-0000-4000-8000-000000000002",
        seasonNumber: 2,
        title: "Departures",
        synopsis: "The harbour is to be closed.",
        images: {
          poster: "https://cdn.example.com/harbour/2/poster.jpg",
          backdrop: "https://cdn.example.com/harbour/2/backdrop.jpg",
          thumbnail: "https://cdn.example.com/harbour/2/thumbnail.jpg",
          logo: "https://cdn.example.com/harbour/2/logo.png",
          banner: "https://cdn.example.com/harbour/2/banner.jpg",
        },
        airDate: "2026-09-01",
        endDate: "2026-11-30",
        status: "completed",
        forceDestroy: true,
      },
    },
  ],
});

async function showIds(client: EncoraStreamClient): Promise<string[]> {
  return (await client.list("shows.admin.list")).map((object) => String(object.id));
}

/** The seasons of a show. A show that is gone has none, if the list of shows agrees. */
async function listedSeasons(context: Context<EncoraStreamClient>, id: string) {
  return listedObjects<z.infer<typeof kind.inputs>, z.infer<typeof outputs>>(context, kind, {
    show: id,
  }).catch(async (thrown: unknown) => {
    if (!(thrown instanceof NotFound) || (await showIds(context.client)).includes(id)) throw thrown;
    return [];
  });
}

/** What to do with a season that the vendor keeps. */
const leaveText =
  "Set `retainOnDelete: true` in the resource's options to leave it where it is, or delete the whole show.";

/** Why the season must not go, or won't: the vendor keeps one for good once an episode of it was published. */
function refusalFor(episodes: VendorObject[], withEpisodes: boolean): ExpectedError | undefined {
  const published = episodes.filter(({ status }) => status === "published" || status === "unpublished");
  if (published.length > 0) {
    return failure({
      what: `${published.length} of ${episodes.length} episodes inside was or were published, and then the vendor keeps the season`,
      state: "Nothing was changed",
      remedy: leaveText,
    });
  }
  if (episodes.length === 0 || withEpisodes) return undefined;
  return contentsRefusal(episodes.length, ["episode", "episodes"]);
}
