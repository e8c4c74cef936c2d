import { z } from "zod";
import { updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { forceDestroy } from "../../core/controls";
import { defineResource } from "../../core/define-resource";
import type { Problem } from "../../core/definition";
import { NotFound } from "../../core/errors";
import { field } from "../../core/facts";
import { languageTag, vendorId, webUrl } from "../../core/fields";
import { flag, integer, text } from "../argument";
import { drmRequired, geoRestrictionProblems, geoRestrictions, images } from "../catalogue/content";
import { objectLife, readObject } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { contentsRefusal } from "../contents";
import type { VendorObject } from "../envelope";
import { shownText, times, timesOf } from "../object";
import { type Publication, publicationWrite, publishedArgument, unpublishAndDelete } from "../publication";

const update = "channels.admin.update";

/** During maintenance the status does not say whether the channel is published. */
const publication: Publication = {
  noun: "channel",
  calls: { publish: "channels.admin.publish", unpublish: "channels.admin.unpublish" },
  statuses: { live: true, offline: false, scheduled_maintenance: undefined },
};

const write = publicationWrite(() => kind, publication);

const args = {
  name: updatable(text("name", z.string().min(1).max(100).describe("The name that viewers see.")), update),
  number: updatable(
    integer("number", z.number().int().min(1).describe("Number on the remote control.").optional()),
    update,
  ),
  description: updatable(
    text("description", z.string().min(1).max(1000).describe("What the channel shows.").optional()),
    update,
  ),
  category: updatable(
    text("category", z.string().min(1).max(100).describe("Category, as in News.").optional()),
    update,
  ),
  language: updatable(
    text("language", languageTag().describe("Main language as a BCP 47 tag, as in en or pt-BR.").optional()),
    update,
  ),
  images: updatable(images, update),
  geoRestrictions: updatable(geoRestrictions, update),
  drmRequired: updatable(drmRequired, update),
  premium: updatable(
    flag(
      "is_premium",
      field(z.boolean().describe("Whether viewers need a premium plan."), {
        default: false,
        impact: "viewers without a premium plan gain or lose the channel",
      }).optional(),
    ),
    update,
  ),
  catchupEnabled: updatable(
    flag(
      "is_catchup_enabled",
      field(z.boolean().describe("Whether viewers can watch what was broadcast before."), {
        default: false,
        impact: "viewers gain or lose past programmes",
      }).optional(),
    ),
    update,
  ),
  catchupDays: updatable(
    integer(
      "catchup_days",
      field(
        z.number().int().min(0).max(30).describe("How many days back viewers can watch, with catch-up on."),
        { impact: "viewers gain or lose past programmes" },
      ).optional(),
    ),
    update,
  ),
  sortOrder: updatable(
    integer(
      "sort_order",
      field(z.number().int().describe("Place in lists: lower comes first."), { default: 0 }).optional(),
    ),
    update,
  ),
  websiteUrl: updatable(
    text("website_url", webUrl().describe("Website of the broadcaster.").optional()),
    update,
  ),
  published: publishedArgument(publication, write),
};

const outputs = z.object({
  slug: z.string().describe("The name in URLs, made by the vendor."),
  status: z.string().describe("The vendor's status: live, offline, scheduled_maintenance."),
  ...times,
});

export const kind = {
  type: "encorastream:Channel",
  calls: {
    list: "channels.admin.list",
    create: "channels.admin.create",
    read: "channels.admin.get",
    delete: "channels.admin.delete",
  },
  address: (id: string) => ({ channel_id: id }),
  inputs: inputsOf(args).extend({ forceDestroy }),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    slug: shownText(object.slug),
    status: shownText(object.status),
    ...timesOf(object),
  }),
  createDefaults: { status: "offline", drm_required: false, is_premium: false, is_catchup_enabled: false },
} as const;

/** A live channel: its description, its place in lists, and whether viewers see it. */
export const channel = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A live channel: description, artwork, rights, catch-up, and whether viewers see it.",
  description:
    "Created offline, then published. The vendor documents no field for the stream that a channel shows. " +
    "Deleting a channel unpublishes it first, and is refused while programmes are inside, past ones too, unless " +
    "forceDestroy is true: the vendor does not say what happens to them.",
  id: vendorId(),
  identity: { kind: "likely", keys: ["name", "number"] },
  async delete(context, id, { forceDestroy: withProgrammes }) {
    const live = await readObject(context, kind, id);
    if (!live) throw new NotFound("the channel does not exist", 404);
    const inside = withProgrammes ? 0 : await context.client.count("epg.admin.list", kind.address(id));
    if (inside > 0) throw contentsRefusal(inside, ["programme", "programmes"]);
    await unpublishAndDelete(context, kind, publication, { id, status: live.object.status });
  },
  problems: ({ geoRestrictions: geo, catchupEnabled, catchupDays }) => [
    ...geoRestrictionProblems(geo),
    ...catchupProblems(catchupEnabled, catchupDays),
  ],
  examples: [
    {
      title: "A published channel with a week of catch-up, for two countries",
      inputs: {
        name: "Example News",
        number: 1,
        category: "News",
        language: "en",
        images: { logo: "https://cdn.example.com/news/logo.png" },
        geoRestrictions: { mode: "allow", territories: ["GB", "IE"] },
        catchupEnabled: true,
        catchupDays: 7,
        published: true,
      },
    },
    {
      title: "An offline channel, blocked in one country once it is published",
      inputs: {
        name: "Example Sport",
        number: 2,
        geoRestrictions: { mode: "block", territories: ["US"] },
        published: false,
      },
    },
    {
      title: "A channel with every argument",
      inputs: {
        name: "Example Film",
        number: 3,
        description: "Films around the clock.",
        category: "Film",
        language: "pt-BR",
        images: {
          poster: "https://cdn.example.com/film/poster.jpg",
          backdrop: "https://cdn.example.com/film/backdrop.jpg",
          thumbnail: "https://cdn.example.com/film/thumbnail.jpg",
          logo: "https://cdn.example.com/film/logo.png",
          banner: "https://cdn.example.com/film/banner.jpg",
        },
        geoRestrictions: { mode: "allow", territories: ["BR", "PT"] },
        drmRequired: true,
        premium: true,
        catchupEnabled: true,
        catchupDays: 30,
        sortOrder: 10,
        websiteUrl: "https://film.example.com",
        published: true,
        forceDestroy: true,
      },
    },
  ],
});

/** The vendor keeps no days while the catch-up is off. */
function catchupProblems(enabled: unknown, days: unknown): Problem[] {
  const isOff = enabled === undefined || enabled === false;
  if (!isOff || days === undefined) return [];
  return [{ path: "catchupDays", text: "can only be set with catchupEnabled: true" }];
}
