/** `npm run pulumi -- <args>`: the quickstart's engine, environment and stack, for any Pulumi command. */
import { runCommand } from "./expected-error";
import { prepareQuickstart } from "./quickstart";

runCommand(async () => {
  const { emulator, pulumi } = await prepareQuickstart();
  try {
    return await pulumi(...process.argv.slice(2));
  } finally {
    await emulator.close();
  }
});
