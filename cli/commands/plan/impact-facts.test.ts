import { describe, expect, it } from "vitest";
import { factsOf, shapeOf } from "../../../provider/core/facts";
import { definitions } from "../../../provider/definitions";

/** What `ott plan` takes for granted of the definitions. */
const fields = definitions.flatMap(({ type, inputs, outputs }) =>
  [...Object.entries(shapeOf(inputs)), ...Object.entries(shapeOf(outputs))].map(([key, schema]) => ({
    name: `${type} ${key}`,
    key,
    facts: factsOf(schema),
  })),
);

describe("the impacts of the definitions", () => {
  it("have a text wherever they have a kind or values", () => {
    const wrong = fields.filter(
      ({ facts }) => (facts.impactKind ?? facts.impactWhen) !== undefined && facts.impact === undefined,
    );
    // An argument that can only be set at creation has no impact of its own: the replacement has.
    expect(wrong.filter(({ facts }) => !facts.replaces).map(({ name }) => name)).toEqual([]);
  });

  it("of a publication have a default, at which the object is hidden", () => {
    const publications = fields.filter(({ facts }) => facts.impactKind === "publication");
    expect(publications.length).toBeGreaterThan(5);
    expect(
      publications.map(({ facts }) => facts.default).filter((usual) => usual !== false && usual !== "draft"),
    ).toEqual([]);
  });

  it("are a publication for every argument `published`", () => {
    const wrong = fields.filter(
      ({ key, facts }) => key === "published" && facts.impactKind !== "publication",
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
