import type { AnyDefinition } from "../core/definition";
import { platform } from "./platforms/platform";
import { playlist } from "./platforms/playlist";
import { abrStream } from "./streams/abr-stream";
import { delayedStream } from "./streams/delayed-stream";
import { dvrStream } from "./streams/dvr-stream";
import { multistream } from "./streams/multistream";
import { pullStream } from "./streams/pull-stream";
import { pushStream } from "./streams/push-stream";
import { scheduledStream } from "./streams/scheduled-stream";
import { streamDefaults } from "./streams/stream-defaults";
import { transcodingFilter } from "./transcoding/transcoding-filter";
import { transcodingProfile } from "./transcoding/transcoding-profile";

export { fivecentsAccount as account } from "./account";

/** Every resource type of 5centsCDN. A new one is a new file and a line here. */
export const resources: readonly AnyDefinition[] = [
  pushStream,
  pullStream,
  abrStream,
  delayedStream,
  scheduledStream,
  multistream,
  dvrStream,
  platform,
  playlist,
  transcodingProfile,
  transcodingFilter,
  streamDefaults,
];
