import { z } from "zod";
import { defineResource } from "../core/definition";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import type { EncoraStreamClient } from "./client";
import { modeOf, policyOf, territories } from "./content";
import { bodyOf, inputsFrom, keysOf, type Spellings, shownText, text, texts } from "./spelling";
import { sendUpdate } from "./update";

const inputs = z.strictObject({
  name: z.string().min(1).max(100).describe("Name of the rule. The vendor does not keep it unique."),
  description: z.string().min(1).max(500).describe("What the rule is for.").optional(),
  mode: field(z.enum(["allow", "block"]).describe("Whether the listed countries are let in, or kept out."), {
    impact: "opens or closes content to countries",
  }),
  territories: field(territories.min(1).describe("ISO 3166-1 alpha-2 codes, at least one."), {
    impact: "opens or closes content to countries",
  }),
  appliesTo: field(
    setOf(
      field(z.uuid().describe("A movie, show, episode or channel: the resource or its id."), {
        reference: "encorastream:Show",
      }),
    ).describe("The content that the rule is attached to. None where not given."),
    { default: [], reset: [] },
  ).optional(),
});
type Inputs = z.infer<typeof inputs>;

const spellings: Spellings<Inputs> = {
  name: text("name"),
  description: text("description"),
  mode: { name: "policy", write: policyOf, read: modeOf },
  territories: texts("territories"),
  appliesTo: texts("applies_to"),
};

/** A rule that lets countries in or keeps them out, for any number of titles. */
export const geoRestriction = defineResource<EncoraStreamClient>()({
  type: "encorastream:GeoRestriction",
  summary: "A geo rule: which countries may watch the content that it is attached to.",
  description:
    "Whether a rule shows up in the content's own geoRestrictions is not documented: manage one of the two.",
  inputs,
  outputs: z.object({
    createdAt: z.string().describe("When the rule was made, in RFC 3339.").optional(),
    updatedAt: z.string().describe("When the rule was last changed, in RFC 3339.").optional(),
  }),
  identity: {
    kind: "likely",
    keys: ["name"],
    newness: "createdAt",
    async find({ client }, { name }) {
      const rules = await client.list("geo.rules.list");
      return rules
        .filter((shown) => shown.name === name)
        .map((shown) => ({ id: String(shown.id), createdAt: Date.parse(String(shown.created_at)) }));
    },
  },
  create: {
    carries: () => keysOf(spellings),
    async send({ client }, wanted) {
      const { object } = await client.call("geo.rules.create", { body: bodyOf(spellings, wanted) });
      const id = shownText(object.id);
      return id === undefined ? {} : { id };
    },
  },
  parts: [
    {
      name: "update",
      keys: keysOf(spellings),
      write: (context, id, values, { cleared }) =>
        sendUpdate(context, "geo.rules.update", { rule_id: id }, bodyOf(spellings, values, cleared), () =>
          context.client.read("geo.rules.get", { rule_id: id }),
        ),
    },
  ],
  async read({ client }, id) {
    const live = await client.read("geo.rules.get", { rule_id: id });
    if (!live) return undefined;
    const { object } = live;
    return {
      inputs: inputsFrom(spellings, object),
      outputs: { createdAt: shownText(object.created_at), updatedAt: shownText(object.updated_at) },
    };
  },
  async delete({ client }, id) {
    await client.call("geo.rules.delete", { path: { rule_id: id } });
  },
  examples: [
    {
      title: "Two countries only",
      inputs: { name: "DACH without Switzerland", mode: "allow", territories: ["AT", "DE"] },
    },
  ],
});
