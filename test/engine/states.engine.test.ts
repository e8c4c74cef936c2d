import { readdirSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { projectRoot } from "../../tools/pulumi/folders";
import { createStack, type Stack } from "../support/stack";
import { temporaryFolder } from "../support/temporary-folder";

/**
 * The state that each landed version wrote, with the program and the vendors' objects that it belongs to: today's code
 * changes nothing in it.
 */
const folder = join(projectRoot, "test", "states");

let emulator: Emulator | undefined;
let stack: Stack | undefined;
let files: string;
beforeEach(() => {
  files = temporaryFolder("state");
});
afterEach(async () => {
  await stack?.dispose();
  await emulator?.close();
});

describe.each(readdirSync(folder))("the state of %s", (name) => {
  it("previews, refreshes and previews after it without a change, and is destroyed whole", async () => {
    await cp(join(folder, name, "vendors.json"), join(files, "vendors.json"));
    emulator = await startEmulator({
      stateFile: join(files, "vendors.json"),
      settings: { fivecents: { requestsPerSecond: 0 } },
    });
    stack = await createStack({
      program: await readFile(join(folder, name, "program.ts"), "utf8"),
      emulator,
      config: { "fivecents:requestsPerSecond": "0", "encorastream:account": "example" },
    });
    for (const file of ["cover.jpg", "banner.jpg"]) await writeFile(join(stack.folder, file), file);
    // A refresh uses the endpoints of the last up, which are in the state.
    const state = await readFile(join(folder, name, "stack.json"), "utf8");
    const file = join(files, "stack.json");
    await writeFile(file, state.replaceAll("http://emulator", emulator.url));
    const imported = await stack.run("stack", "import", "--stack", "test", "--file", file);
    expect(imported.code, imported.stderr).toBe(0);

    const preview = await stack.preview("--expect-no-changes");
    expect(preview.code, preview.stdout).toBe(0);
    const refresh = await stack.refresh("--expect-no-changes");
    expect(refresh.code, refresh.stdout).toBe(0);
    const again = await stack.preview("--expect-no-changes");
    expect(again.code, again.stdout).toBe(0);
    expect(emulator.log({ changing: true })).toEqual([]);

    const destroyed = await stack.destroy();
    expect(destroyed.code, destroyed.stdout).toBe(0);
    expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
  });
});
