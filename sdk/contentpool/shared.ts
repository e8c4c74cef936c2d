// Generated from the resource definitions by "npm run generate". Do not edit.

/** The arguments that several resources have. */
export interface SharedArguments {
  /** The title, in the account's language. */
  title: string;
  /** The description, in the account's language. */
  description: string;
  /** The day of the first episode, as YYYY-MM-DD. */
  firstEpisodeDate: string;
  /** Country of production, a two-letter code (ISO 3166-1 alpha-2). */
  producerCountry: string;
  /** Audio language, a two-letter code (ISO 639-1). */
  audioLanguage: string;
  /** Age rating in the TV Parental Guidelines. */
  parentalGuide: "TV-Y" | "TV-Y7" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA";
  /** Path of the upright picture's file. */
  cover: string;
  /** Path of the wide picture's file. */
  banner: string;
  /** Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  otherData?: { [key: string]: unknown } | undefined;
  /** Source key of the video that is the trailer. A video of the series itself needs `SeriesTrailer`. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  trailerVideo?: string | undefined;
  /** The title in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishTitle?: string | undefined;
  /** The description in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishDescription?: string | undefined;
  /** What deleting the resource does, as the vendor has no delete call. `retain` (default): the object stays as it is, and a warning says so. `fail`: the deletion fails. */
  onDelete?: "retain" | "fail" | undefined;
  /** Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists. */
  adopt?: false | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
}

/** What several resources show beside their arguments. */
export interface SharedOutputs {
  /** SHA-256 of the file's content, set by the provider. */
  coverSha256?: string | undefined;
  /** SHA-256 of the file's content, set by the provider. */
  bannerSha256?: string | undefined;
  /** The other half of its identity at the vendor. */
  sourceAbbr: string;
  /** Key of the account's channel. */
  channelKey: string;
  /** The vendor's status: active. */
  status: string;
}

/** What several data functions answer. */
export interface SharedResults {
  /** The vendor's key of the video. */
  sourceKey: string;
  /** The title, in the account's language. */
  title?: string | undefined;
  /** The description, in the account's language. */
  description?: string | undefined;
  /** The category, as the vendor shows it. */
  category?: string | undefined;
  /** The tags. */
  tags: string[];
  /** The day on which the video came out, in Iran, as YYYY-MM-DD. */
  publishedAt?: string | undefined;
  /** How long the video is, in seconds; 0 before it is processed. */
  durationSeconds: number;
  /** Who sees the video, where the answer says so. */
  privacyStatus?: string | undefined;
  /** Key of the one publisher channel that the vendor shows with it. */
  publisherChannel?: string | undefined;
  /** The genres, as the vendor shows them. */
  genres: string[];
  /** The vendor's status: active. */
  status?: string | undefined;
  /** Source key of its series. */
  series?: string | undefined;
  /** Source key of its season. */
  season?: string | undefined;
  /** Place of its season in the series. */
  seasonIndex?: number | undefined;
  /** Place of the video in its season. */
  episodeIndex?: number | undefined;
  /** The title in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishTitle?: string | undefined;
  /** The description in English. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  englishDescription?: string | undefined;
  /** Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  otherData?: { [key: string]: unknown } | undefined;
  /** Page of the video. */
  webUrl?: string | undefined;
  /** Page with the player alone, to be embedded. */
  webEmbedUrl?: string | undefined;
  /** The day of the first episode, as YYYY-MM-DD. */
  firstEpisodeDate?: string | undefined;
  /** The day of the last episode, as YYYY-MM-DD, of a finished series. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  lastEpisodeDate?: string | undefined;
  /** Country of production, a two-letter code (ISO 3166-1 alpha-2). */
  producerCountry?: string | undefined;
  /** Audio language, a two-letter code (ISO 639-1). */
  audioLanguage?: string | undefined;
  /** Age rating in the TV Parental Guidelines. */
  parentalGuide?: "TV-Y" | "TV-Y7" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA" | undefined;
  /** Source key of the video that is the trailer. A video of the series itself needs `SeriesTrailer`. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  trailerVideo?: string | undefined;
  /** The other half of its identity at the vendor. */
  sourceAbbr?: string | undefined;
  /** Key of the account's channel. */
  channelKey?: string | undefined;
  /** Whether other channels may show it: allow. */
  shareStatus?: string | undefined;
  /** How many seasons the vendor counts. */
  seasonCount: number;
  /** How many episodes the vendor counts. */
  episodeCount: number;
  /** Place of the season in its series, for example 1. */
  index?: number | undefined;
  /** The vendor's key of the publisher channel. */
  key: string;
  /** How many videos the vendor counts in it. */
  videoCount: number;
  /** How many views the vendor counts. */
  viewCount: number;
}
