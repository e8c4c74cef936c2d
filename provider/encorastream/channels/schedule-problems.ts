import type { Problem } from "../../core/definition";
import { hasUnknown } from "../../core/unknown";

/** What is wrong with the programmes of a schedule together: each message names both programmes. */

type Values = Record<string, unknown>;

/** A programme by its start. */
interface Slot {
  start: string;
  end: string;
  title: string;
}

export interface Window {
  from: string;
  to: string;
}

/** Whether a programme of this start is one of the window. It may end after it. */
export function startsInside({ from, to }: Window, start: string): boolean {
  return Date.parse(from) <= Date.parse(start) && Date.parse(start) < Date.parse(to);
}

const day = 86_400_000;

/** The last moment that a text of four digits for the year can say. */
const endOfTime = Date.parse("9999-12-31T23:59:59Z");

/** A day after the end of the window, at which the last programme must have ended. */
export function latestEnd({ to }: Pick<Window, "to">): string {
  return `${new Date(Math.min(Date.parse(to) + day, endOfTime)).toISOString().slice(0, 19)}Z`;
}

/** Programmes that are not inside the window, that end before they start, or that overlap. */
export function scheduleProblems(window: Window, programmes: Readonly<Record<string, Values>>): Problem[] {
  const slots = slotsOf(programmes);
  return [...slots.flatMap((slot) => slotProblems(window, slot)), ...overlapProblems(slots)];
}

/** The gaps between programmes, a sentence each. */
export function gapsIn(programmes: Readonly<Record<string, Values>>): string[] {
  const found: string[] = [];
  const [first, ...rest] = slotsOf(programmes);
  let latest = first;
  for (const next of rest) {
    if (latest && Date.parse(latest.end) < Date.parse(next.start))
      found.push(
        `nothing is shown between ${nameOf(latest)}, which ends at ${latest.end}, and ${nameOf(next)}`,
      );
    latest = later(latest, next);
  }
  return found;
}

function slotsOf(programmes: Readonly<Record<string, Values>>): Slot[] {
  return Object.entries(programmes)
    .filter(([, one]) => !hasUnknown(one))
    .map(([start, { endTime, title }]) => ({ start, end: String(endTime), title: String(title) }))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function slotProblems(window: Window, { start, end }: Slot): Problem[] {
  const path = `programmes.${start}`;
  if (!startsInside(window, start))
    return [{ path, text: `must start in the window, from ${window.from} until before ${window.to}` }];
  if (Date.parse(end) <= Date.parse(start))
    return [{ path: `${path}.endTime`, text: "must be after the start" }];
  if (Date.parse(end) > Date.parse(latestEnd(window)))
    return [{ path: `${path}.endTime`, text: "must be at most 24 hours after the end of the window" }];
  return [];
}

function overlapProblems([first, ...rest]: readonly Slot[]): Problem[] {
  const found: Problem[] = [];
  let latest = first;
  for (const next of rest) {
    if (latest && Date.parse(next.start) < Date.parse(latest.end))
      found.push({
        path: `programmes.${next.start}`,
        text: `"${next.title}" overlaps ${nameOf(latest)}, which ends at ${latest.end}`,
      });
    latest = later(latest, next);
  }
  return found;
}

/** Of two programmes the one that ends later. */
function later(one: Slot | undefined, other: Slot): Slot {
  return one && Date.parse(one.end) > Date.parse(other.end) ? one : other;
}

function nameOf({ title, start }: Slot): string {
  return `"${title}" (${start})`;
}
