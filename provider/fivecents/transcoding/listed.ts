import { z } from "zod";
import type { Field } from "../../../api";
import type { Context } from "../../core/definition";
import { bare } from "../../core/facts";
import type { Members } from "../../core/members";
import { unexpectedAnswer } from "../../http/refusal";
import type { FiveCentsClient } from "../client";
import { record, textFrom } from "../codecs";

/** What profiles and filters share: no call reads one of them, the list of all shows it. */

export type Entry = Record<string, unknown>;

/** The form of their ids. */
export const entryId = z.string().regex(/^\d+$/, "must be the number of a profile or filter, as text");

/** All entries by id. The members of `lists` are undocumented: keyed by id, grouped and plain lists are read. */
export async function listedEntries(
  { client }: Pick<Context<FiveCentsClient>, "client">,
  operation: "profiles.list" | "filters.list",
): Promise<Map<string, Entry>> {
  const answer = await client.reads.get(operation, () => client.call(operation));
  if (typeof answer.lists !== "object" || answer.lists === null) {
    throw unexpectedAnswer("fivecents", `${operation} answered without lists`);
  }
  const entries = new Map<string, Entry>();
  const collect = (group: unknown, key?: string) => {
    const item = record(group);
    const number = item.id ?? item.profileid ?? item.filterid;
    const id = textFrom(number) ?? (item.name === undefined ? undefined : key);
    if (id !== undefined && item.name !== undefined) entries.set(id, item);
    else if (typeof group === "object" && group !== null) {
      for (const [inner, member] of Object.entries(group)) collect(member, inner);
    }
  };
  collect(answer.lists);
  return entries;
}

/** The vendor does not say what becomes of a field that an update leaves out: what it shows is sent along. */
export function overShown(fields: readonly Field[], shown: Entry, wanted: Entry): Entry {
  const known = fields.map((one) => one.name);
  const kept = Object.entries(shown).filter(([name, value]) => known.includes(name) && value !== null);
  return { ...Object.fromEntries(kept), ...wanted };
}

/** An argument that stands in one field as text. Of one with options a text that is none counts as not shown. */
export function word<S extends z.ZodType<string | undefined>>(name: string, schema: S) {
  const kind = bare(schema);
  const options = kind instanceof z.ZodEnum ? kind.options.map(String) : undefined;
  return {
    schema,
    body: (value: string) => ({ [name]: value }),
    shown: (answer: Members) => (options ? answer.choice(name, options) : answer.text(name)),
  };
}

/** A number, which the vendor writes as text. */
export function numeral<S extends z.ZodType<number | undefined>>(name: string, schema: S) {
  return {
    schema,
    body: (value: number) => ({ [name]: String(value) }),
    shown: (answer: Members) => answer.number(name),
  };
}
