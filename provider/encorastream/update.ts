import { operation } from "../../api";
import type { Parameters } from "../../api/request-line";
import type { Context, Part } from "../core/definition";
import { ExpectedError } from "../core/errors";
import type { Answered, EncoraStreamClient, EncoraStreamOperation } from "./client";
import { bodyOf, keysOf, type Spellings } from "./spelling";

/** How the objects of one kind are addressed, read and updated. */
export interface Updating {
  operation: EncoraStreamOperation;
  address(id: string): Parameters;
  /** The live object in the vendor's words; undefined when it is gone. */
  read(context: Context<EncoraStreamClient>, id: string): Promise<Answered | undefined>;
}

/** The part that one update call writes: every argument that has a spelling, null for what is to be cleared. */
export function updatePart<Inputs>(
  updating: Updating,
  spellings: Spellings<Inputs>,
): Part<EncoraStreamClient, Inputs> {
  return {
    name: "update",
    keys: keysOf(spellings),
    write: (context, id, values, { cleared }) =>
      sendUpdate(context, updating, id, bodyOf(spellings, values, cleared)),
  };
}

/**
 * One update call. The body names what the program manages; the documents demand some fields in every body
 * beside it, and a method set to PUT wipes what is left out. Both are filled in as they stand, read just before,
 * so that an update never changes what the program does not name.
 */
export async function sendUpdate(
  context: Context<EncoraStreamClient>,
  { operation: id, address, read }: Updating,
  objectId: string,
  body: Record<string, unknown>,
): Promise<{ revision?: string }> {
  const { client, revision } = context;
  const path = address(objectId);
  const absent = operation("encorastream", id)
    .body.filter((field) => field.required || client.replacesWhole(id))
    .map((field) => field.name)
    .filter((name) => !(name in body));
  if (absent.length === 0) return client.call(id, { path, body, revision });
  const live = await read(context, objectId);
  if (!live) throw new ExpectedError("the object is gone");
  const standing = absent.filter((name) => live.object[name] !== undefined);
  return client.call(id, {
    path,
    body: { ...Object.fromEntries(standing.map((name) => [name, live.object[name]])), ...body },
    revision: revision ?? live.revision,
  });
}
