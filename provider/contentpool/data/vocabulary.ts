import { z } from "zod";
import { defineData } from "../../core/data";
import { field } from "../../core/facts";
import { Members } from "../../core/members";
import { setMembers } from "../../core/set-members";
import { unexpectedAnswer } from "../../http/refusal";
import type { ContentPoolClient } from "../client";
import { record, textFrom } from "../envelope";
import { identifier } from "../identifier";

/** What the vendor itself defines. */

const name = z
  .string()
  .describe("Exact name, in English or as the vendor shows it. Defaults to all.")
  .optional();

export const getCategories = defineData<ContentPoolClient>()({
  type: "contentpool:getCategories",
  summary: "The categories that a video can have.",
  inputs: z.strictObject({ name }),
  result: z.array(
    z.object({
      key: field(z.string().describe("What an upload sends."), identifier),
      title: z.string().describe("The name that answers show, in the vendor's language."),
      englishTitle: z.string().describe("The name in English.").optional(),
      description: z.string().describe("The description, where there is one.").optional(),
    }),
  ),
  async read(client, wanted) {
    const output = await client.call("categories.list");
    if (!Array.isArray(output))
      throw unexpectedAnswer("contentpool", "categories.list answered without a list");
    const categories = output.map(record).map(({ key, title, abbr, description }) => ({
      key: String(key),
      title: String(title),
      englishTitle: textFrom(abbr),
      description: textFrom(description),
    }));
    return categories.filter((category) => isNamed(category, wanted.name));
  },
  examples: [
    { title: "All categories", inputs: {} },
    { title: "A category by its English name", inputs: { name: "Film & Animation" } },
  ],
});

export const getGenres = defineData<ContentPoolClient>()({
  type: "contentpool:getGenres",
  summary: "The genres that a video or a series can have.",
  inputs: z.strictObject({ name }),
  result: z.array(
    z.object({
      title: z.string().describe("The name that writes send and answers show, in the vendor's language."),
      englishTitle: z.string().describe("The name in English.").optional(),
    }),
  ),
  async read(client, wanted) {
    const genres = (await client.list("genres.list")).map(({ title, localizations }) => ({
      title: String(title),
      englishTitle: textFrom(record(record(localizations).en).title),
    }));
    return genres.filter((genre) => isNamed(genre, wanted.name));
  },
  examples: [
    { title: "All genres", inputs: {} },
    { title: "A genre by its English name", inputs: { name: "Drama" } },
  ],
});

export const getVideoFormats = defineData<ContentPoolClient>()({
  type: "contentpool:getVideoFormats",
  summary: "The formats in which players get a video, and in which a program can give its own addresses.",
  inputs: z.strictObject({ name: z.string().describe("Exact name, as `HLS`. Defaults to all.").optional() }),
  result: z.array(
    z.object({
      name: z.string().describe("What the keys of `urls` are, as `HLS` or `1920×1080 (FHD)`."),
      abbr: z.string().describe("Short name, as FHD.").optional(),
      mime: z.string().describe("Media type.").optional(),
      width: z.number().describe("Width in pixels; 0 where it adapts.").optional(),
      height: z.number().describe("Height in pixels; 0 where it adapts.").optional(),
      isDownloadable: z.boolean().describe("Whether viewers can download it."),
    }),
  ),
  async read(client, wanted) {
    const formats = (await client.list("videoFormats.list")).map((shown) => {
      const members = new Members(shown);
      return setMembers({
        name: String(shown.description),
        abbr: members.text("abbr"),
        mime: members.text("mime"),
        width: members.number("width"),
        height: members.number("height"),
        isDownloadable: members.flag("downloadable") ?? false,
      });
    });
    return formats.filter((format) => wanted.name === undefined || format.name === wanted.name);
  },
  examples: [
    { title: "All formats", inputs: {} },
    { title: "A format by its name", inputs: { name: "HLS" } },
  ],
});

function isNamed(
  { title, englishTitle }: { title: string; englishTitle: string | undefined },
  wanted: string | undefined,
): boolean {
  return wanted === undefined || title === wanted || englishTitle === wanted;
}
