import { z } from "zod";
import { factsOf, field, shapeOf } from "./facts";

const suffix = "Sha256";

/** The argument beside a file argument that holds the SHA-256 of its content, as lower-case hex. */
export function hashKey(key: string): string {
  return `${key}${suffix}`;
}

/** The argument that a program writes: of a hash that of its file. */
export function writtenKey(key: string, schema: z.ZodType): string {
  return factsOf(schema).computed ? key.slice(0, -suffix.length) : key;
}

/** The keys, each file argument followed by that of its hash. */
export function withHashes(inputs: z.ZodObject, keys: readonly string[]): string[] {
  return keys.flatMap((key) => (hashKey(key) in inputs.shape ? [key, hashKey(key)] : [key]));
}

const fileHash = field(z.string().describe("SHA-256 of the file's content, set by the provider."), {
  computed: true,
}).optional();

/** The hash of each file argument. A file that can't be changed in place has a hash that can't. */
export function hashFields(inputs: z.ZodObject): Record<string, z.ZodType> {
  const files = Object.entries(shapeOf(inputs)).filter(([, schema]) => factsOf(schema).file);
  return Object.fromEntries(
    files.map(([key, schema]) => [
      hashKey(key),
      factsOf(schema).replaces ? field(fileHash, { replaces: true }) : fileHash,
    ]),
  );
}
