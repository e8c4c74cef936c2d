import { distance } from "fastest-levenshtein";
import { failure } from "../core/errors";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";

/** The categories and genres that the vendor has, and how a program may write each. */

/** One entry of a list. `sent` is what a request holds, `shown` what an answer has. */
interface Entry {
  sent: string;
  shown: string;
  /** In English, where the list has it. */
  english: string | undefined;
}

export class VendorList {
  private read: Promise<readonly Entry[]> | undefined;

  constructor(
    /** What one entry is called: a category, a genre. */
    private readonly noun: string,
    private readonly fetch: () => Promise<readonly Entry[]>,
  ) {}

  /** What a request holds for the name of an entry. Fails for a name that the vendor does not have. */
  async sent(name: string): Promise<string> {
    const entries = await this.entries();
    const found = entries.find((entry) => isNamed(entry, name));
    if (found) return found.sent;
    throw failure({
      what: `Content-pool has no ${this.noun} "${name}"; the nearest are ${nearest(entries, name)}`,
      state: "Nothing was sent",
      remedy: "Write one of the names of the vendor's list",
    });
  }

  /**
   * An entry that an answer shows, as the program writes it: in the known spelling, or in several where the program has
   * them, else in English.
   */
  async written(shown: string, known: readonly string[]): Promise<readonly [string, ...string[]]> {
    if (known.length === 1 && known[0] === shown) return [shown];
    const entry = (await this.entries()).find((one) => isNamed(one, shown));
    if (!entry) return [shown];
    const [first, ...others] = known.filter((name) => isNamed(entry, name));
    return first === undefined ? [entry.english ?? shown] : [first, ...others];
  }

  /** The list, read once for all of a run. A failed read is not remembered. */
  private entries(): Promise<readonly Entry[]> {
    const reading = this.read ?? this.fetch();
    this.read = reading;
    reading.catch(() => {
      this.read = undefined;
    });
    return reading;
  }
}

export interface VendorLists {
  categories: VendorList;
  genres: VendorList;
}

const listsOf = new WeakMap<ContentPoolClient, VendorLists>();

/** The lists of an account. */
export function vendorLists(client: ContentPoolClient): VendorLists {
  const lists = listsOf.get(client) ?? {
    categories: new VendorList("category", () => categories(client)),
    genres: new VendorList("genre", () => genres(client)),
  };
  listsOf.set(client, lists);
  return lists;
}

/** A bare array: the key is sent, the Persian title is shown, `abbr` has the English name. */
async function categories(client: ContentPoolClient): Promise<Entry[]> {
  const output = await client.call("categories.list");
  return (Array.isArray(output) ? output : []).map(record).map(({ key, title, abbr }) => ({
    sent: String(key),
    shown: String(title),
    english: textFrom(abbr),
  }));
}

/** Genres have no key: the title is sent and shown. */
async function genres(client: ContentPoolClient): Promise<Entry[]> {
  return (await client.list("genres.list")).map(({ title, localizations }) => ({
    sent: String(title),
    shown: String(title),
    english: textFrom(record(record(localizations).en).title),
  }));
}

function isNamed({ sent, shown, english }: Entry, name: string): boolean {
  return [sent, shown, english].some((one) => one !== undefined && folded(one) === folded(name));
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

const nearestCount = 3;

/** The names nearest to the one that was written. */
function nearest(entries: readonly Entry[], name: string): string {
  const names = entries.flatMap(({ shown, english }) => (english === undefined ? [shown] : [english, shown]));
  return names
    .map((one) => ({ one, far: distance(folded(one), folded(name)) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, nearestCount)
    .map(({ one }) => `"${one}"`)
    .join(", ");
}
