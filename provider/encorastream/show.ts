import { z } from "zod";
import { forceDestroy } from "../core/controls";
import { type Context, defineResource, type Part, type Problem } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { calendarDate, countryCode, setOf } from "../core/fields";
import { unknownValue } from "../core/unknown";
import type { Answered, EncoraStreamClient } from "./client";
import { cast, contentRating, geoRestrictions, images, language } from "./content";
import type { VendorObject } from "./envelope";
import {
  bodyOf,
  date,
  flag,
  inputsFrom,
  keysOf,
  type Spellings,
  shownNumber,
  shownText,
  text,
  texts,
} from "./spelling";
import { sendUpdate } from "./update";

/** What the create and update bodies carry. Where the show stands, its status, is written by parts of their own. */
const details = z.strictObject({
  title: z.string().min(1).max(255).describe("Title that viewers see."),
  originalTitle: z
    .string()
    .min(1)
    .max(255)
    .describe("Title in the original language, if another.")
    .optional(),
  synopsis: z.string().min(1).max(5000).describe("What the show is about.").optional(),
  contentRating: contentRating.optional(),
  genres: field(setOf(z.string().min(1)).describe("Slugs of the show's genres, as in drama."), {
    reset: [],
  }).optional(),
  network: z.string().min(1).max(200).describe("Original broadcaster.").optional(),
  countriesOfOrigin: field(setOf(countryCode()).describe("ISO 3166-1 alpha-2 codes."), {
    reset: [],
  }).optional(),
  language: language.optional(),
  firstAirDate: calendarDate().describe("Date of the first episode, as YYYY-MM-DD.").optional(),
  lastAirDate: calendarDate().describe("Date of the latest episode, as YYYY-MM-DD.").optional(),
  cast: cast.schema.optional(),
  images: images.schema.optional(),
  geoRestrictions: geoRestrictions.schema.optional(),
  drmRequired: field(
    z.boolean().describe("Whether players need a licence before playback. False where not given."),
    { default: false, reset: false, impact: "players without DRM stop or start to work" },
  ).optional(),
});
type Details = z.infer<typeof details>;

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

const spellings: Spellings<Details> = {
  title: text("title"),
  originalTitle: text("original_title"),
  synopsis: text("synopsis"),
  contentRating: text("content_rating"),
  genres: texts("genres"),
  network: text("network"),
  countriesOfOrigin: texts("country_of_origin"),
  language: text("language"),
  firstAirDate: date("first_air_date"),
  lastAirDate: date("last_air_date"),
  cast: cast.spelling,
  images: images.spelling,
  geoRestrictions: geoRestrictions.spelling,
  drmRequired: flag("drm_required"),
};

const outputs = z.object({
  slug: z.string().describe("The name in URLs, made by the vendor.").optional(),
  status: z.string().describe("The vendor's status: draft, published, ongoing, ended, canceled.").optional(),
  totalSeasons: z.number().describe("Seasons, as the vendor counts them.").optional(),
  totalEpisodes: z.number().describe("Episodes, as the vendor counts them.").optional(),
  createdAt: z.string().describe("When the show was made, in RFC 3339.").optional(),
  updatedAt: z.string().describe("When the show was last changed, in RFC 3339.").optional(),
});

const update: Part<EncoraStreamClient, Inputs> = {
  name: "update",
  keys: keysOf(spellings),
  write: (context, id, values, { cleared }) => updateShow(context, id, bodyOf(spellings, values, cleared)),
};

const publication: Part<EncoraStreamClient, Inputs> = {
  name: "published",
  keys: ["published"],
  write: ({ client, revision }, id, { published }) =>
    client.call(published ? "shows.admin.publish" : "shows.admin.unpublish", {
      path: { show_id: id },
      revision,
    }),
};

