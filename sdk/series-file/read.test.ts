import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { seriesFromYaml } from "./read";

const harbour = `title: The Harbour
synopsis: Five families, one quay.
language: en
countries: [no]
genres: [Drama]
rating: TV-14
airDate: 2026-03-01
artwork:
  poster: { file: artwork/cover.jpg }
seasons:
  - number: 1
    title: Arrivals
    synopsis: A ship comes in.
    airDate: 2026-03-01
    episodes:
      - number: 1
        title: The Ship
        synopsis: Nobody is on board.
        airDate: 2026-03-01
        video: { file: video/1.mp4 }
`;

/** A file with this text, in a folder of its own. */
function fileOf(text: string): string {
  const folder = join(temporaryFolder("series"), "harbour");
  mkdirSync(folder);
  writeFileSync(join(folder, "series.yaml"), text);
  return relative("", join(folder, "series.yaml"));
}

describe("seriesFromYaml", () => {
  it("reads a description, with paths from the folder of the file", () => {
    const path = fileOf(harbour);
    const series = seriesFromYaml(path);
    expect(series).toMatchObject({ title: "The Harbour", countries: ["no"], airDate: "2026-03-01" });
    expect(series.artwork?.poster?.file).toBe(path.replace("series.yaml", "artwork/cover.jpg"));
    expect(series.seasons[0]?.episodes[0]?.video?.file).toBe(path.replace("series.yaml", "video/1.mp4"));
  });

  it("names every problem with its line", () => {
    const path = fileOf(
      harbour
        .replace("rating: TV-14", "ratings: TV-14")
        .replace("    airDate: 2026-03-01\n    episodes", "    airDate: 2026-02-30\n    episodes")
        .replace("title: The Ship", "titel: The Ship"),
    );
    expect(() => seriesFromYaml(path)).toThrow(
      [
        `${path} does not describe a series:`,
        "- line 1: rating: Invalid input: expected string, received undefined",
        "- line 14: seasons[0].airDate: must be a date as YYYY-MM-DD, as in 2026-01-31",
        "- line 16: seasons[0].episodes[0].title: Invalid input: expected string, received undefined",
        '- line 17: seasons[0].episodes[0]: Unrecognized key: "titel"',
        '- line 6: Unrecognized key: "ratings"',
        "Nothing was changed.",
        "Correct the file.",
      ].join("\n"),
    );
  });

  it("leaves absolute paths and the URLs of a video as they are", () => {
    const absolute = seriesFromYaml(fileOf(harbour.replace("video/1.mp4", "/data/1.mp4")));
    expect(absolute.seasons[0]?.episodes[0]?.video).toEqual({ file: "/data/1.mp4" });
    const urls = "{ urls: { file: https://video.example.com/1.mp4 } }";
    const hosted = seriesFromYaml(fileOf(harbour.replace("{ file: video/1.mp4 }", urls)));
    expect(hosted.seasons[0]?.episodes[0]?.video?.urls).toEqual({ file: "https://video.example.com/1.mp4" });
  });

  it.each(["{}", "{ file: a.mp4, urls: { HLS: https://video.example.com/a } }"])(
    "refuses a video that is not one of a file and URLs: %s",
    (video) => {
      expect(() => seriesFromYaml(fileOf(harbour.replace("{ file: video/1.mp4 }", video)))).toThrow(
        "line 20: seasons[0].episodes[0].video: must have a file or urls",
      );
    },
  );

  it("names an alias that has no anchor", () => {
    expect(() => seriesFromYaml(fileOf(harbour.replace("The Harbour", "*harbour")))).toThrow(
      /does not describe a series:\n- Unresolved alias .*harbour\nNothing was changed\./,
    );
  });

  it("refuses two seasons or episodes of one number", () => {
    const twice = harbour.replace(/( {6}- number: 1[\s\S]*)$/, "$1$1");
    expect(() => seriesFromYaml(fileOf(twice))).toThrow(
      "line 21: seasons[0].episodes[1].number: stands twice: 1",
    );
  });

  it("names the place where the file is not YAML", () => {
    expect(() => seriesFromYaml(fileOf("title: [one"))).toThrow(
      /does not describe a series:\n- .* at line 1, column/,
    );
  });

  it("fails with the path if there is no such file", () => {
    expect(() => seriesFromYaml("missing.yaml")).toThrow(
      "missing.yaml does not describe a series:\n- no such file, or it may not be read\nNothing was changed.",
    );
  });
});
