import type { z } from "zod";
import { operation } from "../../api";
import type { Parameters } from "../../api/request-line";
import type { Body } from "../core/argument";
import {
  type Arguments,
  bodyOf,
  createBodyOf,
  createdKeys,
  type OwnWrite,
  partsOf,
  shownBy,
} from "../core/argument-table";
import type { Context, Listed, ResourceDefinition } from "../core/definition";
import { failure } from "../core/errors";
import type { Live, Shows } from "../core/live";
import { Members } from "../core/members";
import { pick } from "../core/state";
import { UnknownSpellings } from "../core/unknown-spellings";
import type { Answered, EncoraStreamClient, EncoraStreamOperation } from "./client";
import type { VendorObject } from "./envelope";
import { listedObject, shownText } from "./object";

/** What every object of the catalogue has: one JSON object, made, shown and changed by calls of one pattern. */

type Values = Record<string, unknown>;
type Client = Context<EncoraStreamClient>;

/** The arguments of an object: what the create and update calls carry, and what calls of their own write. */
export type ObjectArguments = Arguments<
  undefined,
  EncoraStreamOperation | OwnWrite<EncoraStreamClient, Values>
>;

/** What one kind of object has that others have not. */
export interface ObjectKind<Inputs extends z.ZodObject, Outputs extends z.ZodObject> {
  type: string;
  /** The calls that it maps to, beside those that its arguments name. */
  calls: {
    list: EncoraStreamOperation;
    create: EncoraStreamOperation;
    /** Left out where only the list shows one. */
    read?: EncoraStreamOperation;
    delete: EncoraStreamOperation;
  };
  /** The path of the calls about one object. */
  address(id: string): Parameters;
  inputs: Inputs;
  arguments: ObjectArguments;
  outputs: Outputs;
  outputsOf(object: VendorObject): Partial<z.infer<Outputs>>;
  /** What a create sends beside the arguments that are given. */
  createDefaults?: Body;
  /** What every write must carry and what follows from the arguments and the vendor's clock. */
  clockBody?(inputs: Values, now: number): Body;
  /** What every write must carry and the state tells, so that it need not be read. Left out where nothing does. */
  carriedBody?(managed: Values, outputs: Values): Body;
  /** What a write that reads first must carry in place of what the vendor has, where that contradicts the arguments. */
  correctedBody?(managed: Values, current: VendorObject): Body;
  /** For an object inside another, whose id has the parent's. */
  inside?: Inside;
}

interface Inside {
  /** The path of the calls that list what is in a parent, and that make an object in it. */
  path(inputs: Values): Parameters;
  /** The id, from the parent, what the object shows of itself, and the vendor's own id of it. */
  id(inputs: Values, own: string): string;
  /** The parent, from the id. */
  inputs(id: string): Values;
}

type Definition<I extends z.ZodObject, O extends z.ZodObject> = ResourceDefinition<EncoraStreamClient, I, O>;

/** The part of a definition that follows from the kind. */
export function objectLife<I extends z.ZodObject, O extends z.ZodObject>(
  kind: ObjectKind<I, O>,
): Pick<
  Definition<I, O>,
  | "type"
  | "inputs"
  | "arguments"
  | "createOperation"
  | "outputs"
  | "list"
  | "create"
  | "parts"
  | "read"
  | "delete"
> {
  const { calls, address } = kind;
  return {
    type: kind.type,
    inputs: kind.inputs,
    arguments: kind.arguments,
    createOperation: calls.create,
    outputs: kind.outputs,
    list: {
      within: [],
      shows: "all",
      ...(calls.read === undefined ? { isRead: true } : {}),
      items: (context) => listedObjects(context, kind, {}),
    },
    create: {
      sends: (inputs) => createdKeys(kind.arguments, inputs) as (keyof z.infer<I> & string)[],
      async send(context, inputs) {
        const answered = await context.client.call(calls.create, {
          path: kind.inside?.path(inputs) ?? {},
          body: {
            ...kind.createDefaults,
            ...createBodyOf(kind.arguments, inputs, undefined),
            ...kind.clockBody?.(inputs, context.client.now()),
          },
          createKey: context.createKey,
        });
        const number = shownText(answered.object.id);
        if (number === undefined) return {};
        const id = kind.inside?.id(inputs, number) ?? number;
        return { id, shows: () => live(context, kind, id, answered) };
      },
    },
    parts: partsOf(kind.arguments, {
      wire: () => undefined,
      nameOf: () => "update",
      names: "managed",
      send: (context, { update, id, body, change }) =>
        sendUpdate(context, kind, { update, id, body, managed: change.inputs, outputs: change.outputs }),
    }),
    async read(context, id) {
      const answered = await readObject(context, kind, id);
      return answered && live(context, kind, id, answered);
    },
    async delete({ client }, id) {
      await client.call(calls.delete, { path: address(id) });
    },
  };
}

