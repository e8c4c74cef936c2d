import type { z } from "zod";
import { canonical, same } from "../../../provider/core/canonical";
import { bare, factsOf, mayCarryCredentials, shapeOf } from "../../../provider/core/facts";
import { credentialsIn } from "../../../provider/core/url-credentials";
import type { Named, Objects } from "./naming";
import { referenceAt, schemaAt } from "./references";
import type { Source } from "./source";

/** The arguments of a resource as the program writes them. */
export function argumentSources(
  object: Named,
  objects: Objects<Named>,
): { sources: Record<string, Source>; secrets: Record<string, unknown> } {
  const sources: Record<string, Source> = {};
  const secrets: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shapeOf(object.definition.inputs))) {
    const value = object.inputs[key];
    if (value === undefined || factsOf(schema).computed) continue;
    if (isSecret(schema, value)) {
      const setting = `${object.variable}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
      secrets[setting] = value;
      sources[key] = `config.requireSecret${typeof value === "string" ? "" : "Object"}("${setting}")`;
    } else {
      sources[key] = sourceOf(schema, withoutDefaults(schema, value), objects);
    }
  }
  return { sources, secrets };
}

/** Whether the value belongs into the encrypted config: what is secret, and URLs with credentials in them. */
export function isSecret(schema: z.ZodType, value: unknown): boolean {
  return factsOf(schema).secret === true || (mayCarryCredentials(schema) && hasCredentials(value));
}

function hasCredentials(value: unknown): boolean {
  if (typeof value === "string") return credentialsIn(value).length > 0;
  return typeof value === "object" && value !== null && Object.values(value).some(hasCredentials);
}

/** The value without the members that the canonical form fills in again. */
function withoutDefaults(schema: z.ZodType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDefaults(schemaAt(schema, ""), item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => {
    const member = shapeOf(bare(schema))[key];
    return member === undefined || !same(item, canonical(member, factsOf(member).default));
  });
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutDefaults(schemaAt(schema, key), item)]));
}

function sourceOf(schema: z.ZodType, value: unknown, objects: Objects<Named>): Source {
  const reference = referenceAt(schema, value);
  const referred = reference && objects.find(reference);
  if (referred) return referred.variable;
  if (Array.isArray(value)) return value.map((item) => sourceOf(schemaAt(schema, ""), item, objects));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, sourceOf(schemaAt(schema, key), item, objects)]),
  );
}
