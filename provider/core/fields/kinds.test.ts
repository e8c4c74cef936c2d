import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { canonical } from "../canonical";
import { factsOf } from "../facts";
import {
  calendarDate,
  countryCode,
  hostName,
  instant,
  ipAddress,
  languageCode,
  languageTag,
  listItem,
  localDateTime,
  setOf,
  timeOfDay,
  url,
  vendorId,
  webUrl,
} from ".";

interface Kind {
  schema: z.ZodType<string>;
  /** What a program may write, and the one form that it takes. */
  accepted: readonly (readonly [given: string, form: string])[];
  /** What is refused, with a part of what is said. */
  refused: readonly (readonly [given: string, says: string])[];
}

const assigned = "must be a country code of two letters (ISO 3166-1 alpha-2), as in DE";
const tag = "must be a language tag (BCP 47), as in en or pt-BR";
const code = "must be a language code of two letters (ISO 639-1), as in de";
const address = "must be an IP address or a network in CIDR form";
const host = "must be one host name, as in www.example.com or *.example.com";
const rtmp = "must be a URL with the scheme rtmp or rtmps and a host, as in rtmp://live.example.com/app";
const web = "must be a URL with the scheme http or https and a host";
const date = "must be a date as YYYY-MM-DD, as in 2026-01-31";
const time = "must be a time of day from 00:00 to 23:59:59, as in 18:30";
const moment = "must be a date and a time without a zone, as in 2026-01-31 18:30:00";

const zoned = "must be a time with Z or an offset from UTC, as in 2026-01-31T18:30:00Z";

