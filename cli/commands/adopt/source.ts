/** A piece of TypeScript: a value, or code that stands for one. */
export type Source = string | readonly Source[] | SourceObject;

export interface SourceObject {
  [key: string]: Source;
}

/** Longer lines are broken. */
const width = 100;

/** The text of a value that begins in the column after `indent` spaces, and `before` characters of other code. */
export function sourceText(source: Source, indent = 0, before = 0): string {
  if (typeof source === "string") return source;
  const line = inOneLine(source);
  if (indent + before + line.length <= width) return line;
  const inner = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(source) ? ["[", "]"] : ["{", "}"];
  const members = membersOf(source).map(
    ([key, item]) => `${inner}${key}${sourceText(item, indent + 2, key.length + 1)},\n`,
  );
  return `${open}\n${members.join("")}${" ".repeat(indent)}${close}`;
}

function inOneLine(source: Source): string {
  if (typeof source === "string") return source;
  const members = membersOf(source).map(([key, item]) => `${key}${inOneLine(item)}`);
  if (Array.isArray(source)) return `[${members.join(", ")}]`;
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Each item with the code before it. A key that begins with three dots is a spread. */
function membersOf(source: Exclude<Source, string>): [string, Source][] {
  if (Array.isArray(source)) return source.map((item) => ["", item]);
  return Object.entries(source).map(([key, item]) => [key === "..." ? key : `${keyText(key)}: `, item]);
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
