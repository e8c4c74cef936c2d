import { z } from "zod";
import { field } from "../core/facts";
import { countryCode, ipAddress, setOf } from "../core/fields";
import { type Body, type Lists, setting } from "./argument";
import { flag, isOn, listFrom } from "./codecs";

/** The settings that let viewers in or keep them out: by country, by web site, by address, by player. */

export const inForce = field(z.boolean().describe("Whether the setting is in force. True where not given."), {
  default: true,
}).optional();

export const exemptIps = field(setOf(ipAddress()).describe("Addresses that the setting does not apply to."), {
  default: [],
}).optional();

const mode = z.enum(["allow", "block"]).describe("Whether the listed ones are let in, or kept out.");

interface Rule {
  enabled?: boolean | undefined;
  mode: "allow" | "block";
  exemptIps?: string[] | undefined;
}

const ruleBody = (rule: Rule, lists: Lists) => ({
  enabled: flag(rule.enabled ?? true),
  policy: flag(rule.mode === "allow"),
  ips: lists(rule.exemptIps),
});

const ruleFrom = (shown: Body) => ({
  enabled: isOn(shown.enabled),
  mode: isOn(shown.policy) ? ("allow" as const) : ("block" as const),
  exemptIps: listFrom(shown.ips),
});

export const geoBlock = setting("geoblock", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        countries: setOf(countryCode()).min(1).describe("ISO 3166-1 alpha-2 codes."),
        exemptIps,
      })
      .describe("Which countries may watch."),
    {
      reset: { enabled: false, mode: "block", countries: [] },
      impact: "opens or closes the stream to countries while it runs",
    },
  ).optional(),
  /** The only setting whose list is a list in every call. */
  body: (value, lists) => ({ ...ruleBody(value, lists), list: value.countries }),
  from: (shown) => ({ ...ruleFrom(shown), countries: listFrom(shown.list) }),
});

export const domainLock = setting("domainlock", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        domains: setOf(z.string().min(1)).min(1).describe("Host names of the pages that embed the player."),
        exemptIps,
        refuseMissingReferer: field(
          z.boolean().describe("Whether requests without a Referer are refused. False where not given."),
          { default: false },
        ).optional(),
      })
      .describe("Which web sites may embed the stream."),
    {
      reset: { enabled: false, mode: "allow", domains: [] },
      impact: "players on other sites stop or start to work",
    },
  ).optional(),
  body: (value, lists) => ({
    ...ruleBody(value, lists),
    list: lists(value.domains),
    noreferer: flag(value.refuseMissingReferer ?? false),
  }),
  from: (shown) => ({
    ...ruleFrom(shown),
    domains: listFrom(shown.list),
    refuseMissingReferer: isOn(shown.noreferer),
  }),
});

export const ipAccess = setting("ipaccess", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        addresses: setOf(ipAddress()).min(1).describe("Addresses and networks."),
        exemptIps,
      })
      .describe("Which viewer addresses may watch. Only a create takes it."),
    { replaces: true },
  ).optional(),
  body: (value, lists) => ({ ...ruleBody(value, lists), list: lists(value.addresses) }),
  from: (shown) => ({ ...ruleFrom(shown), addresses: listFrom(shown.list) }),
});

export const userAgent = setting("useragent", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        fragments: setOf(z.string().min(1)).min(1).describe("Parts of user-agent texts."),
        caseSensitive: field(z.boolean().describe("Whether case matters. False where not given."), {
          default: false,
        }).optional(),
        exemptIps,
      })
      .describe("Which players may watch, by their user agent. Only a create takes it."),
    { replaces: true },
  ).optional(),
  body: (value, lists) => ({
    ...ruleBody(value, lists),
    list: value.fragments.map((fragment) => `${fragment};;;`).join(""),
    casesensitive: flag(value.caseSensitive ?? false),
  }),
  from: (shown) => ({
    ...ruleFrom(shown),
    fragments: String(shown.list ?? "")
      .split(";;;")
      .filter((fragment) => fragment !== ""),
    caseSensitive: isOn(shown.casesensitive),
  }),
});
