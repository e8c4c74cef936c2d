import { z } from "zod";
import { argument, inField, updatable } from "../core/argument";
import { bodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import type { Context } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { calendarDate, countryCode, dateOrderProblems, languageCode, listItem } from "../core/fields";
import type { Live } from "../core/live";
import { Members, type Note } from "../core/members";
import { resourceLabel } from "../core/naming";
import { UnknownSpellings } from "../core/unknown-spellings";
import { choice, file, text } from "./argument";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";
import type { FormFields } from "./form";
import { letGo, onDelete } from "./on-delete";
import { calendarDateFrom, jsonMapFrom, slashedDate } from "./values";

const edit = "series.edit";
const stays =
  "Once set it can be changed but not cleared: it keeps its value when you remove it from the program.";

/** The vendor's guides; it shows NONE where none was ever set. */
const parentalGuide = z.enum(["TV-Y", "TV-Y7", "TV-G", "TV-PG", "TV-14", "TV-MA"]);
const parentalGuides: Readonly<Record<string, z.infer<typeof parentalGuide> | null>> = {
  ...Object.fromEntries(parentalGuide.options.map((guide) => [guide.toLowerCase(), guide])),
  none: null,
};

const genres = inField("genres", {
  schema: field(z.array(listItem(",")).min(1).max(4), { set: true }).describe(
    "One to four titles from the vendor's genre list.",
  ),
  // Reads join genres with ", ", writes with " ,".
  read: (answer) => answer.list("genres_title"),
});

const firstEpisodeDate = day(
  "firstEpisodeDate",
  "first_episode_date",
  calendarDate().describe("The day of the first episode, as YYYY-MM-DD."),
);

const lastEpisodeDate = day(
  "lastEpisodeDate",
  "last_episode_date",
  calendarDate()
    .describe(`The day of the last episode, as YYYY-MM-DD, of a finished series. ${stays}`)
    .optional(),
);

const producerCountry = inField("producerCountry", {
  schema: countryCode().describe("Country of production, a two-letter code (ISO 3166-1 alpha-2)."),
  write: (value) => value.toLowerCase(),
  read: (answer) => answer.text("producer_country"),
});

const otherData = argument({
  schema: field(z.record(z.string(), z.unknown()), {
    examples: [{ catalogueNumber: 4711 }, { catalogueNumber: 4712 }],
  })
    .describe(`Data of your own, a JSON object that the vendor only keeps. ${stays}`)
    .optional(),
  body: (value) => ({ otherData: JSON.stringify(value) }),
  shown: (answer, known) => jsonMapFrom(answer.raw("provider_data"), known),
});

const args = {
  title: updatable(
    text("title", "title", z.string().min(1).describe("The title, in the account's language.")),
    edit,
  ),
  description: updatable(
    text(
      "description",
      "description",
      z.string().min(1).describe("The description, in the account's language."),
    ),
    edit,
  ),
  genres: updatable(genres, edit),
  firstEpisodeDate: updatable(firstEpisodeDate, edit),
  lastEpisodeDate: updatable(lastEpisodeDate, edit),
  producerCountry: updatable(producerCountry, edit),
  audioLanguage: updatable(
    text(
      "audioLanguage",
      "audio_language",
      languageCode().describe("Audio language, a two-letter code (ISO 639-1)."),
    ),
    edit,
  ),
  parentalGuide: updatable(
    inField("parentalGuide", {
      schema: parentalGuide.describe("Age rating in the TV Parental Guidelines."),
      read: (answer) => answer.word("parental_guide", parentalGuides),
    }),
    edit,
  ),
  cover: updatable(file("cover", "Path of the upright picture's file."), edit),
  banner: updatable(file("banner", "Path of the wide picture's file."), edit),
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
  trailerVideo: updatable(
    text(
      "trailerVideoKey",
      "trailer_video_key",
      z.string().min(1).describe(`Source key of an uploaded video that is the trailer. ${stays}`).optional(),
    ),
    edit,
  ),
  englishTitle: updatable(english("englishTitle", "title", `The title in English. ${stays}`), edit),
  englishDescription: updatable(
    english("englishDescription", "description", `The description in English. ${stays}`),
    edit,
  ),
};
const inputs = inputsOf(args).extend({ onDelete });
type Inputs = z.infer<typeof inputs>;

const identifier = { notSecret: "A key of the Content-pool names an object and opens nothing." };

// The counters (seasons, episodes, likes) move by themselves: as outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: field(z.string().describe("The vendor's key of the series; also its id."), identifier),
  sourceAbbr: z.string().describe("The other half of its identity at the vendor."),
  channelKey: field(z.string().describe("Key of the account's channel."), identifier),
  webUrl: z.string().describe("Page of the series, where it has one.").optional(),
  status: z.string().describe("The vendor's status: active."),
  shareStatus: z.string().describe("Whether other channels may show it: allow."),
});
type Outputs = z.infer<typeof outputs>;

