/**
 * Shows a warning on the stack. The dynamic host hands its providers no way to the engine, and shows what they
 * print as mere information; but its one argument is the engine's address, and the SDK's log can be told of it.
 */
export async function warn(text: string): Promise<void> {
  const engine = process.argv[2];
  if (engine === undefined || !/^[\w.-]+:\d+$/.test(engine)) {
    console.warn(`warning: ${text}`);
    return;
  }
  try {
    const { log, runtime } = await import("@pulumi/pulumi");
    if (!runtime.getEngine())
      runtime.resetOptions(runtime.getProject(), runtime.getStack(), -1, engine, "", false, "");
    await log.warn(text);
  } catch {
    console.warn(`warning: ${text}`);
  }
}
