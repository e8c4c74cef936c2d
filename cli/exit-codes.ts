/** What the exit code of every command says. */
export const exitCodes = {
  clean: 0,
  error: 1,
  /** The command worked and found changes or drift. */
  different: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
