/** What all of these types are called, as in `streams` for push and pull streams. */
export function nounOf(types: readonly string[], count: number): string {
  const words = [...new Set(types)].map((type) => (type.split(":")[1] ?? type).split(/(?=[A-Z])/));
  const last = new Set(words.map((parts) => parts.at(-1)));
  const [first = []] = words;
  const noun = words.length === 1 ? first.join(" ") : last.size === 1 ? [...last].join() : "object";
  return plural(noun.toLowerCase(), count);
}

function plural(noun: string, count: number): string {
  return count === 1 || noun.endsWith("s") ? noun : `${noun}s`;
}