const kinds: Record<string, Kind> = {
  instant: {
    schema: instant(),
    accepted: [
      ["2026-01-31T18:30:00Z", "2026-01-31T18:30:00Z"],
      ["2026-01-31T18:30:00.000Z", "2026-01-31T18:30:00Z"],
      ["2026-01-31t00:30:00+01:00", "2026-01-30T23:30:00Z"],
    ],
    refused: [
      ["2026-01-31T18:30:00", `${zoned}; add Z for UTC, or an offset such as +01:00`],
      ["2026-01-31 18:30:00", `${zoned}; add Z for UTC, or an offset such as +01:00`],
      ["2026-01-31T18:30:00.5Z", zoned],
      ["2026-02-30T18:30:00Z", zoned],
      ["2026-01-31T24:00:00Z", zoned],
      ["2026-01-31T18:30:00+99:00", zoned],
      ["2026-01-31", zoned],
      [
        "1404-01-01T18:30:00Z",
        `${zoned}; the year must be one of the Gregorian calendar, 1800 or later: that day of the calendar of Iran is 2025-03-21`,
      ],
      ["1800-01-01T00:00:00+01:00", zoned],
      ["9999-12-31T23:59:59-01:00", zoned],
    ],
  },
  countryCode: {
    schema: countryCode(),
    accepted: [
      ["DE", "DE"],
      ["gb", "GB"],
      [" fr ", "FR"],
    ],
    refused: [
      ["UK", `${assigned}; the code of United Kingdom is GB`],
      ["uk", `${assigned}; the code of United Kingdom is GB`],
      ["EL", `${assigned}; the code of Greece is GR`],
      ["SU", `${assigned}; the code of Russia is RU`],
      ["AN", "is CW"],
      ["DD", "is DE"],
      ["XX", assigned],
      ["ZZ", assigned],
      ["EU", assigned],
      ["XK", assigned],
      ["DEU", assigned],
      ["", assigned],
    ],
  },
  languageTag: {
    schema: languageTag(),
    accepted: [
      ["en", "en"],
      ["en-us", "en-US"],
      ["PT-br", "pt-BR"],
      ["zh-hans-cn", "zh-Hans-CN"],
      ["iw", "he"],
      ["fas", "fa"],
      ["es-419", "es-419"],
      ["en-UK", "en-GB"],
    ],
    refused: [
      ["english", `${tag}; the tag of that language is en`],
      ["farsi", `${tag}; the tag of that language is fa`],
      ["Deutsch", `${tag}; the tag of that language is de`],
      ["klingon", tag],
      ["xx", tag],
      ["und", tag],
      ["en_US", `${tag}; the tag of that language is en-US`],
      ["de-ZZ", tag],
      ["de-QQ", tag],
      ["de-Abcd", tag],
      ["root", tag],
    ],
  },
  languageCode: {
    schema: languageCode(),
    accepted: [
      ["fa", "fa"],
      ["DE", "de"],
      ["iw", "he"],
      ["tl", "tl"],
    ],
    refused: [
      ["xx", code],
      ["english", `${code}; the code of that language is en`],
      ["fas", `${code}; the code of that language is fa`],
      ["de-DE", `${code}; the code of that language is de`],
    ],
  },
  ipAddress: {
    schema: ipAddress(),
    accepted: [
      ["192.0.2.1", "192.0.2.1"],
      ["192.0.2.1/32", "192.0.2.1"],
      ["192.0.2.0/24", "192.0.2.0/24"],
      ["192.0.2.77/24", "192.0.2.0/24"],
      ["0.0.0.0/0", "0.0.0.0/0"],
      ["255.255.255.255/1", "128.0.0.0/1"],
      ["2001:0DB8:0:0::1", "2001:db8::1"],
      ["2001:db8::1/128", "2001:db8::1"],
      ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
      ["2001:DB8:1:2:3::/48", "2001:db8:1::/48"],
      ["2001:db8:ffff::/33", "2001:db8:8000::/33"],
      ["::/0", "::/0"],
      ["::ffff:c000:201", "::ffff:192.0.2.1"],
      ["::ffff:192.0.2.1/112", "::ffff:192.0.0.0/112"],
    ],
    refused: [
      ["010.0.0.1", address],
      ["192.0.2", address],
      ["192.0.2.0/33", address],
      ["192.0.2.0/", address],
      ["192.0.2.0/24/8", address],
      ["2001:db8::/129", address],
      ["fe80::1%eth0", address],
      ["192.0.2.1,192.0.2.2", address],
      ["nonsense", address],
    ],
  },
  hostName: {
    schema: hostName(),
    accepted: [
      ["www.example.com", "www.example.com"],
      ["WWW.Example.COM", "www.example.com"],
      ["example.com.", "example.com"],
      ["münchen.example", "xn--mnchen-3ya.example"],
      ["xn--mnchen-3ya.example", "xn--mnchen-3ya.example"],
      ["*.Example.com", "*.example.com"],
      ["localhost", "localhost"],
      ["192.0.2.1", "192.0.2.1"],
    ],
    refused: [
      ["https://www.example.com/", `${host}; leave out the scheme, the port and the path`],
      ["example.com:8080", `${host}; leave out the scheme, the port and the path`],
      ["example.com/live", "the path"],
      ["a.example,b.example", host],
      ["a b", host],
      ["a.example\nb.example", host],
      ["a.example\tb.example", host],
      ["*", host],
      ["www.*.com", host],
      ["a..b", host],
      ["1.2.3", host],
      ["0x7f.1", host],
      ["-a.example", host],
      [`${"a".repeat(64)}.example`, host],
      ["", host],
    ],
  },
  "url of RTMP": {
    schema: url({
      schemes: ["rtmp", "rtmps"],
      examples: ["rtmp://live.example.com/app", "rtmps://other.example.com/app"],
    }),
    accepted: [
      ["rtmp://live.example.com/App/Key", "rtmp://live.example.com/App/Key"],
      ["RTMP://Live.Example.com/app", "rtmp://live.example.com/app"],
      ["rtmp://live.example.com:1935/app", "rtmp://live.example.com/app"],
      ["rtmps://live.example.com:443/app/", "rtmps://live.example.com/app/"],
      ["rtmp://live.example.com:19350/app?A=b#C", "rtmp://live.example.com:19350/app?A=b#C"],
      ["rtmp://User:P%40ss@Live.example.com/app", "rtmp://User:P%40ss@live.example.com/app"],
      ["rtmp://[2001:DB8::1]:1935/app", "rtmp://[2001:db8::1]/app"],
      ["rtmp://192.0.2.1/", "rtmp://192.0.2.1/"],
      ["rtmp://@live.example.com./app", "rtmp://live.example.com/app"],
    ],
    refused: [
      ["rtmp://?", rtmp],
      ["rtmp:///app", rtmp],
      ["rtmp://h.example:99999/live", rtmp],
      ["rtmp://h.example:0/live", rtmp],
      ["rtmp://h.example:x/live", rtmp],
      ["rtmp://[nonsense]/live", rtmp],
      ["rtmp:/h.example/live", rtmp],
      ["https://h.example/live", rtmp],
      ["rtmp://h.example/a b", rtmp],
      ["rtmp://h.example\\a", rtmp],
      ["rtmp://192.0.2/a", rtmp],
      ["h.example/live", rtmp],
    ],
  },
  webUrl: {
    schema: webUrl(),
    accepted: [
      ["https://cdn.example.com/A.jpg", "https://cdn.example.com/A.jpg"],
      ["HTTPS://CDN.example.com:443/a.jpg", "https://cdn.example.com/a.jpg"],
      ["http://cdn.example.com:443/a.jpg", "http://cdn.example.com:443/a.jpg"],
      ["https://hooks.example.com/", "https://hooks.example.com"],
      ["https://hooks.example.com", "https://hooks.example.com"],
      ["https://hooks.example.com/?a=b", "https://hooks.example.com/?a=b"],
      ["https://hooks.example.com?a=b", "https://hooks.example.com/?a=b"],
      ["https://münchen.example/a", "https://xn--mnchen-3ya.example/a"],
    ],
    refused: [
      ["ftp://cdn.example.com/a.jpg", web],
      ["https://user:word@cdn.example.com/a.jpg", "leave out the user: everybody gets to see this URL"],
      ["https://", web],
      ["//cdn.example.com/a.jpg", web],
      ["https:\\\\cdn.example.com", web],
    ],
  },
  calendarDate: {
    schema: calendarDate(),
    accepted: [
      ["2026-02-28", "2026-02-28"],
      ["2028-02-29", "2028-02-29"],
    ],
    refused: [
      ["2026-02-29", date],
      ["2026-02-30", date],
      ["2026-13-01", date],
      ["1.2.2026", date],
      ["0000-01-01", `${date}; the year must be one of the Gregorian calendar, 1800 or later`],
      [
        "1404-12-20",
        "the year must be one of the Gregorian calendar, 1800 or later: that day of the calendar of Iran is 2026-03-11",
      ],
      ["2026-02-01T00:00:00Z", date],
    ],
  },
  timeOfDay: {
    schema: timeOfDay(),
    accepted: [
      ["18:00", "18:00"],
      ["18:00:00", "18:00"],
      ["18:00:30", "18:00:30"],
      ["00:00", "00:00"],
    ],
    refused: [
      ["25:99", time],
      ["24:00", time],
      ["18:60", time],
      ["6:00", time],
    ],
  },
  localDateTime: {
    schema: localDateTime(),
    accepted: [
      ["2026-01-31 18:30:00", "2026-01-31 18:30:00"],
      ["2026-01-31T18:30:05", "2026-01-31 18:30:05"],
      ["2026-01-31 18:30", "2026-01-31 18:30:00"],
    ],
    refused: [
      ["2026-02-30 25:61:00", moment],
      ["2026-02-30 10:00:00", moment],
      ["2026-02-20 25:00:00", moment],
      ["2026-01-31T18:30:00Z", moment],
      ["2026-01-31", moment],
    ],
  },
  "listItem between commas": {
    schema: listItem(","),
    accepted: [["Drama", "Drama"]],
    refused: [
      ["Drama,Comedy", 'must be one item without ",", which separates the items'],
      [",", 'without ","'],
    ],
  },
  "listItem between three semicolons": {
    schema: listItem(";;;"),
    accepted: [["a;b, c", "a;b, c"]],
    refused: [
      ["a;;;b", 'must be one item without ";;;", which separates the items'],
      ["a;", 'without ";;;"'],
      [";a", 'without ";;;"'],
    ],
  },
  vendorId: {
    schema: vendorId(),
    accepted: [
      ["11111111-1111-1111-1111-111111111111", "11111111-1111-1111-1111-111111111111"],
      ["vid_0042", "vid_0042"],
    ],
    refused: [
      ["a b", "must be an id as the vendor shows it"],
      ["../x", "must be an id as the vendor shows it"],
      ["..", "must be an id as the vendor shows it"],
      ["", "must be an id as the vendor shows it"],
    ],
  },
};

