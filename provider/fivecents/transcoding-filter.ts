import { z } from "zod";
import { operation } from "../../api";
import { defineResource, type Problem, type Shown } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { url } from "../core/fields";
import { Members } from "../core/members";
import type { FiveCentsClient } from "./client";
import { record, textFrom } from "./codecs";
import { type Entry, entryId, listedEntries, overShown } from "./listed";

/** The vendor's word for each kind, and the arguments that go with it; those of the first list are required. */
const kinds = {
  overlay: { filter: "overlay", needs: ["url"], takes: ["scalePercent", "position"] },
  text: { filter: "drawtext", needs: ["text"], takes: ["fontSize", "fontColor", "position"] },
  imageToVideo: { filter: "img2video", needs: ["url"], takes: [] },
  videoLoop: { filter: "videoloop", needs: ["url"], takes: [] },
} as const;
type Kind = keyof typeof kinds;

export const filterInputs = z.strictObject({
  name: z.string().min(1).describe("Name of the filter. The vendor does not keep it unique."),
  kind: field(
    z
      .enum(["overlay", "text", "imageToVideo", "videoLoop"])
      .describe(
        "What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video.",
      ),
    { replaces: true },
  ),
  url: url({
    schemes: ["http", "https"],
    examples: ["https://cdn.example.com/logo.png", "https://cdn.example.com/other.png"],
    mayCarryCredentials: true,
  })
    .describe("Where the image or the video lies. For every kind but text.")
    .optional(),
  scalePercent: z
    .number()
    .int()
    .min(1)
    .max(100)
    .describe("Width of the image in percent of the frame's width. For an overlay.")
    .optional(),
  text: z.string().min(1).describe("The text that is shown. For a text.").optional(),
  fontSize: z.number().int().min(1).describe("Font size of the text, in pixels. For a text.").optional(),
  fontColor: field(
    z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/, "must be a colour as in #FFFFFF")
      .describe("Colour of the text, as in #FFFFFF. For a text."),
    {
      examples: ["#FFFFFF", "#000000"],
      canonical: (value) => (typeof value === "string" ? value.toUpperCase() : value),
    },
  ).optional(),
  position: z
    .enum(["topLeft", "topRight", "bottomLeft", "bottomRight", "center"])
    .describe("Where in the picture. For an overlay or a text.")
    .optional(),
});
type Inputs = z.infer<typeof filterInputs>;

/** Both of the vendor's spellings of a position, `Top Left` and `top_left`. */
const positions = Object.fromEntries(
  filterInputs.shape.position.unwrap().options.flatMap((position) => {
    const words = position
      .replace(/([A-Z])/g, " $1")
      .toLowerCase()
      .split(" ");
    return [" ", "_", "-", ""].map((joint) => [words.join(joint), position]);
  }),
);

/** The wire name of each argument that belongs to a kind. */
const wire = {
  url: "url",
  scalePercent: "scale",
  text: "text",
  fontSize: "fontsize",
  fontColor: "fontcolor",
  position: "position",
} as const;
type Setting = keyof typeof wire;
const settings = Object.keys(wire) as Setting[];

