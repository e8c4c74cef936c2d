import { z } from "zod";
import { updatable } from "../core/argument";
import { createBodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../core/argument-table";
import { same } from "../core/canonical";
import { defineResource } from "../core/define-resource";
import type { Context, Problem } from "../core/definition";
import { field } from "../core/facts";
import type { Live } from "../core/live";
import { Members, type Note } from "../core/members";
import { resourceLabel } from "../core/naming";
import { UnknownSpellings } from "../core/unknown-spellings";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";
import { expiringFormats, pathProblems } from "./external-urls";
import type { FormFields } from "./form";
import { identifier } from "./identifier";
import { letGo, onDelete } from "./on-delete";
import * as shared from "./shared-arguments";
import { dayInTehran } from "./values";
import { vendorLists } from "./vendor-lists";
import * as spelled from "./video-arguments";
import { activeStatus, waitUntilActive } from "./video-status";

const edit = "videos.edit";

const args = {
  file: updatable(spelled.videoFile, edit),
  urls: updatable(spelled.urls, edit),
  title: updatable(shared.title, edit),
  description: updatable(shared.description, edit),
  category: updatable(spelled.category, edit),
  tags: updatable(spelled.tags, edit),
  genres: updatable(spelled.genres, edit),
  publishedAt: updatable(spelled.publishedAt, edit),
  producerCountry: updatable(shared.producerCountry, edit),
  audioLanguage: updatable(shared.audioLanguage, edit),
  parentalGuide: updatable(shared.parentalGuide, edit),
  cover: updatable(shared.cover, edit),
  banner: updatable(shared.banner, edit),
  thumbnail: updatable(spelled.thumbnail, edit),
  embeddable: updatable(spelled.embeddable, edit),
  isFree: updatable(spelled.isFree, edit),
  commentStatus: updatable(spelled.commentStatus, edit),
  privacyStatus: updatable(spelled.privacyStatus, edit),
  shareStatus: updatable(spelled.shareStatus, edit),
  otherData: updatable(shared.otherData, edit),
  englishTitle: updatable(shared.englishTitle, edit),
  englishDescription: updatable(shared.englishDescription, edit),
  season: updatable(spelled.season, edit),
  episodeIndex: updatable(spelled.episodeIndex, edit),
  hasSubtitle: updatable(spelled.hasSubtitle, edit),
};

const inputs = inputsOf(args).extend({
  waitUntilActive: field(
    z
      .boolean()
      .describe(
        "Whether a create or an update returns only when the vendor has processed the video. @default true",
      ),
    { control: true },
  ).optional(),
  activeTimeout: field(
    z
      .number()
      .int()
      .min(1)
      .describe(
        "How long to wait until the video is active, in seconds. Defaults to 7200. The video is kept after a time-out.",
      ),
    { control: true },
  ).optional(),
  onDelete,
});
type Inputs = z.infer<typeof inputs>;

const usualActiveTimeout = 7_200;

// The counters (views, likes, comments) move by themselves, and the URLs of players hold a token of each reader: as
// outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: field(z.string().describe("The vendor's key of the video; also its id."), identifier),
  sourceAbbr: z.string().describe("The other half of its identity at the vendor."),
  channelKey: field(z.string().describe("Key of the account's channel."), identifier),
  publisherChannelKey: field(
    z.string().describe("Key of the publisher channel that the video is in from the start.").optional(),
    identifier,
  ),
  webUrl: z.string().describe("Page of the video.").optional(),
  webEmbedUrl: z.string().describe("Page with the player alone, to be embedded.").optional(),
  status: z.string().describe("The vendor's status: uploading, uploadingToUC, processingUC, active."),
  cleanerStatus: z.string().describe("What the operator's review says of the video, as `valid`.").optional(),
});
type Outputs = z.infer<typeof outputs>;
type Values = Record<string, unknown>;

