import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { replaceFile } from "./replace-file";
import { cacheFolder } from "./user-folders";

/** A file as it stood at one time. Times are nanoseconds, which no JSON number holds. */
const fileVersion = z.object({ path: z.string(), size: z.string(), modified: z.string() });
type FileVersion = z.infer<typeof fileVersion>;

const cached = fileVersion.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** A file that was written so shortly ago can change once more and keep its size and time. */
const unsettledMilliseconds = 2_000;

const known = new Map<string, Promise<string>>();

/**
 * The SHA-256 of a file's content, streamed. Undefined where there is no file. A file whose size and time of change are
 * as they were is not read again, in this run and in later ones.
 */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const version = await versionOf(path);
  if (!version) return undefined;
  const key = JSON.stringify(version);
  const finding = known.get(key) ?? hashOf(version);
  known.set(key, finding);
  try {
    const hash = await finding;
    if (!(await isSettled(version))) known.delete(key);
    return hash;
  } catch (thrown) {
    known.delete(key);
    throw thrown;
  }
}

async function hashOf(version: FileVersion): Promise<string> {
  const kept = await readCached(version);
  if (kept !== undefined) return kept;
  const digest = createHash("sha256");
  await pipeline(createReadStream(version.path), digest);
  const hash = digest.digest("hex");
  // Without the cache the next run reads the file once more.
  if (await isSettled(version))
    await replaceFile(cachePath(version.path), JSON.stringify({ ...version, hash })).catch(() => undefined);
  return hash;
}

async function readCached(version: FileVersion): Promise<string | undefined> {
  const text = await readFile(cachePath(version.path), "utf8").catch(() => "");
  const found = cached.safeParse(json(text)).data;
  return found && isSame(found, version) ? found.hash : undefined;
}

/** One small file for each hashed one: runs at the same time never write over what another one has learned. */
function cachePath(path: string): string {
  return join(cacheFolder(), "hashes", `${createHash("sha256").update(path).digest("hex")}.json`);
}

/** Whether the file still stands as it did, and has for so long that every change of it shows. */
async function isSettled(version: FileVersion): Promise<boolean> {
  const now = await versionOf(version.path).catch(() => undefined);
  const age = Date.now() - Number(BigInt(version.modified) / 1_000_000n);
  return now !== undefined && isSame(now, version) && age > unsettledMilliseconds;
}

function isSame(one: FileVersion, other: FileVersion): boolean {
  return one.path === other.path && one.size === other.size && one.modified === other.modified;
}

async function versionOf(path: string): Promise<FileVersion | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { path: resolve(path), size: String(found.size), modified: String(found.mtimeNs) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
