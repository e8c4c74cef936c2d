/** `npm run emulator`: the emulator of this clone, with its page, until Ctrl-C. */
import { runCommand } from "./expected-error";
import { localEmulator } from "./local-emulator";

runCommand(async () => {
  const emulator = await localEmulator();
  console.log(`Emulator: ${emulator.url}/${emulator.shared ? " (already running)" : ""}`);
  if (emulator.shared) return 0;
  console.log("It runs until Ctrl-C. `npm run pulumi -- <args>` uses it from a second terminal.");
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  await emulator.close();
  return 0;
});
