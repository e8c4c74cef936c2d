// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "./account";
import { isResourceOf, OttResource, type ResourceShape } from "./resource";

/** The options of a resource of this vendor: those of Pulumi, with `provider` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<"contentpool">;

/** The arguments of Series. */
export interface SeriesArgs {
  /** The title, in the account's language. */
  title: pulumi.Input<string>;
  /** The description, in the account's language. */
  description: pulumi.Input<string>;
  /**
   * One to four titles out of the vendor's genre list.
   * Order means nothing.
   */
  genres: pulumi.Input<pulumi.Input<string>[]>;
  /** The day of the first episode, as YYYY-MM-DD. */
  firstEpisodeDate: pulumi.Input<string>;
  /**
   * The day of the last episode, as YYYY-MM-DD, of a finished series. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  lastEpisodeDate?: pulumi.Input<string | undefined>;
  /** Country of production, as two letters. */
  producerCountry: pulumi.Input<string>;
  /** Language of the sound, as two letters (ISO 639-1). */
  audioLanguage: pulumi.Input<string>;
  /** Age rating in the TV Parental Guidelines. */
  parentalGuide: pulumi.Input<"TV-Y" | "TV-Y7" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA">;
  /** Path of the upright picture's file. */
  cover: pulumi.Input<string>;
  /** Path of the wide picture's file. */
  banner: pulumi.Input<string>;
  /**
   * Who sees the series. The vendor chooses where it was never given. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  privacyStatus?: pulumi.Input<"public" | "private" | undefined>;
  /**
   * Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  otherData?: pulumi.Input<{ [key: string]: pulumi.Input<unknown> } | undefined>;
  /**
   * Source key of an uploaded video that is the trailer. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  trailerVideo?: pulumi.Input<string | undefined>;
  /**
   * The title in English. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  englishTitle?: pulumi.Input<string | undefined>;
  /**
   * The description in English. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  englishDescription?: pulumi.Input<string | undefined>;
  /**
   * What deleting the resource does, as the vendor has no delete call. `retain`, where not given: the object stays as it is, and a warning says so. `hide`: it stays, but its privacy status is set to private. `fail`: the deletion fails.
   */
  onDelete?: pulumi.Input<"retain" | "hide" | "fail" | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  adopt?: pulumi.Input<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  allowReplacement?: pulumi.Input<boolean | undefined>;
}

const seriesShape: ResourceShape = {
  type: "contentpool:Series",
  inputs: [
    "title",
    "description",
    "genres",
    "firstEpisodeDate",
    "lastEpisodeDate",
    "producerCountry",
    "audioLanguage",
    "parentalGuide",
    "cover",
    "banner",
    "privacyStatus",
    "otherData",
    "trailerVideo",
    "englishTitle",
    "englishDescription",
    "onDelete",
    "adopt",
    "allowReplacement",
    "coverSha256",
    "bannerSha256",
  ],
  outputs: ["sourceKey", "sourceAbbr", "channelKey", "webUrl", "status", "shareStatus"],
  secrets: [],
};

/**
 * A series of the account's channel.
 * The vendor has no call that deletes a series: see `onDelete`. Pictures are compared by their content; as no call shows what the vendor holds, an outside change of one is not seen, and adopting a series sends both.
 *
 * @example
 * new ott.contentpool.Series("example", {
 *   title: "The Lighthouse",
 *   description: "Three keepers, one winter.",
 *   genres: [
 *     "Drama"
 *   ],
 *   firstEpisodeDate: "2026-03-21",
 *   producerCountry: "IR",
 *   audioLanguage: "fa",
 *   parentalGuide: "TV-14",
 *   cover: "artwork/lighthouse-cover.jpg",
 *   banner: "artwork/lighthouse-banner.jpg",
 *   privacyStatus: "private",
 *   englishTitle: "The Lighthouse",
 *   otherData: {
 *     catalogueNumber: 4711
 *   },
 *   onDelete: "hide"
 * });
 */
