import { z } from "zod";
import { sharedControls } from "../../provider/core/controls";
import type { AnyDefinition, Example } from "../../provider/core/definition";
import { bare, descriptionOf, factsOf, shapeOf } from "../../provider/core/facts";

/** What a definition leaves out that a reader of its reference page misses. */

/** The arguments and outputs without a text, with their members: `geoBlock.countries`. */
export function withoutText(schema: z.ZodType): string[] {
  return membersIn(schema)
    .filter(({ schema: member }) => !factsOf(member).computed && descriptionOf(member) === "")
    .map(({ path }) => path);
}

/** The arguments that no example shows, with their members. What every resource has is shown in the guides. */
export function inNoExample(definition: {
  inputs: z.ZodObject;
  examples: readonly Example[];
  identity?: AnyDefinition["identity"];
}): string[] {
  const shown = new Set(definition.examples.flatMap(({ inputs }) => pathsIn(definition.inputs, inputs)));
  const { identity } = definition;
  const shared = identity
    ? Object.keys(sharedControls({ ...definition, identity, waitForEarlierWrites: true }))
    : [];
  return membersIn(definition.inputs)
    .map(({ path }) => path)
    .filter((path) => !shown.has(path) && !shared.includes(path));
}

interface Member {
  path: string;
  schema: z.ZodType;
}

/** The members of an object, and theirs. Those of a list's items and of a map's values stand at its own path. */
function membersIn(schema: z.ZodType, path = ""): Member[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return membersIn(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodRecord) return membersIn(inner.valueType as z.ZodType, path);
  return Object.entries(shapeOf(inner)).flatMap(([key, child]) => {
    const place = path === "" ? key : `${path}.${key}`;
    return [{ path: place, schema: child }, ...membersIn(child, place)];
  });
}

function pathsIn(schema: z.ZodType, value: unknown, path = ""): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => pathsIn(inner.element as z.ZodType, item, path));
  if (inner instanceof z.ZodRecord)
    return Object.values(value as object).flatMap((item) =>
      pathsIn(inner.valueType as z.ZodType, item, path),
    );
  return Object.entries(shapeOf(inner)).flatMap(([key, child]) => {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) return [];
    const place = path === "" ? key : `${path}.${key}`;
    return [place, ...pathsIn(child, item, place)];
  });
}
