import { stripVTControlCharacters } from "node:util";
import { redacted } from "./redaction";

/** Characters that change how the rest of a line is shown: bidirectional overrides and isolates. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What a vendor said, as it may be printed: one line of bounded length without line breaks, terminal codes and other
 * control characters, and without the secrets that this process knows. Our own words need none of this.
 */
export function foreignText(text: string, longest = 500): string {
  const line = stripVTControlCharacters(redacted(text))
    .replace(/\p{Cc}+/gu, " ")
    .replace(reordering, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
