import { z } from "zod";
import { vendorId } from "../../core/fields";
import { withoutCredentials } from "../../core/url-credentials";
import { kind as collectionKind } from "../catalogue/collection";
import { kind as genreKind } from "../catalogue/genre";
import { kind as geoKind } from "../catalogue/geo-restriction";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { recordOf, shownAs } from "./shown";

/** What orders and restricts the catalogue: collections, genres and geo rules; and who hears of its changes. */

const exampleCollection = "00000000-0000-4000-8000-000000000007";

export const getCollections = listData({
  type: "encorastream:getCollections",
  summary: "The collections, in the words of the resource.",
  calls: { admin: "collections.admin.list", viewers: "collections.list" },
  filters: { status: filter("status", 'The vendor\'s status. Only with `view: "admin"`.') },
  ...shownAs(collectionKind),
  examples: [
    { title: "The archived collections", inputs: { status: "archived" } },
    { title: "The collections that viewers see", inputs: { view: "viewers" } },
  ],
});

export const getCollection = lookupData({
  type: "encorastream:getCollection",
  summary: "One collection by its id, with its items.",
  noun: "collection",
  calls: { admin: "collections.admin.get", viewers: "collections.get" },
  id: vendorId().describe("Id of the collection."),
  address: collectionKind.address,
  ...shownAs(collectionKind),
  examples: [
    { title: "A collection, whatever its status", inputs: { id: exampleCollection } },
    { title: "A collection as viewers see it", inputs: { id: exampleCollection, view: "viewers" } },
  ],
});

export const getGenres = listData({
  type: "encorastream:getGenres",
  summary: "The genres, in the words of the resource.",
  calls: { admin: "genres.admin.list", viewers: "genres.list" },
  filters: {
    contentType: filter("content_type", 'Kind of content. Only with `view: "viewers"`.'),
  },
  ...shownAs(genreKind),
  examples: [
    { title: "All genres", inputs: {} },
    { title: "The genres of shows", inputs: { view: "viewers", contentType: "show" } },
  ],
});

export const getGeoRestrictions = listData({
  type: "encorastream:getGeoRestrictions",
  summary: "The geo rules, in the words of the resource.",
  calls: "geo.rules.list",
  ...shownAs(geoKind),
  examples: [{ title: "All geo rules", inputs: {} }],
});

const webhook = z
  .object({
    url: z
      .string()
      .describe("Where events are delivered, without a user and a query: they can be credentials."),
    description: z.string().describe("What the webhook is for."),
    events: z.array(z.string()).describe("The events that are delivered."),
    status: z.string().describe("The vendor's status: active, disabled."),
    failureCount: z.number().describe("Deliveries that failed, as the vendor counts them."),
    lastDeliveryAt: z.string().describe("Time of the latest delivery, in RFC 3339."),
    createdAt: z.string().describe("When the webhook was made, in RFC 3339."),
    updatedAt: z.string().describe("When it was last changed, in RFC 3339."),
  })
  .partial()
  .extend({ id: z.string().describe("The id, for `adopt`.") });

const shownWebhook = recordOf(webhook);

export const getWebhooks = listData({
  type: "encorastream:getWebhooks",
  summary: "The receivers of events. Their signing secrets are shown by no call.",
  calls: "webhooks.list",
  result: webhook,
  shown: (object, asked) =>
    shownWebhook.shown({ ...object, url: withoutCredentials(String(object.url)) }, asked),
  examples: [{ title: "All webhooks", inputs: {} }],
});
