import type { AnyDefinition } from "./definition";
import { factsOf, shapeOf } from "./facts";
import { hasUnknown } from "./unknown";

/** What an error calls the resource: its type and identity, as in `fivecents:PushStream name "live/main1"`. */
export function resourceLabel(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id?: string,
): string {
  const shape = shapeOf(definition.inputs);
  const identity = definition.identity.keys
    .filter((key) => inputs[key] !== undefined)
    .map((key) => `${key} ${shown(factsOf(shape[key] ?? definition.inputs).secret === true, inputs[key])}`)
    .join(", ");
  return [definition.type, identity, id ? `(id ${id})` : ""].filter((part) => part !== "").join(" ");
}

function shown(isSecret: boolean, value: unknown): string {
  if (isSecret) return "[secret]";
  return hasUnknown(value) ? "(not known yet)" : JSON.stringify(value);
}
