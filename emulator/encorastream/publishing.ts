import type { Json } from "../json";
import { type Call, Refusal } from "../vendor";
import { withWholeImages } from "./answers";

/** What movies, shows and channels have in common: a body to fill, and a move that may be repeated. */

/** The server fills what a cast member or an image set leaves out. */
export function completed(sent: Json): Json {
  const body = withWholeImages(sent);
  if (!Array.isArray(body.cast)) return body;
  const cast = body.cast.map((member: Json, index) => ({ character: null, display_order: index, ...member }));
  return { ...body, cast };
}

/** A move to where the object is already: the setting says whether the vendor accepts it. */
export function checkRepeatable(call: Call, problem: string): void {
  if (call.settings.encorastream.repeatedMove === "refused") throw new Refusal(409, problem);
}
