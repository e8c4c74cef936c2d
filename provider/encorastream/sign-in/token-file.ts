import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { failure, reasonOf } from "../../core/errors";
import { noteSecrets } from "../../core/redaction";
import { replaceFile } from "../../core/replace-file";
import { stateFolder } from "../../core/user-folders";

/** What a sign-in leaves for later runs. Times are epoch milliseconds. */
const storedTokens = z.object({
  endpoint: z.string(),
  clientId: z.string(),
  tokenUrl: z.string(),
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  expiresAt: z.number(),
  /** From then on the access token is renewed. */
  renewAt: z.number(),
});

export type StoredTokens = z.infer<typeof storedTokens>;

/** Whether somebody has signed in to this tenant on this machine. */
export function isSignedIn(endpoint: string): boolean {
  return existsSync(tokenPath(endpoint));
}

/** One file a tenant: a refresh of one tenant's tokens waits for no other. */
export function tokenPath(endpoint: string): string {
  const name = createHash("sha256").update(plain(endpoint)).digest("hex").slice(0, 16);
  return join(stateFolder(), `encorastream-${name}.json`);
}

/** The tokens for this endpoint. Those of another one are never read for it. */
export async function readTokens(endpoint: string): Promise<StoredTokens> {
  const path = tokenPath(endpoint);
  const tokens = storedTokens.safeParse(json(await textOf(path))).data;
  if (!tokens || plain(tokens.endpoint) !== plain(endpoint)) {
    throw failure({ what: `${path} holds no tokens for ${endpoint}`, state: "Nothing was sent", remedy });
  }
  noteSecrets([tokens.accessToken, tokens.refreshToken]);
  return tokens;
}

/** Replaces the file in one step: a reader, or a run that is killed, sees the old tokens or the new ones. */
export async function writeTokens(tokens: StoredTokens): Promise<void> {
  const path = tokenPath(tokens.endpoint);
  try {
    await replaceFile(path, `${JSON.stringify(tokens, null, 2)}\n`);
  } catch (thrown) {
    throw failure({
      what: `The tokens for ${tokens.endpoint} could not be stored: ${reasonOf(thrown)}`,
      state: `The ones in ${path} no longer work`,
      remedy: `Make the folder writable. ${remedy}`,
    });
  }
}

/** Lets one process at a time change a tenant's tokens. */
export async function withTokenLock<Result>(endpoint: string, work: () => Promise<Result>): Promise<Result> {
  const path = tokenPath(endpoint);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { lock } = await import("proper-lockfile");
  const release = await lock(path, {
    realpath: false,
    retries: { retries: waitSeconds * 10, factor: 1, minTimeout: 100, maxTimeout: 100 },
    // A process that was suspended has lost the lock. Its refresh ends either way.
    onCompromised: () => {},
  }).catch((thrown: unknown) => {
    throw failure({
      what: `${path} could not be locked: ${reasonOf(thrown)}`,
      state: "Nothing was sent",
      remedy: `End the process that holds the lock, or remove ${path}.lock`,
    });
  });
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}

/** Longer than the refresh of another process may take. */
const waitSeconds = 60;

export const loginCommand = "npx ott login encorastream";

export const remedy = `Sign in with "${loginCommand}".`;

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function plain(endpoint: string): string {
  return endpoint.replace(/\/+$/, "");
}
