import { z } from "zod";
import { forceDestroy } from "../core/controls";
import { type Context, defineResource, type Part, type Problem } from "../core/definition";
import { ExpectedError, NotFound, Refused, sentence } from "../core/errors";
import { field } from "../core/facts";
import { calendarDate, dateOrderProblems, vendorId } from "../core/fields";
import { unknownValue } from "../core/unknown";
import type { EncoraStreamClient } from "./client";
import { geoRestrictions, language, publishProblems } from "./content";
import type { VendorObject } from "./envelope";
import { createdOf, listedObject, shownNumber, shownText, times, timesOf } from "./object";
import { bodyOf, date, keysOf, type Spelling, type Spellings, shownInputs, text } from "./spelling";
import { titleFields, titleSpellings } from "./title";
import { readLive, sendUpdate, shownBy, type Updating, updatePart } from "./update";

/** What the create and update bodies carry. Where the show stands is written by parts of their own. */
const details = z.strictObject({
  ...titleFields,
  network: z.string().min(1).max(200).describe("Original broadcaster.").optional(),
  language: language.optional(),
  firstAirDate: calendarDate().describe("Date of the first episode, as YYYY-MM-DD.").optional(),
  lastAirDate: calendarDate().describe("Date of the latest episode, as YYYY-MM-DD.").optional(),
});

const inputs = details.extend({
  published: field(z.boolean().describe("Whether viewers see the show. False where not given."), {
    default: false,
    reset: false,
    impact: "the show appears to viewers, or goes from them",
  }).optional(),
  airingStatus: z
    .enum(["ongoing", "ended", "canceled"])
    .describe("Whether new episodes are to come, for a published show. Left to the vendor where not given.")
    .optional(),
  forceDestroy,
});
type Inputs = z.infer<typeof inputs>;

const spellings: Spellings<z.infer<typeof details>> = {
  ...titleSpellings,
  network: text("network"),
  language: text("language"),
  firstAirDate: date("first_air_date"),
  lastAirDate: date("last_air_date"),
};

/** One vendor status holds both: whether the show is out, and whether it goes on. */
const statuses = {
  draft: { published: false, airingStatus: null },
  published: { published: true, airingStatus: null },
  ongoing: { published: true, airingStatus: "ongoing" },
  ended: { published: true, airingStatus: "ended" },
  canceled: { published: true, airingStatus: "canceled" },
} as const;

/** What a read shows: the status is written by parts of their own. */
const shownSpellings = {
  ...spellings,
  published: {
    name: "status",
    write: (published) => published,
    read: (shown) => shown.word("status", statuses)?.published,
  } satisfies Spelling<boolean>,
  airingStatus: {
    name: "status",
    write: (status) => status,
    read: (shown) => shown.word("status", statuses)?.airingStatus,
  } satisfies Spelling<NonNullable<Inputs["airingStatus"]>>,
};

const outputs = z.object({
  slug: z.string().describe("The name in URLs, made by the vendor.").optional(),
  status: z.string().describe("The vendor's status: draft, published, ongoing, ended, canceled.").optional(),
  totalSeasons: z.number().describe("Seasons, as the vendor counts them.").optional(),
  totalEpisodes: z.number().describe("Episodes, as the vendor counts them.").optional(),
  ...times,
});
type Outputs = z.infer<typeof outputs>;

const updating: Updating<Inputs, Outputs> = {
  operation: "shows.admin.update",
  address: (id) => ({ show_id: id }),
  read: ({ client }, id) => client.read("shows.admin.get", { show_id: id }),
  live: (context, _id, object) => liveOf(context, object),
};

const publication: Part<EncoraStreamClient, Inputs, Outputs> = {
  name: "published",
  keys: ["published"],
  async write(context, id, { published }) {
    const { client, revision } = context;
    const operation = published ? "shows.admin.publish" : "shows.admin.unpublish";
    const answered = await client.call(operation, { path: updating.address(id), revision });
    return shownBy(context, updating, id, answered);
  },
};

const airing: Part<EncoraStreamClient, Inputs, Outputs> = {
  name: "airingStatus",
  keys: ["airingStatus"],
  /** No longer named, the status stays where it is. */
  async write(context, id, { airingStatus }, { inputs: wanted }) {
    if (airingStatus === undefined) return undefined;
    return sendUpdate(context, updating, id, { status: airingStatus }, bodyOf(spellings, wanted));
  },
};

