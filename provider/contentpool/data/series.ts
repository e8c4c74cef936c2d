import { z } from "zod";
import { defineData } from "../../core/data";
import { field } from "../../core/facts";
import { vendorId } from "../../core/fields";
import { setMembers } from "../../core/set-members";
import type { ContentPoolClient } from "../client";
import { liveFrom } from "../form-object";
import { seasonKind } from "../season";
import { seriesKind } from "../series";
import { askedObject } from "./asked-object";

const seriesKey = field(vendorId().describe("The series: the resource or its source key."), {
  reference: "contentpool:Series",
});
const seasonKey = field(vendorId().describe("The season: the resource or its source key."), {
  reference: "contentpool:Season",
});
const episodeCount = z.number().describe("How many episodes the vendor counts.");

const notShown = { cover: true, banner: true, onDelete: true } as const;

const seriesResult = seriesKind.inputs
  .omit(notShown)
  .partial()
  .extend(seriesKind.outputs.partial().shape)
  .extend({ seasonCount: z.number().describe("How many seasons the vendor counts."), episodeCount });

const seasonResult = seasonKind.inputs
  .omit(notShown)
  .partial()
  .extend(seasonKind.outputs.partial().shape)
  .extend({ episodeCount });

type Shown = Record<string, unknown>;

export const getSeries = defineData<ContentPoolClient>()({
  type: "contentpool:getSeries",
  summary: "A series of the account.",
  inputs: z.strictObject({ series: seriesKey }),
  result: seriesResult,
  read: async (client, { series }) => seriesFrom(await one(client, "series.get", series)),
  examples: [{ title: "A series by its source key", inputs: { series: "OqWWUNKo6A" } }],
});

export const getAllSeries = defineData<ContentPoolClient>()({
  type: "contentpool:getAllSeries",
  summary: "The series of the account.",
  inputs: z.strictObject({ title: z.string().describe("Exact title. Defaults to all.").optional() }),
  result: z.array(seriesResult),
  async read(client, { title }) {
    const all = await client.list("series.list");
    const wanted = all.filter((shown) => title === undefined || shown.title === title);
    return Promise.all(wanted.map(seriesFrom));
  },
  examples: [
    { title: "All series", inputs: {} },
    { title: "The series of a title", inputs: { title: "The Lighthouse" } },
  ],
});

export const getSeason = defineData<ContentPoolClient>()({
  type: "contentpool:getSeason",
  summary: "A season of a series.",
  inputs: z.strictObject({ season: seasonKey }),
  result: seasonResult,
  read: async (client, { season }) => seasonFrom(await one(client, "seasons.get", season)),
  examples: [{ title: "A season by its source key", inputs: { season: "7X6HTfdq1Ja9" } }],
});

export const getSeasons = defineData<ContentPoolClient>()({
  type: "contentpool:getSeasons",
  summary: "The seasons of a series, by their place in it.",
  inputs: z.strictObject({ series: seriesKey }),
  result: z.array(seasonResult),
  async read(client, { series }) {
    const body = { sourceAbbr: client.sourceAbbr, sourceKey: series };
    const seasons = await Promise.all((await client.list("seasons.list", body)).map(seasonFrom));
    return seasons.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
  },
  examples: [{ title: "The seasons of a series", inputs: { series: "OqWWUNKo6A" } }],
});

async function one(
  client: ContentPoolClient,
  id: "series.get" | "seasons.get",
  sourceKey: string,
): Promise<Shown> {
  const output = await client.call(id, { body: { sourceAbbr: client.sourceAbbr, sourceKey } });
  return askedObject(id === "series.get" ? "series" : "season", sourceKey, output);
}

async function seriesFrom(shown: Shown) {
  const { inputs, outputs } = await liveFrom(seriesKind, shown, {});
  const counts = { seasonCount: Number(shown.no_seasons), episodeCount: Number(shown.no_episodes) };
  return setMembers({ ...inputs, ...outputs, ...counts });
}

async function seasonFrom(shown: Shown) {
  const { inputs, outputs } = await liveFrom(seasonKind, shown, {});
  return setMembers({ ...inputs, ...outputs, episodeCount: Number(shown.no_episodes) });
}
