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
  /**
   * ISO 3166-1 alpha-2 codes, for example `DE`. Unordered.
   * @default []
   */
  territories?: string[] | undefined;
}

export interface Items {
  /** The kind of content. */
  contentType: "movie" | "show" | "episode";
  /** The id of the movie or show. Of an episode its output `episodeId`, the vendor's own id. */
  content: string;
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
  /**
   * `draft`: hidden. `published`: watchable. `scheduled`: watchable from availableFrom. `unpublished`: withdrawn. Impact: the episode appears to viewers or disappears.
   * @default "draft"
   */
  status?: "draft" | "published" | "scheduled" | "unpublished" | undefined;
  /** Day of the first showing, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. Impact: viewers can watch from another time on. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. Impact: viewers can watch until another time. */
  availableUntil?: string | undefined;
}
