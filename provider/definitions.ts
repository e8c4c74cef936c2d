import { contentpoolAccount } from "./contentpool/account";
import { series } from "./contentpool/series";
import type { AccountDefinition } from "./core/account";
import type { AnyData } from "./core/data";
import type { AnyDefinition } from "./core/definition";
import { encorastreamAccount } from "./encorastream/account";
import { genre } from "./encorastream/genre";
import { geoRestriction } from "./encorastream/geo-restriction";
import { season } from "./encorastream/season";
import { show } from "./encorastream/show";
import { webhook } from "./encorastream/webhook";
import { abrStream } from "./fivecents/abr-stream";
import { fivecentsAccount } from "./fivecents/account";
import { getPlaylists } from "./fivecents/data/playlists";
import {
  getEnterpriseReport,
  getPremiumReport,
  getRecordingReport,
  getStandardReport,
} from "./fivecents/data/reports";
import { getServers, getStreamParents } from "./fivecents/data/servers";
import { getStatistics } from "./fivecents/data/statistics";
import { getStream, getStreams } from "./fivecents/data/streams";
import { getFilters, getProfiles } from "./fivecents/data/transcoding";
import { delayedStream } from "./fivecents/delayed-stream";
import { dvrStream } from "./fivecents/dvr-stream";
import { multistream } from "./fivecents/multistream";
import { platform } from "./fivecents/platform";
import { playlist } from "./fivecents/playlist";
import { pullStream } from "./fivecents/pull-stream";
import { pushStream } from "./fivecents/push-stream";
import { scheduledStream } from "./fivecents/scheduled-stream";
import { streamDefaults } from "./fivecents/stream-defaults";
import { transcodingFilter } from "./fivecents/transcoding-filter";
import { transcodingProfile } from "./fivecents/transcoding-profile";

/** Every resource type there is. A new one is a new file and a line here. */
export const definitions: readonly AnyDefinition[] = [
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
  genre,
  show,
  season,
  geoRestriction,
  webhook,
  series,
];

/** Every data function there is. */
export const dataFunctions: readonly AnyData[] = [
  getStreams,
  getStream,
  getServers,
  getStreamParents,
  getProfiles,
  getFilters,
  getPlaylists,
  getStatistics,
  getStandardReport,
  getPremiumReport,
  getEnterpriseReport,
  getRecordingReport,
];

export const accounts: readonly AccountDefinition[] = [
  fivecentsAccount,
  encorastreamAccount,
  contentpoolAccount,
];

export function definitionOf(type: string): AnyDefinition {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) {
    const known = definitions.map((definition) => definition.type).join(", ");
    throw new Error(`pulumi-ott has no resource type ${type}; known are ${known}`);
  }
  return found;
}

export function dataOf(type: string): AnyData {
  const found = dataFunctions.find((definition) => definition.type === type);
  if (!found) throw new Error(`pulumi-ott has no data function ${type}`);
  return found;
}

/** The account that a resource type or a data function belongs to. */
export function accountOf(type: string): AccountDefinition {
  const vendor = type.split(":")[0];
  const found = accounts.find((account) => account.vendor === vendor);
  if (!found) throw new Error(`pulumi-ott has no vendor ${vendor}`);
  return found;
}
