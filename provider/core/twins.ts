import { twinFailure } from "./create-errors";
import type { AnyDefinition } from "./definition";
import { isLiving, matchesIn } from "./identity";
import type { Runtime } from "./runtime";

/**
 * Stops a create that would make a second object of a `likely` identity: one that an interrupted run left behind, that a
 * renamed resource still has, or that somebody else made. One list serves all creates of a run. Objects that other
 * resources of the program manage do not count. Answers with the ids of what was there before, where it looked.
 */
export async function assertNoTwin(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<ReadonlySet<string> | undefined> {
  if (definition.identity.kind !== "likely") return undefined;
  const { listings, register } = runtime;
  const objects = await listings.asOfFirstLook(definition, runtime, inputs);
  const matches = matchesIn(definition, objects, inputs).filter(isLiving);
  const unexplained = matches.filter(({ id }) => !register.isOfThisRun(definition, id));
  const isTwin = unexplained.length > register.countBefore(definition, inputs);
  if (isTwin && inputs.adopt !== false) {
    throw twinFailure(definition, inputs, unexplained);
  }
  return new Set(matches.map(({ id }) => id));
}
