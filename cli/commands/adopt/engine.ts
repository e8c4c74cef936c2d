import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failure } from "../../../provider/core/errors";
import { foreignText } from "../../../provider/core/foreign-text";
import type { OpenedStack } from "../../stack";

/** Puts the resources into the state of the stack. The engine asks no vendor. */
export async function importResources(stack: OpenedStack, file: object): Promise<void> {
  // The secrets are in clear in this file, so that nobody else may read it.
  const folder = await mkdtemp(join(tmpdir(), "ott-adopt-"));
  try {
    const path = join(folder, "import.json");
    await writeFile(path, JSON.stringify(file), { mode: 0o600 });
    const words = ["--file", path, "--generate-code=false", "--protect=false", "--yes", "--skip-preview"];
    const { code, output } = await pulumi(stack, ["import", ...words]);
    if (code === 0) return;
    throw failure({
      what: `The import into ${stack.name} failed: ${lastError(output)}`,
      state: "Nothing was changed at the vendors",
      remedy: "See what `pulumi stack` lists, and run the command again: it leaves out what the state has",
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sets a secret of the stack's config. No other process sees it, as it would among the words of a command. */
export async function setSecret(stack: OpenedStack, key: string, value: unknown): Promise<void> {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { code, output } = await pulumi(stack, ["config", "set", "--secret", key], text);
  if (code === 0) return;
  throw failure({
    what: `The config of ${stack.name} could not be set: ${lastError(output)}`,
    state: "Nothing was changed at the vendors, and nothing was imported",
    remedy: "Check that `pulumi config set` works there, and run the command again",
  });
}

/** Whether a preview that reads every object shows no change. */
export async function isUnchanged(stack: OpenedStack): Promise<boolean> {
  const { code } = await pulumi(stack, ["preview", "--refresh", "--expect-no-changes"]);
  return code === 0;
}

function pulumi(
  { workspace, name }: OpenedStack,
  words: readonly string[],
  input = "",
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const { command } = workspace.pulumiCommand;
    const child = spawn(command, [...words, "--stack", name, "--non-interactive"], {
      cwd: workspace.workDir,
    });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (output += String(text)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
    child.stdin.end(input);
  });
}

function lastError(output: string): string {
  const errors = output.match(/error: .*/g) ?? [output];
  return foreignText(errors.at(-1) ?? "", 300);
}
