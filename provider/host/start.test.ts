import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sourcesIn } from "../../test/support/imports";
import { projectRoot } from "../../tools/pulumi/folders";

it("loads undici, a third of the provider's start, only for the first request", () => {
  const eager = /^(?:import|export)\s(?!type\b)[^;]*?from\s+"undici"/m;
  const sources = sourcesIn("provider");
  const users = sources.filter((path) => read(path).includes('import("undici")'));
  expect(users.length).toBeGreaterThan(0);
  expect(sources.filter((path) => eager.test(read(path)))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}
