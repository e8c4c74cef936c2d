// Generated from the resource definitions by "npm run generate". Do not edit.
import type { Cast, GeoRestrictions, Images, Items } from "./types";

/** The arguments that several resources have. */
export interface SharedArguments {
  /** The name that viewers see. */
  name: string;
  /** Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written. */
  adopt?: boolean | string | undefined;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: boolean | undefined;
  /** Title that viewers see. */
  title: string;
  /** Title in the original language, if another. */
  originalTitle?: string | undefined;
  /** What it is about. */
  synopsis?: string | undefined;
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
  /** Slugs of the genres, as in drama. Unordered. */
  genres?: string[] | undefined;
  /** ISO 3166-1 alpha-2 codes. Unordered. */
  countriesOfOrigin?: string[] | undefined;
  /** Cast and crew, in the order in which they are shown. */
  cast?: Cast[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Which countries may watch, managed whole. Impact: opens or closes the title to countries. */
  geoRestrictions?: GeoRestrictions | undefined;
  /** Whether players need a licence before playback. Impact: players without DRM start or stop working. @default false */
  drmRequired?: boolean | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. Impact: viewers can watch from another time on. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. Impact: viewers can watch until another time. */
  availableUntil?: string | undefined;
  /** Delete the object even if it has contents. Its contents are deleted too. */
  forceDestroy?: boolean | undefined;
}

/** What several resources show beside their arguments. */
export interface SharedOutputs {
  /** The name in URLs, made by the vendor. */
  slug: string;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status: string;
  /** When the object was made, in RFC 3339. */
  createdAt: string;
  /** When the object was last changed, in RFC 3339. */
  updatedAt: string;
}

/** What several data functions answer. */
export interface SharedResults {
  /** The id, for the arguments that refer to it and for `adopt`. */
  id: string;
  /** Title that viewers see. */
  title?: string | undefined;
  /** Title in the original language, if another. */
  originalTitle?: string | undefined;
  /** What it is about. */
  synopsis?: string | undefined;
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
  /** Slugs of the genres, as in drama. */
  genres?: string[] | undefined;
  /** ISO 3166-1 alpha-2 codes. */
  countriesOfOrigin?: string[] | undefined;
  /** Cast and crew, in the order in which they are shown. */
  cast?: Cast[] | undefined;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: Images | undefined;
  /** Which countries may watch, managed whole. */
  geoRestrictions?: GeoRestrictions | undefined;
  /** Whether players need a licence before playback. */
  drmRequired?: boolean | undefined;
  /** One line that advertises it. */
  tagline?: string | undefined;
  /** Year of the first release. */
  releaseYear?: number | undefined;
  /** Running time in minutes. Needed before it can be published. */
  runtimeMinutes?: number | undefined;
  /** Production studio or distributor. */
  studio?: string | undefined;
  /** Languages of the audio tracks, as BCP 47 tags. */
  audioLanguages?: string[] | undefined;
  /** Languages of the subtitles, as BCP 47 tags. */
  subtitleLanguages?: string[] | undefined;
  /** When viewers can start to watch, as in 2026-03-01T19:00:00Z. */
  availableFrom?: string | undefined;
  /** When viewers can no longer watch, as in 2026-09-01T00:00:00Z. Without it there is no end. */
  availableUntil?: string | undefined;
  /** Whether viewers see the movie. */
  published?: boolean | undefined;
  /** The name in URLs, made by the vendor. */
  slug?: string | undefined;
  /** The vendor's status: draft, published, scheduled, unpublished. */
  status?: string | undefined;
  /** When the object was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When the object was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
  /** Kind of the trailer, as in official_trailer. */
  type?: string | undefined;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  language?: string | undefined;
  /** Length in seconds. */
  durationSeconds?: number | undefined;
  /** Picture of the trailer. */
  thumbnailUrl?: string | undefined;
  /** Original broadcaster. */
  network?: string | undefined;
  /** Date of the first episode, as YYYY-MM-DD. */
  firstAirDate?: string | undefined;
  /** Date of the latest episode, as YYYY-MM-DD. */
  lastAirDate?: string | undefined;
  /** Whether new episodes are to come, for a published show. The vendor chooses if it is not set. */
  airingStatus?: "ongoing" | "ended" | "canceled" | undefined;
  /** Seasons, as the vendor counts them. */
  totalSeasons?: number | undefined;
  /** Episodes, as the vendor counts them. */
  totalEpisodes?: number | undefined;
  /** Season of an episode of a series. */
  seasonNumber?: number | undefined;
  /** First day of the season, as YYYY-MM-DD. */
  airDate?: string | undefined;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  endDate?: string | undefined;
  /** The vendor's own id of the season. */
  seasonId?: string | undefined;
  /** Episodes, as the vendor counts them. */
  episodeCount?: number | undefined;
  /** Number of the episode in its season. */
  episodeNumber?: number | undefined;
  /** The vendor's own id of the episode. */
  episodeId?: string | undefined;
  /** The name that viewers see. */
  name?: string | undefined;
  /** Number on the remote control. */
  number?: number | undefined;
  /** What the programme is about. */
  description?: string | undefined;
  /** Category, as in News. */
  category?: string | undefined;
  /** Whether viewers need a premium plan. */
  premium?: boolean | undefined;
  /** Whether viewers can watch what was broadcast before. */
  catchupEnabled?: boolean | undefined;
  /** How many days back viewers can watch, with catch-up on. */
  catchupDays?: number | undefined;
  /** Place in lists: lower comes first. */
  sortOrder?: number | undefined;
  /** Website of the broadcaster. */
  websiteUrl?: string | undefined;
  /** Start of the programme, with Z or an offset, for example `2026-12-01T18:00:00+01:00`. */
  startTime?: string | undefined;
  /** End of the programme, with Z or an offset. Must be after `startTime`. */
  endTime?: string | undefined;
  /** Tags of the guide, as in news. */
  categories?: string[] | undefined;
  /** Id of the movie or episode that viewers can watch instead. */
  linkedVodId?: string | undefined;
  /** Until when the programme can be replayed, with Z or an offset. Without it no replay is offered by a write. */
  catchupExpiresAt?: string | undefined;
  /** The vendor's own id of the programme; reminders and recordings refer to it. */
  programId?: string | undefined;
  /** Length in minutes, as the vendor computes it. */
  durationMinutes?: number | undefined;
  /** Line below the title. */
  subtitle?: string | undefined;
  /** The content, in the order in which viewers see it. Documented for the type `manual`. */
  items?: Items[] | undefined;
  /** Filter expression of the catalogue that finds the content of a `dynamic` collection. */
  query?: string | undefined;
  /** Items, as the vendor counts them. */
  itemCount?: number | undefined;
  /** Kind of content: movie, show, episode, channel. */
  contentType?: string | undefined;
  /** The vendor's id of the content. */
  contentId: string;
  /** Price of one cycle, in the currency. */
  price?: number | undefined;
  /** ISO 4217 code, as in USD. */
  currency?: string | undefined;
  /** How often is paid, as in monthly. */
  billingCycle?: string | undefined;
  /** Profiles of an account. */
  maxProfiles?: number | undefined;
  /** Streams at the same time. */
  maxConcurrentStreams?: number | undefined;
  /** Devices of an account. */
  maxDevices?: number | undefined;
  /** Best picture, as in HD. */
  maxQuality?: string | undefined;
  /** Whether content can be downloaded. */
  hasDownloads?: boolean | undefined;
  /** Downloads at the same time. */
  allowDownloadCount?: number | undefined;
  /** Whether viewers see advertisements. */
  hasAds?: boolean | undefined;
  /** Whether streams may have HDR. */
  hasHdr?: boolean | undefined;
  /** Whether streams may have Dolby Atmos. */
  hasDolbyAtmos?: boolean | undefined;
  /** Days that cost nothing. */
  trialDays?: number | undefined;
  /** Whether the plan can be bought. */
  isActive?: boolean | undefined;
  /** Span of time that the figures are of. */
  period?: string | undefined;
  /** What was done, as in content.published. */
  action?: string | undefined;
  /** The vendor's id of who did it. */
  actorId?: string | undefined;
  /** Role of who did it. */
  actorRole?: string | undefined;
  /** Kind of what it was done to. */
  resourceType?: string | undefined;
  /** The vendor's id of what it was done to. */
  resourceId?: string | undefined;
  /** Internet address that it came from. */
  ipAddress?: string | undefined;
  /** Program that it came from. */
  userAgent?: string | undefined;
  /** Id of the request. */
  requestId?: string | undefined;
  /** What else the vendor noted; undocumented. */
  metadata?: { [key: string]: unknown } | undefined;
}
