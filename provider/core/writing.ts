import type { AnyDefinition, Change, Context, Part } from "./definition";
import { ExpectedError } from "./errors";
import type { Live, Shows } from "./live";
import type { Runtime } from "./runtime";
import type { State } from "./state";

export type AnyPart = Part<unknown, Record<string, unknown>>;

/** One object in the course of being written. `state` says at any moment what of it the vendor has. */
export interface Writing {
  definition: AnyDefinition;
  runtime: Runtime;
  id: string;
  root: string | undefined;
  state: State;
  /** What the program wants. */
  inputs: Record<string, unknown>;
  /** The written values that no answer has shown yet. */
  unconfirmed: Readonly<Record<string, unknown>>;
  /** Whether the object must be read whatever the answers have shown. */
  mustRead: boolean;
}

export type AnyLive = Live<Record<string, unknown>, Record<string, unknown>>;
type AnyShows = Shows<Record<string, unknown>, Record<string, unknown>>;

/** One write of a part. */
export interface PartWrite {
  part: AnyPart;
  values: Record<string, unknown>;
  change: Change<Record<string, unknown>>;
}

/** Sends the write, and answers with what its answer shows. */
export async function sent(
  { runtime, id }: Writing,
  { part, values, change }: PartWrite,
  context: Context<unknown>,
): Promise<AnyLive | undefined> {
  return liveShownBy(await runtime.listings.duringWrite(() => part.write(context, id, values, change)));
}

/** What an answer shows; nothing, where that can't be worked out. */
export async function liveShownBy(shows: AnyShows | undefined): Promise<AnyLive | undefined> {
  try {
    return await shows?.();
  } catch (thrown) {
    if (!(thrown instanceof ExpectedError)) throw thrown;
    return undefined;
  }
}
