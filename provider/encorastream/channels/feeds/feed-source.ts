import { readFileSync } from "node:fs";
import { zoneProblem } from "../../../core/fields";
import { type FeedOptions, feedFailure } from "./programme";

/** The path of a file, or the text of a feed. */
export type FeedSource = string | { text: string };

/** A feed's text, and what errors call it. */
export interface Feed {
  name: string;
  text: string;
}

/** Reads a feed. The byte order mark that some tools write in front is dropped. */
export function readFeed(source: FeedSource, { zone }: FeedOptions): Feed {
  const problem = zone === undefined ? undefined : zoneProblem(zone);
  if (problem !== undefined) throw feedFailure(`zone ${problem}`, "Correct `zone`");
  if (typeof source !== "string") return { name: "The feed", text: withoutMark(source.text) };
  try {
    return { name: source, text: withoutMark(readFileSync(source, "utf8")) };
  } catch {
    throw feedFailure(`${source} cannot be read`, "Check the path");
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}
