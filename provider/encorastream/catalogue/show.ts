import { z } from "zod";
import { argument, updatable, updateOnly } from "../../core/argument";
import { inputsOf, type OwnWrite } from "../../core/argument-table";
import { forceDestroy } from "../../core/controls";
import { defineResource } from "../../core/define-resource";
import type { Problem } from "../../core/definition";
import { NotFound } from "../../core/errors";
import { calendarDate, dateOrderProblems, vendorId } from "../../core/fields";
import { unknownValue } from "../../core/unknown";
import { date, text } from "../argument";
import { objectLife, readObject, sendUpdate } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { contentsRefusal } from "../contents";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText, times, timesOf } from "../object";
import { type Publication, publicationWrite, publishedArgument, unpublishAndDelete } from "../publication";
import { geoRestrictionProblems, language, publishProblems } from "./content";
import { titleArguments } from "./title";

const update = "shows.admin.update";
type Write = OwnWrite<EncoraStreamClient, Record<string, unknown>>;

/** One vendor status holds both: whether the show is out, and whether it goes on. */
const statuses = {
  draft: { published: false, airingStatus: null },
  published: { published: true, airingStatus: null },
  ongoing: { published: true, airingStatus: "ongoing" },
  ended: { published: true, airingStatus: "ended" },
  canceled: { published: true, airingStatus: "canceled" },
} as const;

const publication: Publication = {
  noun: "show",
  calls: { publish: "shows.admin.publish", unpublish: "shows.admin.unpublish" },
  statuses: Object.fromEntries(Object.entries(statuses).map(([word, { published }]) => [word, published])),
};

const publicationOfShow = publicationWrite(() => kind, publication);

const airingStatus = argument({
  schema: z
    .enum(["ongoing", "ended", "canceled"])
    .describe("Whether new episodes are to come, for a published show. The vendor chooses if it is not set.")
    .optional(),
  body: () => ({}),
  shown: (answer) => answer.word("status", statuses)?.airingStatus,
});

const airing: Write = {
  name: "airingStatus",
  /** No longer named, the status stays where it is. */
  async write(context, id, values, { inputs: managed }) {
    if (values.airingStatus === undefined) return undefined;
    return sendUpdate(context, kind, { update, id, body: { status: values.airingStatus }, managed });
  },
};

const args = {
  ...titleArguments(update),
  network: updatable(
    text("network", z.string().min(1).max(200).describe("Original broadcaster.").optional()),
    update,
  ),
  language: updatable(text("language", language.optional()), update),
  firstAirDate: updatable(
    date("first_air_date", calendarDate().describe("Date of the first episode, as YYYY-MM-DD.").optional()),
    update,
  ),
  lastAirDate: updatable(
    date("last_air_date", calendarDate().describe("Date of the latest episode, as YYYY-MM-DD.").optional()),
    update,
  ),
  published: publishedArgument(publication, publicationOfShow),
  airingStatus: updateOnly(airingStatus, airing),
};

const outputs = z.object({
  slug: z.string().describe("The name in URLs, made by the vendor."),
  status: z.string().describe("The vendor's status: draft, published, ongoing, ended, canceled."),
  totalSeasons: z.number().describe("Seasons, as the vendor counts them."),
  totalEpisodes: z.number().describe("Episodes, as the vendor counts them."),
  ...times,
});

export const kind = {
  type: "encorastream:Show",
  calls: {
    list: "shows.admin.list",
    create: "shows.admin.create",
    read: "shows.admin.get",
    delete: "shows.admin.delete",
  },
  address: (id: string) => ({ show_id: id }),
  inputs: inputsOf(args).extend({ forceDestroy }),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    slug: shownText(object.slug),
    status: shownText(object.status),
    totalSeasons: shownNumber(object.total_seasons),
    totalEpisodes: shownNumber(object.total_episodes),
    ...timesOf(object),
  }),
  createDefaults: { status: "draft", drm_required: false },
} as const;

/** A series: its description, whether viewers see it, and its artwork. Seasons are resources of their own. */
export const show = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A series: description, artwork, rights, and whether viewers see it.",
  description:
    "Created as a draft, then published. Deleting a show unpublishes it first, and is refused while seasons are " +
    "inside unless forceDestroy is true, since the vendor deletes them with it.",
  id: vendorId(),
  identity: { kind: "likely", keys: ["title", "firstAirDate"] },
  async delete(context, id, { forceDestroy: withSeasons }) {
    const { client } = context;
    const live = await readObject(context, kind, id);
    if (!live) throw new NotFound("the show does not exist", 404);
    const path = kind.address(id);
    const inside = withSeasons ? 0 : (await client.list("seasons.admin.list", path)).length;
    if (inside > 0) throw contentsRefusal(inside, ["season", "seasons"]);
    await unpublishAndDelete(context, kind, publication, { id, status: live.object.status });
  },
  problems({ published, airingStatus, contentRating, geoRestrictions: geo, ...dates }): Problem[] {
    const aired = airingStatus !== undefined && published !== true && !isUnknown(published);
    return [
      ...geoRestrictionProblems(geo),
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
    {
      title: "A finished series with every argument",
      inputs: {
        title: "The Ferry",
        originalTitle: "Die Fähre",
        synopsis: "Two captains, one river.",
        contentRating: "TV-PG",
        genres: ["drama", "crime"],
        countriesOfOrigin: ["DE", "AT"],
        cast: [
          { name: "A. Actor", role: "actor", character: "Captain" },
          { name: "B. Director", role: "director" },
        ],
        images: {
          poster: "https://cdn.example.com/ferry/poster.jpg",
          backdrop: "https://cdn.example.com/ferry/backdrop.jpg",
          thumbnail: "https://cdn.example.com/ferry/thumbnail.jpg",
          logo: "https://cdn.example.com/ferry/logo.png",
          banner: "https://cdn.example.com/ferry/banner.jpg",
        },
        geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
        drmRequired: true,
        network: "Example Broadcasting",
        language: "de",
        firstAirDate: "2024-03-01",
        lastAirDate: "2025-05-01",
        published: true,
        airingStatus: "ended",
        forceDestroy: true,
      },
    },
  ],
});

function isUnknown(value: unknown): boolean {
  return value === unknownValue;
}
