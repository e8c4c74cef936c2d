import { mark } from "./marks";
import type { NewNames } from "./names";
import { setDefinitionText } from "./set-template";

/** What a new resource is: one object, one with a local file, or all items of a place. */
export const forms = ["object", "file", "set"] as const;
export type Form = (typeof forms)[number];

const clients: Record<string, string> = {
  fivecents: "FiveCentsClient",
  encorastream: "EncoraStreamClient",
  contentpool: "ContentPoolClient",
};

export function definitionText(names: NewNames, form: Form): string {
  const Client = clients[names.vendor] ?? "";
  return form === "set" ? setDefinitionText(names, Client) : objectText(names, Client, form === "file");
}

function objectText({ type, Name, name }: NewNames, Client: string, hasFile: boolean): string {
  return `import { z } from "zod";
import { createOnly, inField, updatable } from "../core/argument";
import { createdKeys, inputsOf, partsOf } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
${hasFile ? 'import { field } from "../core/facts";\n' : ""}import { vendorId } from "../core/fields";
import type { ${Client} } from "./client";

const update = "${mark}: the operation that changes one";

// ${mark}: a line for each argument: what it is, in the user's terms, with unit, range, default; when it is sent, by which call.
const args = {
  name: createOnly(
    inField("${mark}: its field", {
      schema: z.string().min(1).describe("${mark}: what the name is."),
      read: (answer) => answer.text("${mark}: its field"),
    }),
  ),
  title: updatable(
    inField("${mark}: its field", {
      schema: z.string().min(1).describe("${mark}: what the title is."),
      read: (answer) => answer.text("${mark}: its field"),
    }),
    update,
  ),${hasFile ? fileArgument : ""}
};

/** ${mark}: what it is, which calls it maps to, a link to the vendor's page. */
export const ${name} = defineResource<${Client}>()({
  type: "${type}",
  summary: "${mark}: what a ${Name} is, in one sentence.",
  inputs: inputsOf(args),
  arguments: args,
  createOperation: "${mark}: the operation that makes one",
  outputs: z.object({}),
  // ${mark}: the form of an id, with a message that shows one.
  id: vendorId(),
  // ${mark}: "unique" where the vendor refuses a second object with these keys.
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    items: async () => {
      throw new Error("${mark}: call the operation that lists them all; shownBy says what an item shows");
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    send: async () => {
      throw new Error("${mark}: call the operation that creates one, with createBodyOf and context.createKey");
    },
  },
  parts: partsOf(args, {
    // ${mark}: "managed" where the vendor does not say whether what is left out keeps its value.
    names: "changed",
    wire: () => undefined,
    nameOf: () => "update",
    send: async () => {
      throw new Error("${mark}: call the operation, with the body and context.revision");
    },
  }),
  read: async () => {
    throw new Error("${mark}: call the operation that reads one; undefined where it says that it is gone");
  },
  delete: async () => {
    throw new Error("${mark}: call the operation that deletes one");
  },
  examples: [
    { title: "${mark}: the shortest useful one", inputs: ${exampleOf(hasFile)} },
    { title: "${mark}: one with every argument", inputs: ${exampleOf(hasFile)} },
  ],
});
`;
}

/** No answer shows the content of a file, so that there is no `read`. */
const fileArgument = `
  // Its content is what counts: a change of it is an update, or with createOnly a replacement.
  // ${mark}: the body that sends it. Content-pool has file of argument.ts for all of this.
  picture: updatable(
    {
      schema: field(z.string().min(1).describe("${mark}: what the file is. Path from the program's folder."), {
        file: true,
      }),
      body: (path: string) => ({ "${mark}: its field": path }),
    },
    update,
  ),`;

function exampleOf(hasFile: boolean): string {
  const picture = hasFile ? ', picture: "artwork/example.jpg"' : "";
  return `{ name: "example", title: "Example"${picture} }`;
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
  // ${mark}: a handler for each operation by its id, as in genres.ts of encorastream. Where the emulator answers them
  // all, delete this file and its two lines in index.ts.
};
`;
}
