import { z } from "zod";
import { type Context, defineResource } from "../core/definition";
import { field } from "../core/facts";
import { setOf, vendorId } from "../core/fields";
import type { EncoraStreamClient } from "./client";
import { imageUrl } from "./content";
import type { VendorObject } from "./envelope";
import { createdOf, listedObject } from "./object";
import { bodyOf, keysOf, type Spellings, shownInputs, text, texts } from "./spelling";
import { readLive, type Updating, updatePart } from "./update";

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
  parent: field(vendorId().describe("The genre above this one: the resource or its id."), {
    reference: "encorastream:Genre",
  }).optional(),
  imageUrl: imageUrl.describe("Artwork of the genre.").optional(),
});

type Inputs = z.infer<typeof inputs>;

const spellings: Spellings<Inputs> = {
  name: text("name"),
  slug: text("slug"),
  contentTypes: texts("content_types"),
  parent: text("parent_id"),
  imageUrl: text("image_url"),
};

const updating: Updating<Inputs, Record<string, never>> = {
  operation: "genres.admin.update",
  address: (id) => ({ genre_id: id }),
  /** No call reads one genre. */
  async read({ client }, id) {
    const object = (await client.list("genres.admin.list")).find((shown) => shown.id === id);
    return object && { object };
  },
  live: (context, _id, object) => liveOf(context, object),
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
  id: vendorId(),
  // A genre has no times: one that stands exactly as it was sent is taken for the one that was made.
  identity: { kind: "unique", keys: ["slug"], newness: "equality" },
  list: {
    within: [],
    shows: "all",
    isRead: true,
    items: async (context) =>
      Promise.all(
        (await context.client.list("genres.admin.list")).map(async (object) =>
          listedObject(object, await liveOf(context, object)),
        ),
      ),
  },
  replacementHurts: "Content refers to its genres by slug and would lose this one.",
  create: {
    carries: () => keysOf(spellings),
    async send(context, wanted) {
      const body = bodyOf(spellings, wanted);
      const answered = await context.client.call("genres.admin.create", { body });
      return createdOf(answered, () => liveOf(context, answered.object));
    },
  },
  parts: [updatePart(updating, spellings)],
  read: (context, id) => readLive(context, updating, id),
  async delete({ client }, id) {
    await client.call("genres.admin.delete", { path: updating.address(id) });
  },
  examples: [
    {
      title: "A genre of movies and shows",
      inputs: { name: "Science Fiction", slug: "science-fiction", contentTypes: ["movie", "show"] },
    },
  ],
});

async function liveOf(context: Context<EncoraStreamClient>, object: VendorObject) {
  return {
    inputs: await shownInputs(context, "encorastream:Genre", spellings, object),
    outputs: {},
  };
}
