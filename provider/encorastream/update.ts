import { operation } from "../../api";
import type { Parameters } from "../../api/request-line";
import type { Context, Live, Part, Shows } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { pick } from "../core/state";
import type { Answered, EncoraStreamClient, EncoraStreamOperation } from "./client";
import type { VendorObject } from "./envelope";
import { bodyOf, keysOf, type Spellings } from "./spelling";

/** How the objects of one kind are addressed, read, understood and updated. */
export interface Updating<Inputs, Outputs> {
  operation: EncoraStreamOperation;
  address(id: string): Parameters;
  /** The live object in the vendor's words; undefined when it is gone. */
  read(context: Context<EncoraStreamClient>, id: string): Promise<Answered | undefined>;
  /** What an object in the vendor's words shows. */
  live(
    context: Context<EncoraStreamClient>,
    id: string,
    object: VendorObject,
  ): Promise<Live<Inputs, Outputs>>;
}

/** The live object in the program's words; undefined when it is gone. */
export async function readLive<Inputs, Outputs>(
  context: Context<EncoraStreamClient>,
  updating: Updating<Inputs, Outputs>,
  id: string,
): Promise<Live<Inputs, Outputs> | undefined> {
  const answered = await updating.read(context, id);
  return answered && { ...(await updating.live(context, id, answered.object)), revision: answered.revision };
}

/** What the answer to a write shows; undefined where there is no object in it. */
export function shownBy<Inputs, Outputs>(
  context: Context<EncoraStreamClient>,
  { live }: Updating<Inputs, Outputs>,
  id: string,
  { object, revision }: Answered,
): Shows<Inputs, Outputs> | undefined {
  if (object.id === undefined) return undefined;
  return async () => ({ ...(await live(context, id, object)), revision });
}

/** The part that one update call writes: every argument that has a spelling, null for what is to be cleared. */
export function updatePart<Inputs, Outputs>(
  updating: Updating<Inputs, Outputs>,
  spellings: Spellings<Inputs>,
): Part<EncoraStreamClient, Inputs, Outputs> {
  return {
    name: "update",
    keys: keysOf(spellings),
    write: (context, id, values, { cleared }) =>
      sendUpdate(context, updating, id, bodyOf(spellings, values, cleared)),
  };
}

/**
 * One update call. The body names what changes; the documents demand some fields in every body beside it, and a
 * method set to PUT wipes what is left out. Both are filled in: what the program manages from `managed`, the rest as
 * it stands, read just before, so that an update never changes what the program does not name.
 */
export async function sendUpdate<Inputs, Outputs>(
  context: Context<EncoraStreamClient>,
  updating: Updating<Inputs, Outputs>,
  objectId: string,
  body: Record<string, unknown>,
  managed: Record<string, unknown> = {},
): Promise<Shows<Inputs, Outputs> | undefined> {
  const { client, revision } = context;
  const { operation: id, address, read } = updating;
  const path = address(objectId);
  const demanded = operation("encorastream", id)
    .body.filter((field) => field.required || client.replacesWhole(id))
    .map((field) => field.name);
  const known = { ...pick(managed, demanded), ...body };
  const absent = demanded.filter((name) => !(name in known));
  if (absent.length === 0)
    return shownBy(context, updating, objectId, await client.call(id, { path, body: known, revision }));
  const live = await read(context, objectId);
  if (!live) throw new ExpectedError("the object is gone");
  const answered = await client.call(id, {
    path,
    body: { ...pick(live.object, absent), ...known },
    revision: revision ?? live.revision,
  });
  return shownBy(context, updating, objectId, answered);
}