/** A video of the account's channel. */
export const video = defineResource<ContentPoolClient>()({
  type: "contentpool:Video",
  summary: "A video of the account's channel, uploaded from a file or hosted elsewhere.",
  description:
    "The vendor has no call that deletes a video: see `onDelete`. Files are compared by their content; as no call shows " +
    "what the vendor holds, an outside change of one is not seen, and adopting a video sends all of them. A create is " +
    "refused if the search finds a video with this title and date that the program does not manage.",
  inputs,
  arguments: args,
  createOperation: "videos.upload",
  outputs,
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the video, as in 5o680fVAt3"),
  identity: { kind: "likely", keys: ["title", "publishedAt"] },
  list: {
    within: ["title"],
    shows: ["title", "publishedAt"],
    // Whether the search shows a video that is private, or not active yet, is not documented.
    mayMiss: true,
    items: async ({ client }, { title }) =>
      (await found(client, title)).map((shown) => ({
        id: String(shown.source_key),
        live: {
          inputs: {
            title: textFrom(shown.title) ?? null,
            publishedAt: dayInTehran(textFrom(shown.published_at)) ?? null,
          },
          outputs: {},
        },
      })),
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send(context, wanted) {
      const { client, progress } = context;
      const form = await inVendorWords(client, createBodyOf(args, wanted, vendorLists(client)));
      const shown = record(await client.call("videos.upload", { form, progress }));
      const id = textFrom(shown.source_key);
      return id === undefined ? {} : { id, shows: () => liveFrom(context, shown, wanted) };
    },
  },
  parts: partsOf(args, {
    names: "changed",
    wire: ({ client }: Context<ContentPoolClient>) => vendorLists(client),
    nameOf: () => "edit",
    async send(context, { update, id, body, change }) {
      const { client, progress } = context;
      const form = await inVendorWords(client, body);
      const path = { sourceAbbr: client.sourceAbbr, sourceKey: id };
      const answer = record(await client.call(update, { path, form, progress }));
      if (answer.source_key !== id) return undefined;
      // A new source is processed from the start, whatever the answer to the edit still says.
      const isProcessed = "videoFile" in form || "urls" in form ? { settled: false } : {};
      return async () => ({ ...(await liveFrom(context, answer, change.inputs)), ...isProcessed });
    },
    async leaves({ warn }, id, keys) {
      // Of `file` and `urls` each takes the place of the other.
      const left = keys.filter((key) => key !== "file" && key !== "urls");
      if (left.length === 0) return;
      await warn(
        `contentpool:Video (id ${id}): ${left.join(", ")} stays at Content-pool as it is, which has no call to clear it; ` +
          "from now on it is not managed.",
      );
    },
  }),
  async read(context, id, known) {
    const { client } = context;
    const shown = await client.callOrGone(
      "videos.get",
      { path: { sourceAbbr: client.sourceAbbr, sourceKey: id } },
      async () =>
        known.title !== undefined &&
        (await found(client, known.title)).some(({ source_key }) => source_key === id),
    );
    if (!shown) return undefined;
    const unknown = new UnknownSpellings();
    const live = await liveFrom(context, shown, known, unknown.note);
    await unknown.tell(context, "contentpool:Video", "Please report it.");
    return live;
  },
  waitUntilSettled: async (
    context,
    id,
    { waitUntilActive: waits = true, activeTimeout = usualActiveTimeout },
  ) => {
    if (waits) await waitUntilActive(context, id, activeTimeout);
  },
  async delete({ client, warn }, id, state) {
    const name = resourceLabel(video, state, id);
    const path = { sourceAbbr: client.sourceAbbr, sourceKey: id };
    await letGo({ client, warn }, { name, onDelete: state.onDelete }, () =>
      client.call("videos.edit", { path, form: { privacyStatus: "private" } }),
    );
  },
  problems: (given) => [...sourceProblems(given), ...pathProblems(given.urls ?? {})],
  warnings: (before, given) =>
    given.urls === undefined || same(before.urls, given.urls)
      ? []
      : expiringFormats(given.urls).map(
          (format) =>
            `urls: the address of ${format} seems to expire, which Content-pool does not support: the video would end with it.`,
        ),
  examples: [
    {
      title: "An episode from a file, hidden when it is deleted",
      inputs: {
        file: "videos/lighthouse-1.mp4",
        title: "The Lighthouse, part 1",
        description: "The keepers arrive.",
        category: "Film & Animation",
        tags: ["lighthouse", "winter", "sea"],
        genres: ["Drama"],
        publishedAt: "2026-03-21",
        producerCountry: "IR",
        audioLanguage: "fa",
        parentalGuide: "TV-14",
        cover: "artwork/lighthouse-1-cover.jpg",
        banner: "artwork/lighthouse-1-banner.jpg",
        thumbnail: "artwork/lighthouse-1.jpg",
        season: "wHGz0kWi81Tb",
        episodeIndex: 1,
        onDelete: "hide",
      },
    },
    {
      title: "A video that is hosted elsewhere, with every argument",
      inputs: {
        urls: {
          HLS: "https://video.example.com/ferry/master.m3u8",
          "1920×1080 (FHD)": "https://video.example.com/ferry/1080p.mp4",
        },
        title: "The Ferry",
        description: "Two captains, one river.",
        category: "Film & Animation",
        tags: ["ferry", "river", "captains", "summer"],
        genres: ["Drama", "Animation"],
        publishedAt: "2020-06-24",
        producerCountry: "IR",
        audioLanguage: "fa",
        parentalGuide: "TV-PG",
        cover: "artwork/ferry-cover.jpg",
        banner: "artwork/ferry-banner.jpg",
        thumbnail: "artwork/ferry.jpg",
        embeddable: false,
        isFree: false,
        commentStatus: "allow",
        privacyStatus: "public",
        shareStatus: "disallow",
        otherData: { catalogueNumber: 4713 },
        englishTitle: "The Ferry",
        englishDescription: "Two captains, one river.",
        season: "wHGz0kWi81Tb",
        episodeIndex: 7,
        hasSubtitle: true,
        waitUntilActive: true,
        activeTimeout: 14_400,
        onDelete: "retain",
      },
    },
  ],
});

