import type { Body } from "../core/arguments";
import { flag } from "./codecs";
import { type Start, startBody } from "./schedule";

/** How the calls of each kind of parent spell a platform: five kinds, and hardly two the same. */

export interface PlatformValues extends Start {
  name?: string;
  url?: string;
  streamKey?: string;
  username?: string;
  password?: string;
  videoProfile?: string;
  audioProfile?: string;
  filters?: string[];
}

interface Spelling {
  add(values: PlatformValues): Body;
  update(values: PlatformValues, id: string, stream: string): Body;
}

/** The stream kinds that send on to platforms. */
export const spellings = {
  push: {
    add: (values) => ({ platform: [{ ...added(values), ...oneWord("scheduled", values) }] }),
    update: (values, id) => ({
      platform: { [id]: { ...target(values), ...oneWord("scheduled", values), ...profile(values) } },
    }),
  },
  pull: {
    add: (values) => ({ platform: [{ ...added(values), ...oneWord("timed", values) }] }),
    /** In the form of a read, and without profiles. */
    update: (values, id, stream) => ({
      platform: [{ id: Number(id), relid: Number(stream), ...target(values), ...asRead(values) }],
    }),
  },
  delayed: {
    add: (values) => ({ platform: { ...added(values), ...startBody(values) } }),
    update: (values) => ({ platform: { ...target(values), ...startBody(values), ...profileList(values) } }),
  },
  scheduled: {
    add: (values) => ({ platform: [{ ...added(values), ...startBody(values) }] }),
    update: (values) => ({ platform: { ...target(values), ...startBody(values), ...profile(values) } }),
  },
  multistream: {
    add: (values) => ({
      platform: [{ ...added(values), ...oneFilter(values), ...startBody(values) }],
    }),
    update: (values) => ({ platform: { ...target(values), ...startBody(values), ...profileList(values) } }),
  },
} as const satisfies Record<string, Spelling>;

export type PlatformParent = keyof typeof spellings;

/** What no update of a platform on this kind of parent takes. */
export const fixedAtAdd: Record<
  PlatformParent,
  readonly ("videoProfile" | "audioProfile" | "startDateTime")[]
> = {
  push: [],
  pull: ["videoProfile", "audioProfile"],
  delayed: ["startDateTime"],
  scheduled: [],
  multistream: [],
};

/** A platform is sent complete: whether the vendor keeps what is left out is undocumented. */
function target({ name, url, streamKey, username, password }: PlatformValues): Body {
  return {
    name,
    rtmp: url,
    ...(streamKey === undefined ? {} : { key: streamKey }),
    auth: flag(Boolean(username)),
    ...(username ? { username, password } : {}),
  };
}

function added(values: PlatformValues): Body {
  const { filters } = values;
  return {
    ...target(values),
    ...profile(values),
    ...(filters === undefined ? {} : { filters: filters.map(Number) }),
  };
}

function profile({ videoProfile, audioProfile }: PlatformValues): Body {
  return {
    ...(videoProfile === undefined ? {} : { vprofiles: Number(videoProfile) }),
    ...(audioProfile === undefined ? {} : { aprofiles: Number(audioProfile) }),
  };
}

function profileList(values: PlatformValues): Body {
  return Object.fromEntries(Object.entries(profile(values)).map(([name, id]) => [name, [id]]));
}

function oneFilter({ filters }: PlatformValues): Body {
  return filters?.[0] === undefined ? {} : { filters: Number(filters[0]) };
}

/** One word for both kinds of start. */
function oneWord(word: string, values: PlatformValues): Body {
  const start = startBody(values);
  return start.schedule === "instant" ? start : { ...start, schedule: word };
}

function asRead({ startTime, startDateTime }: PlatformValues): Body {
  const time = startTime || startDateTime;
  return time ? { schedule: "scheduled", scheduletime: time } : { schedule: "instant", scheduletime: null };
}
