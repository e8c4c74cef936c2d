import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { field } from "./facts";

/** The argument beside a file argument that holds the SHA-256 of its content, as lower-case hex. */
export function hashKey(key: string): string {
  return `${key}Sha256`;
}

/** The keys, each file argument followed by that of its hash. */
export function withHashes(inputs: z.ZodObject, keys: readonly string[]): string[] {
  return keys.flatMap((key) => (hashKey(key) in inputs.shape ? [key, hashKey(key)] : [key]));
}

export const fileHash = field(z.string().describe("SHA-256 of the file's content, set by the provider."), {
  computed: true,
}).optional();

const known = new Map<string, { size: number; modified: number; hash: string }>();

/** The SHA-256 of a file's content, streamed; cached by size and time of change. Undefined where there is no file. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const cached = known.get(path);
  if (cached && cached.size === found.size && cached.modified === found.mtimeMs) return cached.hash;
  const digest = createHash("sha256");
  await pipeline(createReadStream(path), digest);
  const hash = digest.digest("hex");
  known.set(path, { size: found.size, modified: found.mtimeMs, hash });
  return hash;
}
