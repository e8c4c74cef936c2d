import { z } from "zod";
import { inField, updatable } from "../core/argument";
import { inputsOf } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import { field } from "../core/facts";
import { dateOrderProblems, listItem } from "../core/fields";
import { resourceLabel } from "../core/naming";
import { choice } from "./argument";
import type { ContentPoolClient } from "./client";
import { textFrom } from "./envelope";
import { type FormKind, formObjectLife } from "./form-object";
import { identifier } from "./identifier";
import { letGo, onDelete } from "./on-delete";
import {
  audioLanguage,
  banner,
  cover,
  description,
  englishDescription,
  englishTitle,
  firstEpisodeDate,
  lastEpisodeDate,
  otherData,
  parentalGuide,
  producerCountry,
  stays,
  title,
  trailerVideo,
} from "./shared-arguments";

const edit = "series.edit";

const genres = inField("genres", {
  schema: field(z.array(listItem(",")).min(1).max(4), { set: true }).describe(
    "One to four titles from the vendor's genre list.",
  ),
  // Reads join genres with ", ", writes with " ,".
  read: (answer) => answer.list("genres_title"),
});

const args = {
  title: updatable(title, edit),
  description: updatable(description, edit),
  genres: updatable(genres, edit),
  firstEpisodeDate: updatable(firstEpisodeDate, edit),
  lastEpisodeDate: updatable(lastEpisodeDate("series"), edit),
  producerCountry: updatable(producerCountry, edit),
  audioLanguage: updatable(audioLanguage, edit),
  parentalGuide: updatable(parentalGuide, edit),
  cover: updatable(cover, edit),
  banner: updatable(banner, edit),
  privacyStatus: updatable(
    choice(
      "privacyStatus",
      "privacy_status",
      z
        .enum(["public", "private"])
        .describe(`Who sees the series. The vendor chooses if it was never set. ${stays}`)
        .optional(),
    ),
    edit,
  ),
  otherData: updatable(otherData, edit),
  trailerVideo: updatable(trailerVideo, edit),
  englishTitle: updatable(englishTitle, edit),
  englishDescription: updatable(englishDescription, edit),
};
const inputs = inputsOf(args).extend({ onDelete });

// The counters (seasons, episodes, likes) move by themselves: as outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: field(z.string().describe("The vendor's key of the series; also its id."), identifier),
  sourceAbbr: z.string().describe("The other half of its identity at the vendor."),
  channelKey: field(z.string().describe("Key of the account's channel."), identifier),
  webUrl: z.string().describe("Page of the series, where it has one.").optional(),
  status: z.string().describe("The vendor's status: active."),
  shareStatus: z.string().describe("Whether other channels may show it: allow."),
});

/** What a series has that other objects of a form have not. */
export const seriesKind = {
  type: "contentpool:Series",
  calls: { create: "series.create", get: "series.get" },
  inputs,
  arguments: args,
  outputs,
  outputsOf: (shown) => ({
    sourceKey: textFrom(shown.source_key),
    sourceAbbr: textFrom(shown.source_abbr),
    channelKey: textFrom(shown.channel_key),
    webUrl: textFrom(shown.webUrl),
    status: textFrom(shown.status),
    shareStatus: textFrom(shown.share_status),
  }),
  within: [],
  listed: (client) => client.list("series.list"),
} satisfies FormKind<typeof inputs, typeof outputs>;

/** A series of the account's channel. */
export const series = defineResource<ContentPoolClient>()({
  ...formObjectLife(seriesKind),
  summary: "A series of the account's channel.",
  description:
    "The vendor has no call that deletes a series: see `onDelete`. Pictures are compared by their content; as no " +
    "call shows what the vendor holds, an outside change of one is not seen, and adopting a series sends both.",
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the series, as in OqWWUNKo6A"),
  identity: { kind: "likely", keys: ["title", "firstEpisodeDate"] },
  async delete(context, id, state) {
    const name = resourceLabel(series, state, id);
    await letGo(context, { name, onDelete: state.onDelete }, () =>
      context.client.call("series.edit", { path: { sourceKey: id }, form: { privacyStatus: "private" } }),
    );
  },
  problems: (given) => dateOrderProblems(given, "firstEpisodeDate", "lastEpisodeDate"),
  examples: [
    {
      title: "A series that stays private until its launch, and is hidden when it is deleted",
      inputs: {
        title: "The Lighthouse",
        description: "Three keepers, one winter.",
        genres: ["Drama"],
        firstEpisodeDate: "2026-03-21",
        producerCountry: "IR",
        audioLanguage: "fa",
        parentalGuide: "TV-14",
        cover: "artwork/lighthouse-cover.jpg",
        banner: "artwork/lighthouse-banner.jpg",
        privacyStatus: "private",
        englishTitle: "The Lighthouse",
        otherData: { catalogueNumber: 4711 },
        onDelete: "hide",
      },
    },
    {
      title: "A finished series with every argument",
      inputs: {
        title: "The Ferry",
        description: "Two captains, one river.",
        genres: ["Drama", "Crime"],
        firstEpisodeDate: "2024-03-21",
        lastEpisodeDate: "2025-05-01",
        producerCountry: "IR",
        audioLanguage: "fa",
        parentalGuide: "TV-PG",
        cover: "artwork/ferry-cover.jpg",
        banner: "artwork/ferry-banner.jpg",
        privacyStatus: "public",
        otherData: { catalogueNumber: 4712 },
        trailerVideo: "Xk3pTrailer",
        englishTitle: "The Ferry",
        englishDescription: "Two captains, one river.",
        onDelete: "retain",
      },
    },
  ],
});
