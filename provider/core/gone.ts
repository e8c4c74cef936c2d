import type { AnyDefinition } from "./definition";
import { type ExpectedError, failure } from "./errors";
import { isLiving } from "./identity";
import { lookRepeatedly } from "./look";
import type { Runtime } from "./runtime";

/**
 * The second witness, after an object's own answer has said that it is gone: the list of its type must not show it.
 * A wrong endpoint, a gateway or another account answers for the one object as for all. One list serves all
 * objects of a run that seem gone. Fails when the list still shows the object after half a minute, or does not answer.
 */
export async function assertNotListed(
  definition: AnyDefinition,
  runtime: Runtime,
  id: string,
  inputs: Record<string, unknown>,
): Promise<void> {
  let isFirst = true;
  const isGone = await lookRepeatedly(runtime, async () => {
    const { listings } = runtime;
    const objects = isFirst
      ? await listings.asOfWitness(definition, runtime, inputs)
      : await listings.now(definition, runtime, inputs);
    isFirst = false;
    const item = objects.get(id);
    return item === undefined || !isLiving(item) ? true : undefined;
  });
  if (isGone) return;
  throw stillListed(`object ${id}`);
}

/** The error of an object that the vendor denies and lists. */
export function stillListed(object: string): ExpectedError {
  return failure({
    what: `the vendor says that ${object} does not exist, but still lists it`,
    state: "Nothing was changed",
    remedy: "Check the account's endpoint and operations settings, and run the command again",
  });
}
