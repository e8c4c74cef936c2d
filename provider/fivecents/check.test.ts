import { describe, expect, it } from "vitest";
import { assertComplete, settingValues } from "../core/account";
import { check } from "../core/check";
import type { AnyDefinition } from "../core/definition";
import { fivecentsAccount } from "./account";
import { platform } from "./platforms/platform";
import { delayedStream } from "./streams/delayed-stream";
import { pullStream } from "./streams/pull-stream";
import { pushStream } from "./streams/push-stream";
import { transcodingFilter } from "./transcoding/transcoding-filter";
import { transcodingProfile } from "./transcoding/transcoding-profile";

type Json = Record<string, unknown>;

const stream = { name: "live/one1", server: "2" };

async function problemsOf(definition: AnyDefinition, inputs: Json): Promise<string> {
  return (await check(definition, {}, inputs)).problems.join("\n");
}

describe("a stream's name", () => {
  it.each(["live/main1", "smith/do", "a.b/c_d-e", `${"a".repeat(32)}/ab`])("may be %s", async (name) => {
    expect(await problemsOf(pushStream, { ...stream, name })).toBe("");
  });

  it.each([
    "../..",
    "live/..",
    "./ab",
    "li#e/a?b=c",
    "live/a%20b",
    "live/a&b",
    "live",
    "a/bb",
    "live/main/1",
    "live/a b",
  ])("must not be %s", async (name) => {
    expect(await problemsOf(pushStream, { ...stream, name })).toBe(
      "fivecents:PushStream: name must be two names with a slash between, each of 2 to 32 letters, digits, hyphens, " +
        "underscores and dots, not only dots, as in live/main1",
    );
  });

  it("is one part of such a name where the vendor makes the other", async () => {
    const given = { parent: "push/1", delaySeconds: 5 };
    expect(await problemsOf(delayedStream, { ...given, name: "late" })).toBe("");
    expect(await problemsOf(delayedStream, { ...given, name: ".." })).toContain(
      "name must be one name of 2 to 32",
    );
    expect(await problemsOf(delayedStream, { ...given, name: "a/late" })).toContain("name must be one name");
  });
});

it.each([
  [
    { domainLock: { mode: "allow", domains: ["a.example,b.example"] } },
    "domainLock.domains[0] must be one host name",
  ],
  [{ domainLock: { mode: "allow", domains: ["https://a.example/"] } }, "leave out the scheme"],
  [{ geoBlock: { mode: "allow", countries: ["UK"] } }, "geoBlock.countries[0] must be a country code"],
  [
    { userAgent: { mode: "block", fragments: ["a;;;b"] } },
    'userAgent.fragments[0] must be one item without ";;;"',
  ],
])("refuses %j", async (setting, problem) => {
  expect(await problemsOf(pushStream, { ...stream, ...setting })).toContain(problem);
});

it("takes equal spellings for one value", async () => {
  const exemptIps = ["2001:DB8::1", "2001:db8::1", "2001:0db8:0:0::1"];
  const geoBlock = { mode: "block", countries: ["de", "DE"], exemptIps };
  const { inputs } = await check(pushStream, {}, { ...stream, geoBlock });
  expect(inputs.geoBlock).toEqual({
    enabled: true,
    mode: "block",
    countries: ["DE"],
    exemptIps: ["2001:db8::1"],
  });
  const filter = await check(
    transcodingFilter,
    {},
    { name: "a", kind: "text", text: "b", fontColor: "#0fC" },
  );
  expect(filter.inputs.fontColor).toBe("#00FFCC");
  const profile = await check(transcodingProfile, {}, { name: "a", resolution: "1280X720" });
  expect(profile).toMatchObject({ problems: [], inputs: { resolution: "1280x720" } });
  const source = { protocol: "rtmp", urls: ["RTMP://Origin.example.com:1935/Live"] };
  const pulled = await check(pullStream, {}, { ...stream, source });
  expect(pulled.inputs.source).toMatchObject({ urls: ["rtmp://origin.example.com/Live"] });
});

it("keeps the blanks of a secret", async () => {
  const login = { username: "studio", password: " pass " };
  const { inputs } = await check(pushStream, {}, { ...stream, rtmpAuth: login });
  expect(inputs.rtmpAuth).toMatchObject(login);
});

it("judges a platform's URL and times in the preview", async () => {
  const given = { stream: "push/1", name: "T", url: "rtmp://h.example/app" };
  expect(await problemsOf(platform, { ...given, url: "rtmp://?" })).toContain("url must be a URL");
  expect(await problemsOf(platform, { ...given, startTime: "25:99" })).toContain(
    "startTime must be a time of day",
  );
  expect(await problemsOf(platform, { ...given, startDateTime: "2026-02-30 25:61:00" })).toContain(
    "startDateTime must be a date and a time",
  );
  expect((await check(platform, {}, { ...given, startTime: "18:00:00" })).inputs.startTime).toBe("18:00");
});

describe("the account's settings", () => {
  function assertSettings(settings: Record<string, string>) {
    const values: Record<string, string> = { apiKey: "test-key", ...settings };
    assertComplete(
      fivecentsAccount,
      settingValues(fivecentsAccount, (key) => values[key.split(":")[1] ?? ""], {}),
    );
  }

  it.each(["America/New_York", "UTC", "+05:30", "Z"])("take %s for the vendor's time zone", (timeOffset) => {
    expect(() => assertSettings({ timeOffset })).not.toThrow();
  });

  it("are judged before anything is sent", () => {
    expect(() => assertSettings({ timeOffset: "5.5" })).toThrow(
      "fivecents:timeOffset must be a time zone, as in America/New_York, or an offset from UTC, as in +05:30.",
    );
    expect(() => assertSettings({ spellings: '{"geoblock.policy": {"allow": "N"}}' })).toThrow(
      'fivecents:spellings must have different spellings for the meanings of "geoblock.policy".',
    );
  });
});
