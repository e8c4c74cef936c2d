import { spawn } from "node:child_process";

/** How a command ended. */
export interface CommandResult {
  /** The exit code; 1 where a signal or the time limit ended it, 127 where it could not be started. */
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** After this long the command is ended; no limit by default. */
  timeoutMilliseconds?: number;
}

/** Runs a command without a shell and collects what it writes; never throws on a non-zero exit. */
export function collect(
  command: string,
  words: readonly string[],
  { cwd, env, timeoutMilliseconds }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMilliseconds,
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output.stderr += text;
    });
    child.on("error", (error) => resolve({ code: 127, ...output, stderr: error.message }));
    child.on("close", (code, signal) => {
      if (signal) output.stderr += `\nended by ${signal}`;
      resolve({ code: code ?? 1, ...output });
    });
  });
}

/**
 * Runs a command on this process' own terminal and returns its exit code. Ctrl-C reaches the command directly;
 * this process waits for the command's own way of ending.
 */
export function pass(
  command: string,
  words: readonly string[],
  { cwd, env }: CommandOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const ignore = () => {};
    process.on("SIGINT", ignore);
    const child = spawn(command, words, { cwd, env, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGINT", ignore);
      resolve(code ?? 1);
    });
  });
}