/** A kind, whatever its arguments and outputs. */
export type AnyKind = Omit<ObjectKind<z.ZodObject, z.ZodObject>, "outputsOf" | "inputs" | "outputs"> & {
  outputsOf(object: VendorObject): Values;
};

/** The object in the vendor's words; undefined when it is gone. */
export async function readObject(
  { client }: Client,
  { calls, address, inside }: Pick<AnyKind, "calls" | "address" | "inside">,
  id: string,
): Promise<Answered | undefined> {
  if (calls.read !== undefined) return client.read(calls.read, address(id));
  const parent = inside?.inputs(id) ?? {};
  const object = (await client.list(calls.list, inside?.path(parent))).find(
    (shown) => (inside?.id(parent, String(shown.id)) ?? shown.id) === id,
  );
  return object && { object };
}

/** What an answer with the object in it shows. A spelling that no document has is told once. */
async function live<Inputs, Outputs>(
  context: Client,
  kind: AnyKind,
  id: string,
  { object, revision }: Answered,
): Promise<Live<Inputs, Outputs>> {
  const inputs = { ...(await shownInputs(context, kind, object)), ...kind.inside?.inputs(id) };
  return { inputs, outputs: kind.outputsOf(object), revision } as Live<Inputs, Outputs>;
}

async function shownInputs(context: Client, kind: AnyKind, object: VendorObject): Promise<Values> {
  const unknown = new UnknownSpellings();
  const shown = await shownBy(kind.arguments, new Members(object, unknown.note), {}, undefined);
  await unknown.tell(context, kind.type, "Please report it.");
  return shown;
}

/** The objects of a list; `within` has the parent, where they are inside one, and `query` narrows it. */
export async function listedObjects<Inputs, Outputs>(
  context: Client,
  kind: AnyKind,
  within: Values,
  query: Parameters = {},
): Promise<Listed<Inputs, Outputs>[]> {
  const { inside, calls } = kind;
  const objects = await context.client.list(calls.list, inside?.path(within), query);
  return Promise.all(
    objects.map(async (object) => {
      const id = inside
        ? inside.id({ ...(await shownInputs(context, kind, object)), ...within }, String(object.id))
        : String(object.id);
      return listedObject(object, await live<Inputs, Outputs>(context, kind, id, { object }), id);
    }),
  );
}

/** What the answer to a write shows; undefined where there is no object in it. */
export function answerShows<Inputs, Outputs>(
  context: Client,
  kind: AnyKind,
  id: string,
  answered: Answered,
): Shows<Inputs, Outputs> | undefined {
  return answered.object.id === undefined ? undefined : () => live(context, kind, id, answered);
}

interface ObjectUpdate {
  update: EncoraStreamOperation;
  id: string;
  body: Body;
  managed: Values;
  /** The outputs as the state has them. */
  outputs?: Values;
}

/**
 * One update call. The body names what changes; the documents demand some fields in every body beside it, and a
 * method set to PUT wipes what is left out. Both are filled in: what the program manages from `managed`, the rest as
 * it stands, read just before, so that an update never changes what the program does not name.
 */
export async function sendUpdate<Inputs, Outputs>(
  context: Client,
  kind: AnyKind,
  { update, id, body, managed, outputs = {} }: ObjectUpdate,
): Promise<Shows<Inputs, Outputs> | undefined> {
  const { client, revision } = context;
  const path = kind.address(id);
  const demanded = operation("encorastream", update)
    .body.filter((field) => field.required || client.replacesWhole(update))
    .map((field) => field.name);
  const known = {
    ...pick(bodyOf(kind.arguments, managed, undefined), demanded),
    ...kind.clockBody?.(managed, client.now()),
    ...kind.carriedBody?.(managed, outputs),
    ...body,
  };
  const absent = demanded.filter((name) => !(name in known));
  if (absent.length === 0)
    return answerShows(context, kind, id, await client.call(update, { path, body: known, revision }));
  const current = await readObject(context, kind, id);
  if (!current)
    throw failure({
      what: "the object is gone",
      state: "Nothing was changed",
      remedy: "Run `pulumi refresh`",
    });
  const answered = await client.call(update, {
    path,
    body: { ...pick(current.object, absent), ...known, ...kind.correctedBody?.(managed, current.object) },
    revision: revision ?? current.revision,
  });
  return answerShows(context, kind, id, answered);
}
