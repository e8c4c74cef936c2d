// Generated from the resource definitions by "npm run generate". Do not edit.

export interface Cast {
  /** The person's name. */
  name: string;
  /** What the person did, as in actor or director. */
  role: string;
  /** The character, for an actor. */
  character?: string | undefined;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface Images {
  /** Upright artwork. */
  poster?: string | undefined;
  /** Wide artwork. */
  backdrop?: string | undefined;
  /** Small artwork for lists. */
  thumbnail?: string | undefined;
  /** Title artwork. */
  logo?: string | undefined;
  /** Broad, low artwork. */
  banner?: string | undefined;
}

/** Which countries may watch, managed whole. */
export interface GeoRestrictions {
  /** `allowAll`: everybody may watch. `allow`: only the listed countries. `block`: all but the listed. */
  mode: "allowAll" | "allow" | "block";
  /** ISO 3166-1 alpha-2 codes, for example `DE`. Unordered. @default [] */
  territories?: string[] | undefined;
}

export interface Items {
  /** The kind of content. */
  contentType: "movie" | "show" | "episode";
  /** The id of the movie or show. Of an episode its output `episodeId`, the vendor's own id. */
  content: string;
}

export interface Programmes {
  /** End of the programme, with Z or an offset. Must be after `startTime`. */
  endTime: string;
  /** The title that viewers see in the guide. */
  title: string;
  /** What the programme is about. */
  description?: string | undefined;
  /** Content rating. */
  contentRating?:
    | "G"
    | "PG"
    | "PG-13"
    | "R"
    | "NC-17"
    | "TV-Y"
    | "TV-G"
    | "TV-PG"
    | "TV-14"
    | "TV-MA"
    | "UNRATED"
    | undefined;
  /** Language of the broadcast as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Season of an episode of a series. */
  seasonNumber?: number | undefined;
  /** Number of the episode in its season. */
  episodeNumber?: number | undefined;
  /** Tags of the guide, as in news. Unordered. */
  categories?: string[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Id of the movie or episode that viewers can watch instead. */
  linkedVodId?: string | undefined;
  /** Until when the programme can be replayed, with Z or an offset. Without it no replay is offered by a write. */
  catchupExpiresAt?: string | undefined;
}

export interface Episodes {
  /** Title of the episode. */
  title: string;
  /** What the episode is about. */
  synopsis?: string | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Content rating. Needed before anything can be published. */
  contentRating?:
    | "G"
    | "PG"
    | "PG-13"
    | "R"
    | "NC-17"
    | "TV-Y"
    | "TV-G"
    | "TV-PG"
    | "TV-14"
    | "TV-MA"
    | "UNRATED"
    | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Whether viewers see the episode. Impact: the episode appears to viewers or disappears. @default false */
  published?: boolean | undefined;
  /** Day of the first showing, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. Impact: viewers can watch from another time on. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. Impact: viewers can watch until another time. */
  availableUntil?: string | undefined;
}

export interface ByPlan {
  /** The vendor's id of the plan. */
  planId?: string | undefined;
  /** Name of the plan. */
  planName?: string | undefined;
  /** Subscriptions. */
  activeCount?: number | undefined;
  /** Subscriptions that began. */
  newCount?: number | undefined;
  /** Subscriptions that ended. */
  churnedCount?: number | undefined;
  /** Revenue. */
  revenue?: number | undefined;
}
