// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { Season } from "./season";
import type { SharedArguments, SharedOutputs } from "./shared";

/** The arguments of Video. @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Video.md` */
export interface VideoArgs extends InputsOf<VideoValues> {}

/** The arguments of Video as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface VideoValues extends Pick<SharedArguments, "title" | "description" | "producerCountry" | "audioLanguage" | "parentalGuide" | "cover" | "banner" | "otherData" | "englishTitle" | "englishDescription" | "adopt" | "allowReplacement"> {
  /** Path of the video's file: mp4, mkv, ts or avi, at most 5 GB. Set this or `urls`. A file of other content is uploaded and processed again. */
  file?: string | undefined;
  /** The addresses of a video that you host, by a format of the vendor's list, as `HLS` or `1920×1080 (FHD)`. Set this or `file`. The vendor's servers must get at them at any time: URLs that expire, checks of the referrer and HLS DRM are not supported. Write-only: the API never returns it, so drift is not detected. */
  urls?: { [key: string]: string } | undefined;
  /** Category, by its English or Persian name or its key in the vendor's list, for example `Film & Animation`. */
  category: string;
  /** 3 to 40 tags. Unordered. Unordered. */
  tags: string[];
  /** 1 to 4 genres, by their English or Persian names in the vendor's list, for example `Drama`. Unordered. Unordered. */
  genres: string[];
  /** The day on which the video came out, in Iran, as YYYY-MM-DD. */
  publishedAt: string;
  /** Path of the 16:9 picture's file, which stands for the video in lists. */
  thumbnail: string;
  /** Whether other sites may embed the video. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  embeddable?: boolean | undefined;
  /** Whether the video is free. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  isFree?: boolean | undefined;
  /** Who may comment. The vendor documents no values; its answers have `allow`. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  commentStatus?: string | undefined;
  /** Who sees the video. The vendor chooses if it was never set. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  privacyStatus?: "public" | "private" | undefined;
  /** Whether other channels may show the video. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  shareStatus?: "allow" | "disallow" | undefined;
  /** The season that the video belongs to: the resource or its source key. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  season?: string | Season | undefined;
  /** Place of the video in its season. Once set it can be changed but not cleared: it keeps its value when you remove it from the program. */
  episodeIndex?: number | undefined;
  /** Whether subtitles are burnt into the picture. Write-only: the API never returns it, so drift is not detected. @default false */
  hasSubtitle?: boolean | undefined;
  /** Whether a create or an update returns only when the vendor has processed the video. @default true */
  waitUntilActive?: boolean | undefined;
  /** How long to wait until the video is active, in seconds. Defaults to 7200. The video is kept after a time-out. */
  activeTimeout?: number | undefined;
  /** What deleting the resource does, as the vendor has no delete call. `retain` (default): the object stays as it is, and a warning says so. `hide`: it stays, but its privacy status is set to private. `fail`: the deletion fails. */
  onDelete?: "retain" | "hide" | "fail" | undefined;
}

/** What Video shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface VideoOutputs extends Pick<SharedOutputs, "coverSha256" | "bannerSha256" | "sourceAbbr" | "channelKey"> {
  /** SHA-256 of the file's content, set by the provider. */
  fileSha256?: string | undefined;
  /** SHA-256 of the file's content, set by the provider. */
  thumbnailSha256?: string | undefined;
  /** The vendor's key of the video; also its id. */
  sourceKey: string;
  /** Key of the publisher channel that the video is in from the start. */
  publisherChannelKey?: string | undefined;
  /** Page of the video. */
  webUrl?: string | undefined;
  /** Page with the player alone, to be embedded. */
  webEmbedUrl?: string | undefined;
  /** The vendor's status: uploading, uploadingToUC, processingUC, active. */
  status: string;
  /** What the operator's review says of the video, as `valid`. */
  cleanerStatus?: string | undefined;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "contentpool:Video",
  inputs: ["file", "urls", "title", "description", "category", "tags", "genres", "publishedAt", "producerCountry", "audioLanguage", "parentalGuide", "cover", "banner", "thumbnail", "embeddable", "isFree", "commentStatus", "privacyStatus", "shareStatus", "otherData", "englishTitle", "englishDescription", "season", "episodeIndex", "hasSubtitle", "waitUntilActive", "activeTimeout", "onDelete", "adopt", "allowReplacement", "fileSha256", "coverSha256", "bannerSha256", "thumbnailSha256"],
  outputs: ["sourceKey", "sourceAbbr", "channelKey", "publisherChannelKey", "webUrl", "webEmbedUrl", "status", "cleanerStatus"],
  secrets: [],
};

/**
 * A video of the account's channel, uploaded from a file or hosted elsewhere.
 *
 * The vendor has no call that deletes a video: see `onDelete`. Files are compared by their content; as no call shows what the vendor holds, an outside change of one is not seen, and adopting a video sends all of them. A create is refused if the search finds a video with this title and date that the program does not manage.
 * @example
 * An episode from a file, hidden when it is deleted
 * ```ts
 * new ott.contentpool.Video("example", {
 *   file: "videos/lighthouse-1.mp4",
 *   title: "The Lighthouse, part 1",
 *   description: "The keepers arrive.",
 *   category: "Film & Animation",
 *   tags: ["lighthouse", "winter", "sea"],
 *   genres: ["Drama"],
 *   publishedAt: "2026-03-21",
 *   producerCountry: "IR",
 *   audioLanguage: "fa",
 *   parentalGuide: "TV-14",
 *   cover: "artwork/lighthouse-1-cover.jpg",
 *   banner: "artwork/lighthouse-1-banner.jpg",
 *   thumbnail: "artwork/lighthouse-1.jpg",
 *   season: "wHGz0kWi81Tb",
 *   episodeIndex: 1,
 *   onDelete: "hide",
 * });
 * ```
 * @example
 * A video that is hosted elsewhere, with every argument
 * ```ts
 * new ott.contentpool.Video("example", {
 *   urls: {
 *     HLS: "https://video.example.com/ferry/master.m3u8",
 *     "1920×1080 (FHD)": "https://video.example.com/ferry/1080p.mp4",
 *   },
 *   title: "The Ferry",
 *   description: "Two captains, one river.",
 *   category: "Film & Animation",
 *   tags: ["ferry", "river", "captains", "summer"],
 *   genres: ["Drama", "Animation"],
 *   publishedAt: "2020-06-24",
 *   producerCountry: "IR",
 *   audioLanguage: "fa",
 *   parentalGuide: "TV-PG",
 *   cover: "artwork/ferry-cover.jpg",
 *   banner: "artwork/ferry-banner.jpg",
 *   thumbnail: "artwork/ferry.jpg",
 *   embeddable: false,
 *   isFree: false,
 *   commentStatus: "allow",
 *   privacyStatus: "public",
 *   shareStatus: "disallow",
 *   otherData: { catalogueNumber: 4713 },
 *   englishTitle: "The Ferry",
 *   englishDescription: "Two captains, one river.",
 *   season: "wHGz0kWi81Tb",
 *   episodeIndex: 7,
 *   hasSubtitle: true,
 *   waitUntilActive: true,
 *   activeTimeout: 14400,
 *   onDelete: "retain",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/contentpool/Video.md`
 */
export class Video extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/contentpool:Video";

  constructor(name: string, args: VideoArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be the vendor's source key of the video, as in 5o680fVAt3. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): Video {
    return Reflect.construct(Video, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a Video, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is Video {
    return isResourceOf(shape.type, thing);
  }
}

export interface Video extends OutputsOf<VideoValues>, OutputsOf<VideoOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof Video.__pulumiType;
}
