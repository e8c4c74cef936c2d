import type { Body } from "../../core/argument";
import type { Problem } from "../../core/definition";
import { field } from "../../core/facts";
import { localDateTime, timeOfDay } from "../../core/fields";
import type { Shown } from "../../core/live";
import type { Members } from "../../core/members";
import { hasUnknown } from "../../core/unknown";

/** When a platform or a playlist starts: at once, each day at one time, or once at a moment. */

export const startTime = field(
  timeOfDay().describe("Time of day at which it starts each day; at once where no start is given."),
  { reset: "" },
).optional();

export const startDateTime = field(
  localDateTime().describe("Date and time at which it starts once, in the vendor's zone."),
  { reset: "" },
).optional();

export interface Start {
  startTime?: string | undefined;
  startDateTime?: string | undefined;
}

/** The start as most calls spell it. */
export function startBody({ startTime: daily, startDateTime: once }: Start): Body {
  if (daily) return { schedule: "scheduleontime", scheduleontime: daily };
  if (once) return { schedule: "scheduleondatetime", scheduleondatetime: once };
  return { schedule: "instant" };
}

/** The start that a read shows: one field for both kinds. */
export function startFrom(shown: Members): Shown<Start> {
  const time = shown.text("scheduletime");
  const isInstant = shown.text("schedule") === "instant";
  if (isInstant || time === null) return { startTime: null, startDateTime: null };
  if (time === undefined) return {};
  return time.includes("-")
    ? { startTime: null, startDateTime: time.replace("T", " ").slice(0, 19) }
    : { startTime: twentyFourHours(time), startDateTime: null };
}

/** The start as it stands. Updates say when it starts: what the program does not name is sent along. */
export function currentStart(shown: Members): Start {
  const { startTime: daily, startDateTime: once } = startFrom(shown);
  return { ...(daily ? { startTime: daily } : {}), ...(once ? { startDateTime: once } : {}) };
}

/** Whether the values say when it starts; an empty text stands for at once. */
export function namesStart({ startTime: daily, startDateTime: once }: Start): boolean {
  return daily !== undefined || once !== undefined;
}

/** Some pages write 10:30 AM for 10:30. */
function twentyFourHours(time: string): string {
  const [, hour, minute, half = ""] = /^(\d{1,2}):(\d{2}) ?([AP])M$/i.exec(time) ?? [];
  if (hour === undefined) return time;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

export function startProblems({ startTime: daily, startDateTime: once }: Start): Problem[] {
  if (daily === undefined || once === undefined || hasUnknown([daily, once])) return [];
  return [{ path: "startDateTime", text: "excludes startTime: it starts each day or once" }];
}
