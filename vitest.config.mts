import { defineConfig } from "vitest/config";

if (Number(process.versions.node.split(".")[0]) < 22) {
  throw new Error(`the tests need Node 22 or newer, this is ${process.version}: run them by \`npm test\``);
}

/** Tests that run the real Pulumi engine; all others stand beside their code and need nothing. */
const engineTests = "**/*.engine.test.ts";
const setupFiles = ["test/support/end-of-file.ts"];
const outside = ["**/node_modules/**", "dist/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          setupFiles: [...setupFiles, "test/support/own-cache-folder.ts"],
          exclude: [...outside, engineTests],
          // A process for each file costs more than most files do; `end-of-file.ts` keeps them apart.
          isolate: false,
          maxWorkers: 2,
          // A busy machine must not fail a test: those that would hang have the same end a little later.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "engine",
          include: [engineTests],
          exclude: outside,
          setupFiles,
          globalSetup: "test/support/engine-setup.ts",
          // Every stack is four processes: more at a time only wait for each other.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
