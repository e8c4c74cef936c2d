import type { Json } from "../json";
import type { Call } from "../vendor";
import { shownMovie } from "./movies";
import { shownShow } from "./shows";

export type ContentType = "movie" | "show" | "episode" | "channel";

/** One thing that viewers can find, with its kind. */
export interface Published {
  type: ContentType;
  record: Json;
}

/** Everything that viewers can find, the oldest first in each kind. */
export function published(call: Call): Published[] {
  const { vendorState } = call;
  const movies = vendorState.all("movies").map((entry) => shownMovie(entry, call.now));
  const shows = vendorState.all("shows").map((entry) => shownShow(entry, vendorState));
  const of = (type: ContentType, records: Json[], isShown: (status: string) => boolean) =>
    records.filter(({ status }) => isShown(String(status))).map((record) => ({ type, record }));
  return [
    ...of("movie", movies, (status) => ["published", "scheduled"].includes(status)),
    ...of("show", shows, (status) => status !== "draft"),
    ...of("episode", recordsOf(call, "episodes"), (status) => ["published", "scheduled"].includes(status)),
    ...of("channel", recordsOf(call, "channels"), (status) => status === "live"),
  ];
}

function recordsOf(call: Call, kind: string): Json[] {
  return call.vendorState.all(kind).map(({ record }) => structuredClone(record));
}
