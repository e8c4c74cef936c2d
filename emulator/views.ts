import type { Entry, View } from "./store";

/** What was changed last is seen as it was before. */
export const stale: View = (entries) => {
  const last = Math.max(...entries.map((entry) => entry.change));
  return entries.map((entry) => (entry.change === last ? versionOf(entry, entry.past.length - 1) : entry));
};

/** Everything as it was before the vendor's request of this number. */
export function before(request: number): View {
  return (entries) =>
    entries.map((entry) =>
      entry.since < request
        ? entry
        : versionOf(
            entry,
            entry.past.findLastIndex((version) => version.since < request),
          ),
    );
}

/** An entry in one of its past versions; without one it did not exist yet. */
function versionOf(entry: Entry, index: number): Entry {
  const version = entry.past[index];
  return version ? { ...entry, ...version } : { ...entry, gone: true };
}
