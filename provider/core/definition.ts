import type { z } from "zod";
import { adoptById, adoptByIdentity, allowReplacement, deployTimeout, waitUntilDeployed } from "./controls";
import { bare, factsOf, shapeOf } from "./facts";
import { fileHash, hashKey, withHashes } from "./files";
import { assertSound } from "./sound";

/** What a definition's functions are handed: the vendor's client of the account, and the object's revision. */
export interface Context<Client> {
  client: Client;
  /** The revision last seen (an ETag), where the vendor has optimistic locking. */
  revision?: string;
  /** How long a wait for the vendor may last, in seconds: the `deployTimeout` argument. */
  waitSeconds?: number;
  /** The same over all tries of one create, for vendors that know an idempotency key. A UUID of version 7. */
  createKey?: string;
  /** Tells the user what no plan shows, such as what stays behind. Never a secret. */
  warn(text: string): Promise<void>;
}

/**
 * What an answer shows of the arguments. A value: it is set. `null`: the answer shows that it is not set. Undefined
 * or absent: this answer does not show it, so nothing is claimed. Members of an argument that is an object likewise.
 */
export type Shown<Inputs> = { [Key in keyof Inputs]?: Inputs[Key] | null };

/** A live object: what the vendor shows of it, in the program's terms. */
export interface Live<Inputs, Outputs> {
  inputs: Shown<Inputs>;
  outputs: Partial<Outputs>;
  revision?: string;
  /** False while the vendor is still deploying earlier writes. Left out where nothing is deployed. */
  settled?: boolean;
}

/** What a create call answered. Without an id the object is found by its identity. */
export interface Created<Outputs> {
  id?: string;
  outputs?: Partial<Outputs>;
  revision?: string;
}

type AnyLive = Live<Record<string, unknown>, Record<string, unknown>>;

/** An object that matches an identity. `createdAt` in epoch milliseconds by the vendor's clock. */
export interface Candidate {
  id: string;
  createdAt?: number;
  /** Set on a deleted object that still holds the name: what a user can do about it. It is never taken over. */
  deleted?: string;
  /** The whole object, where the look-up shows it: it saves the read that confirms a create. */
  live?: AnyLive;
}

/**
 * How an object is found again.
 * `unique`: the vendor refuses a second one, so no look-up is needed before a create.
 * `likely`: used after an ambiguous failure and in adoption, and only if exactly one match is new.
 * `single`: each account has one, always, so a create takes it over and there is nothing to adopt.
 * A match is new if it was created after the request (`createdAt`), was not listed before it (`snapshot`), or, where
 * nothing else tells, stands exactly as it was sent (`equality`).
 */
export interface Identity<Client, Inputs> {
  kind: "unique" | "likely" | "single";
  keys: readonly (keyof Inputs & string)[];
  newness: "createdAt" | "snapshot" | "equality";
  find(context: Context<Client>, inputs: Inputs): Promise<Candidate[]>;
}

/** The call that makes an object. */
export interface CreateCall<Client, Inputs, Outputs> {
  /** The arguments that the create call carries; the parts bring the rest. */
  carries(inputs: Inputs): readonly (keyof Inputs & string)[];
  send(context: Context<Client>, inputs: Inputs): Promise<Created<Outputs>>;
}

/** In place of such a call, where something else makes the object: it is taken over, as by `adopt`. */
export interface Appearance<Client, Inputs> {
  /** Waits for the object and answers with its id. Fails with what must be done for it to appear. */
  awaits(context: Context<Client>, inputs: Inputs): Promise<string>;
}

/** Arguments that are written together by one vendor call. */
export interface Part<Client, Inputs> {
  name: string;
  keys: readonly (keyof Inputs & string)[];
  /**
   * Writes the part. `values` holds every managed argument of the part, removed ones at their reset value.
   * Answers with the new revision where there is one.
   */
  write(
    context: Context<Client>,
    id: string,
    values: Partial<Inputs>,
    delta: Delta,
  ): Promise<{ revision?: string } | undefined>;
}

/** Which arguments of a part an update touches. */
export interface Delta {
  /** Those whose value differs, removed ones included. */
  changed: readonly string[];
  /** Those that the program no longer writes and that have no reset value. */
  cleared: readonly string[];
}

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
  outputs: OutputsSchema;
  identity: Identity<Client, Inputs>;
  create: CreateCall<Client, Inputs, Outputs> | Appearance<Client, Inputs>;
  parts: readonly Part<Client, Inputs>[];
  /**
   * The live object, or undefined when it is gone. Forbidden and broken answers throw. The id alone suffices;
   * `known` helps where the vendor shows one setting in several spellings.
   */
  read(
    context: Context<Client>,
    id: string,
    known: Partial<Inputs>,
  ): Promise<Live<Inputs, Outputs> | undefined>;
  /**
   * Whether the object surely stands as at the last look, by its outputs of then; it saves a refresh the read. Only
   * where that costs less than a read.
   */
  isUnchanged?(context: Context<Client>, id: string, outputs: Partial<Outputs>): Promise<boolean>;
  /** Makes the object go. Called only for an object that may still exist; already gone is success. */
  delete(context: Context<Client>, id: string, state: Partial<Inputs & Outputs>): Promise<void>;
  /** The whole id for what a user may write in `adopt`; by default the text itself. */
  id?(given: string, inputs: Inputs): string;
  /** The remote object that writes are lined up on; by default the object itself, so none before a create. */
  root?(inputs: Partial<Inputs>, id?: string): string | undefined;
  /** Waits until the vendor has deployed the earlier writes to the root, and to the object where it is known. */
  settle?(context: Context<Client>, root: string, id?: string): Promise<void>;
  /** Why a replacement hurts. With it, one needs `allowReplacement: true`. */
  replacementHurts?: string;
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

/**
 * Checks a definition at load, keeps its types while it is written, and adds the arguments that every resource
 * of its kind has: `adopt`, `allowReplacement`, the waits, the hashes of its files.
 */
export function defineResource<Client>() {
  return <I extends z.ZodObject, O extends z.ZodObject>(
    definition: ResourceDefinition<Client, I, O>,
  ): AnyDefinition => {
    // From here on nobody but the definition itself knows its argument types.
    const erased = definition as unknown as AnyDefinition;
    const inputs = definition.inputs.extend(sharedArguments(definition));
    const parts = erased.parts.map((part) => ({ ...part, keys: withHashes(inputs, part.keys) }));
    const whole: AnyDefinition = { ...erased, inputs, parts };
    assertSound(whole);
    return whole;
  };
}

function sharedArguments(definition: {
  inputs: z.ZodObject;
  identity: { kind: Identity<unknown, unknown>["kind"] };
  replacementHurts?: string;
  settle?: unknown;
}): Record<string, z.ZodType> {
  const hashes = Object.entries(shapeOf(definition.inputs))
    .filter(([, schema]) => factsOf(schema).file)
    .map(([key]) => [hashKey(key), fileHash]);
  const adopt = { unique: { adopt: adoptByIdentity }, likely: { adopt: adoptById }, single: {} };
  return {
    ...adopt[definition.identity.kind],
    ...(definition.replacementHurts ? { allowReplacement } : {}),
    ...(definition.settle ? { waitUntilDeployed, deployTimeout } : {}),
    ...Object.fromEntries(hashes),
  };
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
  if ("awaits" in create) throw new Error(`no call makes ${type}`);
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
