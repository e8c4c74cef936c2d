/** What an answer about a stream says of its life. */

export type Stream = Record<string, unknown>;

/** Spellings of "never" and "no" in `deleted`, which holds the time of the deletion. */
const notDeleted = new Set(["", "0", "n", "no", "false", "null", "undefined"]);

export function isDeleted({ deleted }: Stream): boolean {
  const text = String(deleted).trim().toLowerCase();
  return !notDeleted.has(text) && !text.startsWith("0000-00-00");
}

export function isDeploying(stream: Stream): boolean {
  return stream.status === "Deploying";
}
