import type { z } from "zod";
import { canonicalArguments } from "./canonical";
import { confirmed } from "./confirm";
import type { AnyDefinition } from "./definition";
import { difference } from "./difference";
import { ExpectedError } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { named } from "./naming";
import { isReadable, overlay } from "./project";
import { rootOf } from "./roots";
import { contextOf, type Runtime } from "./runtime";
import { controlsOf, pick, type State, stateOf } from "./state";
import { type Writing, writeParts } from "./write";

/** The id of the object that `adopt` means; undefined where a new one is to be made. */
export async function adoptable(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  const id = await meantByAdopt(definition, runtime, inputs);
  if (id === undefined || !runtime.replaced.has(`${definition.type}/${id}`)) return id;
  throw new ExpectedError(
    `${named(definition, inputs, id)}: adopt would take over the object that this very run is about to delete, because it replaces it; nothing was changed. ` +
      `Remove deleteBeforeReplace: false from the resource's options, so that the old object goes first.`,
  );
}

async function meantByAdopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  const { adopt: wish } = inputs;
  if (typeof wish === "string") return definition.id?.(wish, inputs) ?? wish;
  if (wish !== true) return undefined;
  const found = await definition.identity.find(contextOf(runtime, inputs), inputs);
  const [only, ...others] = found.filter((candidate) => candidate.deleted === undefined);
  if (others.length > 0) {
    throw new ExpectedError(
      `${named(definition, inputs)}: adopt: true found ${others.length + 1} objects of this identity. Set adopt to the id of one.`,
    );
  }
  return only?.id;
}

/** The id of an object that something else makes. Waiting is no write: no line waits with it. */
export async function appearedId(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<string | undefined> {
  if (!("awaits" in definition.create) || typeof inputs.adopt === "string") return undefined;
  return definition.create.awaits(contextOf(runtime, inputs), inputs);
}

/** Takes over the object: only what differs is written. */
export async function adopt(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  id: string,
): Promise<State> {
  const name = named(definition, inputs, id);
  const live = await definition.read(contextOf(runtime, {}), id, inputs);
  if (!live) throw new ExpectedError(`${name}: there is no such object to adopt; nothing was changed.`);
  const shown = canonicalArguments(definition.inputs, live.inputs);
  const state = stateOf(
    definition,
    {
      ...overlay(definition, inputsThat(definition, inputs, isReadable), shown),
      ...inputsThat(definition, inputs, isTakenOnTrust),
      ...controlsOf(definition, inputs),
    },
    live.outputs,
    { revision: live.revision },
  );
  const changes = difference(definition, state, inputs);
  const fixed = changes.filter((change) => change.replaces && isSeen(definition, change.path));
  if (fixed.length > 0) {
    throw new ExpectedError(
      `${name}: can't be adopted: ${fixed.map((change) => change.path).join(", ")} differs and can't be changed; nothing was changed. ` +
        `Write the live value into the program, or delete the object and create it anew.`,
    );
  }
  const writing: Writing = { definition, runtime, id, root: rootOf(definition, inputs, id), state, inputs };
  const written = await writeParts(
    writing,
    changes.filter((change) => !change.control).map((change) => change.key),
    false,
  );
  return confirmed({ ...writing, state: { ...written, ...inputs } });
}

/** Whether the vendor shows what stands at the path: of what it hides, the program's word is taken. */
function isSeen(definition: AnyDefinition, path: string): boolean {
  const [key = "", child] = path.split(".");
  const schema = shapeOf(definition.inputs)[key] ?? definition.inputs;
  return isReadable(schema) && (child === undefined || isReadable(shapeOf(schema)[child] ?? schema));
}

/** What only a create takes and no call shows can be neither compared nor written. */
function isTakenOnTrust(schema: z.ZodType): boolean {
  return factsOf(schema).replaces === true && !isReadable(schema);
}

function inputsThat(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  holds: (schema: z.ZodType) => boolean,
): Record<string, unknown> {
  const shape = shapeOf(definition.inputs);
  return pick(
    inputs,
    Object.keys(inputs).filter((key) => holds(shape[key] ?? definition.inputs)),
  );
}
