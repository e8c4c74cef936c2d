import { z } from "zod";
import type { Body } from "../../core/argument";
import { updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Problem } from "../../core/definition";
import { field } from "../../core/facts";
import { vendorId } from "../../core/fields";
import { choice, inField, integer, text } from "../argument";
import { objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText, times, timesOf } from "../object";
import { availabilityProblems, availableFrom, availableUntil } from "./availability";
import { geoRestrictionProblems, geoRestrictions, images } from "./content";
import { publishedStatus } from "./published-status";

const update = "collections.admin.update";

const slug = field(
  z
    .string()
    .max(120)
    .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens, as in staff-picks")
    .describe("The name in URLs, unique."),
  { examples: ["staff-picks", "new-this-week"] },
);

const contentTypes = ["movie", "show", "episode"] as const;

const item = z.strictObject({
  contentType: z.enum(contentTypes).describe("The kind of content."),
  // Not a reference: the classes of the types that it names would import the type of an item, and be imported by it.
  content: field(
    vendorId().describe(
      "The id of the movie or show. Of an episode its output `episodeId`, the vendor's own id.",
    ),
    { examples: ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] },
  ),
});

/** The order of the list is the order in which viewers see it. */
const items = inField("item_refs", {
  schema: field(
    z
      .array(item)
      .describe("The content, in the order in which viewers see it. Documented for the type `manual`."),
    { reset: [] },
  ).optional(),
  write: (value) =>
    value.map(({ contentType, content }) => ({ content_type: contentType, content_id: content })),
  read(answer) {
    const shown = answer.items("item_refs")?.map((one) => ({
      contentType: one.choice("content_type", contentTypes),
      content: one.text("content_id"),
    }));
    return shown?.every(({ contentType, content }) => contentType && content) ? shown : undefined;
  },
});

const type = field(
  z
    .enum(["manual", "dynamic", "editorial", "franchise"])
    .describe("`manual`: the listed items. `dynamic`: what a query finds."),
  // Of the other two no change is valid alone.
  { default: "manual", examples: ["editorial", "franchise"] },
).optional();

const published = publishedStatus(() => kind, {
  noun: "collection",
  update,
  statuses: { draft: false, archived: false, scheduled: true, published: true },
  hidden: "draft",
});

const args = {
  slug: updatable(text("slug", slug), update),
  title: updatable(text("title", z.string().min(1).max(200).describe("Title that viewers see.")), update),
  subtitle: updatable(
    text("subtitle", z.string().min(1).max(300).describe("Line below the title.").optional()),
    update,
  ),
  type: updatable(choice("type", type), update),
  items: updatable(items, update),
  query: updatable(
    text(
      "query",
      z
        .string()
        .min(1)
        .describe("Filter expression of the catalogue that finds the content of a `dynamic` collection.")
        .optional(),
    ),
    update,
  ),
  sortOrder: updatable(
    integer(
      "sort_order",
      field(z.number().int().describe("Place among collections: lower comes first."), {
        default: 0,
      }).optional(),
    ),
    update,
  ),
  geoRestrictions: updatable(geoRestrictions, update),
  images: updatable(images, update),
  availableFrom: updatable(availableFrom, update),
  availableUntil: updatable(availableUntil, update),
  published,
};

const outputs = z.object({
  status: z.string().describe("The vendor's status: draft, published, scheduled, archived."),
  itemCount: z.number().describe("Items, as the vendor counts them."),
  ...times,
});

export const kind = {
  type: "encorastream:Collection",
  calls: {
    list: "collections.admin.list",
    create: "collections.admin.create",
    read: "collections.admin.get",
    delete: "collections.admin.delete",
  },
  address: (id: string) => ({ collection_id: id }),
  inputs: inputsOf(args),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    status: shownText(object.status),
    itemCount: shownNumber(object.item_count),
    ...timesOf(object),
  }),
  createDefaults: { type: "manual", status: "draft" },
  // Made dynamic by hand, a collection takes the items and shows none.
  correctedBody: (managed: Record<string, unknown>, { type: shown }: VendorObject): Body =>
    managed.items !== undefined && managed.type === undefined && shown === "dynamic"
      ? { type: "manual" }
      : {},
} as const;

/** A collection of movies, shows and episodes, in the order of the program or by a query. */
export const collection = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A collection of movies, shows and episodes, listed in order or found by a query.",
  description:
    "A change of the items writes the whole list. A removed collection leaves its content as it is.",
  id: vendorId(),
  identity: { kind: "unique", keys: ["slug"], tellNewBy: "createdAt" },
  problems: ({ type: kindOfItems, items: listed, query, geoRestrictions: geo, ...window }) => [
    ...sourceProblems(kindOfItems ?? "manual", listed, query),
    ...geoRestrictionProblems(geo),
    ...availabilityProblems(window),
  ],
  examples: [
    {
      title: "Picks in an order",
      inputs: {
        slug: "staff-picks",
        title: "Staff picks",
        items: [
          { contentType: "movie", content: "00000000-0000-4000-8000-000000000001" },
          { contentType: "movie", content: "00000000-0000-4000-8000-000000000002" },
        ],
        geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
        published: true,
      },
    },
    {
      title: "A collection by a query with the other arguments",
      inputs: {
        slug: "new-dramas",
        title: "New dramas",
        subtitle: "Of this year",
        type: "dynamic",
        query: "genre:drama release_year:2026",
        sortOrder: 10,
        geoRestrictions: { mode: "block", territories: ["US"] },
        images: {
          poster: "https://cdn.example.com/dramas/poster.jpg",
          backdrop: "https://cdn.example.com/dramas/backdrop.jpg",
          thumbnail: "https://cdn.example.com/dramas/thumbnail.jpg",
          logo: "https://cdn.example.com/dramas/logo.png",
          banner: "https://cdn.example.com/dramas/banner.jpg",
        },
        availableFrom: "2026-03-01T19:00:00Z",
        availableUntil: "2036-03-01T19:00:00Z",
        published: false,
      },
    },
  ],
});

/** Either the items or the query says what is in a collection. */
function sourceProblems(type: string, items: readonly unknown[] | undefined, query: unknown): Problem[] {
  if (type === "dynamic") {
    return [
      ...(query === undefined ? [{ path: "query", text: 'is required while type is "dynamic"' }] : []),
      ...(items === undefined ? [] : [{ path: "items", text: 'must be left out while type is "dynamic"' }]),
    ];
  }
  const isOther = ["manual", "editorial", "franchise"].includes(type);
  return isOther && query !== undefined
    ? [{ path: "query", text: 'can only be set with type: "dynamic"' }]
    : [];
}