/** An image or a text that transcoding lays over the picture. */
export const transcodingFilter = defineResource<FiveCentsClient>()({
  type: "fivecents:TranscodingFilter",
  summary: "A live transcoding filter: a logo or a text over the picture, or a picture where there is none.",
  description: "Read through the list of all filters, since no call reads one.",
  inputs: filterInputs,
  outputs: z.object({}),
  id: entryId,
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    isRead: true,
    async items(context) {
      const filters = await listedEntries(context, "filters.list");
      return [...filters].map(([id, filter]) => ({ id, live: { inputs: filterFrom(filter), outputs: {} } }));
    },
  },
  create: {
    carries: () => ["name", "kind", ...settings],
    async send({ client }, wanted) {
      const answer = await client.call("filters.create", { body: bodyOf(wanted.kind, wanted) });
      const id = textFrom(answer.filterid);
      return id === undefined ? {} : { id };
    },
  },
  parts: [
    {
      name: "update",
      keys: ["name", "kind", ...settings],
      async write(context, id, values) {
        const shown = (await listedEntries(context, "filters.list")).get(id) ?? {};
        const kind = values.kind ?? kindOf(shown);
        if (kind === undefined) {
          throw new ExpectedError(
            "The vendor shows no known kind of the filter. Nothing was changed. Write `kind`.",
          );
        }
        const body = bodyOf(kind, values, argumentsOf(shown));
        await context.client.call("filters.update", { path: { filterid: id }, body });
        return undefined;
      },
    },
  ],
  async read(context, id) {
    const filter = (await listedEntries(context, "filters.list")).get(id);
    return filter && { inputs: filterFrom(filter), outputs: {} };
  },
  async delete({ client }, id) {
    await client.call("filters.delete", { path: { filterid: id } });
  },
  problems: ({ kind, ...given }) =>
    kind in kinds ? settings.flatMap((key) => problemOf(kind, key, given)) : [],
  examples: [
    {
      title: "A logo",
      inputs: {
        name: "logo",
        kind: "overlay",
        url: "https://cdn.example.com/logo.png",
        scalePercent: 10,
        position: "topRight",
      },
    },
    {
      title: "A text",
      inputs: {
        name: "banner",
        kind: "text",
        text: "Live",
        fontSize: 24,
        fontColor: "#FFFFFF",
        position: "bottomLeft",
      },
    },
    {
      title: "A video in a loop",
      inputs: { name: "loop", kind: "videoLoop", url: "https://cdn.example.com/loop.mp4" },
    },
  ],
});

/** A filter in the program's terms, from its entry in the list. */
export function filterFrom(entry: Entry): Shown<Inputs> {
  const shown = new Members(argumentsOf(entry));
  return {
    name: new Members(entry).text("name"),
    kind: kindOf(entry),
    url: shown.text("url"),
    scalePercent: shown.number("scale"),
    text: shown.text("text"),
    fontSize: shown.number("fontsize"),
    fontColor: shown.text("fontcolor"),
    position: shown.word("position", positions),
  };
}

function problemOf(kind: Kind, key: Setting, given: Partial<Inputs>): Problem[] {
  const { needs, takes } = kinds[kind] as { needs: readonly Setting[]; takes: readonly Setting[] };
  if (needs.includes(key)) {
    return given[key] === undefined ? [{ path: key, text: `is required for the kind ${kind}` }] : [];
  }
  if (takes.includes(key) || given[key] === undefined) return [];
  const allowed = [...needs, ...takes].join(", ");
  return [{ path: key, text: `does not go with the kind ${kind}, which takes ${allowed}` }];
}

/** Create and update take the arguments keyed by the kind; public pages show them flat for the update. */
function bodyOf(kind: Kind, values: Partial<Inputs>, shown: Entry = {}): Entry {
  const { filter } = kinds[kind];
  const wanted = settings
    .filter((key) => values[key] !== undefined)
    .map((key) => [wire[key], key === "position" ? positionText(values.position) : String(values[key])]);
  const documented = operation("fivecents", "filters.update").body.find((one) => one.name === "args");
  const fields = documented?.fields?.find((one) => one.name === filter)?.fields ?? [];
  return {
    name: values.name,
    filter,
    args: { [filter]: overShown(fields, shown, Object.fromEntries(wanted)) },
  };
}

/** Undefined where the entry does not show a kind that is known. */
function kindOf(filter: Entry): Kind | undefined {
  const word = filter.filter ?? record(filter.args).filter;
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].filter === word);
}

/** The arguments of the filter's kind, which may stand in `args` keyed by the kind or flat. */
function argumentsOf(filter: Entry): Entry {
  const args = record(filter.args);
  const word = String(filter.filter ?? args.filter);
  return word in args ? record(args[word]) : args;
}

/** `topLeft` as the vendor's `Top Left`. */
function positionText(position: string | undefined): string {
  const words = (position ?? "").replace(/([A-Z])/g, " $1");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
