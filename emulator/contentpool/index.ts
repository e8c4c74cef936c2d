import type { EmulatedVendor } from "../vendor";
import { errorBody } from "./answers";
import { catalogueHandlers } from "./catalogue";
import { seriesHandlers } from "./series";

/** Content-pool. */
export const contentpool: EmulatedVendor = {
  prefix: "/contentpool",
  credentialHeader: "token",
  credential: (header) => header || undefined,
  errorBody,
  unknownEndpoint: "Not found",
  handlers: { ...catalogueHandlers, ...seriesHandlers },
  shown: (entry) => ({ record: entry.record, deleted: entry.gone }),
  edited: (entry, store) => store.touch(entry),
  remove: (entry, store) => store.drop(entry),
};
