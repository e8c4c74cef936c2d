import { z } from "zod";
import {
  type Arguments,
  createBodyOf,
  createdKeys,
  inputsOf,
  partsOf,
  shownBy,
} from "../../core/argument-table";
import type { Context, Example, Listed, Problem, ResourceDefinition } from "../../core/definition";
import type { Live } from "../../core/live";
import { Members } from "../../core/members";
import { UnknownSpellings } from "../../core/unknown-spellings";
import { type Wire, wireOf } from "../argument";
import type { FiveCentsClient, FiveCentsOperation } from "../client";
import { record } from "../codecs";
import { unknownSpellingRemedy } from "../spellings";
import {
  listStreams,
  readStream,
  type StreamFamily,
  streamId,
  streamIdOf,
  streamNumber,
  waitForStreamWrites,
} from "./stream";
import type { StreamOutputs } from "./stream-outputs";
import { isDeleted, isDeploying, type Stream } from "./stream-state";

type Values = Record<string, unknown>;

const trueOfAll =
  "Deleting the stream is a soft delete: the vendor can restore it, and its name may stay taken. " +
  "A setting that is an object is managed whole: keys that you leave out take their default.";

type Definition = ResourceDefinition<FiveCentsClient, z.ZodObject, z.ZodObject, Values, Values>;

/** What one kind of stream has that others have not: everything that its file says. */
export interface StreamKind {
  /** The first word of its operations: `push` of `push.create`. */
  family: StreamFamily;
  type: string;
  summary: string;
  /** What is true of this kind alone. */
  description?: string;
  arguments: Arguments<Wire, FiveCentsOperation>;
  outputs: readonly StreamOutputs[];
  problems?(inputs: Values): Problem[];
  examples: readonly Example[];
}

/** What a kind of stream that programs create has beside. */
export interface CreatedStreamKind<Key extends string = string> extends StreamKind {
  family: Exclude<StreamFamily, "dvr">;
  arguments: Readonly<Record<Key, Arguments<Wire, FiveCentsOperation>[string]>>;
  /** The arguments that tell a stream from all others of the account. */
  identity: readonly NoInfer<Key>[];
  /** How the create spells lists, where not as comma text. */
  createLists?: Wire["lists"];
}

/** The definition of a kind of stream that programs create. */
export function createdStream<const Key extends string>(kind: CreatedStreamKind<Key>): Definition {
  return {
    ...streamLife(kind),
    createOperation: `${kind.family}.create`,
    replacementHurts: "Replacing a stream ends its broadcast and creates new keys and URLs.",
    ...("record" in kind.arguments ? { leaves: recordingsLeft } : {}),
    identity: { kind: "unique", keys: kind.identity, tellNewBy: "createdAt" },
    list: {
      within: [],
      shows: kind.identity,
      changeMarks: ["updatedAt", "status"],
      deploymentMarks: ["status"],
      async items(context) {
        const streams = await listStreams(context, kind.family);
        return Promise.all(streams.map((stream) => listedStream(context, kind, kind.identity, stream)));
      },
    },
    create: {
      sends: (inputs) => createdKeys(kind.arguments, inputs),
      async send(context, inputs) {
        const body = createBodyOf(kind.arguments, inputs, wireOf(context, kind.createLists));
        const answer = await context.client.call(`${kind.family}.create`, { body });
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
export function streamLife(kind: StreamKind): Omit<Definition, "identity" | "list" | "create"> {
  const { family, type, summary, description, problems, examples } = kind;
  return {
    type,
    summary,
    description: description === undefined ? trueOfAll : `${description} ${trueOfAll}`,
    inputs: inputsOf(kind.arguments),
    arguments: kind.arguments,
    outputs: z.object(Object.assign({}, ...kind.outputs.map(({ shape }) => shape))),
    parts: partsOf(kind.arguments, {
      wire: (context) => wireOf(context),
      nameOf: (operation) => operation.split(".")[1] ?? operation,
      names: "managed",
      async send(context, { update, id: streamid, body, change }) {
        const path = { streamid: streamNumber(streamid) };
        const { stream } = await context.client.call(update, { path, body });
        const shown = record(stream);
        return shown.id === undefined ? undefined : () => shownStream(context, kind, shown, change.inputs);
      },
    }),
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
    waitForEarlierWrites: waitForStreamWrites,
    ...(problems ? { problems } : {}),
    examples,
  };
}

/** What an answer with the stream in it shows. A spelling that no page has is told once. */
async function shownStream(
  context: Context<FiveCentsClient>,
  kind: StreamKind,
  stream: Stream,
  known: Values,
): Promise<Live<Values, Values>> {
  const unknown = new UnknownSpellings();
  const answer = new Members(stream, unknown.note);
  const inputs = await shownBy(kind.arguments, answer, known, wireOf(context));
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
  const listed = Object.fromEntries(Object.entries(kind.arguments).filter(([key]) => keys.includes(key)));
  // What a list spells in an unknown way, the read of the stream tells.
  const shown = await shownBy(listed, new Members(stream), {}, wireOf(context));
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
