import type { Context } from "./definition";
import { foreignText } from "./foreign-text";
import type { Note } from "./members";

/** What was told already, by the client of an account. */
const toldOf = new WeakMap<object, Set<string>>();

/** The spellings of one answer that no document has, to be told once an account. */
export class UnknownSpellings {
  private readonly found = new Map<string, string>();

  readonly note: Note = (member, value) => {
    this.found.set(member, spelling(value));
  };

  /** `remedy`: what a user can do, a sentence. */
  async tell({ client, warn }: Context<object>, type: string, remedy: string): Promise<void> {
    const told = toldOf.get(client) ?? new Set<string>();
    toldOf.set(client, told);
    for (const [member, value] of this.found) {
      const text = `${type}: the vendor shows ${member} as ${value}, which pulumi-ott does not know.`;
      if (told.has(text)) continue;
      told.add(text);
      await warn(`${text} It counts as not shown, so that no drift of it is detected. ${remedy}`);
    }
  }
}

/** Bounded, and nothing of what is no plain value. */
function spelling(value: unknown): string {
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  return foreignText(JSON.stringify(value), 41);
}
