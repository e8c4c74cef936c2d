import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { failure } from "../provider/core/errors";
import { engineAnswer, type OpenedStack, reasonOf } from "./stack";

const values = z.record(z.string(), z.unknown());

const stateResource = z.looseObject({
  urn: z.string(),
  type: z.string(),
  id: z.string().optional(),
  inputs: values.default({}),
  outputs: values.optional(),
  /** The account: its URN and its id. */
  provider: z.string().optional(),
  /** Whether the object of it is to be deleted: another one has taken its place. */
  delete: z.boolean().optional(),
  /** Whether its object was deleted, and the new one that replaces it is still to be created. */
  pendingReplacement: z.boolean().optional(),
  additionalSecretOutputs: z.array(z.string()).optional(),
});

/** One resource of the state. It has more members than are named here, and keeps them. */
export type StateResource = z.infer<typeof stateResource>;

const stored = z.looseObject({
  deployment: z.looseObject({
    resources: z.array(stateResource).nullish(),
    /** What the engine had begun and no run has ended. */
    pending_operations: z.array(z.looseObject({ type: z.string(), resource: stateResource })).nullish(),
  }),
});

/** The state of a stack, as `pulumi stack export` writes it. */
export type StoredState = z.infer<typeof stored>;

/** Reads the state of the stack, its secrets in clear: none of it is ever printed. */
export async function readState({ workspace, name }: OpenedStack): Promise<StoredState> {
  return stored.parse(await engineAnswer(workspace.workDir, () => workspace.exportStack(name)));
}

/** Writes the state of the stack. The engine checks that it is whole, and encrypts its secrets. */
export async function writeState({ workspace, name }: OpenedStack, state: StoredState): Promise<void> {
  // The secrets are in clear in this file, so that nobody else may read it.
  const folder = await mkdtemp(join(tmpdir(), "ott-state-"));
  try {
    const file = join(folder, "state.json");
    await writeFile(file, JSON.stringify(state), { mode: 0o600 });
    const words = ["stack", "import", "--stack", name, "--file", file];
    await promisify(execFile)(workspace.pulumiCommand.command, words, { cwd: workspace.workDir });
  } catch (thrown) {
    throw failure({
      what: `The state of ${name} could not be written: ${reasonOf(thrown)}`,
      state: "Neither the state nor the vendors were changed",
      remedy: "If the killed run still holds the lock, run `pulumi cancel`. Then run the command again",
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
