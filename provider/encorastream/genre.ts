import { z } from "zod";
import { type Context, defineResource } from "../core/definition";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import type { Answered, EncoraStreamClient } from "./client";
import { bodyOf, inputsFrom, keysOf, type Spellings, shownText, text, texts } from "./spelling";
import { sendUpdate } from "./update";

const inputs = z.strictObject({
  name: z.string().min(1).max(100).describe("The name that viewers see."),
  slug: field(
    z
      .string()
      .max(100)
      .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens, as in science-fiction")
      .describe("The name in URLs, unique. Content refers to its genres by this text."),
    { replaces: true, examples: ["science-fiction", "drama"] },
  ),
  contentTypes: setOf(z.enum(["movie", "show"])).describe("What may be of this genre."),
  parent: field(z.uuid().describe("The genre above this one: the resource or its id."), {
    reference: "encorastream:Genre",
  }).optional(),
  imageUrl: z
    .url({ protocol: /^https?$/, error: "must be an http or https URL" })
    .describe("Artwork of the genre.")
    .optional(),
});
type Inputs = z.infer<typeof inputs>;

const spellings: Spellings<Inputs> = {
  name: text("name"),
  slug: text("slug"),
  contentTypes: texts("content_types"),
  parent: text("parent_id"),
  imageUrl: text("image_url"),
};

/** A genre of movies and shows. */
export const genre = defineResource<EncoraStreamClient>()({
  type: "encorastream:Genre",
  summary: "A genre of movies and shows.",
  description:
    "Read through the list of all genres, since no call reads one. " +
    "The vendor refuses to delete a genre while published content refers to it.",
  inputs,
  outputs: z.object({}),
  identity: {
    kind: "unique",
    keys: ["slug"],
    // A genre has no times: one that stands exactly as it was sent is taken for the one that was made.
    newness: "equality",
    async find({ client }, { slug }) {
      const genres = await client.list("genres.admin.list");
      return genres.filter((shown) => shown.slug === slug).map((shown) => ({ id: String(shown.id) }));
    },
  },
  replacementHurts: "Content refers to its genres by slug and would lose this one.",
  create: {
    carries: () => keysOf(spellings),
    async send({ client }, wanted) {
      const { object } = await client.call("genres.admin.create", { body: bodyOf(spellings, wanted) });
      const id = shownText(object.id);
      return id === undefined ? {} : { id };
    },
  },
  parts: [
    {
      name: "update",
      keys: keysOf(spellings),
      write: (context, id, values, { cleared }) =>
        sendUpdate(context, "genres.admin.update", { genre_id: id }, bodyOf(spellings, values, cleared), () =>
          readGenre(context, id),
        ),
    },
  ],
  async read(context, id) {
    const shown = await readGenre(context, id);
    return shown && { inputs: inputsFrom(spellings, shown.object), outputs: {} };
  },
  async delete({ client }, id) {
    await client.call("genres.admin.delete", { path: { genre_id: id } });
  },
  examples: [
    {
      title: "A genre of movies and shows",
      inputs: { name: "Science Fiction", slug: "science-fiction", contentTypes: ["movie", "show"] },
    },
  ],
});

async function readGenre({ client }: Context<EncoraStreamClient>, id: string): Promise<Answered | undefined> {
  const genres = await client.list("genres.admin.list");
  const object = genres.find((shown) => shown.id === id);
  return object && { object };
}