const airing: Part<EncoraStreamClient, Inputs> = {
  name: "airingStatus",
  keys: ["airingStatus"],
  /** No longer named, the status stays where it is. */
  write: async (context, id, { airingStatus }) =>
    airingStatus === undefined ? undefined : updateShow(context, id, { status: airingStatus }),
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
  identity: {
    kind: "likely",
    keys: ["title", "firstAirDate"],
    newness: "createdAt",
    async find({ client }, { title, firstAirDate }) {
      const shows = await client.list("shows.admin.list");
      return shows
        .filter((shown) => shown.title === title)
        .filter((shown) => spellings.firstAirDate.read(shown.first_air_date) === firstAirDate)
        .map((shown) => ({ id: String(shown.id), createdAt: Date.parse(String(shown.created_at)) }));
    },
  },
  create: {
    carries: ({ published }) => [...update.keys, ...(published === false ? publication.keys : [])],
    async send({ client, createKey }, wanted) {
      const { object, revision } = await client.call("shows.admin.create", {
        body: { status: "draft", drm_required: false, ...bodyOf(spellings, wanted) },
        createKey,
      });
      const id = shownText(object.id);
      return id === undefined ? {} : { id, revision, outputs: outputsOf(object) };
    },
  },
  parts: [update, publication, airing],
  async read(context, id) {
    const live = await readShow(context, id);
    if (!live) return undefined;
    const { object, revision } = live;
    return {
      inputs: { ...inputsFrom(spellings, object), ...standing(object.status) },
      outputs: outputsOf(object),
      revision,
    };
  },
  async delete(context, id, state) {
    const { client } = context;
    const live = await readShow(context, id);
    if (!live) return;
    const path = { show_id: id };
    const seasons = state.forceDestroy ? [] : await client.list("seasons.admin.list", path);
    if (seasons.length > 0) {
      throw new ExpectedError(
        `${seasons.length} ${seasons.length === 1 ? "season is" : "seasons are"} inside, which would go with it; nothing was changed. ` +
          `Delete them first, or set forceDestroy: true, run "pulumi up", and delete again.`,
      );
    }
    if (live.object.status !== "draft")
      await client.call("shows.admin.unpublish", { path, revision: live.revision });
    await client.call("shows.admin.delete", { path });
  },
  problems(wanted): Problem[] {
    const { published, airingStatus, contentRating: rating } = wanted;
    const problems = geoRestrictions.problems(wanted.geoRestrictions);
    if (airingStatus !== undefined && published !== true && !isUnknown(published)) {
      problems.push({ path: "airingStatus", text: "can only be set with published: true" });
    }
    if (published === true && rating === undefined) {
      const allowed = contentRating.options.map((option) => JSON.stringify(option)).join(", ");
      problems.push({
        path: "contentRating",
        text: `is required to publish a show: one of ${allowed}`,
      });
    }
    return problems;
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
  ],
});

async function readShow({ client }: Context<EncoraStreamClient>, id: string): Promise<Answered | undefined> {
  return client.read("shows.admin.get", { show_id: id });
}

function updateShow(context: Context<EncoraStreamClient>, id: string, body: Record<string, unknown>) {
  return sendUpdate(context, "shows.admin.update", { show_id: id }, body, () => readShow(context, id));
}

/** One vendor status holds both: whether the show is out, and whether it goes on. */
function standing(status: unknown): Pick<Inputs, "published" | "airingStatus"> {
  const known = inputs.shape.airingStatus.safeParse(status);
  return { published: status !== "draft", airingStatus: known.success ? known.data : undefined };
}

function outputsOf(object: VendorObject) {
  return {
    slug: shownText(object.slug),
    status: shownText(object.status),
    totalSeasons: shownNumber(object.total_seasons),
    totalEpisodes: shownNumber(object.total_episodes),
    createdAt: shownText(object.created_at),
    updatedAt: shownText(object.updated_at),
  };
}

function isUnknown(value: unknown): boolean {
  return value === unknownValue;
}
