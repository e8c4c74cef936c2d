/**
 * Shows a warning on the stack. The dynamic host offers its providers no way to the engine, and shows what they
 * print as plain information or as an error; but it is started with the engine's address as its one argument, and
 * the SDK's log takes the address from the environment.
 */
export async function warn(text: string): Promise<void> {
  const engine = process.argv[2];
  if (engine === undefined || !/^[\w.-]+:\d+$/.test(engine)) {
    console.warn(`warning: ${text}`);
    return;
  }
  process.env.PULUMI_NODEJS_ENGINE ??= engine;
  const { log } = await import("@pulumi/pulumi");
  await log.warn(text);
}
