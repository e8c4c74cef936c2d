import { stripVTControlCharacters } from "node:util";

/** Characters that change how the rest of a line is shown: bidirectional overrides and isolates. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/** A vendor's text as one line of bounded length: no line breaks, no terminal codes, no other control characters. */
export function oneLine(text: string, longest = 500): string {
  const line = stripVTControlCharacters(text)
    .replace(/\p{Cc}+/gu, " ")
    .replace(reordering, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
