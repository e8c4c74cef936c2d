import { join } from "node:path";
import { expect, it } from "vitest";
import { startEmulator } from "../../emulator";
import { projectRoot } from "../../tools/pulumi/folders";
import { countSteps } from "../support/event-log";
import { createStack } from "../support/stack";

it("the example of a channel and its guide makes what the feed has of the week, and warns of the gap", async () => {
  const emulator = await startEmulator();
  const stack = await createStack({
    program: { folder: join(projectRoot, "examples", "channel-guide") },
    emulator,
  });
  const up = await stack.up();
  expect(up.code, up.stdout + up.stderr).toBe(0);
  expect(countSteps(up.steps)).toEqual({ create: 4 });
  expect(up.diagnostics.map(({ message }) => message).join("\n")).toContain(
    'nothing is shown between "News at Seven" (2026-12-01T18:00:00Z), which ends at 2026-12-01T18:15:00Z, and "The Interview" (2026-12-01T18:30:00Z)',
  );
  const titles = emulator.objects("encorastream", "programs").map(({ title }) => title);
  expect(titles.toSorted()).toEqual([
    "Markets & Money",
    "News at Seven",
    "News at Six",
    "Night Train",
    "The Ferry",
    "The Harbour",
    "The Interview",
  ]);
  expect(emulator.log().filter(({ violation }) => violation !== undefined)).toEqual([]);
  expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  expect((await stack.destroy()).code).toBe(0);
  expect(emulator.objects("encorastream", "programs").filter(({ _deleted }) => !_deleted)).toEqual([]);
  await stack.dispose();
  await emulator.close();
});
