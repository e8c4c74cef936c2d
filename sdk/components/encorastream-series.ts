import type * as pulumi from "@pulumi/pulumi";
import { Season, SeasonEpisodes, type SeasonEpisodesArgs, Show } from "../encorastream";
import { type GeoRuleInput, geoRestrictionsOf } from "./geo-rule";
import type { SeriesArtwork, SeriesDescription, SeriesEpisode } from "./series-description";
import type { SeriesNames } from "./series-names";

/** What a release says of a series beside its description. */
export interface EncoraStreamRelease {
  series: SeriesDescription;
  names: SeriesNames;
  published: boolean;
  geo: GeoRuleInput | undefined;
  forceDestroy: boolean;
}

/** Declares the show, its seasons and their episodes: one resource for all episodes of a season. */
export function showOf(
  name: string,
  release: EncoraStreamRelease,
  options: pulumi.CustomResourceOptions,
): Show {
  const { series, names, published, geo, forceDestroy } = release;
  const show = new Show(
    name,
    {
      title: series.title,
      originalTitle: series.originalTitle,
      synopsis: series.synopsis,
      language: series.language,
      countriesOfOrigin: series.countries,
      genres: series.genres.flatMap((genre) => names.slug(genre) ?? []),
      contentRating: names.contentRating(series.rating),
      firstAirDate: series.airDate,
      lastAirDate: series.endDate,
      ...imagesOf(series.artwork),
      ...(geo && { geoRestrictions: geoRestrictionsOf(geo) }),
      published,
      forceDestroy,
    },
    options,
  );
  for (const season of series.seasons) {
    const { number, title, synopsis, airDate, endDate, artwork, episodes } = season;
    const made = new Season(
      `${name}-${number}`,
      {
        ...{ show, seasonNumber: number, title, synopsis, airDate, endDate, ...imagesOf(artwork) },
        status: published ? "published" : "draft",
        forceDestroy,
      },
      options,
    );
    new SeasonEpisodes(
      `${name}-${number}`,
      {
        season: made,
        episodes: Object.fromEntries(
          episodes.map((episode) => [String(episode.number), episodeOf(episode, release)]),
        ),
        forceDestroy,
      },
      options,
    );
  }
  return show;
}

function episodeOf(
  { title, synopsis, airDate, runtimeMinutes, rating, artwork }: SeriesEpisode,
  { series, names, published }: EncoraStreamRelease,
): pulumi.Unwrap<SeasonEpisodesArgs["episodes"]>[string] {
  return {
    ...{ title, synopsis, airDate, runtimeMinutes, published },
    contentRating: names.contentRating(rating ?? series.rating),
    ...imagesOf(artwork),
  };
}

/** The pictures that have a URL. */
function imagesOf(artwork: SeriesArtwork | undefined) {
  const images = {
    ...(artwork?.poster?.url && { poster: artwork.poster.url }),
    ...(artwork?.banner?.url && { banner: artwork.banner.url }),
    ...(artwork?.thumbnail?.url && { thumbnail: artwork.thumbnail.url }),
  };
  return Object.keys(images).length === 0 ? {} : { images };
}
