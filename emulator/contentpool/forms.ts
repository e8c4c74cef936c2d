import { UploadedFile } from "../contract";
import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Call, Refusal } from "../vendor";

/** What the forms of series and seasons have in common: how each sent field reads back. */

export type Reader = (value: unknown, record: Json, sent: Json) => Json;

export const sharedReaders: Record<string, Reader> = {
  title: (title) => ({ title }),
  description: (description) => ({ description }),
  firstEpisodeDate: (date) => ({ first_episode_date: calendarDate(date) }),
  lastEpisodeDate: (date) => ({ last_episode_date: calendarDate(date) }),
  otherData: (data) => ({ provider_data: typeof data === "string" ? JSON.parse(data) : data }),
  // Whether an unknown key is refused is not documented: any is taken.
  trailerVideoKey: (key) => ({ trailer_video_key: key || null }),
  englishTitle: (title, record) => ({ localizations: english(record, { title }) }),
  englishDescription: (description, record) => ({ localizations: english(record, { description }) }),
};

/** An empty map comes back as an empty list. */
function english(record: Json, change: Json): unknown {
  const before = isObject(record.localizations) ? record.localizations : {};
  const en = { ...(isObject(before.en) ? before.en : { title: null, description: null }), ...change };
  return Object.values(en).some((text) => text) ? { ...before, en } : [];
}

/** Y/M/D as the zone-less time that reads show. */
function calendarDate(date: unknown): string | null {
  if (!date) return null;
  const [year, month = "", day = ""] = String(date).split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} 00:00:00`;
}

const pictures = {
  banner: { height: 360, width: 640 },
  cover: { height: 150, width: 100 },
};

/** Writes a form's fields into the record, and its pictures among the thumbnails. `folder`: of the pictures' URLs. */
export function writeForm(call: Call, entry: Entry, readers: Record<string, Reader>, folder: string): void {
  for (const [name, value] of Object.entries(call.body)) {
    Object.assign(entry.record, readers[name]?.(value, entry.record, call.body));
  }
  const files = { ...(entry.hidden.files as Json | undefined) };
  for (const name of Object.keys(pictures)) {
    const file = call.body[name];
    if (file instanceof UploadedFile) files[name] = { ...file };
  }
  entry.hidden.files = files;
  entry.record.thumbnails = Object.entries(pictures)
    .filter(([name]) => name in files)
    .map(([type, size]) => ({
      url: `${folder}/1_${entry.id}/${type}_default.jpeg`,
      ...size,
      quality: "default",
      type,
      upload_center_id: 2,
    }));
}

/** The object of a key. What the vendor answers for an unknown key is not documented. */
export function entryOf(call: Call, kind: string, key: unknown, noun: string): Entry {
  const entry = call.vendorState.find(kind, String(key));
  if (!entry) throw new Refusal(404, `${noun} not found`);
  return entry;
}

/** The object that a body names by `sourceAbbr` and `sourceKey`. */
export function entryOfBody(call: Call, kind: string, noun: string): Entry {
  const entry = entryOf(call, kind, call.body.sourceKey, noun);
  if (call.body.sourceAbbr !== entry.record.source_abbr) throw new Refusal(404, `${noun} not found`);
  return entry;
}
