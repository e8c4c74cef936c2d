import { z } from "zod";
import { field } from "../../core/facts";
import { countryCode, hostName, ipAddress, listItem, setOf } from "../../core/fields";
import type { Members } from "../../core/members";
import { setting, type Wire } from "../argument";
import { flag } from "../codecs";
import { meaningsOf, type Spellings } from "../spellings";

/** The settings that let viewers in or keep them out: by country, by web site, by address, by player. */

export const inForce = field(z.boolean().describe("Whether this setting is enabled."), {
  default: true,
}).optional();

export const exemptIps = field(setOf(ipAddress()).describe("Addresses that the setting does not apply to."), {
  default: [],
}).optional();

const mode = z
  .enum(["allow", "block"])
  .describe("`allow`: only the listed entries may watch. `block`: all but the listed.");

interface Rule {
  enabled?: boolean | undefined;
  mode: "allow" | "block";
  exemptIps?: string[] | undefined;
}

type Policy = "geoblock.policy" | "domainlock.policy" | "ipaccess.policy" | "useragent.policy";

const ruleBody = (policy: Policy, rule: Rule, { lists, spellings }: Wire) => ({
  enabled: flag(rule.enabled ?? true),
  policy: spellings[policy][rule.mode],
  ips: lists(rule.exemptIps),
});

const ruleFrom = (policy: Policy, shown: Members, spellings: Spellings) => ({
  enabled: shown.flag("enabled"),
  mode: shown.word("policy", meaningsOf(spellings, policy)),
  exemptIps: shown.list("ips"),
});

export const geoBlock = setting("geoblock", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        countries: setOf(countryCode()).min(1).describe("ISO 3166-1 alpha-2 codes, for example `DE`."),
        exemptIps,
      })
      .describe("Geo-blocking: which countries may watch."),
    {
      reset: { enabled: false, mode: "block", countries: [] },
      impact: "opens or closes the stream to countries while it runs",
      impactKind: "geo",
    },
  ).optional(),
  /** The only setting whose list is a list in every call. */
  body: (value, wire) => ({ ...ruleBody("geoblock.policy", value, wire), list: value.countries }),
  from: (shown, spellings) => ({
    ...ruleFrom("geoblock.policy", shown, spellings),
    countries: shown.list("list"),
  }),
});

export const domainLock = setting("domainlock", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        domains: setOf(hostName()).min(1).describe("Host names of the pages that embed the player."),
        exemptIps,
        refuseMissingReferer: field(z.boolean().describe("Whether requests without a Referer are refused."), {
          default: false,
        }).optional(),
      })
      .describe("Which web sites may embed the stream."),
    {
      reset: { enabled: false, mode: "allow", domains: [] },
      impact: "players on other sites start or stop working",
      impactKind: "links",
    },
  ).optional(),
  body: (value, wire) => ({
    ...ruleBody("domainlock.policy", value, wire),
    list: wire.lists(value.domains),
    noreferer: wire.spellings["domainlock.noreferer"][value.refuseMissingReferer ? "refuse" : "accept"],
  }),
  from(shown, spellings) {
    const missingReferer = shown.word("noreferer", meaningsOf(spellings, "domainlock.noreferer"));
    return {
      ...ruleFrom("domainlock.policy", shown, spellings),
      domains: shown.list("list"),
      refuseMissingReferer: missingReferer && missingReferer === "refuse",
    };
  },
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
      .describe("Which viewer addresses may watch."),
    {},
  ).optional(),
  body: (value, wire) => ({
    ...ruleBody("ipaccess.policy", value, wire),
    list: wire.lists(value.addresses),
  }),
  from: (shown, spellings) => ({
    ...ruleFrom("ipaccess.policy", shown, spellings),
    addresses: shown.list("list"),
  }),
});

/** Each fragment ends with it. */
const agentSeparator = ";;;";

export const userAgent = setting("useragent", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode,
        fragments: setOf(listItem(agentSeparator)).min(1).describe("Parts of user-agent texts."),
        caseSensitive: field(z.boolean().describe("Whether case matters."), {
          default: false,
        }).optional(),
        exemptIps,
      })
      .describe("Which players may watch, by their user agent."),
    {},
  ).optional(),
  body: (value, wire) => ({
    ...ruleBody("useragent.policy", value, wire),
    list: value.fragments.map((fragment) => `${fragment}${agentSeparator}`).join(""),
    casesensitive: flag(value.caseSensitive ?? false),
  }),
  from: (shown, spellings) => ({
    ...ruleFrom("useragent.policy", shown, spellings),
    fragments: shown.list("list", agentSeparator),
    caseSensitive: shown.flag("casesensitive"),
  }),
});
