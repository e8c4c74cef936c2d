import type { Live, Shows } from "./live";

/** What the functions of a definition are handed, and what they answer. */

/** What a definition's functions are handed: the vendor's client of the account, and the object's revision. */
export interface Context<Client> {
  client: Client;
  /** The revision last seen (an ETag), where the vendor has optimistic locking. */
  revision?: string;
  /** How long a wait for the vendor may last, in seconds: the `deployTimeout` argument. */
  waitSeconds?: number;
  /** The same over all tries of one create, for vendors that know an idempotency key. A UUID of version 7. */
  createKey?: string;
  /** Whether an object that exists is about to be managed: what it has beyond the program has been in no plan yet. */
  isAdopting?: boolean;
  /** Waits, between two looks at what may appear late. Left out where nothing waits. */
  pause?(milliseconds: number): Promise<void>;
  /** Tells the user what no plan shows, such as what stays behind. Never a secret. */
  warn(text: string): Promise<void>;
  /** Tells how far a long call or wait has come, which nobody reads later. Never a secret. */
  progress?(text: string): Promise<void>;
}

/** What a create call answered. Without an id the object is found by its identity. */
export interface Created<Inputs, Outputs> {
  id?: string;
  shows?: Shows<Inputs, Outputs>;
}

/** One object of a list. */
export interface Listed<Inputs = Record<string, unknown>, Outputs = Record<string, unknown>> {
  id: string;
  /** When it was made, in epoch milliseconds by the vendor's clock, where the list shows it. */
  createdAt?: number;
  /** Set on a deleted object that still holds its name: what a user can do about it. It counts as gone. */
  deleted?: string;
  /** What the list shows of it: the arguments that `shows` names, more or fewer outputs. */
  live: Live<Inputs, Outputs>;
}

/**
 * The call that lists the objects of a type. All that looks for an object is made from it: identity, twins, what is
 * gone, refreshes from lists.
 */
export interface Listing<Client, Inputs, Outputs> {
  /** The arguments that say where to look, such as the parent. Without their values the whole account is listed. */
  within: readonly (keyof Inputs & string)[];
  /** The arguments that each item shows: all that any call shows, or these. */
  shows: "all" | readonly (keyof Inputs & string)[];
  /**
   * Every object, read to the end or failing; deleted ones only with `deleted`. `scope` has the values of `within`, or
   * none. Nothing inside a parent that is gone is an empty list.
   */
  items(context: Context<Client>, scope: Partial<Inputs>): Promise<Listed<Inputs, Outputs>[]>;
  /** Whether the list may leave out objects that exist: then nobody can say that there is none. */
  mayMiss?: boolean;
  /** Whether no call reads one object, so that a read is a look at this list. */
  isRead?: boolean;
  /**
   * The outputs that move with every change of the object, where a list shows fewer arguments than a read does: an
   * item with the same marks as the state stands for an unchanged object.
   */
  changeMarks?: readonly (keyof Outputs & string)[];
  /** Those of `changeMarks` that also move when the vendor has deployed what was written. */
  deploymentMarks?: readonly (keyof Outputs & string)[];
}

/** The call that makes an object. */
export interface CreateCall<Client, Inputs, Outputs> {
  /** The arguments that the create call carries; the parts bring the rest. */
  sends(inputs: Inputs): readonly (keyof Inputs & string)[];
  send(context: Context<Client>, inputs: Inputs): Promise<Created<Inputs, Outputs>>;
}

/** In place of such a call, where something else makes the object: it is taken over, as by `adopt`. */
export interface CreatedElsewhere<Client, Inputs> {
  /** Waits for the object and answers with its id. Fails with what must be done for it to appear. */
  createdElsewhere(context: Context<Client>, inputs: Inputs): Promise<string>;
}

/** What one write of a part is about. */
export interface Change<Inputs> {
  /** The arguments whose value differs, removed ones included. */
  changed: readonly string[];
  /** Those that the program no longer writes and that have no reset value. */
  cleared: readonly string[];
  /** The arguments as the state has them. */
  before: Partial<Inputs>;
  /** All arguments of the program, those of other parts too. */
  inputs: Inputs;
  /** The outputs as the state has them. */
  outputs: Record<string, unknown>;
  /** The arguments of which the state can't say what the vendor has. */
  uncertain: readonly string[];
}

/** Arguments that are written together by one vendor call. */
export interface Part<Client, Inputs, Outputs = Record<string, unknown>> {
  name: string;
  keys: readonly (keyof Inputs & string)[];
  /** Whether it is written before all others, such as taking back what the vendor refuses other changes of. */
  goesFirst?(inputs: Inputs): boolean;
  /**
   * Writes the part. `values` holds every managed argument of the part, removed ones at their reset value. Answers with
   * what the vendor's answer shows, if anything: what it does not show is read afterwards. Throws
   * PartlyWritten when it took effect for some of its items alone.
   */
  write(
    context: Context<Client>,
    id: string,
    values: Partial<Inputs>,
    change: Change<Inputs>,
  ): Promise<Shows<Inputs, Outputs> | undefined>;
}
