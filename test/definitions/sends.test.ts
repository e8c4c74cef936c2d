import { describe, expect, it } from "vitest";
import { createdKeys } from "../../provider/core/argument-table";
import type { AnyDefinition } from "../../provider/core/definition";
import { definitionOf, definitions } from "../../provider/definitions";

/**
 * The arguments that the create's body has by the table and that `sends` does not name: the part that has them would
 * write them a second time.
 */
function sentTwice({ create, arguments: table, examples }: AnyDefinition): string[] {
  if ("createdElsewhere" in create || table === undefined) return [];
  const twice = examples.flatMap(({ inputs }) => {
    const named: readonly string[] = create.sends(inputs);
    return createdKeys(table, inputs).filter((key) => !named.includes(key));
  });
  return [...new Set(twice)];
}

const made = definitions.filter(({ arguments: table, create }) => table && !("createdElsewhere" in create));

it.each(made.map((definition) => [definition.type, definition] as const))(
  "%s names in `sends` all that its create call carries",
  (_type, definition) => {
    expect(sentTwice(definition)).toEqual([]);
  },
);

describe("a planted fault", () => {
  it("is told: an argument that `sends` forgets", () => {
    const season = definitionOf("encorastream:Season");
    const { create } = season;
    const sends = "sends" in create ? create.sends : expect.unreachable();
    const forgetful = (inputs: Record<string, unknown>) => sends(inputs).filter((key) => key !== "title");
    const planted = { ...season, create: { ...create, sends: forgetful } } as AnyDefinition;
    expect(sentTwice(planted)).toEqual(["title"]);
  });
});
