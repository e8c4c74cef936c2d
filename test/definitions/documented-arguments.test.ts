import { describe, expect, it } from "vitest";
import { z } from "zod";
import { updatable } from "../../provider/core/argument";
import type { AnyDefinition } from "../../provider/core/definition";
import { field } from "../../provider/core/facts";
import { definitionOf, definitions } from "../../provider/definitions";
import { inField } from "../../provider/encorastream/argument";
import { wireOf } from "../../provider/fivecents/argument";
import { FiveCentsClient } from "../../provider/fivecents/client";
import { inSeveralPlaces, spelledByParent } from "../support/by-type";
import { differences, unplaced, withItemArguments } from "../support/documented";

const wire = wireOf({ client: new FiveCentsClient({ apiKey: "test-key", requestsPerSecond: 0 }) });

const tables = definitions
  .map(withItemArguments)
  .filter((definition) => definition.arguments !== undefined && !spelledByParent.includes(definition.type));

describe.each(tables.map((definition) => [definition.type, definition] as const))(
  "the arguments of %s",
  (type, definition) => {
    it("have the documented bounds, choices, defaults and required fields", () => {
      expect(differences(definition, wire)).toEqual([]);
    });

    it("each move, with each member, one documented field, or stand in the table of those that do not", () => {
      expect(unplaced(definition, wire)).toEqual(inSeveralPlaces[type] ?? []);
    });
  },
);

describe("an argument that is not as documented", () => {
  const season = definitionOf("encorastream:Season");
  const withStatus = (schema: z.ZodType): AnyDefinition => ({
    ...season,
    arguments: {
      planted: updatable(inField("status", { schema, read: () => undefined }), "seasons.admin.update"),
    },
  });

  it.each<[string, AnyDefinition, string]>([
    [
      "a choice too few",
      withStatus(z.enum(["draft", "published"])),
      'the documented "completed" can\'t be written',
    ],
    ["a choice too many", withStatus(z.enum(["draft", "published", "completed", "gone"])), 'writes "gone"'],
  ])("is told: %s", (_what, definition, text) => {
    expect(differences(definition, wire).join()).toContain(text);
  });

  it("is told of the items of an owned set", () => {
    const episodes = withItemArguments(definitionOf("encorastream:SeasonEpisodes"));
    const { title = expect.unreachable() } = episodes.arguments ?? {};
    const short = { ...title, argument: { ...title.argument, schema: z.string().min(1).max(50) } };
    const planted = { ...episodes, arguments: { ...episodes.arguments, title: short } };
    expect(differences(planted, wire)).toEqual(["title: documented maximum 255, here 50"]);
  });

  it("is told: a member that no call is sent", () => {
    const schema = z.strictObject({ sent: z.string(), forgotten: z.string() });
    const spelled = inField("title", { schema, write: ({ sent }) => sent, read: () => undefined });
    const planted = { ...season, arguments: { planted: updatable(spelled, "seasons.admin.update") } };
    expect(unplaced(planted, wire)).toEqual(["planted.forgotten"]);
  });

  it("is accepted where the line says why", () => {
    const differing = withStatus(
      field(z.enum(["draft", "published"]), { differs: "The rest is set by the vendor." }),
    );
    expect(differences(differing, wire)).toEqual([]);
  });
});