/** A series: its description, whether viewers see it, and its artwork. Seasons are resources of their own. */
export const show = defineResource<EncoraStreamClient>()({
  type: "encorastream:Show",
  summary: "A series: description, artwork, rights, and whether viewers see it.",
  description:
    "Made as a draft, then published. Deleting a show unpublishes it first, and is refused while seasons are " +
    "inside unless forceDestroy is true, since the vendor deletes them with it.",
  inputs,
  outputs,
  id: vendorId(),
  identity: { kind: "likely", keys: ["title", "firstAirDate"] },
  list: {
    within: [],
    shows: "all",
    items: async (context) =>
      Promise.all(
        (await context.client.list("shows.admin.list")).map(async (object) =>
          listedObject(object, await liveOf(context, object)),
        ),
      ),
  },
  create: {
    carries: ({ published }) => [...keysOf(spellings), ...(published === false ? publication.keys : [])],
    async send(context, wanted) {
      const { client, createKey } = context;
      const body = { status: "draft", drm_required: false, ...bodyOf(spellings, wanted) };
      const answered = await client.call("shows.admin.create", { body, createKey });
      return createdOf(answered, () => liveOf(context, answered.object));
    },
  },
  parts: [updatePart(updating, spellings), publication, airing],
  read: (context, id) => readLive(context, updating, id),
  async delete(context, id, { forceDestroy: withSeasons }) {
    const { client } = context;
    const live = await updating.read(context, id);
    if (!live) throw new NotFound("the show does not exist", 404);
    const path = updating.address(id);
    const inside = withSeasons ? 0 : (await client.list("seasons.admin.list", path)).length;
    if (inside > 0) {
      throw new ExpectedError(
        `${inside} ${inside === 1 ? "season is" : "seasons are"} inside, which would go with it; nothing was changed. ` +
          'Delete them first, or set forceDestroy: true, run "pulumi up", and delete again.',
      );
    }
    if (live.object.status === "draft") {
      await client.call("shows.admin.delete", { path });
      return;
    }
    await client.call("shows.admin.unpublish", { path });
    await client.call("shows.admin.delete", { path }).catch((thrown: unknown) => {
      const isRefusal = thrown instanceof Refused && !(thrown instanceof NotFound) && !thrown.afterUnknown;
      if (!isRefusal) throw thrown;
      throw new Refused(
        `${sentence(thrown.message)} The show was unpublished first and is a draft now.`,
        thrown.status,
      );
    });
  },
  problems({ published, airingStatus, contentRating, geoRestrictions: geo, ...dates }): Problem[] {
    const aired = airingStatus !== undefined && published !== true && !isUnknown(published);
    return [
      ...geoRestrictions.problems(geo),
      ...publishProblems(published, contentRating),
      ...dateOrderProblems(dates, "firstAirDate", "lastAirDate"),
      ...(aired ? [{ path: "airingStatus", text: "can only be set with published: true" }] : []),
    ];
  },
  examples: [
    {
      title: "A published series for two countries",
      inputs: {
        title: "The Harbour",
        synopsis: "A coast guard crew and the town that depends on it.",
        contentRating: "TV-14",
        genres: ["drama"],
        countriesOfOrigin: ["DE"],
        language: "de",
        firstAirDate: "2026-03-01",
        cast: [{ name: "A. Actor", role: "actor", character: "Captain" }],
        images: { poster: "https://cdn.example.com/harbour/poster.jpg" },
        geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
        drmRequired: true,
        published: true,
        airingStatus: "ongoing",
      },
    },
    {
      title: "A draft, blocked in one country once it is published",
      inputs: {
        title: "The Lighthouse",
        contentRating: "TV-PG",
        geoRestrictions: { mode: "block", territories: ["US"] },
        published: false,
      },
    },
  ],
});

async function liveOf(context: Context<EncoraStreamClient>, object: VendorObject) {
  return {
    inputs: await shownInputs(context, "encorastream:Show", shownSpellings, object),
    outputs: outputsOf(object),
  };
}

function outputsOf(object: VendorObject) {
  return {
    slug: shownText(object.slug),
    status: shownText(object.status),
    totalSeasons: shownNumber(object.total_seasons),
    totalEpisodes: shownNumber(object.total_episodes),
    ...timesOf(object),
  };
}

function isUnknown(value: unknown): boolean {
  return value === unknownValue;
}
