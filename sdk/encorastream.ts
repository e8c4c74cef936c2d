// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "./account";
import { isResourceOf, OttResource, type ResourceShape } from "./resource";

/** The options of a resource of this vendor: those of Pulumi, with `provider` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<"encorastream">;

export interface ShowCast {
  /** The person's name. */
  name: string;
  /** What the person did, as in actor or director. */
  role: string;
  /** The character, for an actor. */
  character?: string;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface ShowImages {
  /** Upright artwork. */
  poster?: string;
  /** Wide artwork. */
  backdrop?: string;
  /** Small artwork for lists. */
  thumbnail?: string;
  /** Title artwork. */
  logo?: string;
  /** Broad, low artwork. */
  banner?: string;
}

/** Which countries may watch, managed whole. */
export interface ShowGeoRestrictions {
  /** Whether everybody may watch, or the listed countries are let in or kept out. */
  mode: "allowAll" | "allow" | "block";
  /**
   * ISO 3166-1 alpha-2 codes. None where not given.
   * Order means nothing.
   */
  territories?: string[];
}

export interface ShowCastArgs {
  /** The person's name. */
  name: pulumi.Input<string>;
  /** What the person did, as in actor or director. */
  role: pulumi.Input<string>;
  /** The character, for an actor. */
  character?: pulumi.Input<string | undefined>;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface ShowImagesArgs {
  /** Upright artwork. */
  poster?: pulumi.Input<string | undefined>;
  /** Wide artwork. */
  backdrop?: pulumi.Input<string | undefined>;
  /** Small artwork for lists. */
  thumbnail?: pulumi.Input<string | undefined>;
  /** Title artwork. */
  logo?: pulumi.Input<string | undefined>;
  /** Broad, low artwork. */
  banner?: pulumi.Input<string | undefined>;
}

/** Which countries may watch, managed whole. */
export interface ShowGeoRestrictionsArgs {
  /** Whether everybody may watch, or the listed countries are let in or kept out. */
  mode: pulumi.Input<"allowAll" | "allow" | "block">;
  /**
   * ISO 3166-1 alpha-2 codes. None where not given.
   * Order means nothing.
   */
  territories?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface SeasonImages {
  /** Upright artwork. */
  poster?: string;
  /** Wide artwork. */
  backdrop?: string;
  /** Small artwork for lists. */
  thumbnail?: string;
  /** Title artwork. */
  logo?: string;
  /** Broad, low artwork. */
  banner?: string;
}

/** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
export interface SeasonImagesArgs {
  /** Upright artwork. */
  poster?: pulumi.Input<string | undefined>;
  /** Wide artwork. */
  backdrop?: pulumi.Input<string | undefined>;
  /** Small artwork for lists. */
  thumbnail?: pulumi.Input<string | undefined>;
  /** Title artwork. */
  logo?: pulumi.Input<string | undefined>;
  /** Broad, low artwork. */
  banner?: pulumi.Input<string | undefined>;
}

/** The arguments of Genre. */
export interface GenreArgs {
  /** The name that viewers see. */
  name: pulumi.Input<string>;
  /**
   * The name in URLs, unique. Content refers to its genres by this text.
   * A change makes a new object.
   */
  slug: pulumi.Input<string>;
  /**
   * What may be of this genre.
   * Order means nothing.
   */
  contentTypes: pulumi.Input<pulumi.Input<"movie" | "show">[]>;
  /** The genre above this one: the resource or its id. */
  parent?: pulumi.Input<string | pulumi.CustomResource | undefined>;
  /** Artwork of the genre. */
  imageUrl?: pulumi.Input<string | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const genreShape: ResourceShape = {
  type: "encorastream:Genre",
  inputs: ["name", "slug", "contentTypes", "parent", "imageUrl", "adopt", "allowReplacement"],
  outputs: [],
  secrets: [],
};

/**
 * A genre of movies and shows.
 * Read through the list of all genres, since no call reads one. The vendor refuses to delete a genre while published content refers to it.
 *
 * @example
 * new ott.encorastream.Genre("example", {
 *   name: "Science Fiction",
 *   slug: "science-fiction",
 *   contentTypes: [
 *     "movie",
 *     "show"
 *   ]
 * });
 */
export class Genre extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Genre";

