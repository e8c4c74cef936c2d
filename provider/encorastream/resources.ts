import type { AnyDefinition } from "../core/definition";
import { collection } from "./catalogue/collection";
import { episode } from "./catalogue/episode";
import { genre } from "./catalogue/genre";
import { geoRestriction } from "./catalogue/geo-restriction";
import { movie } from "./catalogue/movie";
import { season } from "./catalogue/season";
import { seasonEpisodes } from "./catalogue/season-episodes";
import { show } from "./catalogue/show";
import { channel } from "./channels/channel";
import { epgProgram } from "./channels/epg-program";
import { epgSchedule } from "./channels/epg-schedule";
import { mediaUpload } from "./media/media-upload";
import { webhook } from "./webhooks/webhook";

export { encorastreamAccount as account } from "./account";

/** Every resource type of EncoraStream. A new one is a new file and a line here. */
export const resources: readonly AnyDefinition[] = [
  genre,
  movie,
  show,
  season,
  episode,
  channel,
  collection,
  epgProgram,
  epgSchedule,
  seasonEpisodes,
  geoRestriction,
  mediaUpload,
  webhook,
];
