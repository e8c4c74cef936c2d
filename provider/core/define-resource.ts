import type { z } from "zod";
import { sharedControls } from "./controls";
import type { AnyDefinition, ResourceDefinition } from "./definition";
import { withHashes } from "./files";
import { assertSound } from "./validate-definition";

/**
 * Checks a definition at load, keeps its types while it is written, and adds the arguments that every resource
 * of its kind has: `adopt`, `allowReplacement`, the waits, the hashes of its files.
 */
export function defineResource<Client>() {
  return <I extends z.ZodObject, O extends z.ZodObject>(
    definition: ResourceDefinition<Client, I, O>,
  ): AnyDefinition => {
    // From here on nobody but the definition itself knows its argument types.
    const erased = definition as unknown as AnyDefinition;
    const inputs = definition.inputs.extend(sharedControls(definition));
    const parts = erased.parts.map((part) => ({ ...part, keys: withHashes(inputs, part.keys) }));
    const whole: AnyDefinition = { ...erased, inputs, parts };
    assertSound(whole);
    return whole;
  };
}
