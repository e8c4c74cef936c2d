import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/definitions";
import { contentpool, encorastream, fivecents } from "../../sdk";
import { projectRoot } from "../../tools/pulumi/folders";
import { type Import, importsOf, sourcesIn } from "../support/imports";

/** Imports go one way. Each folder with the folders that it may import from, itself included. */
const arrows: Record<string, readonly string[]> = {
  api: ["api"],
  "provider/core": ["provider/core"],
  "provider/http": ["provider/http", "provider/core/errors", "provider/core/foreign-text"],
  "provider/fivecents": ["provider/fivecents", "provider/core", "provider/http", "api"],
  "provider/encorastream": ["provider/encorastream", "provider/core", "provider/http", "api"],
  "provider/contentpool": ["provider/contentpool", "provider/core", "provider/http", "api"],
  "provider/host": ["provider"],
  cli: ["cli", "provider", "api", "emulator", "sdk/loader"],
  emulator: ["emulator", "api"],
  sdk: ["sdk", "provider/core/fields"],
};

/** Packages that a folder must not know. */
const strangers: Record<string, readonly string[]> = {
  "provider/core": ["@pulumi/pulumi", "undici"],
  "provider/http": ["@pulumi/pulumi"],
  "provider/fivecents": ["@pulumi/pulumi"],
  "provider/encorastream": ["@pulumi/pulumi"],
  "provider/contentpool": ["@pulumi/pulumi"],
  cli: ["undici"],
  emulator: ["@pulumi/pulumi", "undici"],
};

/** A program that only declares resources loads nothing of the provider: types are gone, bridges wait for their use. */
function isLight(kind: Import["kind"], to: string): boolean {
  return kind === "type" || (kind === "lazy" && isWithin(to, "provider/host"));
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe("the arrows between the folders", () => {
  it.each(Object.entries(arrows))("%s imports only from %j", (folder, allowed) => {
    const sources = sourcesIn(folder);
    expect(sources.length).toBeGreaterThan(0);
    const wrong = sources
      .flatMap(importsOf)
      .filter(({ isOwn, kind, to }) => isOwn && !(folder === "sdk" && isLight(kind, to)))
      .filter(({ to }) => !allowed.some((target) => isWithin(to, target)));
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(strangers))("%s knows nothing of %j", (folder, packages) => {
    const wrong = sourcesIn(folder)
      .flatMap(importsOf)
      .filter(({ to }) => packages.some((name) => isWithin(to, name)));
    expect(wrong).toEqual([]);
  });
});

describe("the process of the dynamic providers", () => {
  it("loads no vendor before one of its resources is used", () => {
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const found of importsOf(path)) if (found.kind === "load") fileOf(found).forEach(load);
    };
    load("provider/host/dynamic.ts");
    expect(loaded).toContain("provider/core/create.ts");
    const vendors = ["fivecents", "encorastream", "contentpool"].map((vendor) => `provider/${vendor}`);
    expect([...loaded].filter((path) => vendors.some((vendor) => isWithin(path, vendor)))).toEqual([]);
  });
});

describe("the imports between the files", () => {
  it("have no circle, not even of types", () => {
    const graph = new Map<string, string[]>();
    for (const folder of ["api", "provider", "sdk", "cli", "emulator", "tools", "codegen", "bench"]) {
      for (const path of sourcesIn(folder)) graph.set(path, importsOf(path).flatMap(fileOf));
    }
    expect(circlesIn(graph)).toEqual([]);
  });
});

/** The file that an import means, where it is one of ours. */
function fileOf({ isOwn, to }: Import): string[] {
  const candidates = [`${to}.ts`, `${to}/index.ts`, to];
  return isOwn ? candidates.filter((path) => existsSync(join(projectRoot, path))).slice(0, 1) : [];
}

/** The paths that lead back to a file on the way, each once. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const begin = way.indexOf(path);
    if (begin >= 0) circles.push([...way.slice(begin), path].join(" → "));
    if (begin >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

describe("what is committed", () => {
  /** A package registry's host, a folder of somebody's machine, the papers beside the repository. */
  const outside = [
    /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/i,
    /\b(proxy|sum)\.golang\.org/i,
    /(^|[\s"'`(=:])\/(root|Users|work)\/\w/m,
    /\.\.\/shared\b/,
  ];

  it("names no registry's host, no machine's folder and no paper outside the repository", () => {
    const wrong = committedFiles().flatMap((path) => {
      const text = readFileSync(join(projectRoot, path), "latin1");
      return outside.flatMap((pattern) =>
        (pattern.exec(text) ?? []).slice(0, 1).map((hit) => `${path}: ${hit}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** Everything but what git ignores. */
function committedFiles(folder = "."): string[] {
  const ignored = readFileSync(join(projectRoot, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  const skipped = new Set([...ignored, ".git"]);
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name) && !/\.(tgz|tsbuildinfo)$/.test(name))
    .flatMap((entry) => {
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? committedFiles(path) : entry.isFile() ? [path] : [];
    });
}

/**
 * The line that is stored with every resource and that refresh and delete run from the state: a change of one
 * byte is an update of everything, so it stays for the life of a major version.
 */
describe("the loader", () => {
  type Constructor = new (name: string, args: object) => pulumi.CustomResource;
  const classes = { fivecents, encorastream, contentpool };
  const registered = new Map<string, unknown>();
  beforeAll(async () => {
    await pulumi.runtime.setMocks({
      newResource: ({ type, inputs }) => {
        registered.set(type, inputs.__provider);
        return { id: "example", state: inputs };
      },
      call: ({ inputs }) => inputs,
    });
  });

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    "of %s is the same byte for byte",
    async (type, definition) => {
      const [vendor, name] = type.split(":") as [keyof typeof classes, string];
      const Class = (classes[vendor] as unknown as Record<string, Constructor>)[name];
      if (!Class) throw new Error(`sdk/${vendor}.ts has no class ${name}: run "npm run generate"`);
      const made = new Class("example", definition.examples[0]?.inputs ?? {});
      await new Promise((resolve) => made.urn.apply(resolve));
      expect(registered.get(`pulumi-nodejs:dynamic/${type}`)).toBe(
        `exports.handler=()=>require("pulumi-ott/dynamic/v1").provider("${type}")`,
      );
    },
  );

  it("leads to the module that the package exports under its name", () => {
    const { exports } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
      exports: Record<string, { default: string }>;
    };
    expect(exports["./dynamic/v1"]?.default).toBe("./dist/provider/host/dynamic.js");
  });
});
