import { z } from "zod";
import { type Context, defineResource } from "../core/definition";
import { field } from "../core/facts";
import { setOf, vendorId } from "../core/fields";
import type { EncoraStreamClient } from "./client";
import { modes, policyOf, territories } from "./content";
import type { VendorObject } from "./envelope";
import { createdOf, listedObject, times, timesOf } from "./object";
import { bodyOf, keysOf, type Spellings, shownInputs, text, texts } from "./spelling";
import { readLive, type Updating, updatePart } from "./update";

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
      field(vendorId().describe("A movie, show, episode or channel: the resource or its id."), {
        reference: "encorastream:Show",
      }),
    ).describe("The content that the rule is attached to. None where not given."),
    { default: [], reset: [] },
  ).optional(),
});
type Inputs = z.infer<typeof inputs>;

const { allow_list, block_list } = modes;
const spellings: Spellings<Inputs> = {
  name: text("name"),
  description: text("description"),
  mode: {
    name: "policy",
    write: policyOf,
    read: (shown) => shown.word("policy", { allow_list, block_list }),
  },
  territories: texts("territories"),
  appliesTo: texts("applies_to"),
};

const outputs = z.object(times);

const updating: Updating<Inputs, z.infer<typeof outputs>> = {
  operation: "geo.rules.update",
  address: (id) => ({ rule_id: id }),
  read: ({ client }, id) => client.read("geo.rules.get", { rule_id: id }),
  live: (context, _id, object) => liveOf(context, object),
};

/** A rule that lets countries in or keeps them out, for any number of titles. */
export const geoRestriction = defineResource<EncoraStreamClient>()({
  type: "encorastream:GeoRestriction",
  summary: "A geo rule: which countries may watch the content that it is attached to.",
  description:
    "Whether a rule shows up in the content's own geoRestrictions is not documented: manage one of the two.",
  inputs,
  outputs,
  id: vendorId(),
  identity: { kind: "likely", keys: ["name"] },
  list: {
    within: [],
    shows: "all",
    items: async (context) =>
      Promise.all(
        (await context.client.list("geo.rules.list")).map(async (object) =>
          listedObject(object, await liveOf(context, object)),
        ),
      ),
  },
  create: {
    carries: () => keysOf(spellings),
    async send(context, wanted) {
      const answered = await context.client.call("geo.rules.create", { body: bodyOf(spellings, wanted) });
      return createdOf(answered, () => liveOf(context, answered.object));
    },
  },
  parts: [updatePart(updating, spellings)],
  read: (context, id) => readLive(context, updating, id),
  async delete({ client }, id) {
    await client.call("geo.rules.delete", { path: updating.address(id) });
  },
  examples: [
    {
      title: "Two countries only",
      inputs: { name: "DACH without Switzerland", mode: "allow", territories: ["AT", "DE"] },
    },
  ],
});

async function liveOf(context: Context<EncoraStreamClient>, object: VendorObject) {
  return {
    inputs: await shownInputs(context, "encorastream:GeoRestriction", spellings, object),
    outputs: timesOf(object),
  };
}
