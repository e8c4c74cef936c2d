import { expect, it } from "vitest";
import manifest from "../package.json";
import { importsOf } from "../test/support/imports";
import { temporaryFolder } from "../test/support/temporary-folder";
import { missingPackages, packages } from "./packages";

it("the emulator names the packages to install where they are missing", () => {
  expect(missingPackages(temporaryFolder("no-packages"))).toBe(
    "The emulator needs fastify and @fastify/multipart; not installed: fastify, @fastify/multipart.\n" +
      "Nothing was started.\n" +
      'Run: npm install --save-dev "fastify@^5.12.8" "@fastify/multipart@^10.1.9"',
  );
  expect(missingPackages(__dirname)).toBeUndefined();
});

it("the packages of the emulator are optional peer dependencies of pulumi-ott, in the same versions", () => {
  const { peerDependencies, peerDependenciesMeta, dependencies } = manifest;
  expect(peerDependencies).toMatchObject(packages);
  expect(Object.keys(peerDependenciesMeta)).toEqual(Object.keys(packages).sort());
  expect(Object.keys(dependencies)).toEqual([
    "commander",
    "csv-parse",
    "fast-xml-parser",
    "fastest-levenshtein",
    "p-limit",
    "p-retry",
    "proper-lockfile",
    "undici",
    "uuid",
    "yaml",
    "zod",
  ]);
});

it("importing the emulator loads none of its packages before it is started", () => {
  const loaded = ["emulator/index.ts", "emulator/packages.ts"].flatMap(importsOf);
  const eager = loaded.filter(({ kind }) => kind === "load").map(({ to }) => to);
  expect(eager.sort()).toEqual(["emulator/packages", "node:module", "node:path"]);
});
