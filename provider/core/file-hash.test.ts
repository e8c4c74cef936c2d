import { createHash } from "node:crypto";
import { readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder";

let folder: string;
let cache: string;
beforeEach(() => {
  folder = temporaryFolder("hashed");
  cache = temporaryFolder("cache");
  vi.stubEnv("XDG_CACHE_HOME", cache);
  vi.stubEnv("LOCALAPPDATA", cache);
});
afterEach(() => vi.unstubAllEnvs());

const of = (text: string) => createHash("sha256").update(text).digest("hex");

const longAgo = new Date("2026-01-31T18:00:00Z");

/** A file as it stands since long ago: with another text of that length, only reading it shows a difference. */
function old(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, longAgo, longAgo);
  return path;
}

/** The hash as a run finds it that knows nothing but the cache folder. */
async function hashInNewRun(path: string): Promise<string | undefined> {
  vi.resetModules();
  const { hashOfFile } = await import("./file-hash.js");
  return hashOfFile(path);
}

const kept = () => readdirSync(join(cache, "pulumi-ott", "hashes"));

describe("the hash of a file", () => {
  it("is the SHA-256 of its content, and undefined for what is no file", async () => {
    expect(await hashInNewRun(old("a", "abc"))).toBe(of("abc"));
    expect(await hashInNewRun(folder)).toBeUndefined();
    expect(await hashInNewRun(join(folder, "none"))).toBeUndefined();
  });

  it("of 500 files that have not changed is known to a later run, which reads none of them", async () => {
    const paths = Array.from({ length: 500 }, (_none, index) => old(`${index}.mp4`, `first ${index}`));
    const hashesInNewRun = async () => {
      vi.resetModules();
      const { hashOfFile } = await import("./file-hash.js");
      return Promise.all(paths.map((path) => hashOfFile(path)));
    };
    const first = paths.map((_path, index) => of(`first ${index}`));
    expect(await hashesInNewRun()).toEqual(first);
    for (const [index] of paths.entries()) old(`${index}.mp4`, `other ${index}`);
    expect(await hashesInNewRun()).toEqual(first);
  });

  it("is found anew when the size or the time has changed", async () => {
    const path = old("a", "abc");
    expect(await hashInNewRun(path)).toBe(of("abc"));
    old("a", "abcd");
    expect(await hashInNewRun(path)).toBe(of("abcd"));
    old("a", "wxyz");
    utimesSync(path, longAgo, new Date(longAgo.getTime() + 1));
    expect(await hashInNewRun(path)).toBe(of("wxyz"));
    expect(kept()).toHaveLength(1);
  });

  it("of a file that was written just now is not kept: it may change again within the same tick", async () => {
    const path = join(folder, "new");
    writeFileSync(path, "abc");
    const now = new Date();
    utimesSync(path, now, now);
    const { hashOfFile } = await import("./file-hash.js");
    expect(await hashOfFile(path)).toBe(of("abc"));
    writeFileSync(path, "xyz");
    utimesSync(path, now, now);
    expect(await hashOfFile(path)).toBe(of("xyz"));
  });

  it("is found by reading where the cache is damaged, or of another file", async () => {
    const path = old("a", "abc");
    await hashInNewRun(path);
    const [name = ""] = kept();
    for (const text of ["", "{}", "[]", '{"path": "/x", "size": "3", "modified": "0", "hash": "0"}']) {
      writeFileSync(join(cache, "pulumi-ott", "hashes", name), text);
      expect(await hashInNewRun(path)).toBe(of("abc"));
    }
  });

  it("is found where no cache can be written", async () => {
    rmSync(cache, { recursive: true });
    writeFileSync(cache, "a file");
    expect(await hashInNewRun(old("a", "abc"))).toBe(of("abc"));
    rmSync(cache);
  });

  it("of a link is that of the file behind it", async () => {
    const path = join(folder, "link");
    symlinkSync(old("a", "abc"), path);
    expect(await hashInNewRun(path)).toBe(of("abc"));
  });
});