  /** The name that viewers see. */
  declare readonly name: pulumi.Output<string>;
  /**
   * The name in URLs, unique. Content refers to its genres by this text.
   * A change makes a new object.
   */
  declare readonly slug: pulumi.Output<string>;
  /**
   * What may be of this genre.
   * Order means nothing.
   */
  declare readonly contentTypes: pulumi.Output<("movie" | "show")[]>;
  /** The genre above this one: the resource or its id. */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Artwork of the genre. */
  declare readonly imageUrl: pulumi.Output<string | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: GenreArgs, options?: ResourceOptions);
  constructor(name: string, args: GenreArgs | undefined, options?: ResourceOptions) {
    super(genreShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Genre {
    return Reflect.construct(Genre, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Genre, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Genre {
    return isResourceOf(genreShape.type, thing);
  }
}

/** The arguments of Show. */
export interface ShowArgs {
  /** Title that viewers see. */
  title: pulumi.Input<string>;
  /** Title in the original language, if another. */
  originalTitle?: pulumi.Input<string | undefined>;
  /** What it is about. */
  synopsis?: pulumi.Input<string | undefined>;
  /** Content rating. Needed before anything can be published. */
  contentRating?: pulumi.Input<
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
    | undefined
  >;
  /**
   * Slugs of the genres, as in drama.
   * Order means nothing.
   */
  genres?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  countriesOfOrigin?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Cast and crew, in the order in which they are shown. */
  cast?: pulumi.Input<pulumi.Input<ShowCastArgs>[] | undefined>;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: pulumi.Input<ShowImagesArgs | undefined>;
  /**
   * Which countries may watch, managed whole.
   * A change: opens or closes the title to countries.
   */
  geoRestrictions?: pulumi.Input<ShowGeoRestrictionsArgs | undefined>;
  /**
   * Whether players need a licence before playback. False where not given.
   * A change: players without DRM stop or start to work.
   */
  drmRequired?: pulumi.Input<boolean | undefined>;
  /** Original broadcaster. */
  network?: pulumi.Input<string | undefined>;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  language?: pulumi.Input<string | undefined>;
  /** Date of the first episode, as YYYY-MM-DD. */
  firstAirDate?: pulumi.Input<string | undefined>;
  /** Date of the latest episode, as YYYY-MM-DD. */
  lastAirDate?: pulumi.Input<string | undefined>;
  /**
   * Whether viewers see the show. False where not given.
   * A change: the show appears to viewers, or goes from them.
   */
  published?: pulumi.Input<boolean | undefined>;
  /** Whether new episodes are to come, for a published show. Left to the vendor where not given. */
  airingStatus?: pulumi.Input<"ongoing" | "ended" | "canceled" | undefined>;
  /** Delete the object even if it has contents. Its contents are deleted too. */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const showShape: ResourceShape = {
  type: "encorastream:Show",
  inputs: [
    "title",
    "originalTitle",
    "synopsis",
    "contentRating",
    "genres",
    "countriesOfOrigin",
    "cast",
    "images",
    "geoRestrictions",
    "drmRequired",
    "network",
    "language",
    "firstAirDate",
    "lastAirDate",
    "published",
    "airingStatus",
    "forceDestroy",
    "adopt",
    "allowReplacement",
  ],
  outputs: ["slug", "status", "totalSeasons", "totalEpisodes", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A series: description, artwork, rights, and whether viewers see it.
 * Made as a draft, then published. Deleting a show unpublishes it first, and is refused while seasons are inside unless forceDestroy is true, since the vendor deletes them with it.
 *
 * @example
 * new ott.encorastream.Show("example", {
 *   title: "The Harbour",
 *   synopsis: "A coast guard crew and the town that depends on it.",
 *   contentRating: "TV-14",
 *   genres: [
 *     "drama"
 *   ],
 *   countriesOfOrigin: [
 *     "DE"
 *   ],
 *   language: "de",
 *   firstAirDate: "2026-03-01",
 *   cast: [
 *     {
 *       name: "A. Actor",
 *       role: "actor",
 *       character: "Captain"
 *     }
 *   ],
 *   images: {
 *     poster: "https://cdn.example.com/harbour/poster.jpg"
 *   },
 *   geoRestrictions: {
 *     mode: "allow",
 *     territories: [
 *       "AT",
 *       "DE"
 *     ]
 *   },
 *   drmRequired: true,
 *   published: true,
 *   airingStatus: "ongoing"
 * });
 */
export class Show extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Show";

  /** Title that viewers see. */
  declare readonly title: pulumi.Output<string>;
  /** Title in the original language, if another. */
  declare readonly originalTitle: pulumi.Output<string | undefined>;
  /** What it is about. */
  declare readonly synopsis: pulumi.Output<string | undefined>;
  /** Content rating. Needed before anything can be published. */
  declare readonly contentRating: pulumi.Output<
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
    | undefined
  >;
  /**
   * Slugs of the genres, as in drama.
   * Order means nothing.
   */
  declare readonly genres: pulumi.Output<string[] | undefined>;
  /**
   * ISO 3166-1 alpha-2 codes.
   * Order means nothing.
   */
  declare readonly countriesOfOrigin: pulumi.Output<string[] | undefined>;
  /** Cast and crew, in the order in which they are shown. */
  declare readonly cast: pulumi.Output<ShowCast[] | undefined>;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  declare readonly images: pulumi.Output<ShowImages | undefined>;
  /**
   * Which countries may watch, managed whole.
   * A change: opens or closes the title to countries.
   */
  declare readonly geoRestrictions: pulumi.Output<ShowGeoRestrictions | undefined>;
  /**
   * Whether players need a licence before playback. False where not given.
   * A change: players without DRM stop or start to work.
   */
  declare readonly drmRequired: pulumi.Output<boolean | undefined>;
  /** Original broadcaster. */
  declare readonly network: pulumi.Output<string | undefined>;
  /** Original language as a BCP 47 tag, as in en or pt-BR. */
  declare readonly language: pulumi.Output<string | undefined>;
  /** Date of the first episode, as YYYY-MM-DD. */
  declare readonly firstAirDate: pulumi.Output<string | undefined>;
  /** Date of the latest episode, as YYYY-MM-DD. */
  declare readonly lastAirDate: pulumi.Output<string | undefined>;
  /**
   * Whether viewers see the show. False where not given.
   * A change: the show appears to viewers, or goes from them.
   */
  declare readonly published: pulumi.Output<boolean | undefined>;
  /** Whether new episodes are to come, for a published show. Left to the vendor where not given. */
  declare readonly airingStatus: pulumi.Output<"ongoing" | "ended" | "canceled" | undefined>;
  /** Delete the object even if it has contents. Its contents are deleted too. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /** The name in URLs, made by the vendor. */
  declare readonly slug: pulumi.Output<string | undefined>;
  /** The vendor's status: draft, published, ongoing, ended, canceled. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** Seasons, as the vendor counts them. */
  declare readonly totalSeasons: pulumi.Output<number | undefined>;
  /** Episodes, as the vendor counts them. */
  declare readonly totalEpisodes: pulumi.Output<number | undefined>;
  /** When the object was made, in RFC 3339. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the object was last changed, in RFC 3339. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;

  constructor(name: string, args: ShowArgs, options?: ResourceOptions);
  constructor(name: string, args: ShowArgs | undefined, options?: ResourceOptions) {
    super(showShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Show {
    return Reflect.construct(Show, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Show, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Show {
    return isResourceOf(showShape.type, thing);
  }
}

/** The arguments of Season. */
export interface SeasonArgs {
  /**
   * Number of the season in its show, from 1.
   * A change makes a new object.
   */
  seasonNumber: pulumi.Input<number>;
  /** Title; players show Season N without one. */
  title?: pulumi.Input<string | undefined>;
  /** What the season is about. */
  synopsis?: pulumi.Input<string | undefined>;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  images?: pulumi.Input<SeasonImagesArgs | undefined>;
  /** First day of the season, as YYYY-MM-DD. */
  airDate?: pulumi.Input<string | undefined>;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  endDate?: pulumi.Input<string | undefined>;
  /**
   * Hidden, airing, or all aired. draft where not given.
   * A change: the season appears to viewers, or goes from them.
   */
  status?: pulumi.Input<"draft" | "published" | "completed" | undefined>;
  /**
   * The show that the season belongs to: the resource or its id.
   * A change makes a new object.
   */
  show: pulumi.Input<string | pulumi.CustomResource>;
  /** Delete the object even if it has contents. Its contents are deleted too. */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  adopt?: pulumi.Input<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const seasonShape: ResourceShape = {
  type: "encorastream:Season",
  inputs: [
    "seasonNumber",
    "title",
    "synopsis",
    "images",
    "airDate",
    "endDate",
    "status",
    "show",
    "forceDestroy",
    "adopt",
    "allowReplacement",
  ],
  outputs: ["seasonId", "episodeCount", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A season of a show.
 * Its id is the show's id and the season's number with a slash between. Deleting a season is refused while episodes are inside unless forceDestroy is true, and always once one of them was published.
 *
 * @example
 * new ott.encorastream.Season("example", {
 *   show: "00000000-0000-4000-8000-000000000002",
 *   seasonNumber: 1,
 *   title: "Arrivals",
 *   airDate: "2026-03-01",
 *   status: "published"
 * });
 */
export class Season extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Season";

  /**
   * Number of the season in its show, from 1.
   * A change makes a new object.
   */
  declare readonly seasonNumber: pulumi.Output<number>;
  /** Title; players show Season N without one. */
  declare readonly title: pulumi.Output<string | undefined>;
  /** What the season is about. */
  declare readonly synopsis: pulumi.Output<string | undefined>;
  /** URLs of the artwork, managed whole. The CDN takes a URL's content as never changing. */
  declare readonly images: pulumi.Output<SeasonImages | undefined>;
  /** First day of the season, as YYYY-MM-DD. */
  declare readonly airDate: pulumi.Output<string | undefined>;
  /** Last day of the season, as YYYY-MM-DD; none while it runs. */
  declare readonly endDate: pulumi.Output<string | undefined>;
  /**
   * Hidden, airing, or all aired. draft where not given.
   * A change: the season appears to viewers, or goes from them.
   */
  declare readonly status: pulumi.Output<"draft" | "published" | "completed" | undefined>;
  /**
   * The show that the season belongs to: the resource or its id.
   * A change makes a new object.
   */
  declare readonly show: pulumi.Output<string>;
  /** Delete the object even if it has contents. Its contents are deleted too. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /**
   * Manage an object that exists instead of creating one: `true` finds it by its identity (and creates it if there is none), a vendor id names it. Only what differs is written.
   */
  declare readonly adopt: pulumi.Output<boolean | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /** The vendor's own id of the season. */
  declare readonly seasonId: pulumi.Output<string | undefined>;
  /** Episodes, as the vendor counts them. */
  declare readonly episodeCount: pulumi.Output<number | undefined>;
  /** When the object was made, in RFC 3339. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the object was last changed, in RFC 3339. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;

  constructor(name: string, args: SeasonArgs, options?: ResourceOptions);
  constructor(name: string, args: SeasonArgs | undefined, options?: ResourceOptions) {
    super(seasonShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Season {
    return Reflect.construct(Season, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Season, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Season {
    return isResourceOf(seasonShape.type, thing);
  }
}

/** The arguments of GeoRestriction. */
export interface GeoRestrictionArgs {
  /** Name of the rule. The vendor does not keep it unique. */
  name: pulumi.Input<string>;
  /** What the rule is for. */
  description?: pulumi.Input<string | undefined>;
  /**
   * Whether the listed countries are let in, or kept out.
   * A change: opens or closes content to countries.
   */
  mode: pulumi.Input<"allow" | "block">;
  /**
   * ISO 3166-1 alpha-2 codes, at least one.
   * Order means nothing.
   * A change: opens or closes content to countries.
   */
  territories: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * The content that the rule is attached to. None where not given.
   * Order means nothing.
   */
  appliesTo?: pulumi.Input<pulumi.Input<string | pulumi.CustomResource>[] | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const geoRestrictionShape: ResourceShape = {
  type: "encorastream:GeoRestriction",
  inputs: ["name", "description", "mode", "territories", "appliesTo", "adopt", "allowReplacement"],
  outputs: ["createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A geo rule: which countries may watch the content that it is attached to.
 * Whether a rule shows up in the content's own geoRestrictions is not documented: manage one of the two.
 *
 * @example
 * new ott.encorastream.GeoRestriction("example", {
 *   name: "DACH without Switzerland",
 *   mode: "allow",
 *   territories: [
 *     "AT",
 *     "DE"
 *   ]
 * });
 */
export class GeoRestriction extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:GeoRestriction";

  /** Name of the rule. The vendor does not keep it unique. */
  declare readonly name: pulumi.Output<string>;
  /** What the rule is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /**
   * Whether the listed countries are let in, or kept out.
   * A change: opens or closes content to countries.
   */
  declare readonly mode: pulumi.Output<"allow" | "block">;
  /**
   * ISO 3166-1 alpha-2 codes, at least one.
   * Order means nothing.
   * A change: opens or closes content to countries.
   */
  declare readonly territories: pulumi.Output<string[]>;
  /**
   * The content that the rule is attached to. None where not given.
   * Order means nothing.
   */
  declare readonly appliesTo: pulumi.Output<string[] | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /** When the object was made, in RFC 3339. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the object was last changed, in RFC 3339. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;

  constructor(name: string, args: GeoRestrictionArgs, options?: ResourceOptions);
  constructor(name: string, args: GeoRestrictionArgs | undefined, options?: ResourceOptions) {
    super(geoRestrictionShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): GeoRestriction {
    return Reflect.construct(GeoRestriction, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a GeoRestriction, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is GeoRestriction {
    return isResourceOf(geoRestrictionShape.type, thing);
  }
}

/** The arguments of Webhook. */
export interface WebhookArgs {
  /** Where events are delivered; https only. */
  url: pulumi.Input<string>;
  /** What the webhook is for. */
  description?: pulumi.Input<string | undefined>;
  /**
   * The events that are delivered, at least one.
   * Order means nothing.
   */
  events: pulumi.Input<
    pulumi.Input<
      | "subscription.created"
      | "subscription.updated"
      | "subscription.canceled"
      | "subscription.payment_failed"
      | "subscription.trial_ending"
      | "user.created"
      | "user.deleted"
      | "user.suspended"
      | "user.email_verified"
      | "device.registered"
      | "device.removed"
      | "content.published"
      | "content.unpublished"
      | "profile.created"
      | "profile.deleted"
      | "stream.started"
      | "stream.ended"
      | "stream.concurrency_exceeded"
    >[]
  >;
  /**
   * Whether events are delivered. True where not given.
   * A change: deliveries stop or begin.
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const webhookShape: ResourceShape = {
  type: "encorastream:Webhook",
  inputs: ["url", "description", "events", "enabled", "adopt", "allowReplacement"],
  outputs: ["signingSecret", "signingSecretHint", "createdAt", "updatedAt"],
  secrets: ["signingSecret"],
  credentials: ["url"],
};

/**
 * A receiver of the platform's events.
 * The vendor makes the signing secret and shows it once, in the answer to the create call. An adopted webhook has none; a new secret needs a new webhook.
 *
 * @example
 * new ott.encorastream.Webhook("example", {
 *   url: "https://hooks.example.com/encora",
 *   events: [
 *     "content.published",
 *     "content.unpublished"
 *   ]
 * });
 */
export class Webhook extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:Webhook";

  /** Where events are delivered; https only. */
  declare readonly url: pulumi.Output<string>;
  /** What the webhook is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /**
   * The events that are delivered, at least one.
   * Order means nothing.
   */
  declare readonly events: pulumi.Output<
    (
      | "subscription.created"
      | "subscription.updated"
      | "subscription.canceled"
      | "subscription.payment_failed"
      | "subscription.trial_ending"
      | "user.created"
      | "user.deleted"
      | "user.suspended"
      | "user.email_verified"
      | "device.registered"
      | "device.removed"
      | "content.published"
      | "content.unpublished"
      | "profile.created"
      | "profile.deleted"
      | "stream.started"
      | "stream.ended"
      | "stream.concurrency_exceeded"
    )[]
  >;
  /**
   * Whether events are delivered. True where not given.
   * A change: deliveries stop or begin.
   */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * The key that deliveries are signed with (X-Encora-Signature-256).
   * Kept secret.
   */
  declare readonly signingSecret: pulumi.Output<string | undefined>;
  /** The last four characters of the signing secret. */
  declare readonly signingSecretHint: pulumi.Output<string | undefined>;
  /** When the object was made, in RFC 3339. */
  declare readonly createdAt: pulumi.Output<string | undefined>;
  /** When the object was last changed, in RFC 3339. */
  declare readonly updatedAt: pulumi.Output<string | undefined>;

  constructor(name: string, args: WebhookArgs, options?: ResourceOptions);
  constructor(name: string, args: WebhookArgs | undefined, options?: ResourceOptions) {
    super(webhookShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Webhook {
    return Reflect.construct(Webhook, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Webhook, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Webhook {
    return isResourceOf(webhookShape.type, thing);
  }
}

/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
  /** Base URL of the tenant's API. The vendor documents no common one, so there is no default. */
  endpoint: pulumi.Input<string>;
  /** An access token of an account that may administer content. */
  accessToken: pulumi.Input<string>;
  /** What an update does when somebody else changed the object since the last run: "fail" (where not given) or "overwrite". */
  onConflict?: pulumi.Input<"fail" | "overwrite" | undefined>;
  /** How many requests a second this process may send. No limit where not given, since the vendor states none. */
  requestsPerSecond?: pulumi.Input<number | undefined>;
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `incremental`. */
  refresh?: pulumi.Input<"full" | "incremental" | undefined>;
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor made of it. */
  confirmWrites?: pulumi.Input<"true" | "false" | undefined>;
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential. Several names, separated by commas, mean one account; the first is stored. */
  account?: pulumi.Input<string | undefined>;
  /** JSON object by operation id that corrects a method or path, as in {"shows.admin.update": {"method": "PUT"}}. */
  operations?: pulumi.Input<string | { [key: string]: unknown } | undefined>;
}

/** An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it. */
export class Account extends OttAccount<"encorastream"> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("encorastream", ["accessToken"], name, args, options);
  }
}
