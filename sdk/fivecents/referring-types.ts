// Generated from the resource definitions by "npm run generate". Do not edit.

import type { TranscodingFilter } from "./transcoding-filter";
import type { TranscodingProfile } from "./transcoding-profile";

/** The ladder of renditions made from the stream. */
export interface PushStreamTranscode {
  /** Ids of the transcoding profiles that make the video renditions. Unordered. @default [] */
  videoProfiles?: (string | TranscodingProfile)[] | undefined;
  /** Ids of the transcoding profiles that make the audio renditions. Unordered. @default [] */
  audioProfiles?: (string | TranscodingProfile)[] | undefined;
  /** Ids of filters, as for a logo. They exclude a pass-through profile. Unordered. @default [] */
  filters?: (string | TranscodingFilter)[] | undefined;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: number | undefined;
  /** Whether transcoding stops when nobody watches. Write-only: the API never returns it, so drift is not detected. */
  autostop?: boolean | undefined;
}

/** The ladder of renditions made from the stream. */
export interface PullStreamTranscode {
  /** Ids of the transcoding profiles that make the video renditions. Unordered. @default [] */
  videoProfiles?: (string | TranscodingProfile)[] | undefined;
  /** Ids of the transcoding profiles that make the audio renditions. Unordered. @default [] */
  audioProfiles?: (string | TranscodingProfile)[] | undefined;
  /** Ids of filters, as for a logo. They exclude a pass-through profile. Unordered. @default [] */
  filters?: (string | TranscodingFilter)[] | undefined;
  /** The vendor's live transcoding mode (`ltc`), 1 in its examples. */
  mode?: number | undefined;
}
