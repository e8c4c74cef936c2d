import type { Json } from "../json";
import type { Entry } from "../store";
import type { Call, Handler } from "../vendor";
import { assign, checkVersion, entryAt, identity, touch, versioned, withWholeImages } from "./answers";
import { replayable } from "./idempotency";
import { matching, page } from "./paging";
import { checkRepeatable } from "./publishing";
import { slugFor } from "./slug";

const noArtwork = { logo: null, banner: null, thumbnail: null };

const defaults: Json = {
  number: null,
  description: null,
  category: null,
  language: null,
  images: noArtwork,
  geo_restrictions: { policy: "allow_all", territories: [] },
  catchup_days: null,
  sort_order: 0,
  website_url: null,
};

/** No days are kept while the catch-up is off. */
function write(call: Call, entry: Entry): void {
  assign(entry, withWholeImages(call.body, noArtwork), defaults);
  if (entry.record.is_catchup_enabled !== true) entry.record.catchup_days = null;
}

function answer(entry: Entry, status = 200) {
  return versioned(entry, structuredClone(entry.record), status);
}

function channelAt(call: Call): Entry {
  return entryAt(call, "channels", call.params.channel_id);
}

const list: Handler = (call) => {
  const channels = call.vendorState.all("channels").map(({ record }) => structuredClone(record));
  const filters = { status: "status", category: "category", language: "language" };
  return page(call, matching(call.query, channels, filters));
};

const get: Handler = (call) => answer(channelAt(call));

/** The documents don't name the status that a move leads to: live and offline are assumed. */
function moveTo(status: string): Handler {
  return (call) => {
    const entry = channelAt(call);
    if (entry.record.status === status) checkRepeatable(call, `the channel is ${status} already`);
    else {
      touch(call, entry);
      entry.record.status = status;
    }
    return answer(entry);
  };
}

export const channelHandlers: Record<string, Handler> = {
  "livetv.channels.list": list,
  "livetv.channels.get": get,
  "channels.admin.list": list,
  "channels.admin.get": get,
  "channels.admin.create": replayable((call) => {
    const { id, created_at, updated_at } = identity(call.now);
    const slug = slugFor(call, "channels", call.body.name);
    const record = { id, ...structuredClone(defaults), slug, created_at, updated_at };
    const entry = call.vendorState.add("channels", id, record);
    write(call, entry);
    return answer(entry, 201);
  }),
  "channels.admin.update": (call) => {
    const entry = channelAt(call);
    checkVersion(call, entry);
    touch(call, entry);
    write(call, entry);
    return answer(entry);
  },
  "channels.admin.delete": (call) => {
    call.vendorState.store.drop(channelAt(call));
    return { status: 204 };
  },
  "channels.admin.publish": moveTo("live"),
  "channels.admin.unpublish": moveTo("offline"),
};
