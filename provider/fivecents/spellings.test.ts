import { describe, expect, it } from "vitest";
import { Members } from "../core/members";
import { wireOf } from "./argument";
import { FiveCentsClient } from "./client";
import { secureToken } from "./settings/secure-token";
import { domainLock, geoBlock } from "./settings/viewer-rules";
import { type Spellings, spellingsFrom, spellingsProblem, usualSpellings } from "./spellings";

function wireWith(spellings: Spellings) {
  return wireOf({ client: new FiveCentsClient({ apiKey: "test-key", requestsPerSecond: 0, spellings }) });
}

/** The mode that a stream's answer shows, and what could not be read. */
function geoModeOf(policy: unknown, spellings: Spellings = usualSpellings) {
  const noted: unknown[] = [];
  const stream = { geoblock: { enabled: "Y", policy, list: ["DE"] } };
  const answer = new Members(stream, (member) => void noted.push(member));
  const shown = geoBlock.shown(answer, undefined, wireWith(spellings));
  return { mode: shown?.mode, noted };
}

describe("a geo policy", () => {
  it.each(["Y", "A", "y", "allow", "whitelist"])("reads %j as allow", (policy) => {
    expect(geoModeOf(policy)).toEqual({ mode: "allow", noted: [] });
  });

  it.each(["N", "B", "deny", "blacklist"])("reads %j as block", (policy) => {
    expect(geoModeOf(policy)).toEqual({ mode: "block", noted: [] });
  });

  it("is not shown, and noted, where no page has its spelling", () => {
    expect(geoModeOf("C")).toEqual({ mode: undefined, noted: ["geoblock.policy"] });
  });

  it("is written and read as the account says", () => {
    const spellings = spellingsFrom('{"geoblock.policy": {"allow": "N", "block": "Y"}}');
    const value = { mode: "allow" as const, countries: ["DE"] };
    expect(geoBlock.body(value, wireWith(spellings))).toMatchObject({ policy: "N" });
    expect(geoModeOf("Y", spellings).mode).toBe("block");
    expect(geoModeOf("B", spellings).mode).toBe("block");
  });
});

it("writes and reads the other members as the account says", () => {
  const spellings = spellingsFrom(
    '{"domainlock.noreferer": {"refuse": "N", "accept": "Y"}, "securetoken.keyip": {"on": true, "off": false}}',
  );
  const wire = wireWith(spellings);
  const lock = { mode: "allow" as const, domains: ["a.example"], refuseMissingReferer: true };
  const token = { mode: "query" as const, secret: "s", timeoutSeconds: 60, bindToIp: true };
  const domainlock = domainLock.body(lock, wire);
  const securetoken = secureToken.body(token, wire);
  expect([domainlock.noreferer, securetoken.keyip, securetoken.policy]).toEqual(["N", true, "Q"]);
  expect(domainLock.shown(new Members({ domainlock }), undefined, wire)).toMatchObject(lock);
  expect(secureToken.shown(new Members({ securetoken }), undefined, wire)).toMatchObject(token);
});

it("shows a signed link's mode as unknown, without a note, where a page has a letter and no meaning", () => {
  const noted: string[] = [];
  const answer = new Members({ securetoken: { policy: "P" } }, (member) => void noted.push(member));
  const shown = secureToken.shown(answer, undefined, wireWith(usualSpellings));
  expect([shown?.mode, noted]).toEqual([undefined, []]);
});

describe("a setting in an answer", () => {
  const wire = wireWith(usualSpellings);
  it.each([
    ["that is left out is not shown", {}, undefined],
    ["that is null is not set", { geoblock: null }, null],
    ["that is an empty list of PHP is not set", { geoblock: [] }, null],
  ])("%s", (_what, stream, shown) => {
    expect(geoBlock.shown(new Members(stream), undefined, wire)).toBe(shown);
  });

  it("that has some of its members shows those", () => {
    expect(geoBlock.shown(new Members({ geoblock: { list: ["DE"] } }), undefined, wire)).toEqual({
      enabled: undefined,
      mode: undefined,
      exemptIps: undefined,
      countries: ["DE"],
    });
  });
});

describe("spellingsProblem", () => {
  it.each(['{"geoblock.policy": {"allow": "A"}}', '{"securetoken.keyip": {"on": true, "off": false}}', "{}"])(
    "accepts %s",
    (text) => {
      expect(spellingsProblem(text)).toBeUndefined();
    },
  );

  it.each([
    ["geoblock", "must be a JSON object of members"],
    ["[]", "must be a JSON object of members"],
    ['{"geoblock": {"allow": "A"}}', "geoblock.policy (allow, block)"],
    ['{"geoblock.policy": {"deny": "B"}}', "geoblock.policy (allow, block)"],
    ['{"geoblock.policy": {"allow": ""}}', "must be a JSON object of members"],
    ['{"geoblock.policy": {"allow": "N"}}', 'different spellings for the meanings of "geoblock.policy"'],
  ])("refuses %s", (text, problem) => {
    expect(spellingsProblem(text)).toContain(problem);
  });
});
