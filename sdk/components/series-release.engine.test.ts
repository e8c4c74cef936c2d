import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { countSteps } from "../../test/support/event-log";
import { createStack, type Stack } from "../../test/support/stack";
import { projectRoot } from "../../tools/pulumi/folders";

let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator();
  stack = await createStack({
    program: { folder: join(projectRoot, "examples", "series-release") },
    emulator,
    config: { "series-release:published": "true" },
  });
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

/** How often each operation was called that writes, since the last call. */
function writes(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation, changing } of emulator.log().slice(seen)) {
    if (operation !== null && changing) counts[operation] = (counts[operation] ?? 0) + 1;
  }
  seen = emulator.log().length;
  return counts;
}
let seen = 0;

async function edit(from: string, to: string): Promise<void> {
  const file = join(stack.folder, "harbour.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
}

it("releases three seasons to both catalogues, and a changed synopsis with one call at each", async () => {
  const up = await stack.up();
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: 20 });
  expect((await stack.preview("--refresh", "--expect-no-changes")).code).toBe(0);

  writes();
  await edit("Five families want the same berth.", "Six families want the same berth.");
  const changed = await stack.up();
  expect(changed.code, changed.stdout + changed.stderr).toBe(0);
  expect(writes()).toEqual({ "episodes.admin.update": 1, "videos.edit": 1 });

  const [show] = emulator.objects("encorastream", "shows");
  emulator.edit("encorastream", "shows", String(show?._id), { synopsis: "Edited by hand." });
  expect((await stack.up("--refresh")).code).toBe(0);
  expect(writes()).toMatchObject({ "shows.admin.update": 1 });
  expect((await stack.preview("--refresh", "--expect-no-changes")).code).toBe(0);

  await stack.setConfig({ "series-release:forceDestroy": "true" });
  expect((await stack.up()).code).toBe(0);
  const destroyed = await stack.destroy();
  expect(destroyed.code, destroyed.stdout + destroyed.stderr).toBe(0);
  expect(emulator.objects("encorastream", "shows").filter((one) => !one._deleted)).toEqual([]);
  const kept = [...emulator.objects("contentpool", "series"), ...emulator.objects("contentpool", "videos")];
  expect(kept.map(({ privacy_status }) => privacy_status)).toEqual(kept.map(() => "private"));
  expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
});