/** The videos that the search finds. It wants a text; an empty one, for all videos, is not documented. */
function found(client: ContentPoolClient, title: string | undefined): Promise<Values[]> {
  return client.list("videos.search", { query: title ?? "", channelKey: client.channelKey });
}

/** The form with the vendor's own words for category and genres. Fails for what its lists do not have. */
async function inVendorWords(client: ContentPoolClient, body: Values): Promise<FormFields> {
  const { categories, genres } = vendorLists(client);
  const form = body as FormFields;
  if (typeof body.categoryKey === "string") form.categoryKey = await categories.sent(body.categoryKey);
  if (Array.isArray(body.genres)) {
    const names = body.genres.map(String);
    form.genres = [...new Set(await Promise.all(names.map((name) => genres.sent(name))))];
  }
  return form;
}

function sourceProblems({ file, urls }: Inputs): Problem[] {
  if (file !== undefined && urls !== undefined)
    return [{ path: "urls", text: "must not be set beside file: a video has one source" }];
  if (file === undefined && urls === undefined)
    return [{ path: "file", text: "or urls is required: a video has one source" }];
  return [];
}

/** The video as any answer shows it; `known` keeps the program's spellings of names. */
async function liveFrom(
  { client }: Context<ContentPoolClient>,
  shown: Values,
  known: Values,
  note?: Note,
): Promise<Live<Inputs, Outputs>> {
  return {
    inputs: await shownBy(args, new Members(shown, note), known, vendorLists(client)),
    outputs: {
      sourceKey: textFrom(shown.source_key),
      sourceAbbr: textFrom(shown.source_abbr),
      channelKey: textFrom(shown.channel_key),
      publisherChannelKey: textFrom(shown.publisher_channel_key),
      webUrl: textFrom(shown.webUrl),
      webEmbedUrl: textFrom(shown.webEmbedUrl),
      status: textFrom(shown.status),
      cleanerStatus: textFrom(shown.cleaner_status),
    },
    settled: shown.status === activeStatus,
  };
}
