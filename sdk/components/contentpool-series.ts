import * as pulumi from "@pulumi/pulumi";
import { Season, Series, type SeriesArgs, Video } from "../contentpool";
import type { SeriesArtwork, SeriesDescription, SeriesEnglish } from "./series-description";
import type { SeriesNames } from "./series-names";

/** What a release says of a series beside its description. */
export interface ContentPoolRelease {
  series: SeriesDescription;
  names: SeriesNames;
  published: boolean;
  onDelete: NonNullable<pulumi.Unwrap<SeriesArgs["onDelete"]>>;
}

/** Declares the series, its seasons, and a video for each episode that has one. */
export function contentPoolSeriesOf(
  name: string,
  release: ContentPoolRelease,
  options: pulumi.CustomResourceOptions,
): Series {
  const missing = new Missing(name);
  const series = seriesArgs(release, missing);
  const seasons = release.series.seasons.map((season) => ({
    key: `${name}-${season.number}`,
    args: seasonArgs(season, release, missing),
    videos: season.episodes
      .filter(({ video }) => video !== undefined)
      .map((episode) => ({
        key: `${name}-${season.number}-${episode.number}`,
        args: videoArgs(episode, season, release, missing),
      })),
  }));
  missing.assertNone();

  const made = new Series(name, series, options);
  for (const { key, args, videos } of seasons) {
    const season = new Season(key, { ...args, series: made }, options);
    for (const video of videos) new Video(video.key, { ...video.args, season }, options);
  }
  return made;
}

/** What Content-pool needs and the description leaves out, collected so that one error names all of it. */
class Missing {
  private readonly paths = new Set<string>();

  constructor(private readonly release: string) {}

  need<Value>(value: Value | undefined, path: string): Value {
    if (value === undefined) this.paths.add(path);
    return value as Value;
  }

  assertNone(): void {
    if (this.paths.size === 0) return;
    throw new pulumi.RunError(
      `SeriesRelease "${this.release}": Content-pool needs ${[...this.paths].join(", ")}.\nNothing was changed.\n` +
        "Add it to the description of the series, or leave Content-pool out with `contentpool: false`.",
    );
  }
}

type SeasonDescription = SeriesDescription["seasons"][number];
type EpisodeDescription = SeasonDescription["episodes"][number];

function seriesArgs(release: ContentPoolRelease, missing: Missing) {
  const { series, names, onDelete } = release;
  return {
    title: series.title,
    description: series.synopsis,
    firstEpisodeDate: series.airDate,
    lastEpisodeDate: series.endDate,
    parentalGuide: missing.need(names.parentalGuide(series.rating), "rating"),
    ...shared(release, missing),
    ...pictures([series.artwork], missing),
    ...inEnglish(series.english),
    onDelete,
  };
}

function seasonArgs(season: SeasonDescription, { series, onDelete }: ContentPoolRelease, missing: Missing) {
  return {
    index: season.number,
    title: season.title,
    description: season.synopsis,
    firstEpisodeDate: season.airDate,
    lastEpisodeDate: season.endDate,
    ...pictures([season.artwork, series.artwork], missing),
    ...inEnglish(season.english),
    // A season can't be hidden: its series is.
    onDelete: onDelete === "fail" ? ("fail" as const) : ("retain" as const),
  };
}

function videoArgs(
  episode: EpisodeDescription,
  season: SeasonDescription,
  release: ContentPoolRelease,
  missing: Missing,
) {
  const { series, names, onDelete } = release;
  const artwork = [episode.artwork, season.artwork, series.artwork];
  return {
    // A video that has both is refused by its own check.
    ...episode.video,
    episodeIndex: episode.number,
    title: episode.title,
    description: episode.synopsis,
    publishedAt: episode.airDate,
    category: missing.need(series.category, "category"),
    tags: missing.need(episode.tags ?? series.tags, "tags"),
    parentalGuide: missing.need(names.parentalGuide(episode.rating ?? series.rating), "rating"),
    thumbnail: missing.need(fileOf("thumbnail", artwork), "artwork.thumbnail.file"),
    ...shared(release, missing),
    ...pictures(artwork, missing),
    ...inEnglish(episode.english),
    onDelete,
  };
}

/** What a series and a video are both told. */
function shared({ series, names, published }: ContentPoolRelease, missing: Missing) {
  const [language] = series.language.split("-");
  return {
    genres: series.genres.map((genre) => names.genreTitle(genre)),
    producerCountry: missing.need(series.countries[0], "countries"),
    audioLanguage: missing.need(language, "language"),
    privacyStatus: published ? ("public" as const) : ("private" as const),
  };
}

function pictures(artwork: readonly (SeriesArtwork | undefined)[], missing: Missing) {
  return {
    cover: missing.need(fileOf("poster", artwork), "artwork.poster.file"),
    banner: missing.need(fileOf("banner", artwork), "artwork.banner.file"),
  };
}

/** The file of the first artwork that has this picture. */
function fileOf(
  picture: keyof SeriesArtwork,
  artwork: readonly (SeriesArtwork | undefined)[],
): string | undefined {
  return artwork.find((one) => one?.[picture]?.file !== undefined)?.[picture]?.file;
}

function inEnglish(english: SeriesEnglish | undefined) {
  return {
    ...(english?.title !== undefined && { englishTitle: english.title }),
    ...(english?.synopsis !== undefined && { englishDescription: english.synopsis }),
  };
}
