/** A phrase that costs a reader a second look, and what to write in its place. */
export interface HeavyPhrase {
  phrase: RegExp;
  write: string;
}

/** What users do not read: in the guides, the reference, the README and the texts of the provider and the SDK. */
export const heavyPhrases: readonly HeavyPhrase[] = [
  // How a default reads.
  { phrase: /\bwhere (it is )?not given\b/i, write: "Defaults to `…`." },
  { phrase: /\bmeans nothing\b/i, write: "Unordered." },
  { phrase: /\bthe default counts again\b/i, write: "reverts to the default" },
  { phrase: /\bno longer written\b/i, write: "removed from the program" },
  // What happens to an object.
  { phrase: /\b(makes?|making) (of )?a new object\b/i, write: "forces replacement" },
  { phrase: /\b(made|makes|begins?|fetched|offered) anew\b/i, write: "recreated, restarted, again" },
  { phrase: /\bonly (a|the|its) (create|making|add) takes\b/i, write: "Can only be set at creation." },
  { phrase: /\b(its|the|their|your) making\b/i, write: "creation" },
  { phrase: /\bgo(es)? with it\b/i, write: "is deleted too" },
  { phrase: /\blets? (it|them|an object) go\b/i, write: "removes it from Pulumi" },
  { phrase: /\bgo(es)? from (viewers|them)\b/i, write: "disappears" },
  { phrase: /\bwhat (has )?becomes? of\b/i, write: "what happens to" },
  // What a read shows.
  { phrase: /\ban outside change (can't be|is (never|not)) seen\b/i, write: "drift is not detected" },
  { phrase: /\bno (documented )?call shows it\b/i, write: "Write-only" },
  { phrase: /\bwhat is not shown\b/i, write: "what the answer leaves out" },
  { phrase: /\bis told of\b/i, write: "is notified about, receives" },
  { phrase: /\bthe (program|state|vendor)'s word\b/i, write: "the value in the program" },
  // How a setting reads.
  { phrase: /\bin force\b/i, write: "enabled" },
  { phrase: /\b(let in|kept out)\b/i, write: "may watch, may not watch" },
  { phrase: /\bwhat a change does to\b/i, write: "Impact:" },
  { phrase: /\bstop(s|ped)? to \w+/i, write: "stop …ing: the other one means the opposite" },
  // Errors.
  { phrase: /\bis not an argument here\b/i, write: "is not a known argument; expected one of" },
  { phrase: /\bknown to be ours\b/i, write: "this run did not create it" },
  { phrase: /\bmend (the|its) cause\b/i, write: "fix the cause" },
  { phrase: /\bput the old value back\b/i, write: "restore the previous value" },
  { phrase: /\b(is|that is|are) no (list|JSON|file|array|URL)\b/i, write: "is not a list, is not JSON" },
  { phrase: /\bno engine can be had\b/i, write: "no engine could be found or installed" },
  { phrase: /\bcan be had\b/i, write: "is available" },
  // English that nobody speaks.
  { phrase: /\ball the same\b/i, write: "anyway" },
  { phrase: /\bin the course of\b/i, write: "during" },
  { phrase: /\b(thereof|therein|thereby|hereby|whereby|wherein)\b/i, write: "of it, in it, by it" },
  { phrase: /\b(past|behind) the program\b/i, write: "outside the program" },
  { phrase: /\bbehind its back\b/i, write: "outside the program" },
  { phrase: /\bsteers? us\b/i, write: "provider-only argument" },
  { phrase: /\bwhat it (takes care of|can't do)\b/i, write: "Features, Limitations" },
  { phrase: /\bout of the vendor's\b/i, write: "from the vendor's" },
  { phrase: /\bto go on waiting\b/i, write: "to keep waiting" },
  {
    phrase: /\bone (request|read|call|list|line|page|file|entry|vendor call) an? \w+/i,
    write: "one … per …",
  },
  { phrase: /\bholdings\b/i, write: "objects, what the vendor has" },
];

/** The heavy phrases in a text, each with what to write in its place. */
export function heavyPhrasesIn(text: string): string[] {
  const joined = text.replace(/\s+/g, " ");
  return heavyPhrases.flatMap(({ phrase, write }) => {
    const found = phrase.exec(joined)?.[0];
    return found === undefined ? [] : [`"${found}": write ${write}`];
  });
}
