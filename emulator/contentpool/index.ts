import type { Json } from "../json";
import type { Entry } from "../store";
import type { EmulatedVendor } from "../vendor";
import { errorBody } from "./answers";
import { catalogueHandlers } from "./catalogue";
import { publisherChannelHandlers } from "./publisher-channels";
import { reportHandlers } from "./reports";
import { searchHandlers } from "./search";
import { seasonHandlers } from "./seasons";
import { seriesHandlers } from "./series";
import { videoHandlers, videoStatus } from "./videos";

/** Content-pool. */
export const contentpool: EmulatedVendor = {
  prefix: "/contentpool",
  credentialHeader: "token",
  credential: (header) => header || undefined,
  errorBody,
  unknownEndpoint: "Not found",
  handlers: {
    ...catalogueHandlers,
    ...seriesHandlers,
    ...seasonHandlers,
    ...videoHandlers,
    ...publisherChannelHandlers,
    ...searchHandlers,
    ...reportHandlers,
  },
  shown: (entry, _store, now) => ({ record: shownRecord(entry, now), deleted: entry.gone }),
  edited: (entry, store) => store.touch(entry),
  remove: (entry, store) => store.drop(entry),
};

function shownRecord(entry: Entry, now: number): Json {
  return entry.kind === "videos" ? { ...entry.record, status: videoStatus(entry, now) } : entry.record;
}
