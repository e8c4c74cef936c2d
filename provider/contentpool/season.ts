import { z } from "zod";
import { createOnly, inField, updatable } from "../core/argument";
import { inputsOf } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import { NotFound } from "../core/errors";
import { field } from "../core/facts";
import { dateOrderProblems, vendorId } from "../core/fields";
import { resourceLabel } from "../core/naming";
import { text } from "./argument";
import type { ContentPoolClient } from "./client";
import { textFrom } from "./envelope";
import { type FormKind, formObjectLife } from "./form-object";
import { identifier } from "./identifier";
import { kept, onDeleteUnhidden } from "./on-delete";
import {
  banner,
  cover,
  description,
  englishDescription,
  englishTitle,
  firstEpisodeDate,
  lastEpisodeDate,
  otherData,
  title,
  trailerVideo,
} from "./shared-arguments";

const edit = "seasons.edit";

const series = text(
  "seriesKey",
  "series_key",
  field(vendorId().describe("The series that the season belongs to: the resource or its source key."), {
    reference: "contentpool:Series",
  }),
);

const index = inField("index", {
  schema: z.number().int().min(0).describe("Place of the season in its series, for example 1."),
  write: String,
  read: (answer) => answer.number("index"),
});

const args = {
  // Whether an edit with another series moves the season is not documented.
  series: createOnly(series),
  index: updatable(index, edit),
  title: updatable(title, edit),
  description: updatable(description, edit),
  firstEpisodeDate: updatable(firstEpisodeDate, edit),
  lastEpisodeDate: updatable(lastEpisodeDate("season"), edit),
  cover: updatable(cover, edit),
  banner: updatable(banner, edit),
  otherData: updatable(otherData, edit),
  trailerVideo: updatable(trailerVideo, edit),
  englishTitle: updatable(englishTitle, edit),
  englishDescription: updatable(englishDescription, edit),
};
const inputs = inputsOf(args).extend({ onDelete: onDeleteUnhidden });

// The counters (episodes, likes) move by themselves: as outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: field(z.string().describe("The vendor's key of the season; also its id."), identifier),
  sourceAbbr: z.string().describe("The other half of its identity at the vendor."),
  channelKey: field(z.string().describe("Key of the account's channel."), identifier),
  webUrl: z.string().describe("Page of the season, where it has one.").optional(),
});

const { leaves, forbidsReplacement, assertMayForget } = kept(
  "the season stays at Content-pool, which has no delete call",
);

/** What a season has that other objects of a form have not. */
export const seasonKind = {
  type: "contentpool:Season",
  calls: { create: "seasons.create", get: "seasons.get" },
  inputs,
  arguments: args,
  outputs,
  outputsOf: (shown) => ({
    sourceKey: textFrom(shown.source_key),
    sourceAbbr: textFrom(shown.source_abbr),
    channelKey: textFrom(shown.channel_key),
    webUrl: textFrom(shown.webUrl),
  }),
  editsName: ({ series: key }) => ({ seriesKey: String(key) }),
  within: ["series"],
  listed: (client, { series: key }) => listedSeasons(client, key),
} satisfies FormKind<typeof inputs, typeof outputs>;

/** A season of a series. */
export const season = defineResource<ContentPoolClient>()({
  ...formObjectLife(seasonKind),
  summary: "A season of a series.",
  description:
    "The vendor has no call that deletes a season: see `onDelete`. It has no privacy status of its own. Another " +
    "`series` forces replacement, and the season that was there stays in the old series. Pictures are compared by " +
    "their content; as no call shows what the vendor holds, an outside change of one is not seen, and adopting a " +
    "season sends both.",
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the season, as in 7X6HTfdq1Ja9"),
  identity: { kind: "likely", keys: ["series", "index"] },
  async delete(_context, id, state) {
    assertMayForget(resourceLabel(season, state, id), state.onDelete);
  },
  leaves,
  forbidsReplacement,
  problems: (given) => dateOrderProblems(given, "firstEpisodeDate", "lastEpisodeDate"),
  examples: [
    {
      title: "The first season of a series",
      inputs: {
        series: "OqWWUNKo6A",
        index: 1,
        title: "Winter",
        description: "The first winter on the rock.",
        firstEpisodeDate: "2026-03-21",
        cover: "artwork/lighthouse-1-cover.jpg",
        banner: "artwork/lighthouse-1-banner.jpg",
      },
    },
    {
      title: "A finished season with every argument",
      inputs: {
        series: "OqWWUNKo6A",
        index: 2,
        title: "Spring",
        description: "The supply ship is late.",
        firstEpisodeDate: "2027-03-21",
        lastEpisodeDate: "2027-06-01",
        cover: "artwork/lighthouse-2-cover.jpg",
        banner: "artwork/lighthouse-2-banner.jpg",
        otherData: { catalogueNumber: 4713 },
        trailerVideo: "Xk3pTrailer",
        englishTitle: "Spring",
        englishDescription: "The supply ship is late.",
        onDelete: "retain",
      },
    },
  ],
});

type Shown = Record<string, unknown>;

/** The seasons of a series, or of all series of the account. */
async function listedSeasons(client: ContentPoolClient, series: unknown): Promise<Shown[]> {
  const keys = series === undefined ? (await client.list("series.list")).map(keyOf) : [series];
  return (await Promise.all(keys.map((key) => seasonsOf(client, key)))).flat();
}

/** A series that is gone has none, if the list of series agrees. */
async function seasonsOf(client: ContentPoolClient, series: unknown): Promise<Shown[]> {
  try {
    return await client.list("seasons.list", {
      sourceAbbr: client.sourceAbbr,
      sourceKey: String(series),
    });
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    if ((await client.list("series.list")).some((one) => keyOf(one) === series)) throw thrown;
    return [];
  }
}

function keyOf({ source_key }: Shown): unknown {
  return source_key;
}
