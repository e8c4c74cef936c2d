import { z } from "zod";
import { type Context, defineResource, type Live, type Part } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { calendarDate, countryCode, dateOrderProblems, languageCode, listItem } from "../core/fields";
import { hashKey } from "../core/files";
import { Members, type Note } from "../core/members";
import { resourceLabel } from "../core/naming";
import { UnknownSpellings } from "../core/unknown-spellings";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";
import { type FormFields, LocalFile } from "./form";
import { letGo, onDelete } from "./on-delete";
import { calendarDateFrom, jsonMapFrom, slashedDate } from "./values";

const genres = field(z.array(listItem(",")).min(1).max(4), { set: true }).describe(
  "One to four titles out of the vendor's genre list.",
);

/** The vendor's guides; it shows NONE where none was ever set. */
const parentalGuide = z.enum(["TV-Y", "TV-Y7", "TV-G", "TV-PG", "TV-14", "TV-MA"]);
const parentalGuides: Readonly<Record<string, z.infer<typeof parentalGuide> | null>> = {
  ...Object.fromEntries(parentalGuide.options.map((guide) => [guide.toLowerCase(), guide])),
  none: null,
};
const privacyStatus = z.enum(["public", "private"]);

const stays = "Once set it can be changed but not cleared: removed from the program it stays as it is.";

const inputs = z.strictObject({
  title: z.string().min(1).describe("The title, in the account's language."),
  description: z.string().min(1).describe("The description, in the account's language."),
  genres,
  firstEpisodeDate: calendarDate().describe("The day of the first episode, as YYYY-MM-DD."),
  lastEpisodeDate: calendarDate()
    .describe(`The day of the last episode, as YYYY-MM-DD, of a finished series. ${stays}`)
    .optional(),
  producerCountry: countryCode().describe("Country of production, as two letters."),
  audioLanguage: languageCode().describe("Language of the sound, as two letters (ISO 639-1)."),
  parentalGuide: parentalGuide.describe("Age rating in the TV Parental Guidelines."),
  cover: field(z.string().min(1), { file: true }).describe("Path of the upright picture's file."),
  banner: field(z.string().min(1), { file: true }).describe("Path of the wide picture's file."),
  privacyStatus: privacyStatus
    .describe(`Who sees the series. The vendor chooses where it was never given. ${stays}`)
    .optional(),
  otherData: field(z.record(z.string(), z.unknown()), {
    examples: [{ catalogueNumber: 4711 }, { catalogueNumber: 4712 }],
  })
    .describe(`Data of your own, a JSON object that the vendor only keeps. ${stays}`)
    .optional(),
  trailerVideo: z
    .string()
    .min(1)
    .describe(`Source key of an uploaded video that is the trailer. ${stays}`)
    .optional(),
  englishTitle: z.string().min(1).describe(`The title in English. ${stays}`).optional(),
  englishDescription: z.string().min(1).describe(`The description in English. ${stays}`).optional(),
  onDelete,
});
type Inputs = z.infer<typeof inputs>;

// The counters (seasons, episodes, likes) move by themselves: as outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: z.string().describe("The vendor's key of the series; also its id.").optional(),
  sourceAbbr: z.string().describe("The other half of its identity at the vendor.").optional(),
  channelKey: z.string().describe("Key of the account's channel.").optional(),
  webUrl: z.string().describe("Page of the series, where it has one.").optional(),
  status: z.string().describe("The vendor's status: active.").optional(),
  shareStatus: z.string().describe("Whether other channels may show it: allow.").optional(),
});
type Outputs = z.infer<typeof outputs>;

const edit: Part<ContentPoolClient, Inputs, Outputs> = {
  name: "edit",
  keys: [
    "title",
    "description",
    "genres",
    "firstEpisodeDate",
    "lastEpisodeDate",
    "producerCountry",
    "audioLanguage",
    "parentalGuide",
    "cover",
    "banner",
    "privacyStatus",
    "otherData",
    "trailerVideo",
    "englishTitle",
    "englishDescription",
  ],
  async write({ client, warn }, id, values, { changed, cleared }) {
    const isChanged = (key: string) => changed.includes(key) || changed.includes(hashKey(key));
    const sent = Object.fromEntries(Object.entries(values).filter(([key]) => isChanged(key)));
    const answer =
      Object.keys(sent).length > 0
        ? record(await client.call("series.edit", { path: { sourceKey: id }, form: formOf(sent) }))
        : {};
    if (cleared.length > 0) {
      await warn(
        `contentpool:Series (id ${id}): ${cleared.join(", ")} stays at Content-pool as it is, which has no call to clear it; ` +
          "from now on it is not managed.",
      );
    }
    return answer.source_key === id ? () => liveFrom(answer, values) : undefined;
  },
};