describe.each(Object.entries(kinds))("%s", (_name, { schema, accepted, refused }) => {
  it.each(accepted)("accepts %j as %j", (given, form) => {
    expect(canonical(schema, given)).toBe(form);
    expect(schema.safeParse(form).success).toBe(true);
  });

  it.each(refused)("refuses %j", (given, says) => {
    const parsed = schema.safeParse(canonical(schema, given));
    expect(parsed.error?.issues.map(({ message }) => message).join()).toContain(says);
  });

  it("brings its canonical form back unchanged, whatever the text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(...[...accepted, ...refused].map(([given]) => given)),
      fc.ipV4(),
      fc.ipV6(),
      fc.webUrl(),
      fc.domain(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = canonical(schema, text);
        expect(canonical(schema, once)).toBe(once);
        expect(schema.safeParse(text).success && !schema.safeParse(once).success).toBe(false);
      }),
    );
  });

  it("has examples that are in the canonical form and differ", () => {
    const [first, second] = factsOf(schema).examples ?? ["a", "b"];
    expect(first).not.toBe(second);
    expect([first, second].map((one) => canonical(schema, one))).toEqual([first, second]);
  });
});

it("takes several spellings in a set for one item", () => {
  const spelt = ["2001:DB8::1", "2001:db8::1", "2001:0db8:0:0::1", "192.0.2.1/32", "192.0.2.1"];
  expect(canonical(setOf(ipAddress()), spelt)).toEqual(["192.0.2.1", "2001:db8::1"]);
  expect(canonical(setOf(hostName()), ["WWW.Example.COM", "www.example.com"])).toEqual(["www.example.com"]);
});
