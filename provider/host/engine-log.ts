/**
 * The engine's log. The dynamic host hands its providers no way to the engine, but its one argument is the engine's
 * address, and the SDK's log can be told of it. Undefined where there is no engine.
 */
export async function engineLog(): Promise<typeof import("@pulumi/pulumi").log | undefined> {
  const engine = process.argv[2];
  if (engine === undefined || !/^[\w.-]+:\d+$/.test(engine)) return undefined;
  const { log, runtime } = await import("@pulumi/pulumi");
  if (!runtime.getEngine())
    runtime.resetOptions(runtime.getProject(), runtime.getStack(), -1, engine, "", false, "");
  return log;
}
