import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startForTest } from "../../../emulator/test-client";
import { runOtt } from "../../../test/support/ott";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { emulatorResult } from "./result";

it("ott emulator serves the vendors until it is stopped, and keeps its state in a file", async () => {
  const folder = temporaryFolder("emulator");
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let health = 0;
  const { code, stdout } = await runOtt(["emulator", "--port", "0", "--state", "state.json", "--json"], {
    folder,
    untilStopped: () => stopped,
    onOutput: async (text) => {
      const { url } = JSON.parse(text) as { url: string };
      health = (await fetch(`${url}/_emulator/health`)).status;
      stop();
    },
  });
  expect({ code, health }).toEqual({ code: 0, health: 200 });
  const { url, endpoints } = emulatorResult.schema.parse(JSON.parse(stdout));
  expect(endpoints.fivecents).toBe(`${url}/fivecents/v2`);
  expect(existsSync(join(folder, "state.json"))).toBe(true);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

it("ott emulator says which port is in use, and what to do", async () => {
  const { emulator } = await startForTest();
  const { port } = new URL(emulator.url);
  const { code, stderr } = await runOtt(["emulator", "--port", port]);
  await emulator.close();
  expect(code).toBe(1);
  expect(stderr).toBe(
    `error: The port ${port} is in use. Nothing was started. Stop what listens there, or choose another \`--port\`.\n`,
  );
});

it("ott emulator refuses a port that is no number", async () => {
  const { code, stderr } = await runOtt(["emulator", "--port", "x"]);
  expect(code).toBe(1);
  expect(stderr).toContain("option '--port <number>' argument 'x' is invalid. It must be a whole number.");
});
