import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder";

/** A state file with so many shows, "Show 0" and on. */
export function manyShows(count: number): string {
  const shows = Array.from({ length: count }, (_, number) => ({
    ...{ vendor: "encorastream", account: "account-00000001", kind: "shows", id: `show-${number}` },
    ...{ hidden: {}, gone: false, change: 1 },
    record: { id: `show-${number}`, title: `Show ${number}`, status: "draft", genres: ["genre-1"] },
  }));
  const file = join(temporaryFolder("many-shows"), "state.json");
  writeFileSync(file, JSON.stringify({ version: 1, change: 1, numbers: {}, entries: shows }));
  return file;
}
