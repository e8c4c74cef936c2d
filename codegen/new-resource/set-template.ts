import { mark } from "./marks";
import type { NewNames } from "./names";

/** The definition of one resource for all items of a place, such as the episodes of a season. */
export function setDefinitionText({ type, Name, name }: NewNames, Client: string): string {
  return `import { z } from "zod";
import { inField, updatable } from "../core/argument";
import { createdKeys, inputsOf, partsOf } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import { field } from "../core/facts";
import { vendorId } from "../core/fields";
import { exclusive, itemsSchema, ownedSet } from "../core/owned-set";
import type { ${Client} } from "./client";

// ${mark}: a line for each argument of an item. An item is never replaced: each is updatable or updateOnly.
const args = {
  title: updatable(
    inField("${mark}: its field", {
      schema: z.string().min(1).describe("${mark}: what the title is."),
      read: (answer) => answer.text("${mark}: its field"),
    }),
    "${mark}: the operation that changes an item",
  ),
};

const items = {
  key: {
    // ${mark}: what the list calls the value that tells the items apart, and the form of it.
    argument: "name",
    schema: z.string().regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens, as in an-example"),
    // ${mark}: canonical, the one form of a key, unless the schema allows no other.
    value: (key: string) => key,
    text: String,
  },
  item: inputsOf(args),
  text: "${mark}: the items by what, with an example of one.",
};

const inputs = z.strictObject({
  parent: field(vendorId().describe("${mark}: where the items are: the resource or its id."), {
    // ${mark}: reference, the type that stands here.
    replaces: true,
  }),
  items: field(itemsSchema(items), { examples: [oneItem("Example"), oneItem("Another")] }),
  exclusive,
});

const outputs = z.object({
  itemIds: z.record(z.string(), z.string()).describe("${mark}: the id of each item by its key."),
});

/** ${mark}: what it is, which calls it maps to, a link to the vendor's page. */
export const ${name} = defineResource<${Client}>()({
  ...ownedSet<${Client}, typeof inputs, typeof outputs>({
    ...items,
    items: "items",
    ids: "itemIds",
    // ${mark}: the life that one item would have as a resource. Of EncoraStream: objectLife.
    life: {
      arguments: args,
      createOperation: "${mark}: the operation that makes an item",
      create: {
        sends: (given) => createdKeys(args, given),
        send: async () => {
          throw new Error("${mark}: call the operation that creates an item, with createBodyOf and context.createKey");
        },
      },
      parts: partsOf(args, {
        names: "changed",
        wire: () => undefined,
        nameOf: () => "update",
        send: async () => {
          throw new Error("${mark}: call the operation, with the body");
        },
      }),
      delete: async () => {
        throw new Error("${mark}: call the operation that deletes an item");
      },
    },
    scope: ["parent"],
    idOf: ({ parent }) => String(parent),
    scopeOf: (id) => ({ parent: id }),
    list: async () => {
      throw new Error("${mark}: the items of one parent, each with the argument of its key");
    },
    scopes: async () => {
      throw new Error("${mark}: the parents that exist");
    },
    within: [],
    // ${mark}: how many items are written at once.
    parallel: 8,
  }),
  type: "${type}",
  summary: "${mark}: what a ${Name} is, in one sentence.",
  inputs,
  outputs,
  // ${mark}: the form of an id, that of the parent.
  id: vendorId(),
  identity: { kind: "unique", keys: ["parent"], tellNewBy: "equality" },
  examples: [
    { title: "${mark}: the shortest useful one", inputs: { parent: "example", items: oneItem("Example") } },
    {
      title: "${mark}: one with every argument",
      inputs: { parent: "example", items: oneItem("Example"), exclusive: true },
    },
  ],
});

function oneItem(title: string) {
  return { "an-example": { title } };
}
`;
}