/** A series of the account's channel. */
export const series = defineResource<ContentPoolClient>()({
  type: "contentpool:Series",
  summary: "A series of the account's channel.",
  description:
    "The vendor has no call that deletes a series: see `onDelete`. Pictures are compared by their content; as no " +
    "call shows what the vendor holds, an outside change of one is not seen, and adopting a series sends both.",
  inputs,
  outputs,
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the series, as in OqWWUNKo6A"),
  identity: { kind: "likely", keys: ["title", "firstEpisodeDate"] },
  list: {
    within: [],
    shows: "all",
    items: async ({ client }) =>
      (await client.list("series.list")).map((shown) => ({
        id: String(shown.source_key),
        live: liveFrom(shown, {}),
      })),
  },
  create: {
    carries: () => edit.keys,
    async send({ client }, wanted) {
      const shown = record(await client.call("series.create", { form: formOf(wanted) }));
      const id = textFrom(shown.source_key);
      return id === undefined ? {} : { id, shows: () => liveFrom(shown, wanted) };
    },
  },
  parts: [edit],
  async read(context, id, known) {
    const shown = await context.client.callOrGone(
      "series.get",
      { body: { sourceAbbr: context.client.sourceAbbr, sourceKey: id } },
      () => isListed(context, id),
    );
    if (!shown) return undefined;
    if (shown.source_key !== id) throw new ExpectedError("series.get answered without the series asked for");
    const unknown = new UnknownSpellings();
    const live = liveFrom(shown, known, unknown.note);
    await unknown.tell(context, "contentpool:Series", "Please report it.");
    return live;
  },
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
  ],
});

async function isListed({ client }: Context<ContentPoolClient>, id: string): Promise<boolean> {
  const all = await client.list("series.list");
  return all.some((shown) => shown.source_key === id);
}

function formOf(values: Partial<Inputs>): FormFields {
  const { firstEpisodeDate, lastEpisodeDate, producerCountry, cover, banner, otherData } = values;
  const fields: Record<string, FormFields[string] | undefined> = {
    title: values.title,
    description: values.description,
    genres: values.genres,
    firstEpisodeDate: firstEpisodeDate && slashedDate(firstEpisodeDate),
    lastEpisodeDate: lastEpisodeDate && slashedDate(lastEpisodeDate),
    producerCountry: producerCountry?.toLowerCase(),
    audioLanguage: values.audioLanguage,
    parentalGuide: values.parentalGuide,
    cover: cover === undefined ? undefined : new LocalFile(cover),
    banner: banner === undefined ? undefined : new LocalFile(banner),
    privacyStatus: values.privacyStatus,
    otherData: otherData && JSON.stringify(otherData),
    trailerVideoKey: values.trailerVideo,
    englishTitle: values.englishTitle,
    englishDescription: values.englishDescription,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, FormFields[string]] => entry[1] !== undefined),
  );
}

/** The series as any answer shows it; `known` keeps what came back in PHP's other spelling. */
function liveFrom(
  shown: Record<string, unknown>,
  known: Partial<Inputs>,
  note?: Note,
): Live<Inputs, Outputs> {
  const members = new Members(shown, note);
  const english = members.inside("localizations")?.inside("en");
  return {
    inputs: {
      title: members.text("title"),
      description: members.text("description"),
      // Reads join genres with ", ", writes with " ,".
      genres: members.list("genres_title"),
      firstEpisodeDate: calendarDateFrom(members.text("first_episode_date")),
      lastEpisodeDate: calendarDateFrom(members.text("last_episode_date")),
      producerCountry: members.text("producer_country"),
      audioLanguage: members.text("audio_language"),
      parentalGuide: members.word("parental_guide", parentalGuides),
      privacyStatus: members.choice("privacy_status", privacyStatus.options),
      otherData: jsonMapFrom(shown.provider_data, known.otherData),
      trailerVideo: members.text("trailer_video_key"),
      englishTitle: englishText(members, english, "title"),
      englishDescription: englishText(members, english, "description"),
    },
    outputs: {
      sourceKey: textFrom(shown.source_key),
      sourceAbbr: textFrom(shown.source_abbr),
      channelKey: textFrom(shown.channel_key),
      webUrl: textFrom(shown.webUrl),
      status: textFrom(shown.status),
      shareStatus: textFrom(shown.share_status),
    },
  };
}

/** An answer with `localizations` and no English in them shows that nothing is set in English. */
function englishText(series: Members, english: Members | undefined, name: string) {
  if (english === undefined) return series.has("localizations") ? null : undefined;
  return english.text(name);
}
