import { z } from "zod";
import { operation } from "../../../api";
import { argument, type Body, createOnly, updatable } from "../../core/argument";
import { bodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context, Problem } from "../../core/definition";
import { failure } from "../../core/errors";
import { field } from "../../core/facts";
import { url } from "../../core/fields";
import { Members, type Note } from "../../core/members";
import { UnknownSpellings } from "../../core/unknown-spellings";
import type { FiveCentsClient } from "../client";
import { record, textFrom } from "../codecs";
import { unknownSpellingRemedy } from "../spellings";
import { type Entry, entryId, listedEntries, numeral, overShown, word } from "./listed";

const update = "filters.update";

/** The vendor's word for each kind, and the arguments that go with it; those of the first list are required. */
const kinds = {
  overlay: { filter: "overlay", needs: ["url"], takes: ["scalePercent", "position"] },
  text: { filter: "drawtext", needs: ["text"], takes: ["fontSize", "fontColor", "position"] },
  imageToVideo: { filter: "img2video", needs: ["url"], takes: [] },
  videoLoop: { filter: "videoloop", needs: ["url"], takes: [] },
} as const;
type Kind = keyof typeof kinds;
const kindsByWord = Object.fromEntries((Object.keys(kinds) as Kind[]).map((one) => [kinds[one].filter, one]));

const kind = argument({
  schema: z
    .enum(["overlay", "text", "imageToVideo", "videoLoop"])
    .describe(
      "What the filter does: lays an image or a text over the picture, shows an image in place of a missing picture, or loops a video.",
    ),
  body: (value) => ({ filter: kinds[value].filter }),
  shown: (answer) => answer.word("filter", kindsByWord),
});

const target = url({
  schemes: ["http", "https"],
  examples: ["https://cdn.example.com/logo.png", "https://cdn.example.com/other.png"],
  mayCarryCredentials: true,
})
  .describe("Where the image or the video lies. For every kind but text.")
  .optional();

const fontColor = field(
  z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, "must be a colour as in #FFFFFF")
    .describe("Colour of the text, as in #FFFFFF. For a text."),
  {
    examples: ["#FFFFFF", "#000000"],
    canonical: (value) => (typeof value === "string" ? sixDigits(value) : value),
  },
).optional();

const places = z.enum(["topLeft", "topRight", "bottomLeft", "bottomRight", "center"]);

/** Both of the vendor's spellings of a position, `Top Left` and `top_left`. */
const positions = Object.fromEntries(
  places.options.flatMap((position) => {
    const words = position
      .replace(/([A-Z])/g, " $1")
      .toLowerCase()
      .split(" ");
    return [" ", "_", "-", ""].map((joint) => [words.join(joint), position]);
  }),
);

const position = argument({
  schema: places.describe("Where in the picture. For an overlay or a text.").optional(),
  body: (value) => ({ position: positionText(value) }),
  shown: (answer) => answer.word("position", positions),
});

/** What the settings of a filter's kind are: the vendor has them inside `args`. */
const settings = {
  url: updatable(word("url", target), update),
  scalePercent: updatable(
    numeral(
      "scale",
      z
        .number()
        .int()
        .min(1)
        .max(100)
        .describe("Width of the image in percent of the frame's width. For an overlay.")
        .optional(),
    ),
    update,
  ),
  text: updatable(
    word("text", z.string().min(1).describe("The text that is shown. For a text.").optional()),
    update,
  ),
  fontSize: updatable(
    numeral(
      "fontsize",
      z.number().int().min(1).describe("Font size of the text, in pixels. For a text.").optional(),
    ),
    update,
  ),
  fontColor: updatable(word("fontcolor", fontColor), update),
  position: updatable(position, update),
};
type Setting = keyof typeof settings;

const args = {
  name: updatable(
    word("name", z.string().min(1).describe("Name of the filter. The vendor does not keep it unique.")),
    update,
  ),
  kind: createOnly(kind),
  ...settings,
};

export const filterInputs = inputsOf(args);
type Inputs = z.infer<typeof filterInputs>;

