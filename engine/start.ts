/** `npm start`: from a fresh clone to living resources in the emulator, with the real engine. */
import { once } from "node:events";
import { runCommand } from "./expected-error";
import { prepareQuickstart, STACK } from "./quickstart";

runCommand(async () => {
  const { engine, emulator, pulumi } = await prepareQuickstart();
  try {
    console.log(`Engine: Pulumi ${engine.version}, ${engine.reason}.`);
    console.log(`Emulator: ${emulator.url}${emulator.shared ? " (already running)" : ""}.\n`);
    const code = await pulumi("up", "--yes", "--stack", STACK, "--suppress-outputs");
    if (code !== 0) return code;
    await pulumi("stack", "output", "--stack", STACK);
    console.log(nextSteps(emulator.url));
    if (!emulator.shared && process.stdin.isTTY && process.stdout.isTTY) {
      console.log("The emulator goes on until Ctrl-C. Use a second terminal for the commands above.");
      await once(process, "SIGINT");
    }
    return 0;
  } finally {
    await emulator.close();
  }
});

function nextSteps(url: string): string {
  return `
What the three vendors hold now: ${url}/

Three things to try:
  1. Change something by hand on that page, then see the drift, field by field:
       npm run pulumi -- refresh --preview-only --diff
  2. Bring it back to what the program says:
       npm run pulumi -- up --refresh
  3. Take everything down:
       npm run pulumi -- destroy
`;
}
