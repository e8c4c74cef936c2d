import type { Body } from "../../core/argument";

/** How the calls of each kind of parent spell a platform: five kinds, and hardly two the same. */

/** How one call spells what the kinds differ in. */
export interface PlatformCall {
  /** A start: each day (`scheduleontime`) or once (`scheduleondatetime`). */
  start(word: "scheduleontime" | "scheduleondatetime", time: string): Body;
  profile(name: string, id: number): Body;
  filters(ids: readonly number[]): number | readonly number[];
  /** The body around the members of the platform. */
  whole(members: Body, platform?: string, stream?: string): Body;
}

/** The start as most calls spell it. */
const plainStart: PlatformCall["start"] = (word, time) => ({ schedule: word, [word]: time });
/** One word for both kinds of start. */
const startBy =
  (schedule: string): PlatformCall["start"] =>
  (word, time) => ({ schedule, [word]: time });

const single: PlatformCall["profile"] = (name, id) => ({ [name]: id });
const inList: PlatformCall["profile"] = (name, id) => ({ [name]: [id] });

const plain: PlatformCall = {
  start: plainStart,
  profile: single,
  filters: (ids) => ids,
  whole: (members) => ({ platform: members }),
};
const listed: PlatformCall = { ...plain, whole: (members) => ({ platform: [members] }) };

/** The stream kinds that send on to platforms. */
export const inPlatform = {
  push: {
    add: { ...listed, start: startBy("scheduled") },
    update: {
      ...plain,
      start: startBy("scheduled"),
      whole: (members, platform = "") => ({ platform: { [platform]: members } }),
    },
  },
  pull: {
    add: { ...listed, start: startBy("timed") },
    /** In the form of a read, and without profiles. */
    update: {
      ...plain,
      start: (_word, time) => ({ schedule: "scheduled", scheduletime: time }),
      profile: () => ({}),
      whole: (members, platform, stream) => ({
        platform: [{ id: Number(platform), relid: Number(stream), scheduletime: null, ...members }],
      }),
    },
  },
  delayed: { add: plain, update: { ...plain, profile: inList } },
  scheduled: { add: listed, update: plain },
  multistream: {
    add: { ...listed, filters: ([first = 0]) => first },
    update: { ...plain, profile: inList },
  },
} as const satisfies Record<string, { add: PlatformCall; update: PlatformCall }>;

export type PlatformParent = keyof typeof inPlatform;

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
