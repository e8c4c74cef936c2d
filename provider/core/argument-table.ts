import { z } from "zod";
import type { Argument, Body, SentArgument } from "./argument";
import type { Change, Context, Part } from "./definition";
import { hashKey } from "./files";
import type { Shown, Shows } from "./live";
import type { Members } from "./members";

/** A write of an argument that is more than one documented call with a body. */
export type OwnWrite<Client, Inputs> = Pick<Part<Client, Inputs>, "name" | "goesFirst" | "write">;

/** The arguments of a resource type, in the order in which they are documented and written. */
export type Arguments<Wire, Update> = Readonly<
  Record<string, SentArgument<Argument<z.ZodType, Wire>, Update>>
>;

type AnyArguments = Readonly<Record<string, SentArgument>>;
type ShapeOf<Table extends AnyArguments> = { [Key in keyof Table]: Table[Key]["argument"]["schema"] };

/** The object schema of the arguments, to be extended by what is never sent. */
export function inputsOf<const Table extends AnyArguments>(table: Table) {
  const schemas = Object.entries(table).map(([key, sent]) => [key, sent.argument.schema]);
  return z.strictObject(Object.fromEntries(schemas) as ShapeOf<Table>);
}

type Values = Record<string, unknown>;

/** The arguments of these values that the create call sets. */
export function createdKeys<Table extends AnyArguments>(
  table: Table,
  values: Values,
): (keyof Table & string)[] {
  return Object.keys(table).filter((key) => {
    const value = values[key];
    const { isCreated, argument: one } = sentBy(table, key);
    return isCreated && value !== undefined && value !== null && (one.atCreate?.(value as never) ?? true);
  });
}

/** The create's body. */
export function createBodyOf<Wire>(table: Arguments<Wire, unknown>, values: Values, wire: Wire): Body {
  return merged(
    createdKeys(table, values).map((key) => {
      const one = argumentOf(table, key);
      return (one.createBody ?? one.body)(values[key] as never, wire);
    }),
  );
}

/** Of these arguments the members of a body. */
export function bodyOf<Wire>(
  table: Arguments<Wire, unknown>,
  values: Values,
  wire: Wire,
  keys: readonly string[] = Object.keys(table),
): Body {
  return merged(
    keys.map((key) => {
      const value = values[key];
      return value === undefined || value === null ? {} : argumentOf(table, key).body(value, wire);
    }),
  );
}

/** One update call: what it is about, and its body. */
export interface UpdateCall<Update> {
  update: Update;
  id: string;
  body: Body;
  /** Every managed argument of the part, removed ones at their reset value. */
  values: Values;
  change: Change<Values>;
}

/** How the update calls of a type are sent. */
export interface UpdateCalls<Client, Wire, Operation, Inputs = Values, Outputs = Values> {
  /**
   * What a body names: every managed argument of the part, where the vendor does not say whether what is left out keeps
   * its value, or the changed ones alone.
   */
  names: "managed" | "changed";
  wire(context: Context<Client>, id: string): Wire;
  /** The name of a part of several arguments; one of a single argument has that one's name. */
  nameOf(operation: Operation): string;
  /** Tells of arguments that are no longer written and that no call clears. */
  leaves?(context: Context<Client>, id: string, keys: readonly string[]): Promise<void>;
  send(context: Context<Client>, call: UpdateCall<Operation>): Promise<Shows<Inputs, Outputs> | undefined>;
}

/**
 * The parts of the arguments, one for each update in the order of the table. No call is made where nothing but the
 * management of arguments ends.
 */
export function partsOf<Client, Wire, Operation extends string, Inputs, Outputs>(
  table: Arguments<Wire, Operation | OwnWrite<Client, Values>>,
  calls: UpdateCalls<Client, Wire, Operation, Inputs, Outputs>,
): Part<Client, Inputs, Outputs>[] {
  const updates = [...new Set(Object.values(table).map(({ update }) => update))];
  const untyped = calls as unknown as UpdateCalls<Client, Wire, Operation>;
  const parts = updates.flatMap((update): Part<Client, Values>[] => {
    if (update === undefined) return [];
    const keys = Object.keys(table).filter((key) => table[key]?.update === update);
    return [typeof update === "string" ? callPart(table, update, keys, untyped) : { ...update, keys }];
  });
  // The keys of the table are the arguments, which the compiler can't see through.
  return parts as unknown as Part<Client, Inputs, Outputs>[];
}

function callPart<Client, Wire, Operation extends string>(
  table: Arguments<Wire, unknown>,
  update: Operation,
  keys: readonly string[],
  calls: UpdateCalls<Client, Wire, Operation>,
): Part<Client, Values> {
  return {
    name: keys.length === 1 ? String(keys[0]) : calls.nameOf(update),
    keys,
    async write(context, id, values, change) {
      const { changed } = change;
      // The hash of a file goes with the file: it is no argument of the table.
      const cleared = change.cleared.filter((key) => key in table);
      const isNamed = (key: string) =>
        calls.names === "managed" || changed.includes(key) || changed.includes(hashKey(key));
      const clearing = cleared.filter((key) => argumentOf(table, key).clearBody);
      const left = cleared.filter((key) => !clearing.includes(key));
      if (left.length > 0) await calls.leaves?.(context, id, left);
      const unsent = left.flatMap((key) => [key, hashKey(key)]);
      if (changed.every((key) => unsent.includes(key))) return undefined;
      const body = merged([
        bodyOf(table, values, calls.wire(context, id), keys.filter(isNamed)),
        ...clearing.map((key) => argumentOf(table, key).clearBody?.() ?? {}),
      ]);
      return calls.send(context, { update, id, body, values, change });
    },
  };
}

/** What an answer shows of the arguments. */
export async function shownBy<Wire, Inputs = Values>(
  table: Arguments<Wire, unknown>,
  answer: Members,
  known: Values,
  wire: Wire,
): Promise<Shown<Inputs>> {
  const shown: Values = {};
  for (const [key, { argument: one }] of Object.entries(table))
    shown[key] = await one.shown?.(answer, known[key] as never, wire);
  return shown as Shown<Inputs>;
}

function argumentOf<Wire>(table: Arguments<Wire, unknown>, key: string): Argument<z.ZodType, Wire> {
  return sentBy(table, key).argument;
}

function sentBy<Sent>(table: Readonly<Record<string, Sent>>, key: string): Sent {
  const sent = table[key];
  if (!sent) throw new Error(`no argument ${key}`);
  return sent;
}

function merged(bodies: readonly Body[]): Body {
  return Object.assign({}, ...bodies) as Body;
}
