import { z } from "zod";
import { updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { setOf, vendorId } from "../../core/fields";
import { inField, text, texts } from "../argument";
import { objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { times, timesOf } from "../object";
import { modes, policyOf, territories } from "./content";

const update = "geo.rules.update";
const impact = "opens or closes content to countries";
const { allow_list, block_list } = modes;

const mode = inField("policy", {
  schema: field(
    z
      .enum(["allow", "block"])
      .describe("`allow`: only the listed countries may watch. `block`: all but the listed."),
    {
      impact,
      impactKind: "geo",
    },
  ),
  write: policyOf,
  read: (answer) => answer.word("policy", { allow_list, block_list }),
});

const appliesTo = field(
  setOf(
    field(vendorId().describe("A movie, show, episode or channel: the resource or its id."), {
      reference: ["encorastream:Movie", "encorastream:Show", "encorastream:Channel"],
    }),
  ).describe("The content that the rule is attached to. Defaults to none."),
  { default: [] },
).optional();

const args = {
  name: updatable(
    text(
      "name",
      z.string().min(1).max(100).describe("Name of the rule. The vendor does not keep it unique."),
    ),
    update,
  ),
  description: updatable(
    text("description", z.string().min(1).max(500).describe("What the rule is for.").optional()),
    update,
  ),
  mode: updatable(mode, update),
  territories: updatable(
    texts(
      "territories",
      field(territories.min(1).describe("ISO 3166-1 alpha-2 codes, at least one."), {
        impact,
        impactKind: "geo",
      }),
    ),
    update,
  ),
  appliesTo: updatable(texts("applies_to", appliesTo), update),
};

export const kind = {
  type: "encorastream:GeoRestriction",
  calls: {
    list: "geo.rules.list",
    create: "geo.rules.create",
    read: "geo.rules.get",
    delete: "geo.rules.delete",
  },
  address: (id: string) => ({ rule_id: id }),
  inputs: inputsOf(args),
  arguments: args,
  outputs: z.object(times),
  outputsOf: timesOf,
} as const;

/** A rule that lets countries in or keeps them out, for any number of titles. */
export const geoRestriction = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A geo rule: which countries may watch the content that it is attached to.",
  description:
    "A title has `geoRestrictions` of its own, which the vendor calls a summary. The documents do not say whether a rule " +
    "shows up there, nor which of the two counts where they contradict each other. Manage one of the two for each title. " +
    "`getGeoAccess` says for one title and country whether it may be watched, and by which rule.",
  id: vendorId(),
  identity: { kind: "likely", keys: ["name"] },
  examples: [
    {
      title: "Two countries only",
      inputs: { name: "DACH without Switzerland", mode: "allow", territories: ["AT", "DE"] },
    },
    {
      title: "A show that one country may not watch",
      inputs: {
        name: "Sold to another broadcaster",
        description: "Rights until the end of 2027.",
        mode: "block",
        territories: ["US"],
        appliesTo: ["00000000-0000-4000-8000-000000000002"],
      },
    },
  ],
});
