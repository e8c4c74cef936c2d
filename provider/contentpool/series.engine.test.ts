import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { createStack, type Stack } from "../../test/support/stack";

let emulator: Emulator;
let stack: Stack;

const program = (onDelete: string) => `
import * as contentpool from "pulumi-ott/contentpool";

new contentpool.Series("lighthouse", {
  title: "The Lighthouse",
  description: "Three keepers, one winter.",
  genres: ["Drama"],
  firstEpisodeDate: "2026-03-21",
  producerCountry: "IR",
  audioLanguage: "fa",
  parentalGuide: "TV-14",
  cover: "cover.jpg",
  banner: "banner.jpg",
  englishTitle: "The Lighthouse",
  otherData: { catalogueNumber: 4711, nothing: {} },
  onDelete: "${onDelete}",
});
`;

beforeAll(async () => {
  emulator = await startEmulator();
  stack = await createStack({ program: program("fail"), emulator });
  for (const name of ["cover", "banner"]) await writeFile(join(stack.folder, `${name}.jpg`), name);
});
afterAll(async () => {
  await stack?.dispose();
  await emulator?.close();
});

test("a series lives on the real engine, and a warning says that it stays when it is destroyed", async () => {
  const first = await stack.up();
  expect(first.code, first.stdout).toBe(0);
  const again = await stack.up("--refresh", "--expect-no-changes");
  expect(again.code, again.stdout).toBe(0);

  const refused = await stack.destroy();
  expect(refused.code).not.toBe(0);
  expect(refused.stdout).toContain('onDelete is "fail"');

  await writeFile(join(stack.folder, "cover.jpg"), "another cover");
  await stack.setProgram(program("retain"));
  emulator.clearLog();
  const repainted = await stack.up();
  expect(repainted.code, repainted.stdout).toBe(0);
  expect(repainted.steps.map(({ detailedDiff }) => Object.keys(detailedDiff).sort())).toEqual([
    ["coverSha256", "onDelete"],
  ]);
  expect(emulator.log({ changing: true }).map(({ body }) => Object.keys(Object(body)))).toEqual([["cover"]]);

  const gone = await stack.destroy();
  expect(gone.code, gone.stdout).toBe(0);
  const warnings = gone.diagnostics.filter(({ severity }) => severity === "warning");
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("stays at Content-pool")]);
  expect(emulator.objects("contentpool", "series")).toHaveLength(1);
});
