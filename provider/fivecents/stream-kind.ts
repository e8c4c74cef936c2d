import { z } from "zod";
import type { Context, Example, Listed, Live, Part, Problem, ResourceDefinition } from "../core/definition";
import { UnknownSpellings } from "../core/unknown-spellings";
import {
  type Body,
  type Lists,
  type Reading,
  type Spelt,
  type StreamArgument,
  usuallySpelt,
} from "./argument";
import type { FiveCentsClient, FiveCentsOperation } from "./client";
import { commaText, record } from "./codecs";
import { unknownSpellingRemedy } from "./spellings";
import {
  isDeleted,
  isDeploying,
  listStreams,
  readStream,
  type Stream,
  type StreamFamily,
  settleStream,
  streamId,
  streamIdOf,
  streamNumber,
} from "./stream";
import type { StreamOutputs } from "./stream-outputs";

type Values = Record<string, unknown>;

const trueOfAll =
  "Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. " +
  "Settings are managed whole: what a setting you write leaves out takes the stated default.";

type Definition = ResourceDefinition<FiveCentsClient, z.ZodObject, z.ZodObject, Values, Values>;

/** What one kind of stream has that others have not: everything that its file says. */
export interface StreamKind<Key extends string = string> {
  family: StreamFamily;
  type: string;
  summary: string;
  /** What is true of this kind alone. */
  description?: string;
  arguments: Record<Key, StreamArgument>;
  outputs: readonly StreamOutputs[];
  /** The call that changes which arguments, in the order in which they are written. */
  updates: { [Operation in FiveCentsOperation]?: readonly NoInfer<Key>[] };
  problems?(inputs: Values): Problem[];
  examples: readonly Example[];
}

/** What a kind of stream that programs create has beside. */
export interface CreatedStreamKind<Key extends string = string> extends StreamKind<Key> {
  family: Exclude<StreamFamily, "dvr">;
  /** The arguments that tell a stream from all others of the account. */
  identity: readonly NoInfer<Key>[];
  /** The arguments that the create takes. */
  creates: readonly Key[];
  /** How the create spells lists, where not as comma text. */
  createLists?: Lists;
}

/** The definition of a kind of stream that programs create. */
export function createdStream<const Key extends string>(kind: CreatedStreamKind<Key>): Definition {
  return {
    ...streamLife(kind),
    replacementHurts: "Replacing a stream ends its broadcast and makes new keys and URLs.",
    ...("record" in kind.arguments ? { leaves: recordingsLeft } : {}),
    identity: { kind: "unique", keys: kind.identity, newness: "createdAt" },
    list: {
      within: [],
      shows: kind.identity,
      changeMarks: ["updatedAt", "status"],
      async items(context) {
        const streams = await listStreams(context, kind.family);
        return Promise.all(streams.map((stream) => listedStream(context, kind, kind.identity, stream)));
      },
    },
    create: {
      carries: (inputs) =>
        kind.creates.filter((key) => createdMembers(kind, key, inputs, usuallySpelt) !== undefined),
      async send(context, inputs) {
        const { client } = context;
        const spelt = { lists: kind.createLists ?? commaText, spellings: client.spellings };
        const body = Object.assign(
          {},
          ...kind.creates.map((key) => createdMembers(kind, key, inputs, spelt)),
        );
        const answer = await client.call(`${kind.family}.create`, { body });
        const stream = record(answer.stream);
        if (stream.id === undefined) return {};
        const shows = () => shownStream(context, kind, stream, inputs);
        return { id: streamId(kind.family, stream.id), shows };
      },
    },
  };
}

/** A stream that records has a child that holds the recordings. No page says that it goes with its parent. */
function recordingsLeft(state: Values): string | undefined {
  if (state.record === undefined || record(state.record).enabled === false) return undefined;
  return (
    "its recordings stay at 5centsCDN in a DVR stream of their own, unless a DvrStream of this program deletes them. " +
    "`getStreams` with the kind `dvr` lists it by the parent's number."
  );
}

