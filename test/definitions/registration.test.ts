import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accounts, dataFunctions, definitions } from "../../provider/definitions";
import { projectRoot } from "../../tools/pulumi/folders";

/** A definition that no list names has no class, no reference page and no test: nothing else would miss it. */
const vendors = accounts.map(({ vendor }) => vendor);
const files = vendors
  .flatMap((vendor) => globSync(`provider/${vendor}/**/*.ts`, { cwd: projectRoot }))
  .filter((path) => !path.endsWith(".test.ts"));

/** The definitions, data functions and accounts among the exports of a module that are in no list. */
function unregistered(exports: Readonly<Record<string, unknown>>): string[] {
  const known = new Set<unknown>([...definitions, ...dataFunctions, ...accounts]);
  return Object.entries(exports)
    .filter(([, value]) => (isTyped(value) || isAccount(value)) && !known.has(value))
    .map(([name]) => name);
}

function isTyped(value: unknown): boolean {
  const { type, inputs, examples } = Object(value) as Record<string, unknown>;
  return typeof type === "string" && inputs !== undefined && Array.isArray(examples);
}

function isAccount(value: unknown): boolean {
  const { vendor, settings, open } = Object(value) as Record<string, unknown>;
  return typeof vendor === "string" && settings !== undefined && typeof open === "function";
}

describe("a definition that a file exports", () => {
  it("stands in provider/definitions.ts", async () => {
    expect(files.length).toBeGreaterThan(definitions.length);
    const missing: string[] = [];
    for (const path of files) {
      const exports = (await import(join(projectRoot, path))) as Record<string, unknown>;
      missing.push(...unregistered(exports).map((name) => `${path}: ${name}`));
    }
    expect(missing).toEqual([]);
  });

  it("is missed where it is a copy that no list has", () => {
    const [definition] = definitions;
    const [data] = dataFunctions;
    const [account] = accounts;
    const exports = {
      definition,
      planted: { ...definition },
      data,
      other: { ...data },
      login: { ...account },
    };
    expect(unregistered(exports)).toEqual(["planted", "other", "login"]);
  });
});
