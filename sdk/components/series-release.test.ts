import { describe, expect, it } from "vitest";
import { Registrations } from "../../test/support/registrations";
import * as ott from "..";

const artwork = {
  poster: { url: "https://cdn.example.com/poster.jpg", file: "cover.jpg" },
  banner: { file: "banner.jpg" },
  thumbnail: { file: "thumbnail.jpg" },
};
const series: ott.SeriesDescription = {
  ...{ title: "The Harbour", synopsis: "One quay.", language: "pt-BR", countries: ["BR", "PT"] },
  ...{ genres: ["Crime thriller"], rating: "TV-14", airDate: "2026-03-01", category: "Film", artwork },
  tags: ["sea", "harbour", "family"],
  seasons: [
    {
      ...{ number: 1, title: "Arrivals", synopsis: "A ship.", airDate: "2026-03-01" },
      episodes: [
        {
          ...{ number: 1, title: "The Ship", synopsis: "Nobody is on board.", airDate: "2026-03-01" },
          ...{ runtimeMinutes: 45, rating: "PG-13", video: { file: "ship.mp4" } },
        },
        { number: 2, title: "The Quay", synopsis: "Five families.", airDate: "2026-03-08" },
      ],
    },
  ],
};

describe("SeriesRelease", () => {
  const registered = new Registrations();

  it("declares one series at both vendors, and a video for each episode that has one", async () => {
    await registered.after(() => new ott.SeriesRelease("harbour", { series, published: true }));
    expect(registered.names()).toEqual({
      "encorastream:Show": ["harbour"],
      "encorastream:Season": ["harbour-1"],
      "encorastream:SeasonEpisodes": ["harbour-1"],
      "contentpool:Series": ["harbour"],
      "contentpool:Season": ["harbour-1"],
      "contentpool:Video": ["harbour-1-1"],
    });
    expect(registered.inputs("encorastream:Show", "harbour")).toMatchObject({
      ...{ title: "The Harbour", genres: ["crime-thriller"], contentRating: "TV-14", published: true },
      images: { poster: "https://cdn.example.com/poster.jpg" },
    });
    expect(registered.inputs("encorastream:SeasonEpisodes", "harbour-1").episodes).toEqual({
      "1": {
        ...{ title: "The Ship", synopsis: "Nobody is on board.", airDate: "2026-03-01" },
        ...{ runtimeMinutes: 45, contentRating: "PG-13", published: true },
      },
      "2": {
        ...{ title: "The Quay", synopsis: "Five families.", airDate: "2026-03-08" },
        ...{ contentRating: "TV-14", published: true },
      },
    });
    expect(registered.inputs("contentpool:Series", "harbour")).toMatchObject({
      ...{ description: "One quay.", producerCountry: "BR", audioLanguage: "pt", privacyStatus: "public" },
      ...{ cover: "cover.jpg", banner: "banner.jpg", genres: ["Crime thriller"] },
    });
    expect(registered.inputs("contentpool:Video", "harbour-1-1")).toMatchObject({
      ...{ file: "ship.mp4", season: "id of harbour-1", episodeIndex: 1, parentalGuide: "TV-14" },
      ...{ thumbnail: "thumbnail.jpg", tags: series.tags, category: "Film" },
    });
  });

  it("leaves a catalogue out, with what only that one needs", async () => {
    const { artwork: _, category: __, ...bare } = series;
    await registered.after(() => new ott.SeriesRelease("cms", { series: bare, contentpool: false }));
    expect(Object.keys(registered.names())).toEqual([
      "encorastream:Show",
      "encorastream:Season",
      "encorastream:SeasonEpisodes",
    ]);
  });

  it("names ratings and genres by the tables of the program", async () => {
    await registered.after(
      () =>
        new ott.SeriesRelease("tables", {
          series: { ...series, rating: "12+", genres: ["درام"] },
          ratings: { "12+": { encorastream: "PG-13", contentpool: "TV-PG" } },
          genres: { درام: { encorastream: "drama" } },
        }),
    );
    expect(registered.inputs("encorastream:Show", "tables")).toMatchObject({
      ...{ contentRating: "PG-13", genres: ["drama"] },
    });
    expect(registered.inputs("contentpool:Series", "tables")).toMatchObject({
      ...{ parentalGuide: "TV-PG", genres: ["درام"] },
    });
  });

  it("names every rating and genre that has no name at a vendor", async () => {
    const unnamed = { ...series, rating: "TV-Y7", genres: ["درام"] };
    await registered.after(() =>
      expect(() => new ott.SeriesRelease("unnamed", { series: unnamed })).toThrow(
        'SeriesRelease "unnamed": the rating "TV-Y7" has no name at EncoraStream, the genre "درام" has no slug at EncoraStream.\n' +
          "Nothing was changed.\nName it in `ratings` or `genres`",
      ),
    );
  });

  it("refuses two seasons or two episodes of one number", async () => {
    const [season] = series.seasons;
    const episodes = season ? [...season.episodes, ...season.episodes.slice(1)] : [];
    const seasons = [{ ...season, episodes }, season] as ott.SeriesDescription["seasons"];
    await registered.after(() =>
      expect(() => new ott.SeriesRelease("twice", { series: { ...series, seasons } })).toThrow(
        'SeriesRelease "twice": season 1 stands twice, episode 2 of season 1 stands twice.\nNothing was changed.',
      ),
    );
  });

  it("names everything that Content-pool needs and the description leaves out, and declares nothing", async () => {
    const { artwork: _, category: __, ...bare } = series;
    await registered.after(() =>
      expect(() => new ott.SeriesRelease("incomplete", { series: bare })).toThrow(
        'SeriesRelease "incomplete": Content-pool needs artwork.poster.file, artwork.banner.file, category, artwork.thumbnail.file.\n' +
          "Nothing was changed.\nAdd it to the description of the series, or leave Content-pool out with `contentpool: false`.",
      ),
    );
    expect(registered.names()).toEqual({});
  });
});
