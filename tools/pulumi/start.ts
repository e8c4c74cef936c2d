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
    const staysOpen = !emulator.shared && process.stdin.isTTY && process.stdout.isTTY;
    console.log(emulator.shared || staysOpen ? stepsWithPage(emulator.url) : stepsWithoutPage);
    if (staysOpen) {
      console.log("The emulator runs until Ctrl-C. Use a second terminal for the commands above.");
      await once(process, "SIGINT");
    }
    return 0;
  } finally {
    await emulator.close();
  }
});

/** For an emulator that goes on running. */
function stepsWithPage(url: string): string {
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

/** For an emulator that stops with this process, as it does without a terminal. */
const stepsWithoutPage = `
The emulator has stopped, and what the three vendors hold is kept. Each command below starts it again for itself.

Three things to try:
  1. See that nothing is left to do:
       npm run pulumi -- preview
  2. Change something by hand, on the page of an emulator that keeps running, then see the drift:
       npm run emulator
       npm run pulumi -- refresh --preview-only --diff     (in a second terminal)
  3. Take everything down:
       npm run pulumi -- destroy
`;
