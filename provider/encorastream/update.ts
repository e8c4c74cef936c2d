import { operation } from "../../api";
import type { Parameters } from "../../api/request-line";
import type { Context } from "../core/definition";
import { ExpectedError } from "../core/errors";
import type { Answered, EncoraStreamClient, EncoraStreamOperation } from "./client";

/**
 * One update call. The body names what the program manages; the documents demand some fields in every body
 * beside it, and a method set to PUT wipes what is left out. Both are filled in as they stand, read just before,
 * so that an update never changes what the program does not name.
 */
export async function sendUpdate(
  context: Context<EncoraStreamClient>,
  id: EncoraStreamOperation,
  path: Parameters,
  body: Record<string, unknown>,
  readLive: () => Promise<Answered | undefined>,
): Promise<{ revision?: string | undefined }> {
  const { client } = context;
  const absent = operation("encorastream", id)
    .body.filter((field) => field.required || client.replacesWhole(id))
    .map((field) => field.name)
    .filter((name) => !(name in body));
  if (absent.length === 0) return client.call(id, { path, body, revision: context.revision });
  const live = await readLive();
  if (!live) throw new ExpectedError("the object is gone");
  const standing = absent.filter((name) => live.object[name] !== undefined);
  return client.call(id, {
    path,
    body: { ...Object.fromEntries(standing.map((name) => [name, live.object[name]])), ...body },
    revision: context.revision ?? live.revision,
  });
}
