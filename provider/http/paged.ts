import { type ExpectedError, failure } from "../core/errors";

/** One reading of all pages of a list. */
export interface Reading<Item> {
  items: Map<string, Item>;
  /** Whether items moved between the pages meanwhile, so that some may be missing. */
  isShifted: boolean;
}

/**
 * Every item of a paged list, once. If items moved between the pages while they were read, all pages are read once
 * more; an item that either reading shows is on the list.
 */
export async function readAll<Item>(readPages: () => Promise<Reading<Item>>): Promise<Item[]> {
  const first = await readPages();
  if (!first.isShifted) return [...first.items.values()];
  const second = await readPages();
  if (!second.isShifted) return [...second.items.values()];
  return [...new Map([...first.items, ...second.items]).values()];
}

/** A list that ends before all was read. It must never be taken for the whole: what it lacks would count as gone. */
export function incompleteList(operation: string, reason: string): ExpectedError {
  return failure({
    what: `${operation} did not answer with the whole list: ${reason}`,
    state: "Nothing was changed",
    remedy: "Run the command again; if it fails again, report it to the vendor",
  });
}
