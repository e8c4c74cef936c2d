import { z } from "zod";
import { defineData } from "../../core/data";
import { setMembers } from "../../core/set-members";
import type { FiveCentsClient } from "../client";
import { type Entry, listedEntries } from "../transcoding/listed";
import { filterFrom, filterInputs } from "../transcoding/transcoding-filter";
import { profileFrom, profileInputs } from "../transcoding/transcoding-profile";

const id = z.string().describe("The vendor's id, for the arguments that name it and for `adopt`.");
const name = z.string().describe("Exact name. Defaults to all.").optional();

export const getProfiles = defineData<FiveCentsClient>()({
  type: "fivecents:getProfiles",
  summary: "The live transcoding profiles of the account.",
  inputs: z.strictObject({ name }),
  result: z.array(profileInputs.omit({ profiles: true, filters: true }).partial().extend({ id })),
  read: async (client, wanted) =>
    Promise.all(
      named(await listedEntries({ client }, "profiles.list"), wanted.name).map(async ([key, entry]) => ({
        ...setMembers(await profileFrom(entry)),
        id: key,
      })),
    ),
  examples: [{ title: "A profile by its name", inputs: { name: "720p" } }],
});

export const getFilters = defineData<FiveCentsClient>()({
  type: "fivecents:getFilters",
  summary: "The live transcoding filters of the account.",
  inputs: z.strictObject({ name }),
  result: z.array(filterInputs.partial().extend({ id })),
  read: async (client, wanted) =>
    Promise.all(
      named(await listedEntries({ client }, "filters.list"), wanted.name).map(async ([key, entry]) => ({
        ...setMembers(await filterFrom(entry)),
        id: key,
      })),
    ),
  examples: [
    { title: "All filters", inputs: {} },
    { title: "A filter by its name", inputs: { name: "logo" } },
  ],
});

function named(entries: ReadonlyMap<string, Entry>, wanted: string | undefined): [string, Entry][] {
  return [...entries].filter(([, entry]) => wanted === undefined || entry.name === wanted);
}
