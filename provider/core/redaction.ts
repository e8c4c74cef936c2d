/**
 * Every secret value that this process has seen, whichever resource or account it belongs to: a vendor may quote one
 * object's secret in the answer about another.
 */
const known = new Set<string>();
let pattern: RegExp | undefined;

/** A shorter secret may also be a part of ordinary words, such as "main" of "domain": only the whole word is hidden. */
const shortestAnywhere = 8;

export function noteSecrets(texts: readonly string[]): void {
  const added = texts.filter((text) => text.trim() !== "" && !known.has(text));
  if (added.length === 0) return;
  for (const text of added) known.add(text);
  pattern = undefined;
}

/** The text without the secrets, whether in clear, as JSON writes them, or as URLs do. */
export function redacted(text: string): string {
  if (known.size === 0) return text;
  pattern ??= patternOf([...known]);
  return text.replace(pattern, "[secret]");
}

/** Whether the word stands in the text as a whole word, as in the second half of `live/main1`. */
export function hasWord(text: string, word: string): boolean {
  return new RegExp(wholeWord(word), "u").test(text);
}

function patternOf(secrets: readonly string[]): RegExp {
  const spelled = [...new Set(secrets.flatMap(spellings))].toSorted(
    (one, other) => other.length - one.length,
  );
  const parts = spelled.map((text) => (text.length < shortestAnywhere ? wholeWord(text) : escaped(text)));
  return new RegExp(parts.join("|"), "gu");
}

function spellings(secret: string): string[] {
  const inUrl = new URLSearchParams([["", secret]]).toString().slice(1);
  return [secret, JSON.stringify(secret).slice(1, -1), inUrl, inUrl.replaceAll("+", "%20")];
}

function wholeWord(text: string): string {
  return `(?<![\\p{L}\\p{N}_])${escaped(text)}(?![\\p{L}\\p{N}_])`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
