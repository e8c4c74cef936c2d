import { z } from "zod";
import type { Problem } from "../core/definition";
import { field } from "../core/facts";
import type { Body } from "./argument";
import { textFrom } from "./codecs";

/** When a platform or a playlist starts: at once, each day at one time, or once at a moment. */

export const startTime = field(
  z
    .string()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/, "must be a time of day, as in 18:30")
    .describe("Time of day at which it starts each day; at once where no start is given."),
  { reset: "", examples: ["18:30", "19:30"] },
).optional();

export const startDateTime = field(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, "must be a date and a time, as in 2026-01-31 18:30:00")
    .describe("Date and time at which it starts once, in the vendor's zone."),
  { reset: "", examples: ["2026-12-01 18:30:00", "2026-12-02 18:30:00"] },
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
export function startFrom(shown: Body): Start {
  const time = textFrom(shown.scheduletime);
  if (time === undefined || shown.schedule === undefined || shown.schedule === "instant") return {};
  return time.includes("-") ? { startDateTime: time.replace("T", " ").slice(0, 19) } : { startTime: time };
}

export function startProblems({ startTime: daily, startDateTime: once }: Start): Problem[] {
  if (daily === undefined || once === undefined) return [];
  return [{ path: "startDateTime", text: "excludes startTime: it starts each day or once" }];
}
