import { inject } from "vitest";
import { lightEnvironment } from "./light-environment";
import { createStackOn, type Stack, type StackOptions } from "./local-stack";

export type { Stack, StackOptions, StackResult } from "./local-stack";

/**
 * Makes a stack on the engine that the tests' set-up found. Its commands never throw on a non-zero exit: look at
 * `code`. An installed project runs as a user's does, all else starts lightly.
 *
 * @example
 * const stack = await createStack({ program, emulator });
 * const { code, steps } = await stack.up();
 * expect(countSteps(steps)).toEqual({ create: 1 });
 */
export function createStack(options: StackOptions): Promise<Stack> {
  const isInstalled = typeof options.program !== "string" && options.program.installed === true;
  const quick = isInstalled ? {} : lightEnvironment;
  const fresh = inject("freshStack");
  return createStackOn(inject("engine"), { fresh, ...options, env: { ...quick, ...options.env } });
}
