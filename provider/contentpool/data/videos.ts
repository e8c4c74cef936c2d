import { z } from "zod";
import { defineData } from "../../core/data";
import { field } from "../../core/facts";
import { vendorId } from "../../core/fields";
import { Members } from "../../core/members";
import { setMembers } from "../../core/set-members";
import type { ContentPoolClient } from "../client";
import { isEmpty, record } from "../envelope";
import { identifier } from "../identifier";
import { dayInTehran } from "../values";
import { askedObject } from "./asked-object";

type Shown = Record<string, unknown>;

/** What every answer shows of a video. An upload that was begun elsewhere may have no title. */
const common = {
  sourceKey: field(z.string().describe("The vendor's key of the video."), identifier),
  title: z.string().describe("The title, in the account's language.").optional(),
  description: z.string().describe("The description, in the account's language.").optional(),
  category: z.string().describe("The category, as the vendor shows it.").optional(),
  tags: z.array(z.string()).describe("The tags."),
  publishedAt: z.string().describe("The day on which the video came out, in Iran, as YYYY-MM-DD.").optional(),
  durationSeconds: z.number().describe("How long the video is, in seconds; 0 before it is processed."),
  privacyStatus: z.string().describe("Who sees the video, where the answer says so.").optional(),
  publisherChannel: field(
    z.string().describe("Key of the one publisher channel that the vendor shows with it.").optional(),
    identifier,
  ),
};

const foundVideo = z.object(common);

const listedVideo = z.object({
  ...common,
  genres: z.array(z.string()).describe("The genres, as the vendor shows them."),
  status: z.string().describe("The vendor's status: uploading, uploadingToUC, processingUC, active."),
  series: z.string().describe("Source key of its series.").optional(),
  season: z.string().describe("Source key of its season.").optional(),
  seasonIndex: z.number().describe("Place of its season in the series.").optional(),
  episodeIndex: z.number().describe("Place of the video in its season.").optional(),
  englishTitle: z.string().describe("The title in English.").optional(),
  englishDescription: z.string().describe("The description in English.").optional(),
  otherData: z.record(z.string(), z.unknown()).describe("The account's own data; empty where there is none."),
  webUrl: z.string().describe("Page of the video.").optional(),
  webEmbedUrl: z.string().describe("Page with the player alone, to be embedded.").optional(),
});

const address = z.object({
  format: z.string().describe("The format's description in the vendor's list, as `HLS`."),
  url: z.string().describe("The address."),
  isExternal: z.boolean().describe("Whether it is an address of your own, that the vendor passes on."),
});

const wholeVideo = listedVideo.extend({
  cleanerStatus: z.string().describe("What the operator's review says of the video, as `valid`.").optional(),
  urls: field(z.array(address), { secret: true }).describe(
    "Where players get the video, and where it can be downloaded: addresses with a token in them.",
  ),
});

export const getVideo = defineData<ContentPoolClient>()({
  type: "contentpool:getVideo",
  summary: "A video, with the addresses where players get it.",
  inputs: z.strictObject({ video: vendorId().describe("Source key of the video.") }),
  result: wholeVideo,
  async read(client, { video }) {
    const path = { sourceAbbr: client.sourceAbbr, sourceKey: video };
    const shown = askedObject("video", video, await client.call("videos.get", { path }));
    const urls = [shown.hlsVideoUrls, shown.downloadableVideoUrls].flatMap(addressesFrom);
    return setMembers({
      ...listedFrom(shown),
      cleanerStatus: new Members(shown).text("cleaner_status"),
      urls,
    });
  },
  examples: [{ title: "A video by its source key", inputs: { video: "5o680fVAt3" } }],
});

