// Generated from the schema of a described series by "npm run generate". Do not edit.

/** A series, described once for all catalogues. */
export interface SeriesDescription {
  /** Title that viewers see. */
  title: string;
  /** Title in the original language, if another. */
  originalTitle?: string | undefined;
  /** What the series is about. */
  synopsis: string;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  language: string;
  /** Countries of origin as ISO 3166-1 alpha-2 codes, the producer's first. */
  countries: string[];
  /** Names of one to four genres, as the tables of the release know them. */
  genres: string[];
  /** Content rating, as in TV-14, as the tables of the release know it. */
  rating: string;
  /** Day of the first episode, as YYYY-MM-DD. */
  airDate: string;
  /** Day of the last episode, as YYYY-MM-DD; none while the series runs. */
  endDate?: string | undefined;
  /** The pictures. A season and an episode have those of what is above them where they have none. */
  artwork?: SeriesArtwork | undefined;
  /** Tags of the episodes for Content-pool, three to forty. */
  tags?: string[] | undefined;
  /** Content-pool's category of the episodes. */
  category?: string | undefined;
  /** The seasons. */
  seasons: SeriesSeason[];
  /** Texts in English, for Content-pool, where the others are in another language. */
  english?: SeriesEnglish | undefined;
}

/** The pictures. A season and an episode have those of what is above them where they have none. */
export interface SeriesArtwork {
  /** Upright picture. The cover at Content-pool. */
  poster?: SeriesPicture | undefined;
  /** Broad picture. */
  banner?: SeriesPicture | undefined;
  /** Small picture for lists. */
  thumbnail?: SeriesPicture | undefined;
}

/** Upright picture. The cover at Content-pool. */
export interface SeriesPicture {
  /** URL of the picture, for EncoraStream. */
  url?: string | undefined;
  /** Path of the picture's file, for Content-pool, from the folder of the YAML file. */
  file?: string | undefined;
}

export interface SeriesSeason {
  /** Number of the season, from 1. */
  number: number;
  /** Title of the season. */
  title: string;
  /** What the season is about. */
  synopsis: string;
  /** First day of the season, as YYYY-MM-DD. */
  airDate: string;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  endDate?: string | undefined;
  /** The pictures. A season and an episode have those of what is above them where they have none. */
  artwork?: SeriesArtwork | undefined;
  /** The episodes. */
  episodes: SeriesEpisode[];
  /** Texts in English, for Content-pool, where the others are in another language. */
  english?: SeriesEnglish | undefined;
}

export interface SeriesEpisode {
  /** Number in its season, from 1. 0 is a special. */
  number: number;
  /** Title of the episode. */
  title: string;
  /** What the episode is about. */
  synopsis: string;
  /** Day of the first showing, as YYYY-MM-DD. */
  airDate: string;
  /** Running time in minutes. EncoraStream needs it before it publishes. */
  runtimeMinutes?: number | undefined;
  /** Content rating. Defaults to that of the series. */
  rating?: string | undefined;
  /** The pictures. A season and an episode have those of what is above them where they have none. */
  artwork?: SeriesArtwork | undefined;
  /** The video: a file or URLs. */
  video?: SeriesVideo | undefined;
  /** Tags for Content-pool. Default to those of the series. */
  tags?: string[] | undefined;
  /** Texts in English, for Content-pool, where the others are in another language. */
  english?: SeriesEnglish | undefined;
}

/** The video: a file or URLs. */
export interface SeriesVideo {
  /** Path of the video's file, from the folder of the YAML file. */
  file?: string | undefined;
  /** URLs by what they are, as in "HLS", for Content-pool. */
  urls?: { [key: string]: string } | undefined;
}

/** Texts in English, for Content-pool, where the others are in another language. */
export interface SeriesEnglish {
  /** The title in English. */
  title?: string | undefined;
  /** The synopsis in English. */
  synopsis?: string | undefined;
}
