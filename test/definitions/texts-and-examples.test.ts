import { describe, expect, it } from "vitest";
import { z } from "zod";
import { unmarkedSecrets } from "../../provider/core/secret-names";
import { dataFunctions, definitionOf, definitions } from "../../provider/definitions";
import { inNoExample, withoutText } from "../support/gaps";

/** What the reference page, the hover text and the tests of a definition are made from is there. */
describe.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (_type, definition) => {
    it("has a text for every argument and every output, with their members", () => {
      expect(withoutText(definition.inputs)).toEqual([]);
      expect(withoutText(definition.outputs)).toEqual([]);
    });

    it("shows every argument, with its members, in an example", () => {
      expect(inNoExample(definition)).toEqual([]);
    });
  },
);

describe.each(dataFunctions.map((definition) => [definition.type, definition] as const))(
  "%s",
  (_type, definition) => {
    it("has a text for everything that it is asked and answers", () => {
      expect(withoutText(definition.inputs)).toEqual([]);
      expect(withoutText(definition.result)).toEqual([]);
    });

    it("shows every argument in an example", () => {
      expect(inNoExample(definition)).toEqual([]);
    });

    it("marks what sounds like a secret", () => {
      const { result } = definition;
      const item = result instanceof z.ZodArray ? (result.element as z.ZodType) : result;
      expect(unmarkedSecrets(item, "result")).toEqual([]);
    });
  },
);

describe("a gap in a definition", () => {
  const genre = definitionOf("encorastream:Genre");
  const planted = z.strictObject({
    known: z.string().describe("Known."),
    list: z.array(z.strictObject({ item: z.string() })).describe("A list."),
    map: z.record(z.string(), z.strictObject({ value: z.string() })).describe("A map."),
    inside: z.strictObject({ member: z.string().optional() }).describe("Inside.").optional(),
    textless: z.string(),
  });

  it("is told where a text is missing", () => {
    expect(withoutText(planted)).toEqual(["list.item", "map.value", "inside.member", "textless"]);
  });

  it("is told where no example shows an argument or a member of one", () => {
    const examples = [
      { title: "One", inputs: { known: "a", list: [{ item: "b" }], inside: {} } },
      { title: "Another", inputs: { textless: "c" } },
    ];
    expect(inNoExample({ ...genre, inputs: planted, examples })).toEqual([
      "map",
      "map.value",
      "inside.member",
    ]);
  });

  it("is told where an example of a definition is taken away", () => {
    expect(inNoExample({ ...genre, examples: genre.examples.slice(0, 1) })).toEqual(["parent", "imageUrl"]);
  });
});
