import type { z } from "zod";
import type { SentArgument } from "./argument";
import type { Context, CreateCall, CreatedElsewhere, Listing, Part } from "./definition-calls";
import { bare, factsOf, shapeOf } from "./facts";
import type { Live } from "./live";
import type { OwnedSet } from "./owned-set-kind";

export type { Change, Context, Created, Listed, Part } from "./definition-calls";

/**
 * How an object is told from others of its type: by the values of `keys`.
 * `unique`: the vendor refuses a second one. After a lost answer a match is ours if it was created after the request
 * (`createdAt`) or, where no list shows a time, stands exactly as it was sent (`equality`).
 * `likely`: the vendor takes a second one. The list is looked at before the create: what it shows is not ours, and stops
 * the create unless this program manages it.
 * `single`: each account has one, always, so a create takes it over and there is nothing to adopt.
 * `disposable`: no call lists them, and one that nothing uses has no effect: after a lost answer another one is made,
 * and none is adopted. Once it has done its work the vendor may forget it, and it is not taken for gone.
 */
export type Identity<Inputs> = { keys: readonly (keyof Inputs & string)[] } & (
  | { kind: "unique"; tellNewBy: "createdAt" | "equality" }
  | { kind: "likely" }
  | { kind: "single" }
  | { kind: "disposable" }
);

/** The list of what no call lists. */
export const unlisted = { within: [], shows: [], items: async () => [] };

export interface Example {
  title: string;
  /** The arguments, references as ids: an example stands alone. */
  inputs: Record<string, unknown>;
}

/** A problem of the arguments together, in the user's terms. */
export interface Problem {
  path: string;
  text: string;
}

/** Everything that is true of one resource type. The only place where its facts stand. */
export interface ResourceDefinition<
  Client = unknown,
  InputsSchema extends z.ZodObject = z.ZodObject,
  OutputsSchema extends z.ZodObject = z.ZodObject,
  Inputs = z.infer<InputsSchema>,
  Outputs = z.infer<OutputsSchema>,
> {
  /** `vendor:Type`, as in `fivecents:PushStream`. */
  type: string;
  /** One sentence for the reference page and the hover text. */
  summary: string;
  /** What else a user should know. */
  description?: string;
  /** Raised when the meaning of stored state changes; `upgrades[n]` turns version n into n + 1. */
  version?: number;
  upgrades?: Record<number, (state: Record<string, unknown>) => Record<string, unknown>>;
  inputs: InputsSchema;
  /** The table that inputs, bodies and parts were made from, for what compares it with the vendor's documents. */
  arguments?: Readonly<Record<string, SentArgument>>;
  /** The documented operation that makes an object. */
  createOperation?: string;
  outputs: OutputsSchema;
  /** What `ownedSet` made the definition of, where it is one resource for all items of a place. */
  ownedSet?: OwnedSet<Client>;
  /** The form of an id, with a message that shows one. It is checked wherever a program writes an id. */
  id: z.ZodType<string>;
  /** The whole id for what a user may write in `adopt`; by default the text itself. */
  wholeId?(given: string, inputs: Partial<Inputs>): string;
  identity: Identity<Inputs>;
  list: Listing<Client, Inputs, Outputs>;
  create: CreateCall<Client, Inputs, Outputs> | CreatedElsewhere<Client, Inputs>;
  parts: readonly Part<Client, Inputs, Outputs>[];
  /**
   * The live object, or undefined when its own answer says that it is gone. Forbidden and broken answers throw. The
   * id alone suffices; `known` helps where the vendor shows one setting in several spellings.
   */
  read(
    context: Context<Client>,
    id: string,
    known: Partial<Inputs>,
  ): Promise<Live<Inputs, Outputs> | undefined>;
  /** Deletes the object. Called only for an object that may still exist; throws NotFound where it does not. */
  delete(context: Context<Client>, id: string, state: Partial<Inputs & Outputs>): Promise<void>;
  /** What of the object stays at the vendor when it is deleted, a sentence; undefined where nothing does. Never a secret. */
  leaves?(state: Partial<Inputs & Outputs>): string | undefined;
  /** The remote object that writes are lined up on; by default the object itself, so none before a create. */
  root?(inputs: Partial<Inputs>, id?: string): string | undefined;
  /** Waits until the vendor has deployed the earlier writes to the root, and to the object where it is known. */
  waitForEarlierWrites?(context: Context<Client>, root: string, id?: string): Promise<void>;
  /**
   * Waits until the vendor has processed what was written, where reads show `settled: false` before that. Unlike
   * `waitForEarlierWrites` it holds up no later write: it runs once, after the last write of the object. A failure keeps
   * the object, and the next run waits again.
   */
  waitUntilSettled?(context: Context<Client>, id: string, inputs: Partial<Inputs>): Promise<void>;
  /** Why a replacement hurts. With it, one needs `allowReplacement: true`. */
  replacementHurts?: string;
  /** Why an object with these arguments of the last run must not be replaced, and the way on; undefined where it may. */
  forbidsReplacement?(before: Partial<Inputs>): string | undefined;
  /** The arguments that the vendor can't change in place, where that depends on others; beside the `replaces` facts. */
  replaces?(inputs: Inputs): readonly (keyof Inputs & string)[];
  /** Problems of the arguments together: what excludes what, legal moves of state. */
  problems?(inputs: Inputs): Problem[];
  /**
   * What a plan must say beside its differences, such as what else a write changes. One line each, never a
   * secret. `before`: the arguments of the last run, empty for an object that is to be made.
   */
  warnings?(before: Partial<Inputs>, inputs: Inputs): string[];
  examples: readonly Example[];
}

/** A definition of any vendor, as the lifecycle sees it: it hands the client on and never looks inside. */
export type AnyDefinition = ResourceDefinition<
  unknown,
  z.ZodObject,
  z.ZodObject,
  Record<string, unknown>,
  Record<string, unknown>
>;

/** The call that makes objects of this type. Only for types that a call makes. */
export function createCallOf({ type, create }: AnyDefinition) {
  if ("createdElsewhere" in create) throw new Error(`no call makes ${type}`);
  return create;
}

/** The names of a definition's arguments whose facts answer yes. */
export function inputsWhere(
  definition: { inputs: z.ZodObject },
  answer: (itsFacts: ReturnType<typeof factsOf>) => boolean | undefined,
): string[] {
  return Object.entries(shapeOf(definition.inputs))
    .filter(([, schema]) => answer(factsOf(schema)) || nestedSome(schema, answer))
    .map(([key]) => key);
}

function nestedSome(
  schema: z.ZodType,
  answer: (itsFacts: ReturnType<typeof factsOf>) => boolean | undefined,
): boolean {
  return Object.values(shapeOf(bare(schema))).some((child) => answer(factsOf(child)));
}