/** What every kind of stream has, however it came to be: the definition without its making. */
export function streamLife<Key extends string>(
  kind: StreamKind<Key>,
): Omit<Definition, "identity" | "list" | "create"> {
  const { family, type, summary, description, problems, examples } = kind;
  const schemas = Object.entries<StreamArgument>(kind.arguments).map(([key, { schema }]) => [key, schema]);
  return {
    type,
    summary,
    description: description === undefined ? trueOfAll : `${description} ${trueOfAll}`,
    inputs: z.strictObject(Object.fromEntries(schemas)),
    outputs: z.object(Object.assign({}, ...kind.outputs.map(({ shape }) => shape))),
    parts: Object.entries(kind.updates).map(([operation, keys]) =>
      partOf(kind, operation as FiveCentsOperation, keys as readonly Key[]),
    ),
    async read(context, id, known) {
      const stream = await readStream(context, id);
      if (!stream) return undefined;
      return shownStream(context, kind, stream, known);
    },
    async delete({ client }, id) {
      await client.call(`${family}.delete`, { path: { streamid: streamNumber(id) } });
    },
    id: streamIdOf(family),
    wholeId: (given) => streamId(family, given),
    root: (_inputs, id) => id,
    settle: settleStream,
    ...(problems ? { problems } : {}),
    examples,
  };
}

/** One call and the arguments that it changes. It is not made where they are only given up. */
function partOf<Key extends string>(
  kind: StreamKind<Key>,
  operation: FiveCentsOperation,
  keys: readonly Key[],
): Part<FiveCentsClient, Values> {
  const [only = operation, ...others] = keys;
  return {
    name: others.length === 0 ? only : (operation.split(".")[1] ?? operation),
    keys,
    async write(context, id, values, { changed, cleared, inputs }) {
      if (changed.every((key) => cleared.includes(key))) return undefined;
      const given = keys.filter((key) => values[key] !== undefined);
      const spelt = { lists: commaText, spellings: context.client.spellings };
      const bodies = given.map((key) => kind.arguments[key].body(values[key], spelt));
      const answer = await context.client.call(operation, {
        path: { streamid: streamNumber(id) },
        body: Object.assign({}, ...bodies),
      });
      const stream = record(answer.stream);
      return stream.id === undefined ? undefined : () => shownStream(context, kind, stream, inputs);
    },
  };
}

function createdMembers<Key extends string>(
  kind: CreatedStreamKind<Key>,
  key: Key,
  inputs: Values,
  spelt: Spelt,
): Body | undefined {
  const value = inputs[key];
  if (value === undefined) return undefined;
  const { body, created = body } = kind.arguments[key];
  return created(value, spelt);
}

async function shownArguments(
  reading: Reading,
  kind: StreamKind,
  stream: Stream,
  known: Values,
): Promise<Values> {
  const shown: Values = {};
  for (const [key, one] of Object.entries(kind.arguments))
    shown[key] = await one.shown?.(stream, known[key], reading);
  return shown;
}

/** What an answer with the stream in it shows. A spelling that no page has is told once. */
async function shownStream(
  context: Context<FiveCentsClient>,
  kind: StreamKind,
  stream: Stream,
  known: Values,
): Promise<Live<Values, Values>> {
  const unknown = new UnknownSpellings();
  const inputs = await shownArguments({ ...context, note: unknown.note }, kind, stream, known);
  await unknown.tell(context, kind.type, unknownSpellingRemedy);
  return { inputs, outputs: outputsOf(kind, stream), settled: !isDeploying(stream) };
}

function outputsOf(kind: Pick<StreamKind, "outputs">, stream: Stream): Values {
  return Object.assign({}, ...kind.outputs.map(({ from }) => from(stream)));
}

/** The stream as a list shows it: of its arguments those that the list is known to show. */
export async function listedStream(
  context: Context<FiveCentsClient>,
  kind: Pick<StreamKind, "family" | "arguments" | "outputs">,
  keys: readonly string[],
  stream: Stream,
): Promise<Listed> {
  // What a list spells in an unknown way, the read of the stream tells.
  const reading: Reading = { ...context, note: () => undefined };
  const shown: Values = {};
  for (const key of keys) shown[key] = await kind.arguments[key]?.shown?.(stream, undefined, reading);
  return {
    id: streamId(kind.family, stream.id),
    createdAt: context.client.time(String(stream.created_at)),
    ...(isDeleted(stream) ? { deleted: restoreText(kind.family, stream) } : {}),
    live: { inputs: shown, outputs: outputsOf(kind, stream), settled: !isDeploying(stream) },
  };
}

function restoreText(family: StreamFamily, stream: Stream): string {
  return (
    `A deleted stream (id ${stream.id}) still holds the name. Restore it (operation ${family}.restore, a GET on its ` +
    `path with /restore) and set adopt: "${stream.id}", or choose another name.`
  );
}
