// Generated from the resource definitions by "npm run generate". Do not edit.
// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: the constructor of OttResource makes the members.

import type * as pulumi from "@pulumi/pulumi";
import type { InputsOf, OutputsOf } from "../mapped-types";
import { isResourceOf, OttResource } from "../resource";
import type { ResourceShape } from "../resource-shape";
import type { ResourceOptions } from "./account";
import type { SharedArguments, SharedOutputs } from "./shared";
import type { Items } from "./types";

/** The arguments of MediaUpload. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/MediaUpload.md` */
export interface MediaUploadArgs extends InputsOf<MediaUploadValues> {}

/** The arguments of MediaUpload as plain values. */
// biome-ignore format: a list of names stands in one line.
export interface MediaUploadValues extends Pick<SharedArguments, "allowReplacement"> {
  /** What the file is, as the vendor names it. Changing this forces replacement. */
  assetType: "video_master" | "trailer" | "image" | "subtitle" | "audio_track";
  /** Name of the file at the vendor. Defaults to the last part of the path. Changing this forces replacement. */
  filename?: string | undefined;
  /** MIME type of the file, for example `video/mp4`. Changing this forces replacement. */
  contentType: string;
  /** The content that the asset is attached to once it is processed. The words for `contentType` are those of collections: the vendor documents none for uploads. Changing this forces replacement. */
  target?: Items | undefined;
  /** Path of the file, from the program's folder. Its size is limited by the vendor alone. Changing this forces replacement. */
  file: string;
  /** How long to wait for the transcoding, in seconds. Defaults to 3600. The upload is kept after a time-out, and the next run keeps waiting. */
  transcodeTimeout?: number | undefined;
}

/** What MediaUpload shows beside its arguments. */
// biome-ignore format: a list of names stands in one line.
export interface MediaUploadOutputs extends Pick<SharedOutputs, "createdAt" | "updatedAt"> {
  /** SHA-256 of the file's content, set by the provider. Changing this forces replacement. */
  fileSha256?: string | undefined;
  /** The vendor's id of the asset. Not there before the transcoding has ended. */
  assetId?: string | undefined;
  /** Size of the file. */
  sizeBytes: number;
}

// biome-ignore format: a list of names stands in one line.
const shape: ResourceShape = {
  type: "encorastream:MediaUpload",
  inputs: ["assetType", "filename", "contentType", "target", "file", "transcodeTimeout", "allowReplacement", "fileSha256"],
  outputs: ["assetId", "sizeBytes", "createdAt", "updatedAt"],
  secrets: [],
};

/**
 * A media file: uploaded from disk, transcoded, and attached to a title.
 *
 * The file is streamed, and an upload that is cut goes on where it stopped, in this run or the next. The create returns when the transcoding has ended. A change of the file's content makes a new upload. If the upload or the transcoding fails, the upload is cancelled. A delete cancels an upload that is not transcoded; a finished asset stays at the vendor, which has no call to delete one. The vendor attaches the asset to its `target`, so the title comes first: publish a movie, which needs a video, in a later run.
 * @example
 * The video of a movie
 * ```ts
 * new ott.encorastream.MediaUpload("example", {
 *   assetType: "video_master",
 *   file: "masters/low-tide.mp4",
 *   contentType: "video/mp4",
 *   target: { contentType: "movie", content: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 * @example
 * Subtitles, under a name of their own, with every argument
 * ```ts
 * new ott.encorastream.MediaUpload("example", {
 *   assetType: "subtitle",
 *   file: "subtitles/harbour-101.de.vtt",
 *   filename: "harbour-s01e01-de.vtt",
 *   contentType: "text/vtt",
 *   target: { contentType: "episode", content: "00000000-0000-4000-8000-000000000004" },
 *   transcodeTimeout: 600,
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/MediaUpload.md`
 */
export class MediaUpload extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/encorastream:MediaUpload";

  constructor(name: string, args: MediaUploadArgs, options?: ResourceOptions) {
    super(shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. @param id It must be an id as the vendor shows it, without blanks and slashes. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): MediaUpload {
    return Reflect.construct(MediaUpload, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a MediaUpload, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is MediaUpload {
    return isResourceOf(shape.type, thing);
  }
}

export interface MediaUpload extends OutputsOf<MediaUploadValues>, OutputsOf<MediaUploadOutputs> {
  /** Tells the resource types apart: another one is no reference to this. */
  readonly __pulumiType: typeof MediaUpload.__pulumiType;
}
