import type { AnyDefinition } from "./definition";
import { printable } from "./secrets";

/** What an error calls the resource: its type and identity, as in `fivecents:PushStream name "live/main1"`. */
export function resourceLabel(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id?: string,
): string {
  const identity = definition.identity.keys
    .filter((key) => inputs[key] !== undefined)
    .map((key) => `${key} ${printable(definition, key, inputs[key])}`)
    .join(", ");
  return [definition.type, identity, id ? `(id ${id})` : ""].filter((part) => part !== "").join(" ");
}
