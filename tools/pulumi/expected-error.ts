/** Something a user can mend: shown as its message alone, without a stack trace. */
export class ExpectedError extends Error {}

/** Runs a command's main function; its number is the exit code. */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof ExpectedError ? `error: ${error.message}` : error);
      process.exitCode = 1;
    },
  );
}
