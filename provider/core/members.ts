type Json = Readonly<Record<string, unknown>>;

/** Is told of a member whose value no document has. The member then counts as not shown. */
export type Note = (member: string, value: unknown) => void;

/**
 * One object of a vendor's answer, read member by member. Each reading has three cases: the value; `null` where the
 * answer shows that nothing is set; undefined where it does not show the member. Vendors write one value as text, as
 * a number or as a flag, so that all of these are read.
 */
export class Members {
  constructor(
    private readonly object: Json,
    private readonly note: Note = () => undefined,
    private readonly path = "",
  ) {}

  /** The member as it came. */
  raw(name: string): unknown {
    return this.object[name];
  }

  /** The same answer with another value in the place of a member. */
  with(name: string, value: unknown): Members {
    return new Members({ ...this.object, [name]: value }, this.note, this.path);
  }

  /** Whether the answer has the member, set or not. */
  has(name: string): boolean {
    return this.object[name] !== undefined;
  }

  text(name: string): string | null | undefined {
    const value = this.object[name];
    if (value === undefined) return undefined;
    if (isUnset(value)) return null;
    return typeof value === "object" ? this.unknown(name) : String(value);
  }

  number(name: string): number | null | undefined {
    const text = this.text(name);
    if (typeof text !== "string") return text;
    const number = Number(text);
    return Number.isFinite(number) ? number : this.unknown(name);
  }

  /** A flag that is shown as not set is off. */
  flag(name: string): boolean | undefined {
    return this.word(name, flags) ?? (this.has(name) && isUnset(this.object[name]) ? false : undefined);
  }

  /** A value that the vendor has words for. `words` has each spelling in lower case. */
  word<Value>(name: string, words: Readonly<Record<string, Value>>): Value | null | undefined {
    const text = this.text(name);
    if (typeof text !== "string") return text;
    const word = text.trim().toLowerCase();
    return Object.hasOwn(words, word) ? words[word] : this.unknown(name);
  }

  /** One of the options, in any case. */
  choice<Option extends string>(name: string, options: readonly Option[]): Option | null | undefined {
    return this.word(name, Object.fromEntries(options.map((option) => [option.toLowerCase(), option])));
  }

  /** A list of options, in any case. Undefined if one of them is not known. */
  choices<Option extends string>(name: string, options: readonly Option[]): Option[] | undefined {
    const known = new Map(options.map((option) => [option.toLowerCase(), option]));
    const texts = this.list(name);
    const found = texts?.map((text) => known.get(text.toLowerCase()));
    if (found?.every((option) => option !== undefined)) return found;
    if (texts) this.note(`${this.path}${name}`, texts.join());
    return undefined;
  }

  /** Whether the member is shown as not set: null, or an empty text, list or map. */
  isEmpty(name: string): boolean {
    return this.has(name) && isUnset(this.object[name]);
  }

  /** A list of texts, or one text with a separator or a line end between the items. Not set and empty are the same. */
  list(name: string, separator = ","): string[] | undefined {
    const value = this.object[name];
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return itemsOf(value.map(String));
    if (isUnset(value)) return [];
    return typeof value === "object"
      ? this.unknown(name)
      : itemsOf(String(value).replace(/\r?\n/g, separator).split(separator));
  }

  /** The members of a member that is an object; undefined for one that is none or not set. */
  inside(name: string): Members | undefined {
    const value = this.object[name];
    if (typeof value !== "object" || isUnset(value) || Array.isArray(value)) return undefined;
    return new Members(value as Json, this.note, `${this.path}${name}.`);
  }

  /** The objects of a list. */
  items(name: string): Members[] | undefined {
    const value = this.object[name];
    if (value === undefined) return undefined;
    if (isUnset(value)) return [];
    if (!Array.isArray(value)) return this.unknown(name);
    const objects = value.filter((item) => typeof item === "object" && item !== null);
    return objects.map(
      (item, index) => new Members(item as Json, this.note, `${this.path}${name}[${index}].`),
    );
  }

  private unknown(name: string): undefined {
    this.note(`${this.path}${name}`, this.object[name]);
    return undefined;
  }
}

const flags: Readonly<Record<string, boolean>> = {
  ...{ true: true, "1": true, y: true, yes: true, on: true, active: true, enabled: true },
  ...{ false: false, "0": false, n: false, no: false, off: false, inactive: false, disabled: false },
};

/** PHP writes what is empty as an empty list, an empty map, an empty text or null; MySQL writes no date as zeros. */
function isUnset(value: unknown): boolean {
  if (value === null || value === "") return true;
  if (typeof value === "string") return /^0000-00-00(?:[ T]00:00:00|$)/.test(value);
  return typeof value === "object" && Object.keys(value).length === 0;
}

function itemsOf(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