/** A series of the account's channel. */
export const series = defineResource<ContentPoolClient>()({
  type: "contentpool:Series",
  summary: "A series of the account's channel.",
  description:
    "The vendor has no call that deletes a series: see `onDelete`. Pictures are compared by their content; as no " +
    "call shows what the vendor holds, an outside change of one is not seen, and adopting a series sends both.",
  inputs,
  arguments: args,
  createOperation: "series.create",
  outputs,
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the series, as in OqWWUNKo6A"),
  identity: { kind: "likely", keys: ["title", "firstEpisodeDate"] },
  list: {
    within: [],
    shows: "all",
    items: async ({ client }) =>
      Promise.all(
        (await client.list("series.list")).map(async (shown) => ({
          id: String(shown.source_key),
          live: await liveFrom(shown, {}),
        })),
      ),
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const shown = record(await client.call("series.create", { form: formOf(wanted) }));
      const id = textFrom(shown.source_key);
      return id === undefined ? {} : { id, shows: () => liveFrom(shown, wanted) };
    },
  },
  parts: partsOf(args, {
    names: "changed",
    wire: () => undefined,
    nameOf: () => "edit",
    async send({ client }: Context<ContentPoolClient>, { update, id, body, change }) {
      const answer = record(await client.call(update, { path: { sourceKey: id }, form: body as FormFields }));
      return answer.source_key === id ? () => liveFrom(answer, change.inputs) : undefined;
    },
    leaves: ({ warn }, id, keys) =>
      warn(
        `contentpool:Series (id ${id}): ${keys.join(", ")} stays at Content-pool as it is, which has no call to clear it; ` +
          "from now on it is not managed.",
      ),
  }),
  async read(context, id, known) {
    const shown = await context.client.callOrGone(
      "series.get",
      { body: { sourceAbbr: context.client.sourceAbbr, sourceKey: id } },
      () => isListed(context, id),
    );
    if (!shown) return undefined;
    if (shown.source_key !== id) throw new ExpectedError("series.get answered without the series asked for");
    const unknown = new UnknownSpellings();
    const live = await liveFrom(shown, known, unknown.note);
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

async function isListed({ client }: Context<ContentPoolClient>, id: string): Promise<boolean> {
  const all = await client.list("series.list");
  return all.some((shown) => shown.source_key === id);
}

function formOf(values: Partial<Inputs>): FormFields {
  return bodyOf(args, values, undefined) as FormFields;
}

/** The series as any answer shows it; `known` keeps what came back in PHP's other spelling. */
async function liveFrom(
  shown: Record<string, unknown>,
  known: Record<string, unknown>,
  note?: Note,
): Promise<Live<Inputs, Outputs>> {
  return {
    inputs: await shownBy(args, new Members(shown, note), known, undefined),
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

/** A calendar date, written with slashes and shown with a time behind. */
function day<S extends z.ZodType<string | undefined>>(name: string, shownName: string, schema: S) {
  return inField(name, {
    schema,
    write: slashedDate,
    read: (answer) => calendarDateFrom(answer.text(shownName)),
  });
}

/** A text in English. An answer with `localizations` and no English in them shows that nothing is set in English. */
function english(name: string, shownName: string, description: string) {
  return inField(name, {
    schema: z.string().min(1).describe(description).optional(),
    read(answer) {
      const texts = answer.inside("localizations")?.inside("en");
      if (texts === undefined) return answer.has("localizations") ? null : undefined;
      return texts.text(shownName);
    },
  });
}