export const searchVideos = defineData<ContentPoolClient>()({
  type: "contentpool:searchVideos",
  summary: "The videos whose title or description has a text.",
  description: "What the vendor's search leaves out, such as private videos or new ones, is undocumented.",
  inputs: z.strictObject({
    query: z.string().min(1).describe("The text to search for."),
    channel: z.string().describe("Key of an account's channel. Defaults to all channels.").optional(),
    publisherChannel: field(vendorId().describe("The publisher channel: the resource or its key."), {
      reference: "contentpool:PublisherChannel",
    }).optional(),
    category: z
      .string()
      .describe("Title of a category in the vendor's language, as `getCategories` answers it.")
      .optional(),
  }),
  result: z.array(foundVideo),
  async read(client, { query, channel, publisherChannel, category }) {
    const found = await client.list("videos.search", {
      query,
      ...(channel === undefined ? {} : { channelKey: channel }),
      ...(publisherChannel === undefined ? {} : { publisherChannelKey: publisherChannel }),
      ...(category === undefined ? {} : { categoryTitle: category }),
    });
    return found.map((shown) => foundFrom(shown));
  },
  examples: [
    { title: "Every video with a word", inputs: { query: "lighthouse" } },
    {
      title: "The same in one publisher channel and category",
      inputs: {
        query: "lighthouse",
        channel: "HC9hRd1b",
        publisherChannel: "bIgTtyWzFvYA",
        category: "فیلم و انیمیشن",
      },
    },
  ],
});

export const getSeasonVideos = defineData<ContentPoolClient>()({
  type: "contentpool:getSeasonVideos",
  summary: "The videos of a season, by their place in it.",
  inputs: z.strictObject({
    season: field(vendorId().describe("The season: the resource or its source key."), {
      reference: "contentpool:Season",
    }),
  }),
  result: z.array(listedVideo),
  async read(client, { season }) {
    const body = { sourceAbbr: client.sourceAbbr, sourceKey: season };
    const videos = (await client.list("seasons.videos", body)).map((shown) => listedFrom(shown));
    return videos.toSorted((a, b) => (a.episodeIndex ?? 0) - (b.episodeIndex ?? 0));
  },
  examples: [{ title: "The videos of a season", inputs: { season: "7X6HTfdq1Ja9" } }],
});

/** Two shapes of items come: times are in UTC or in Iran's time, and one shape may lack the privacy status. */
function foundFrom(shown: Shown) {
  const members = new Members(shown);
  return commonFrom(members, { category: members.text("category"), tags: tagsFrom(shown.tags) });
}

/** The text of a JSON list with blanks around the tags, and a lone blank for none. */
function tagsFrom(text: unknown): string[] {
  try {
    const tags: unknown = JSON.parse(String(text));
    return Array.isArray(tags) ? tags.map((tag) => String(tag).trim()).filter((tag) => tag !== "") : [];
  } catch {
    return [];
  }
}

function listedFrom(shown: Shown) {
  const members = new Members(shown);
  const english = members.inside("localizations")?.inside("en");
  return setMembers({
    ...commonFrom(members, {
      category: members.text("category_title"),
      tags: members.list("tags_title") ?? [],
    }),
    genres: members.list("genres_title") ?? [],
    status: String(shown.status),
    series: members.text("series_key"),
    season: members.text("season_key"),
    seasonIndex: members.number("season_index"),
    episodeIndex: members.number("episode_index"),
    englishTitle: english?.text("title"),
    englishDescription: english?.text("description"),
    otherData: isEmpty(shown.provider_data) ? {} : record(shown.provider_data),
    webUrl: members.text("webUrl"),
    webEmbedUrl: members.text("webEmbedUrl"),
  });
}

function commonFrom(members: Members, named: { category: string | null | undefined; tags: string[] }) {
  return setMembers({
    ...named,
    sourceKey: String(members.raw("source_key")),
    title: members.text("title"),
    description: members.text("description"),
    publishedAt: dayInTehran(members.text("published_at")),
    durationSeconds: members.number("duration") ?? 0,
    privacyStatus: members.text("privacy_status"),
    publisherChannel: members.text("publisher_channel_key"),
  });
}

function addressesFrom(shown: unknown) {
  return (Array.isArray(shown) ? shown.map(record) : []).map(({ url, videoFormat, is_external }) => ({
    format: String(record(videoFormat).description),
    url: String(url),
    isExternal: is_external === true,
  }));
}
