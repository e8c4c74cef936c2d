import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { processesOf } from "./support/left-behind.mts";
import { temporaryFolder } from "./support/temporary-folder";

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
