import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { entriesOf, processesOf } from "../support/left-behind.mts";
import { temporaryFolder } from "../support/temporary-folder";

it.runIf(process.platform === "linux")(
  "a process that outlives its run is found by the run's temporary folder",
  async () => {
    const folder = temporaryFolder("left-behind");
    const parent = spawn("sh", ["-c", "sleep 60 & echo $!"], { env: { ...process.env, TMPDIR: folder } });
    const [pid] = await once(parent.stdout, "data");
    expect(await processesOf(folder, 0)).toContainEqual({ pid: Number(pid), command: "sleep 60 " });
    process.kill(Number(pid), "SIGKILL");
    expect(await processesOf(folder)).toEqual([]);
  },
);

it("an entry of the temporary folder is found, a tool's cache is not counted", () => {
  const folder = temporaryFolder("left-behind");
  for (const name of ["ts-node-1", "node-compile-cache", "forgotten"]) mkdirSync(join(folder, name));
  expect(entriesOf(folder)).toEqual(["forgotten"]);
});
