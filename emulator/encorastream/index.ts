import { type Entry, type Store, VendorState } from "../store";
import type { EmulatedVendor } from "../vendor";
import { errorBody, timestamp } from "./answers";
import { channelHandlers } from "./channels";
import { collectionHandlers, shownCollection } from "./collections";
import { discoveryHandlers } from "./discovery";
import { epgHandlers, shownProgram } from "./epg";
import { episodeHandlers } from "./episodes";
import { genreHandlers, shownGenre } from "./genres";
import { geoHandlers } from "./geo";
import { movieHandlers, shownMovie } from "./movies";
import { signedIn } from "./oauth";
import { playbackHandlers } from "./playback";
import { reportHandlers } from "./reports";
import { dropSeason, isDeleted, seasonHandlers, shownSeason } from "./seasons";
import { sessionHandlers } from "./sessions";
import { dropShow, showHandlers, shownShow } from "./shows";
import { systemHandlers } from "./system";
import { shownUpload, uploadHandlers } from "./uploads";
import { viewerHandlers } from "./viewers";
import { webhookHandlers } from "./webhooks";

/** EncoraStream CMS 2.0. */
export const encorastream: EmulatedVendor = {
  prefix: "/encorastream",
  credentialHeader: "authorization",
  credential: (header) => /^Bearer +(\S+)$/i.exec(header)?.[1],
  accepts: (token, settings, now) => {
    const issued = signedIn(token);
    return issued ? now < issued.expires : (settings.encorastream.accessTokens?.includes(token) ?? true);
  },
  issuedTo: (token) => signedIn(token)?.account,
  errorBody,
  unknownEndpoint: "No such endpoint",
  handlers: {
    ...genreHandlers,
    ...movieHandlers,
    ...showHandlers,
    ...seasonHandlers,
    ...episodeHandlers,
    ...playbackHandlers,
    ...channelHandlers,
    ...epgHandlers,
    ...collectionHandlers,
    ...geoHandlers,
    ...webhookHandlers,
    ...uploadHandlers,
    ...discoveryHandlers,
    ...reportHandlers,
    ...systemHandlers,
    ...sessionHandlers,
    ...viewerHandlers,
  },
  shown: (entry, store, now) => {
    const vendorState = new VendorState(store, "encorastream", entry.account);
    const deleted = entry.gone || isDeleted(entry.record);
    if (entry.kind === "movies") return { record: shownMovie(entry, now), deleted };
    if (entry.kind === "shows") return { record: shownShow(entry, vendorState), deleted };
    if (entry.kind === "seasons") return { record: shownSeason(entry, vendorState), deleted };
    if (entry.kind === "collections") return { record: shownCollection(entry), deleted };
    if (entry.kind === "genres") return { record: shownGenre(entry, vendorState), deleted };
    if (entry.kind === "uploads") return { record: shownUpload(entry, now), deleted };
    if (entry.kind === "programs") return { record: shownProgram(entry, now), deleted };
    return { record: entry.record, deleted };
  },
  edited: moved,
  remove: (entry, store, now) => {
    const vendorState = new VendorState(store, "encorastream", entry.account);
    if (entry.kind === "shows") dropShow(vendorState, entry, now);
    else if (entry.kind === "seasons") dropSeason(vendorState, entry, now);
    else store.drop(entry);
    const parent = parentOf(entry, store);
    if (parent) moved(parent, store, now);
  },
};

/** A new time where the kind has one, and a new version. */
function moved(entry: Entry, store: Store, now: number): void {
  store.touch(entry);
  if (entry.record.updated_at !== undefined) entry.record.updated_at = timestamp(now);
  entry.hidden.version = Number(entry.hidden.version ?? 1) + 1;
}

/** The object whose counts this one is part of. */
function parentOf(entry: Entry, store: Store): Entry | undefined {
  const [kind, id] =
    entry.kind === "seasons" ? ["shows", entry.record.show_id] : ["seasons", entry.record.season_id];
  return store.entry("encorastream", entry.account, kind, String(id));
}