/** An image or a text that transcoding lays over the picture. */
export const transcodingFilter = defineResource<FiveCentsClient>()({
  type: "fivecents:TranscodingFilter",
  summary: "A live transcoding filter: a logo or a text over the picture, or a picture where there is none.",
  description: "Read through the list of all filters, since no call reads one.",
  inputs: filterInputs,
  arguments: args,
  createOperation: "filters.create",
  outputs: z.object({}),
  id: entryId,
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    isRead: true,
    async items(context) {
      const filters = [...(await listedEntries(context, "filters.list"))];
      const unknown = new UnknownSpellings();
      const items = filters.map(async ([id, entry]) => ({ id, live: await liveFrom(entry, unknown.note) }));
      const all = await Promise.all(items);
      await unknown.tell(context, "fivecents:TranscodingFilter", unknownSpellingRemedy);
      return all;
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const body = inKind(wanted.kind, bodyOf(args, wanted, undefined));
      const id = textFrom((await client.call("filters.create", { body })).filterid);
      return id === undefined ? {} : { id };
    },
  },
  parts: partsOf(args, {
    names: "managed",
    wire: () => undefined,
    nameOf: () => "update",
    async send(context: Context<FiveCentsClient>, { id, body, change }) {
      const shown = (await listedEntries(context, "filters.list")).get(id) ?? {};
      const known = (change.inputs.kind as Kind | undefined) ?? kindsByWord[String(wordOf(shown))];
      if (known === undefined) {
        throw failure({
          what: "The vendor shows no known kind of the filter",
          state: "Nothing was changed",
          remedy: "Write `kind`",
        });
      }
      await context.client.call(update, {
        path: { filterid: id },
        body: inKind(known, body, argumentsOf(shown)),
      });
      return undefined;
    },
  }),
  async read(context, id) {
    const entry = (await listedEntries(context, "filters.list")).get(id);
    return entry && liveFrom(entry);
  },
  async delete({ client }, id) {
    await client.call("filters.delete", { path: { filterid: id } });
  },
  problems: ({ kind: wanted, ...given }) =>
    wanted in kinds
      ? (Object.keys(settings) as Setting[]).flatMap((key) => problemOf(wanted, key, given))
      : [],
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
      title: "A picture in place of a missing one",
      inputs: { name: "pause", kind: "imageToVideo", url: "https://cdn.example.com/pause.png" },
    },
    {
      title: "A video in a loop",
      inputs: { name: "loop", kind: "videoLoop", url: "https://cdn.example.com/loop.mp4" },
    },
  ],
});

async function liveFrom(entry: Entry, note?: Note) {
  return { inputs: await filterFrom(entry, note), outputs: {} };
}

/** A filter in the program's terms, from its entry in the list. */
export function filterFrom(entry: Entry, note?: Note) {
  const members = { ...argumentsOf(entry), name: entry.name, filter: wordOf(entry) };
  const answer = new Members(members, note, "filter.");
  return shownBy<undefined, Inputs>(args, answer, {}, undefined);
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

/**
 * Create and update take the settings inside `args`, keyed by the kind; public pages show them flat for the update. What
 * the program does not name is sent as it is shown.
 */
function inKind(of: Kind, { name, filter: _kind, ...members }: Body, shown: Entry = {}): Body {
  const { filter } = kinds[of];
  const documented = operation("fivecents", update).body.find((one) => one.name === "args");
  const fields = documented?.fields?.find((one) => one.name === filter)?.fields ?? [];
  return { name, filter, args: { [filter]: overShown(fields, shown, members) } };
}

/** The vendor's word for the kind of a filter. */
function wordOf(filter: Entry): unknown {
  return filter.filter ?? record(filter.args).filter;
}

/** The arguments of the filter's kind, which may stand in `args` keyed by the kind or flat. */
function argumentsOf(filter: Entry): Entry {
  const inside = record(filter.args);
  const kindWord = String(wordOf(filter));
  return kindWord in inside ? record(inside[kindWord]) : inside;
}

/** `#fff` is short for `#FFFFFF`. */
function sixDigits(color: string): string {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(color) ?? [];
  return (short === undefined ? color : `#${short.replace(/./g, "$&$&")}`).toUpperCase();
}

/** `topLeft` as the vendor's `Top Left`. */
function positionText(place: string): string {
  const words = place.replace(/([A-Z])/g, " $1");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
