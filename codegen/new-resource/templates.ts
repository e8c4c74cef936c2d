import { mark } from "./marks";
import type { NewNames } from "./names";

const clients: Record<string, string> = {
  fivecents: "FiveCentsClient",
  encorastream: "EncoraStreamClient",
  contentpool: "ContentPoolClient",
};

export function definitionText({ type, vendor, Name, name }: NewNames): string {
  const Client = clients[vendor];
  return `import { z } from "zod";
import { defineResource } from "../core/define-resource";
import { field } from "../core/facts";
import { vendorId } from "../core/fields";
import type { ${Client} } from "./client";

const inputs = z.strictObject({
  // ${mark}: the arguments in the user's terms: the text says what it is, unit, range, default.
  name: field(z.string().min(1).describe("${mark}: what the name is."), { replaces: true }),
});

/** ${mark}: what it is, which calls it maps to, a link to the vendor's page. */
export const ${name} = defineResource<${Client}>()({
  type: "${type}",
  summary: "${mark}: what a ${Name} is, in one sentence.",
  inputs,
  outputs: z.object({}),
  // ${mark}: the form of an id, with a message that shows one.
  id: vendorId(),
  // ${mark}: "unique" where the vendor refuses a second object with these keys.
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    items: async () => {
      throw new Error("${mark}: call the operation that lists them all");
    },
  },
  create: {
    sends: () => ["name"],
    send: async () => {
      throw new Error("${mark}: call the operation that creates one");
    },
  },
  // ${mark}: one part for each call that writes arguments of an object that exists.
  parts: [],
  read: async () => {
    throw new Error("${mark}: call the operation that reads one; undefined where it says that it is gone");
  },
  delete: async () => {
    throw new Error("${mark}: call the operation that deletes one");
  },
  examples: [
    { title: "${mark}: the shortest useful one", inputs: { name: "example" } },
    { title: "${mark}: one with every argument", inputs: { name: "example" } },
  ],
});
`;
}

export function testText({ type, Name, name, file }: NewNames): string {
  return `import { expect, it } from "vitest";
import { ${name} } from "./${file}";

// ${mark}: what is special about it, in the place of this test, as in genre.test.ts of encorastream.
it("is a ${Name}", () => {
  expect(${name}.type).toBe("${type}");
});
`;
}

export function emulatorText({ name }: NewNames): string {
  return `import type { Handler } from "../vendor";

/** ${mark}: what the vendor does, from its documents and not from the definition. */
export const ${name}Handlers: Record<string, Handler> = {
  // ${mark}: a handler for each operation by its id, as in genres.ts of encorastream.
};
`;
}
