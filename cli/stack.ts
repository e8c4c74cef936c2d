import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { LocalWorkspace } from "@pulumi/pulumi/automation";
import type { Command } from "commander";
import { failure, messageOf } from "../provider/core/errors";
import { foreignText } from "../provider/core/foreign-text";
import { noteSecrets } from "../provider/core/redaction";
import type { Session } from "./session";
import { resourcesIn, type StateResource } from "./stack-state";

/** Which stack a command is about. */
export interface StackOptions {
  stack?: string;
  cwd?: string;
}

/** A stack of the user's own project, whichever engine and state backend it has. */
export interface OpenedStack {
  workspace: LocalWorkspace;
  name: string;
}

/** A setting by its whole name, as in `fivecents:apiKey`; undefined where it is not set. */
export type Configured = (key: string) => string | undefined;

export function withStackOptions(command: Command): Command {
  return command
    .option("--stack <name>", "read the settings of this stack (default with --cwd: the selected one)")
    .option("--cwd <folder>", "folder of the Pulumi project (default with --stack: this folder)");
}

/** The same for a command that works on a stack in any case. */
export function withOwnStackOptions(command: Command): Command {
  return command
    .option("--stack <name>", "the stack (default: the selected one)")
    .option("--cwd <folder>", "folder of the Pulumi project (default: this folder)");
}

/** The stack that the options name. It is looked at and not selected: the user's selection stays. */
export async function openStack({ stack, cwd }: StackOptions, session: Session): Promise<OpenedStack> {
  const workDir = resolve(session.surroundings.folder, cwd ?? ".");
  const workspace = await engineAnswer(workDir, async () => {
    const automation = await import("@pulumi/pulumi/automation/index.js");
    return automation.LocalWorkspace.create({ workDir });
  });
  const name = stack ?? (await engineAnswer(workDir, () => workspace.stack()))?.name;
  if (name !== undefined) return { workspace, name };
  throw failure({
    what: `No stack is selected in ${workDir}`,
    state: "Nothing was sent",
    remedy: "Name one with `--stack`",
  });
}

/** The config of the stack. Its secrets are masked in whatever this process prints from then on. */
export async function stackConfig({ workspace, name }: OpenedStack): Promise<Configured> {
  const config = await engineAnswer(workspace.workDir, () => workspace.getAllConfig(name));
  const values = Object.values(config);
  noteSecrets(values.flatMap(({ value, secret }) => (secret ? [value] : [])));
  return (key) => config[key]?.value;
}

/** What the last run of the engine has stored. The secrets in it are in clear, and not masked yet. */
export async function stackState({ workspace, name }: OpenedStack): Promise<StateResource[]> {
  return resourcesIn(await engineAnswer(workspace.workDir, () => workspace.exportStack(name)));
}

/**
 * What `pulumi preview --json` prints. A preview that failed says in it why. The Automation API would select the stack
 * before it.
 */
export async function previewText(
  { workspace, name }: OpenedStack,
  { refresh }: { refresh: boolean },
): Promise<string> {
  const words = [
    "preview",
    "--json",
    "--non-interactive",
    "--stack",
    name,
    ...(refresh ? ["--refresh"] : []),
  ];
  // In the other form, which this variable asks for, each event is a document of its own.
  const env = { ...process.env, PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "false" };
  return engineAnswer(workspace.workDir, async () => {
    const options = { cwd: workspace.workDir, env, maxBuffer: Number.POSITIVE_INFINITY };
    const running = promisify(execFile)(workspace.pulumiCommand.command, words, options);
    const { stdout } = await running.catch((thrown: Error & { stdout?: string; stderr?: string }) => {
      if (thrown.stdout?.trimStart().startsWith("{")) return { stdout: thrown.stdout };
      throw new Error(thrown.stderr || thrown.message);
    });
    return stdout;
  });
}

/**
 * The settings that a command works with: those of the stack, if the options name one or its project. What a stack
 * does not set comes from the environment, as in a run of the engine.
 */
export async function configOf(options: StackOptions, session: Session): Promise<Configured> {
  if (options.stack === undefined && options.cwd === undefined) return () => undefined;
  session.progress.show("Reading the stack's config …");
  return stackConfig(await openStack(options, session));
}

/** What a command of the engine answers. Fails in the user's terms. */
export async function engineAnswer<Answer>(folder: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    throw failure({
      what: `The Pulumi project in ${folder} could not be read: ${reasonOf(thrown)}`,
      state: "Nothing was sent",
      remedy:
        "Check `--stack` and `--cwd`, and that `pulumi config` works there; `ott doctor` checks the engine",
    });
  }
}

/** What the engine says is wrong: the last line of its stderr that says so. */
export function reasonOf(thrown: unknown): string {
  const text = messageOf(thrown);
  return foreignText(/error: .*/.exec(text)?.[0] ?? text, 300);
}