export class Series extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:Series";

  /** The title, in the account's language. */
  declare readonly title: pulumi.Output<string>;
  /** The description, in the account's language. */
  declare readonly description: pulumi.Output<string>;
  /**
   * One to four titles out of the vendor's genre list.
   * Order means nothing.
   */
  declare readonly genres: pulumi.Output<string[]>;
  /** The day of the first episode, as YYYY-MM-DD. */
  declare readonly firstEpisodeDate: pulumi.Output<string>;
  /**
   * The day of the last episode, as YYYY-MM-DD, of a finished series. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly lastEpisodeDate: pulumi.Output<string | undefined>;
  /** Country of production, as two letters. */
  declare readonly producerCountry: pulumi.Output<string>;
  /** Language of the sound, as two letters (ISO 639-1). */
  declare readonly audioLanguage: pulumi.Output<string>;
  /** Age rating in the TV Parental Guidelines. */
  declare readonly parentalGuide: pulumi.Output<"TV-Y" | "TV-Y7" | "TV-G" | "TV-PG" | "TV-14" | "TV-MA">;
  /** Path of the upright picture's file. */
  declare readonly cover: pulumi.Output<string>;
  /** Path of the wide picture's file. */
  declare readonly banner: pulumi.Output<string>;
  /**
   * Who sees the series. The vendor chooses where it was never given. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly privacyStatus: pulumi.Output<"public" | "private" | undefined>;
  /**
   * Data of your own, a JSON object that the vendor only keeps. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly otherData: pulumi.Output<{ [key: string]: unknown } | undefined>;
  /**
   * Source key of an uploaded video that is the trailer. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly trailerVideo: pulumi.Output<string | undefined>;
  /**
   * The title in English. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly englishTitle: pulumi.Output<string | undefined>;
  /**
   * The description in English. Once set it can be changed but not cleared: removed from the program it stays as it is.
   */
  declare readonly englishDescription: pulumi.Output<string | undefined>;
  /**
   * What deleting the resource does, as the vendor has no delete call. `retain`, where not given: the object stays as it is, and a warning says so. `hide`: it stays, but its privacy status is set to private. `fail`: the deletion fails.
   */
  declare readonly onDelete: pulumi.Output<"retain" | "hide" | "fail" | undefined>;
  /**
   * Manage the object with this vendor id instead of creating one; only what differs is written. `false`: create one even if an object of the same identity exists.
   */
  declare readonly adopt: pulumi.Output<false | string | undefined>;
  /** Allow changes that can only be made by deleting the object and creating a new one. */
  declare readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /** SHA-256 of the file's content, set by the provider. */
  declare readonly coverSha256: pulumi.Output<string | undefined>;
  /** SHA-256 of the file's content, set by the provider. */
  declare readonly bannerSha256: pulumi.Output<string | undefined>;
  /** The vendor's key of the series; also its id. */
  declare readonly sourceKey: pulumi.Output<string | undefined>;
  /** The other half of its identity at the vendor. */
  declare readonly sourceAbbr: pulumi.Output<string | undefined>;
  /** Key of the account's channel. */
  declare readonly channelKey: pulumi.Output<string | undefined>;
  /** Page of the series, where it has one. */
  declare readonly webUrl: pulumi.Output<string | undefined>;
  /** The vendor's status: active. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** Whether other channels may show it: allow. */
  declare readonly shareStatus: pulumi.Output<string | undefined>;

  constructor(name: string, args: SeriesArgs, options?: ResourceOptions);
  constructor(name: string, args: SeriesArgs | undefined, options?: ResourceOptions) {
    super(seriesShape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Series {
    return Reflect.construct(Series, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Series, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Series {
    return isResourceOf(seriesShape.type, thing);
  }
}

/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
  /** The account's API token, from the vendor's dashboard. */
  token: pulumi.Input<string>;
  /** Base URL of the API. https://www.content-pool.ir where not given. */
  endpoint?: pulumi.Input<string | undefined>;
  /** How many requests a second this process may send. 0, no limit, where not given. */
  requestsPerSecond?: pulumi.Input<number | undefined>;
  /** The `source_abbr` of the account's objects. "cp", as in every documented answer, where not given. */
  sourceAbbr?: pulumi.Input<string | undefined>;
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `incremental`. */
  refresh?: pulumi.Input<"full" | "incremental" | undefined>;
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor made of it. */
  confirmWrites?: pulumi.Input<"true" | "false" | undefined>;
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential. Several names, separated by commas, mean one account; the first is stored. */
  account?: pulumi.Input<string | undefined>;
  /** JSON object by operation id that corrects a method or path, as in {"series.get": {"path": "/api/user/show"}}. */
  operations?: pulumi.Input<string | { [key: string]: unknown } | undefined>;
}

/** An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it. */
export class Account extends OttAccount<"contentpool"> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("contentpool", ["token"], name, args, options);
  }
}
