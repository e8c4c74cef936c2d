import { randomUUID } from "node:crypto";
import { listIn } from "../contract";
import { isObject, type Json } from "../json";
import type { Entry, VendorState } from "../store";
import type { EmulatorSettings } from "../types";
import { type Call, type Handler, Refusal } from "../vendor";
import { assign, entryAt, noImages, timestamp, withWholeImages } from "./answers";
import { page } from "./paging";

const defaults: Json = {
  description: null,
  content_rating: null,
  language: null,
  catchup_expires_at: null,
  season_number: null,
  episode_number: null,
  categories: [],
  images: noImages,
  linked_vod_id: null,
};

interface Span {
  from: number;
  to: number;
}

function spanOf(record: Json): Span {
  return { from: Date.parse(String(record.start_time)), to: Date.parse(String(record.end_time)) };
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The programme as the vendor shows it now: what depends on the clock is worked out at each read. */
export function shownProgram({ record }: Entry, now: number): Json {
  const { from, to } = spanOf(record);
  const expiry = record.catchup_expires_at;
  const isKept = expiry === null || now < Date.parse(String(expiry));
  return {
    ...structuredClone(record),
    duration_minutes: Math.round((to - from) / 60_000),
    is_live: from <= now && now < to,
    is_catchup_available: record.is_catchup_available === true && to <= now && isKept,
  };
}

/** A channel's programmes by their start. */
function programsOf(vendorState: VendorState, channelId: string): Entry[] {
  const own = vendorState.all("programs").filter(({ record }) => record.channel_id === channelId);
  return own.toSorted((a, b) => spanOf(a.record).from - spanOf(b.record).from);
}

const inRange: Record<EmulatorSettings["encorastream"]["epgRange"], (span: Span, range: Span) => boolean> = {
  touching: overlap,
  starting: ({ from }, range) => range.from <= from && from < range.to,
  inside: ({ from, to }, range) => range.from <= from && to <= range.to,
};

/** Programmes of the window which the query names; without one, all. */
function inWindow(call: Call, entries: Entry[]): Entry[] {
  const { start_time, end_time } = call.query;
  const window = {
    from: start_time === undefined ? Number.NEGATIVE_INFINITY : Date.parse(start_time),
    to: end_time === undefined ? Number.POSITIVE_INFINITY : Date.parse(end_time),
  };
  const isShown = inRange[call.settings.encorastream.epgRange];
  return entries.filter(({ record }) => isShown(spanOf(record), window));
}

const longestSpan = 7 * 86_400_000;

/** The programmes of several channels in a span, as viewers see them. A page has the programmes, not the channels. */
const schedule: Handler = (call) => {
  const { channel_ids = "", start_time, end_time } = call.query;
  if (Date.parse(String(end_time)) - Date.parse(String(start_time)) > longestSpan)
    throw new Refusal(422, "the time range is longer than 7 days", { violation: true });
  const channels = listIn(channel_ids);
  const entries = channels.flatMap((id) => inWindow(call, programsOf(call.vendorState, id)));
  const { body, ...answer } = page(
    call,
    entries.map((entry) => shownProgram(entry, call.now)),
  );
  const { data, meta } = body as { data: Json[]; meta: Json };
  const ofChannel = (id: string) => data.filter(({ channel_id }) => channel_id === id);
  return { ...answer, body: { data: Object.fromEntries(channels.map((id) => [id, ofChannel(id)])), meta } };
};

/** What each channel shows now. A channel without a programme is left out. */
const now: Handler = (call) => {
  const shown = listIn(call.query.channel_ids ?? "").flatMap((id) => {
    const programs = programsOf(call.vendorState, id).map((entry) => shownProgram(entry, call.now));
    return programs.filter(({ is_live }) => is_live === true).map((program) => [id, program] as const);
  });
  return { body: { data: Object.fromEntries(shown) } };
};

function checkProgram(call: Call, channelId: string, sent: Json, own?: Entry): void {
  if (sent.channel_id !== channelId) throw new Refusal(422, "channel_id differs from the path's");
  const span = spanOf({ ...own?.record, ...sent });
  if (call.settings.encorastream.overlappingPrograms === "accepted") return;
  const other = programsOf(call.vendorState, channelId).find(
    (entry) => entry.id !== own?.id && overlap(spanOf(entry.record), span),
  );
  if (other) throw new Refusal(409, `overlaps programme ${other.id}`);
}

function addProgram(call: Call, sent: Json): Entry {
  const id = randomUUID();
  const entry = call.vendorState.add("programs", id, { id, ...structuredClone(defaults) });
  assign(entry, withWholeImages(sent), defaults);
  return entry;
}

/** The programmes of a feed. Only JSON: the documents give no word on how an XMLTV feed is mapped. */
function feedOf(call: Call): Json[] {
  const { format, source } = call.body;
  if (format !== "json") throw new Refusal(501, "the emulator imports JSON alone");
  let feed: unknown;
  try {
    feed = JSON.parse(String(source));
  } catch {
    throw new Refusal(422, "source: is not JSON");
  }
  if (!Array.isArray(feed) || !feed.every(isObject))
    throw new Refusal(422, "source: must be a list of objects");
  return feed;
}

/** Done before the answer, although the vendor may take its time: no call reads the job. */
const importFeed: Handler = (call) => {
  const wanted = call.body.channel_ids;
  const feed = feedOf(call).filter(
    ({ channel_id }) => !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(channel_id),
  );
  if (call.body.replace_window !== false) dropWindows(call, feed);
  for (const program of feed) addProgram(call, program);
  const job = { id: randomUUID(), status: "queued", programs_imported: 0, errors: [] };
  return { status: 202, body: { ...job, created_at: timestamp(call.now), completed_at: null } };
};

/** Everything inside the time range of the feed goes, whoever made it. */
function dropWindows(call: Call, feed: Json[]): void {
  for (const channel of new Set(feed.map(({ channel_id }) => String(channel_id)))) {
    const spans = feed.filter(({ channel_id }) => channel_id === channel).map(spanOf);
    const window = {
      from: Math.min(...spans.map(({ from }) => from)),
      to: Math.max(...spans.map(({ to }) => to)),
    };
    const inside = programsOf(call.vendorState, channel).filter(({ record }) =>
      overlap(spanOf(record), window),
    );
    for (const entry of inside) call.vendorState.store.drop(entry);
  }
}

export const epgHandlers: Record<string, Handler> = {
  "epg.schedule": schedule,
  "epg.now": now,
  "epg.program.get": (call) => ({
    body: shownProgram(entryAt(call, "programs", call.params.program_id), call.now),
  }),
  "epg.admin.list": (call) => {
    const { id } = entryAt(call, "channels", call.params.channel_id);
    const programs = inWindow(call, programsOf(call.vendorState, id));
    return page(
      call,
      programs.map((entry) => shownProgram(entry, call.now)),
    );
  },
  "epg.admin.create": (call) => {
    const { id } = entryAt(call, "channels", call.params.channel_id);
    checkProgram(call, id, call.body);
    return { status: 201, body: shownProgram(addProgram(call, call.body), call.now) };
  },
  "epg.admin.update": (call) => {
    const entry = entryAt(call, "programs", call.params.program_id);
    checkProgram(call, String(entry.record.channel_id), call.body, entry);
    call.vendorState.store.touch(entry);
    assign(entry, withWholeImages(call.body), defaults);
    return { body: shownProgram(entry, call.now) };
  },
  "epg.admin.delete": (call) => {
    call.vendorState.store.drop(entryAt(call, "programs", call.params.program_id));
    return { status: 204 };
  },
  "epg.admin.import": importFeed,
};
