import { z } from "zod";
import { createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { setOf, vendorId } from "../../core/fields";
import { text, texts } from "../argument";
import { objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { imageUrl } from "./content";

const update = "genres.admin.update";

const slug = field(
  z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens, as in science-fiction")
    .describe("The name in URLs, unique. Content refers to its genres by this text."),
  { examples: ["science-fiction", "drama"] },
);

const parent = field(vendorId().describe("The genre above this one: the resource or its id."), {
  reference: "encorastream:Genre",
}).optional();

const args = {
  name: updatable(text("name", z.string().min(1).max(100).describe("The name that viewers see.")), update),
  slug: createOnly(text("slug", slug)),
  contentTypes: updatable(
    texts(
      "content_types",
      setOf(z.enum(["movie", "show"])).describe("The kinds of content that can have this genre."),
    ),
    update,
  ),
  parent: updatable(text("parent_id", parent), update),
  imageUrl: updatable(text("image_url", imageUrl.describe("Artwork of the genre.").optional()), update),
};

export const kind = {
  type: "encorastream:Genre",
  calls: { list: "genres.admin.list", create: "genres.admin.create", delete: "genres.admin.delete" },
  address: (id: string) => ({ genre_id: id }),
  inputs: inputsOf(args),
  arguments: args,
  outputs: z.object({}),
  outputsOf: () => ({}),
} as const;

/** A genre of movies and shows. */
export const genre = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A genre of movies and shows.",
  description:
    "Read through the list of all genres, since no call reads one. " +
    "The vendor refuses to delete a genre while published content refers to it.",
  id: vendorId(),
  // A genre has no times: one that stands exactly as it was sent is taken for the one that was made.
  identity: { kind: "unique", keys: ["slug"], tellNewBy: "equality" },
  replacementHurts: "Content refers to its genres by slug and would lose this one.",
  examples: [
    {
      title: "A genre of movies and shows",
      inputs: { name: "Science Fiction", slug: "science-fiction", contentTypes: ["movie", "show"] },
    },
    {
      title: "A genre below another, with artwork",
      inputs: {
        name: "Space Opera",
        slug: "space-opera",
        contentTypes: ["show"],
        parent: "00000000-0000-4000-8000-000000000003",
        imageUrl: "https://cdn.example.com/genres/space-opera.jpg",
      },
    },
  ],
});
