import { describe, expect, it } from "vitest";
import { programmesFromXmltv } from "./xmltv";

const channel = "news.example";
const programme = (times: string, inner = "<title>News</title>", of = channel) =>
  `<programme ${times} channel="${of}">${inner}</programme>`;
const feed = (...programmes: string[]) => ({
  text: `<?xml version="1.0" encoding="UTF-8"?>\n<tv>\n${programmes.join("\n")}\n</tv>\n`,
});
const at = (start: string, stop: string) => `start="20261201${start}" stop="20261201${stop}"`;

describe("programmesFromXmltv", () => {
  it("reads the programmes of one channel by their start, with times in UTC", () => {
    const source = feed(
      programme(at("130000 +0100", "140000 +0100"), "<title>Weather</title>"),
      programme(at("120000 +0100", "130000 +0100")),
      programme(at("120000 +0100", "140000 +0100"), "<title>Film</title>", "films.example"),
    );
    expect(programmesFromXmltv(source, { channel })).toEqual([
      { title: "News", startTime: "2026-12-01T11:00:00Z", endTime: "2026-12-01T12:00:00Z" },
      { title: "Weather", startTime: "2026-12-01T12:00:00Z", endTime: "2026-12-01T13:00:00Z" },
    ]);
  });

  it("reads descriptions, language, categories, and season and episode, which the feed counts from 0", () => {
    const inner =
      '<title lang="de">Der Hafen</title><desc>Am Kai.</desc><category>Krimi</category><category>Serie</category>' +
      '<episode-num system="onscreen">S2E3</episode-num><episode-num system="xmltv_ns">1 . 2/10 . </episode-num>';
    const [read] = programmesFromXmltv(feed(programme(at("1200 Z", "1300 Z"), inner)), { channel });
    expect(read).toMatchObject({
      ...{ title: "Der Hafen", language: "de", description: "Am Kai.", categories: ["Krimi", "Serie"] },
      ...{ seasonNumber: 2, episodeNumber: 3 },
    });
  });

  it("decodes entities, and takes text in CDATA as it is", () => {
    const inner = "<title>Tom &amp; J&#228;rry</title><desc><![CDATA[1 < 2 &amp; 3]]></desc>";
    const [read] = programmesFromXmltv(feed(programme(at("1200 Z", "1300 Z"), inner)), { channel });
    expect(read).toMatchObject({ title: "Tom & Järry", description: "1 < 2 &amp; 3" });
  });

  it("ends a programme without a stop where the next one begins, and refuses the last one", () => {
    const open = programme('start="20261201120000 Z"');
    const last = programme(at("130000 Z", "140000 Z"));
    expect(programmesFromXmltv(feed(open, last), { channel })[0]?.endTime).toBe("2026-12-01T13:00:00Z");
    expect(() => programmesFromXmltv(feed(open), { channel })).toThrow(
      '"News" (line 3, 2026-12-01T12:00:00Z) has no end, and no programme follows it',
    );
  });

  it("refuses times without an offset by line, unless a zone says where they count", () => {
    const summer = programme('start="20260701120000" stop="20260701130000"');
    const winter = programme(at("120000", "130000"));
    expect(() => programmesFromXmltv(feed(summer, winter), { channel })).toThrow(
      'line 4: "20261201120000" has no offset from UTC: set zone',
    );
    const read = programmesFromXmltv(feed(summer, winter), { channel, zone: "Europe/Berlin" });
    expect(read.map(({ startTime }) => startTime)).toEqual(["2026-07-01T10:00:00Z", "2026-12-01T11:00:00Z"]);
  });

  it("counts a time that the clocks skip from the hour before, and of a repeated hour takes the first", () => {
    const skipped = programme('start="20260329023000" stop="20260329040000"');
    const repeated = programme('start="20261025023000" stop="20261025040000"');
    const read = programmesFromXmltv(feed(skipped, repeated), { channel, zone: "Europe/Berlin" });
    expect(read.map(({ startTime }) => startTime)).toEqual(["2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z"]);
  });

  it("names both programmes that overlap or start at one time", () => {
    const first = programme(at("120000 Z", "130000 Z"));
    const second = programme(at("125900 Z", "140000 Z"), "<title>Weather</title>");
    expect(() => programmesFromXmltv(feed(first, second), { channel })).toThrow(
      '"News" (line 3, 2026-12-01T12:00:00Z) ends at 2026-12-01T13:00:00Z and overlaps ' +
        '"Weather" (line 4, 2026-12-01T12:59:00Z)',
    );
    expect(() => programmesFromXmltv(feed(first, first), { channel })).toThrow("start at one time");
  });

  it("names the line of what is no time, of a programme without a title, and of broken XML", () => {
    const wrong = feed(
      programme(at("noon", "130000 Z")),
      programme(at("140000 Z", "150000 Z"), "<desc>x</desc>"),
    );
    expect(() => programmesFromXmltv(wrong, { channel })).toThrow(
      /line 3: "20261201noon" is not a time.*line 4: the programme has no title/s,
    );
    const impossible = feed(programme('start="20260230120000 Z" stop="20260301120000 Z"'));
    expect(() => programmesFromXmltv(impossible, { channel })).toThrow('"20260230120000 Z" is not a time');
    expect(() => programmesFromXmltv(feed("<programme>"), { channel })).toThrow(/cannot be read:\n.*line \d/);
  });

  it("names the channels of a feed that has none of this id", () => {
    const source = feed(programme(at("120000 Z", "130000 Z")));
    expect(() => programmesFromXmltv(source, { channel: "news" })).toThrow(
      'The feed has no programme of channel "news". Nothing was changed. Set `channel` to one of "news.example".',
    );
  });

  it("refuses a zone that is none, and a file that is not there", () => {
    const zone = "Middle/Earth";
    expect(() => programmesFromXmltv(feed(), { channel, zone })).toThrow("zone must be a time zone");
    expect(() => programmesFromXmltv("no-such-feed.xml", { channel })).toThrow("Check the path.");
  });
});
