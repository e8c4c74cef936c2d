import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { recoverResult } from "../../cli/commands/recover/result";
import { type Emulator, type Fault, startEmulator } from "../../emulator";
import { collect } from "../../tools/pulumi/command";
import { projectRoot } from "../../tools/pulumi/folders";
import { killDescendants } from "../support/descendants";
import { livingObjects } from "../support/likenesses";
import { createStack, type Stack } from "../support/stack";

type Result = ReturnType<typeof recoverResult.schema.parse>;

const password = "example-password";
const types = ["fivecents:PushStream", "encorastream:Genre", "encorastream:GeoRestriction"];
const program = `
  import * as ott from "pulumi-ott";
  const genre = new ott.encorastream.Genre("drama", { name: "Drama", slug: "drama", contentTypes: ["show"] });
  new ott.fivecents.PushStream("main", {
    name: "live/main1",
    server: "2",
    geoBlock: { mode: "allow", countries: ["DE"] },
    rtmpAuth: { username: "encoder", password: "${password}" },
  }, { dependsOn: genre });
  const other = new ott.fivecents.Account("other", { apiKey: "other-key", endpoint: process.env.OTHER_ENDPOINT });
  new ott.fivecents.PushStream("second", { name: "live/second", server: "2" }, { provider: other, dependsOn: genre });
  new ott.encorastream.GeoRestriction("dach", { name: "DACH", mode: "allow", territories: ["DE"] }, { dependsOn: genre });
`;

/** The machine dies while creates are on their way, and `ott recover` ends them in the state. */
let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({
    program,
    emulator,
    config: { "fivecents:requestsPerSecond": "0" },
    env: { OTHER_ENDPOINT: emulator.endpoints.fivecents },
  });
}, 60_000);
afterEach(async () => {
  emulator.reset();
  await stack.reset();
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

/** Kills a run when these requests hang. */
async function killedBy(...faults: Omit<Fault, "kind">[]): Promise<void> {
  for (const fault of faults) emulator.inject({ ...fault, kind: "hang" });
  const dying = stack.up();
  await expect.poll(() => emulator.pendingFaults(), { timeout: 60_000, interval: 20 }).toEqual([]);
  await killDescendants();
  expect((await dying).code).not.toBe(0);
}

/** What `pulumi cancel` does: the dead run still holds the stack's lock. */
function unlock(): Promise<void> {
  return rm(join(stack.folder, ".ott/state/.pulumi/locks"), { recursive: true, force: true });
}

async function recover(...words: string[]): Promise<{ code: number; stderr: string; result: Result }> {
  const main = join(projectRoot, "dist", "cli", "main.js");
  const line = [main, "recover", "--json", "--cwd", stack.folder, "--stack", "test", ...words];
  const options = { cwd: projectRoot, env: stack.env, timeoutMilliseconds: 120_000 };
  const { code, stdout, stderr } = await collect(process.execPath, line, options);
  expect(stdout).not.toContain(password);
  return { code, stderr, result: stdout === "" ? undefined : JSON.parse(stdout) };
}

const outcomes = ({ creates }: Result) =>
  Object.fromEntries(creates.map(({ name, outcome }) => [name, outcome]));

/** The next run ends well, and each object of the vendors is the one that the state has, once. */
async function expectEachObjectOnceInTheState(): Promise<void> {
  const next = await stack.up();
  expect(next.code, next.stdout).toBe(0);
  const { deployment } = await stack.exportState();
  for (const type of types) {
    const known = (deployment.resources ?? []).filter((one) => one.type.endsWith(`/${type}`));
    const ids = known.map(({ id }) => id?.split("/").at(-1)).toSorted();
    const living = livingObjects(emulator, type).map(({ _id }) => _id);
    expect(living.toSorted(), type).toEqual(ids);
  }
  expect(deployment.pending_operations ?? []).toEqual([]);
  expect((await stack.preview("--refresh", "--expect-no-changes")).code).toBe(0);
}

describe("a run that is killed", () => {
  it("after its objects were made and before any answer is recovered without another object", async () => {
    await killedBy(
      { vendor: "fivecents", operation: "push.create", times: 2, effect: true },
      { vendor: "encorastream", operation: "geo.rules.create", effect: true },
    );
    await unlock();
    const before = await stack.exportState();
    emulator.clearLog();
    const shown = await recover();
    expect(outcomes(shown.result)).toEqual({ main: "import", second: "import", dach: "import" });
    expect(shown).toMatchObject({ code: 2, stderr: "", result: { isApplied: false } });
    expect(await stack.exportState()).toEqual(before);

    const done = await recover("--yes");
    expect(done).toMatchObject({ code: 0, stderr: "", result: { isApplied: true } });
    expect(emulator.log({ changing: true })).toEqual([]);
    const text = JSON.stringify(await stack.exportState());
    expect(text).not.toContain(password);
    expect(text).not.toContain("pending_operations");
    expect((await recover()).result).toMatchObject({ isApplied: false, creates: [] });
    await expectEachObjectOnceInTheState();
  });

  it("before its objects were made is recovered by forgetting them", async () => {
    await killedBy(
      { vendor: "fivecents", operation: "push.create", times: 2 },
      { vendor: "encorastream", operation: "geo.rules.create" },
    );
    await unlock();
    const { code, result } = await recover("--yes");
    expect(outcomes(result)).toEqual({ main: "clear", second: "clear", dach: "clear" });
    expect(code).toBe(0);
    await expectEachObjectOnceInTheState();
  });

  it("before all settings were written is recovered, and the next run writes the rest", async () => {
    await killedBy({ vendor: "fivecents", operation: "push.rtmpauth.update" });
    await unlock();
    expect(outcomes((await recover("--yes")).result)).toMatchObject({ main: "import" });
    emulator.clearLog();
    await expectEachObjectOnceInTheState();
    expect(emulator.log({ changing: true }).map(({ operation }) => operation)).toContain(
      "push.rtmpauth.update",
    );
  });

  it("forgets what may be somebody else's object only when it is told to", async () => {
    await killedBy(
      { vendor: "fivecents", operation: "push.create", times: 2 },
      { vendor: "encorastream", operation: "geo.rules.create", effect: true },
    );
    await unlock();
    const [made] = emulator.objects("encorastream", "geoRules");
    emulator.edit("encorastream", "geoRules", made?._id ?? "", { territories: ["AT"] });
    const before = await stack.exportState();
    const { code, result } = await recover("--yes");
    expect(outcomes(result)).toEqual({ main: "clear", second: "clear", dach: "unclear" });
    expect({ code, isApplied: result.isApplied }).toEqual({ code: 2, isApplied: false });
    expect(await stack.exportState()).toEqual(before);

    expect(await recover("--yes", "--forget-unclear")).toMatchObject({
      code: 0,
      result: { isApplied: true },
    });
    expect((await stack.exportState()).deployment.pending_operations ?? []).toEqual([]);
    const next = await stack.up("--continue-on-error");
    expect(next.stdout).toContain(`already exists (id ${made?._id}`);
    expect(emulator.objects("encorastream", "geoRules")).toHaveLength(1);
  });

  it("and still holds the lock is told of before the state is written", async () => {
    await killedBy({ vendor: "fivecents", operation: "push.create", times: 2 });
    const { code, stderr } = await recover("--yes");
    expect(code).toBe(1);
    expect(stderr).toContain("Neither the state nor the vendors were changed.");
    expect(stderr).toContain("pulumi cancel");
    expect((await stack.exportState()).deployment.pending_operations).toHaveLength(2);
  });
});
