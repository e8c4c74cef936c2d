import { z } from "zod";
import type { Change, Context, Part, Shown, ShownValue, Shows } from "./definition";
import { type FieldFacts, field } from "./facts";
import { hashKey } from "./files";
import type { Members } from "./members";

/**
 * The idiom in which definitions say their arguments, one line each: what it is, when it is sent, by which call.
 *
 *     name: createOnly(streamName),
 *     geoBlock: updatable(geoBlock, "push.geoblock.update"),
 *     rtmpAuth: updateOnly(rtmpAuth, "push.rtmpauth.update"),
 *
 * The schema, the bodies of create and update, the parts and what an answer shows are all made from these lines.
 */

/** Members of a request's body, by the vendor's names. */
export type Body = Record<string, unknown>;

type Given<S extends z.ZodType> = NonNullable<z.infer<S>>;
/** What an answer shows: the value, `null` for "not set", undefined for "not shown". */
export type Seen<S extends z.ZodType> = ShownValue<Given<S>> | null | undefined;

/** An argument, and how it is spelled at the vendor. `Wire`: what the spelling depends on, such as account settings. */
export interface Argument<S extends z.ZodType = z.ZodType, Wire = unknown> {
  schema: S;
  /** Its members of a body. */
  body(value: Given<S>, wire: Wire): Body;
  /** Its members of the create's body, where those are others. */
  createBody?(value: Given<S>, wire: Wire): Body;
  /** Whether a create can set the value. Left out where it can set every one. */
  atCreate?(value: Given<S>): boolean;
  /** The members that clear it. Left out where the vendor can't clear it or it has a `reset` value. */
  clearBody?(): Body;
  /** What an answer shows of it. Left out where none does. */
  shown?(answer: Members, known: Given<S> | undefined, wire: Wire): Seen<S> | Promise<Seen<S>>;
}

/** Keeps the types of an argument together while it is written. */
export function argument<S extends z.ZodType, Wire = unknown>(one: Argument<S, Wire>): Argument<S, Wire> {
  return one;
}

/** A write of an argument that is more than one documented call with a body. */
export type OwnWrite<Client, Inputs> = Pick<Part<Client, Inputs>, "name" | "write">;

/** An argument, and the calls that carry it. */
export interface SentArgument<
  A extends Argument<z.ZodType, never> = Argument<z.ZodType, never>,
  Update = unknown,
> {
  argument: A;
  isCreated: boolean;
  /** What changes it. Left out where nothing does, so that a change forces replacement. */
  update?: Update;
}

/** The create call takes it, and this call changes it. */
export function updatable<A extends Argument<z.ZodType, never>, const Update>(
  one: A,
  update: Update,
): SentArgument<A, Update> {
  return { argument: one, isCreated: true, update };
}

/** Only the create call takes it: changing it forces replacement. */
export function createOnly<A extends Argument<z.ZodType, never>>(one: A): SentArgument<A, never> {
  return {
    argument: withFacts(one, { replaces: true, reset: undefined, impact: undefined }),
    isCreated: true,
  };
}

/** The create call does not take it: this call sets and changes it. */
export function updateOnly<A extends Argument<z.ZodType, never>, const Update>(
  one: A,
  update: Update,
): SentArgument<A, Update> {
  return { argument: one, isCreated: false, update };
}

/** The argument where no call of the vendor's shows it. */
export function writeOnly<A extends Argument<z.ZodType, never>>(one: A): A {
  const { shown: _shown, ...rest } = withFacts(one, { unreadable: true });
  return rest as A;
}

function withFacts<A extends Argument<z.ZodType, never>>(one: A, itsFacts: FieldFacts): A {
  return { ...one, schema: field(one.schema, itsFacts) };
}

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
      const { changed, cleared } = change;
      const isNamed = (key: string) =>
        calls.names === "managed" || changed.includes(key) || changed.includes(hashKey(key));
      const clearing = cleared.filter((key) => argumentOf(table, key).clearBody);
      const left = cleared.filter((key) => !clearing.includes(key));
      if (left.length > 0) await calls.leaves?.(context, id, left);
      if (changed.every((key) => left.includes(key))) return undefined;
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
