import { describe, expect, it } from "vitest";
import { programmesFromCsv } from "./csv";

const channel = "news";
const csv = (header: string, ...rows: string[]) => ({ text: [header, ...rows].join("\n") });
const header = "channel,startTime,endTime,title";

describe("programmesFromCsv", () => {
  it("reads the rows of one channel, quoted texts over several lines and a byte order mark included", () => {
    const all =
      "channel,startTime,endTime,title,description,contentRating,language,seasonNumber,episodeNumber,categories";
    const source = csv(
      `\uFEFF${all}`,
      'news,2026-12-01T12:00:00+01:00,2026-12-01 13:00 Z,"News, at noon","First line\nsecond line",TV-G,en,1,2,news; world',
      "films,2026-12-01T12:00:00Z,2026-12-01T13:00:00Z,Film,,,,,,",
      "",
    );
    expect(programmesFromCsv(source, { channel })).toEqual([
      {
        ...{ startTime: "2026-12-01T11:00:00Z", endTime: "2026-12-01T13:00:00Z", title: "News, at noon" },
        ...{ description: "First line\nsecond line", contentRating: "TV-G", language: "en" },
        ...{ seasonNumber: 1, episodeNumber: 2, categories: ["news", "world"] },
      },
    ]);
  });

  it("ends a programme without an end where the next one begins", () => {
    const source = csv(
      "channel,startTime,title",
      "news,2026-12-01T12:00:00Z,News",
      "news,2026-12-01T13:00:00Z,Weather",
    );
    expect(() => programmesFromCsv(source, { channel })).toThrow(
      '"Weather" (line 3, 2026-12-01T13:00:00Z) has no end',
    );
    const ended = csv(
      header,
      "news,2026-12-01T12:00:00Z,,News",
      "news,2026-12-01T13:00:00Z,2026-12-01T14:00:00Z,W",
    );
    expect(programmesFromCsv(ended, { channel })[0]?.endTime).toBe("2026-12-01T13:00:00Z");
  });

  it("counts times without an offset in the zone, and refuses them by line without one", () => {
    const source = csv(header, "news,2026-07-01 12:00,2026-07-01 13:00,News");
    expect(() => programmesFromCsv(source, { channel })).toThrow(
      'line 2: "2026-07-01 12:00" has no offset from UTC: set zone',
    );
    expect(programmesFromCsv(source, { channel, zone: "Europe/Berlin" })).toMatchObject([
      { startTime: "2026-07-01T10:00:00Z", endTime: "2026-07-01T11:00:00Z" },
    ]);
  });

  it("names columns that are unknown or missing", () => {
    expect(() => programmesFromCsv(csv("channel,start,title"), { channel })).toThrow(
      /line 1: "start" is not a known column.*line 1: the column startTime is missing/s,
    );
  });

  it("names the line of a row with another number of columns, no title, or values that are none", () => {
    expect(() => programmesFromCsv(csv(header, "news,x"), { channel })).toThrow(/cannot be read:.*line 2/s);
    const source = csv(
      `${header},seasonNumber,contentRating`,
      "news,2026-12-01T12:00:00Z,2026-12-01T13:00:00Z,,two,FSK 12",
    );
    expect(() => programmesFromCsv(source, { channel })).toThrow(
      /line 2: the programme has no title.*line 2: contentRating "FSK 12" is not one of G,.*line 2: seasonNumber "two" is not/s,
    );
  });

  it("names both programmes that overlap, and the channels of a file that has none of this id", () => {
    const source = csv(
      header,
      "news,2026-12-01T12:00:00Z,2026-12-01T13:00:00Z,News",
      "news,2026-12-01T12:30:00Z,2026-12-01T14:00:00Z,Weather",
    );
    expect(() => programmesFromCsv(source, { channel })).toThrow(
      /"News" \(line 2,.*overlaps "Weather" \(line 3,/,
    );
    expect(() => programmesFromCsv(source, { channel: "films" })).toThrow('Set `channel` to one of "news".');
  });
});
