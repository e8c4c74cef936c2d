import pLimit from "p-limit";
import { check } from "../../../provider/core/check";
import type { AnyDefinition } from "../../../provider/core/definition";
import { failure } from "../../../provider/core/errors";
import { factsOf, shapeOf } from "../../../provider/core/facts";
import { isLiving } from "../../../provider/core/identity";
import { read } from "../../../provider/core/read";
import type { Runtime } from "../../../provider/core/runtime";
import { noteSecretsOf } from "../../../provider/core/secrets";
import type { State } from "../../../provider/core/state";
import { definitions } from "../../../provider/definitions";
import { isOneOf } from "./wildcard";

/** An object that exists and that the stack does not manage. */
export interface Found {
  definition: AnyDefinition;
  id: string;
  /** The canonical arguments, those that are as by default left out. */
  inputs: Record<string, unknown>;
  state: State;
  /** Why these arguments are no whole resource, such as a file that no call shows. */
  problems: string[];
}

export interface Wanted {
  /** Patterns of types. */
  types: readonly string[];
  /** Patterns of names. Undefined: all. */
  names: readonly string[] | undefined;
  isManaged(definition: AnyDefinition, id: string): boolean;
}

/** The vendor's rate limit holds back what is too much. */
const together = pLimit(16);

/** The types that the patterns mean. Items of a set are adopted one by one, and not as a set. */
export function wantedTypes(patterns: readonly string[]): AnyDefinition[] {
  const found = definitions.filter((one) => isAdoptable(one) && isOneOf(patterns, one.type));
  if (found.length > 0) return found;
  throw failure({
    what: `No type is ${patterns.join(" or ")}`,
    state: "Nothing was sent",
    remedy: `Name some of these: ${definitions
      .filter(isAdoptable)
      .map(({ type }) => type)
      .join(", ")}`,
  });
}

function isAdoptable({ identity, inputs }: AnyDefinition): boolean {
  const isSet = Object.values(shapeOf(inputs)).some((schema) => factsOf(schema).owned);
  return identity.kind !== "disposable" && !isSet;
}

/** Lists the objects of the wanted types, and reads those that are wanted. */
export async function findUnmanaged(
  wanted: Wanted,
  accountOf: (definition: AnyDefinition) => Runtime,
  progress: (text: string) => void,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const definition of wantedTypes(wanted.types)) {
    progress(`Listing ${definition.type} …`);
    const runtime = accountOf(definition);
    const objects = await runtime.listings.sinceLastWrite(definition, runtime, {});
    const items = [...objects.values()]
      .filter(isLiving)
      .filter(({ id }) => !wanted.isManaged(definition, id))
      .map(({ id, live }) => ({ id, name: nameOf(definition, live.inputs) }))
      .filter(({ name }) => wanted.names === undefined || isOneOf(wanted.names, name))
      .toSorted((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
    let done = 0;
    const whole = await together.map(items, async ({ id }) => {
      const object = await wholeObject(definition, runtime, id);
      done += 1;
      progress(`Read ${done} of ${items.length} of ${definition.type} …`);
      return object;
    });
    found.push(...whole.filter((object) => object !== undefined));
  }
  return found;
}

/** An object that was deleted meanwhile fails the read: none is left out without a word. */
async function wholeObject(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
): Promise<Found | undefined> {
  const seen = await read(definition, runtime, id, {});
  if (seen === undefined) return undefined;
  noteSecretsOf(definition, seen.state);
  const { inputs, problems } = await check(definition, {}, seen.inputs);
  return { definition, id, inputs, state: seen.state, problems };
}

/** What people call the object. */
function nameOf({ identity }: AnyDefinition, inputs: Record<string, unknown>): string {
  const name = inputs.name ?? inputs.title;
  return typeof name === "string" ? name : identity.keys.map((key) => String(inputs[key] ?? "")).join(" ");
}
