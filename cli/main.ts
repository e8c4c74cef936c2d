#!/usr/bin/env node
import { openBrowser } from "./commands/login/browser";
import { exitCodes } from "./exit-codes";
import { run } from "./run";

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on("error", () => process.exit(exitCodes.error));

run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  openBrowser,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
}).then((code) => {
  // A pasted address leaves stdin open, which would keep the process. What is still to be written goes first.
  process.stdout.write("", () => process.exit(code));
});
