import * as pulumi from "@pulumi/pulumi";
import { Episode, Genre, GeoRestriction, MediaUpload, Season, Show } from "pulumi-ott/encorastream";

const config = new pulumi.Config();
// False until the videos are uploaded: an upload needs its episode, and an episode its video before viewers see it.
const isPublished = config.getBoolean("published") ?? false;
// Whether a destroy may delete the show with all its seasons.
const mayDestroy = config.getBoolean("mayDestroy") ?? false;

const drama = new Genre("drama", { name: "Drama", slug: "drama", contentTypes: ["show"] });

const harbour = new Show("harbour", {
  title: "The Harbour",
  synopsis: "A coast guard crew and the town that depends on it.",
  contentRating: "TV-14",
  genres: [drama.slug],
  firstAirDate: "2026-03-01",
  published: isPublished,
  forceDestroy: mayDestroy,
});

// The vendor keeps a season once an episode of it was published, unless it deletes the whole show: with `forceDestroy`
// the season is deleted together with the show that is passed here.
const arrivals = new Season("arrivals", {
  show: harbour,
  seasonNumber: 1,
  title: "Arrivals",
  status: isPublished ? "published" : "draft",
});

const titles = ["Low Tide", "Fog"];
for (const [index, title] of titles.entries()) {
  const number = index + 1;
  const episode = new Episode(`episode-${number}`, {
    season: arrivals,
    episodeNumber: number,
    title,
    runtimeMinutes: 42,
    published: isPublished,
  });
  new MediaUpload(`video-${number}`, {
    assetType: "video_master",
    file: `media/harbour-10${number}.mp4`,
    contentType: "video/mp4",
    target: { contentType: "episode", content: episode.episodeId },
  });
}

// The rights. The show has no `geoRestrictions` of its own: which of the two would count is not documented.
new GeoRestriction("rights", {
  name: "The Harbour: German-speaking countries",
  mode: "allow",
  territories: ["AT", "CH", "DE"],
  appliesTo: [harbour],
});

export const show = harbour.id;
