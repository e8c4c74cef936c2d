import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { adoptResult } from "../../cli/commands/adopt/result";
import { type Emulator, startEmulator } from "../../emulator";
import { collect } from "../../tools/pulumi/command";
import { projectRoot } from "../../tools/pulumi/folders";
import { compileProblems } from "../support/compile";
import { newRun, operationsIn, providerFor, type Values } from "../support/provider";
import { createStack, type Stack } from "../support/stack";

type Result = ReturnType<typeof adoptResult.schema.parse>;

const tokenSecret = "32862cdb6276e19a";
const sourcePassword = "pull-password";

/** An account that was made by hand is brought under management. */
let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  const run = newRun();
  const make = async (type: string, inputs: Values) => {
    const provider = await providerFor(emulator, type, {}, run);
    return (await provider.create(await provider.checked(inputs))).id;
  };
  const profile = await make("fivecents:TranscodingProfile", {
    name: "720p",
    size: "720p",
    videoBitrateKbps: 2500,
  });
  const geoBlock = { mode: "allow", countries: ["DE", "AT"] };
  const stream = await make("fivecents:PushStream", {
    name: "live/main1",
    server: "2",
    geoBlock,
    secureToken: { mode: "query", secret: tokenSecret, timeoutSeconds: 60 },
    transcode: { videoProfiles: [profile] },
  });
  for (const number of [1, 2, 3, 4])
    await make("fivecents:PushStream", { name: `cams/cam${number}`, server: "2", geoBlock });
  await make("fivecents:PullStream", {
    name: "live/pulled",
    server: "2",
    source: { protocol: "rtmp", urls: [`rtmp://user:${sourcePassword}@origin.example.com/live/main`] },
  });
  await make("fivecents:DelayedStream", { parent: stream, name: "late", delaySeconds: 300 });
  await make("encorastream:Genre", { name: "Drama", slug: "drama", contentTypes: ["show"] });
  const show = await make("encorastream:Show", {
    title: "The Harbour",
    contentRating: "TV-14",
    genres: ["drama"],
    firstAirDate: "2026-03-01",
    published: true,
  });
  await make("encorastream:Season", { show, seasonNumber: 1, title: "Arrivals" });
  await make("encorastream:GeoRestriction", {
    name: "DACH",
    mode: "allow",
    territories: ["DE"],
    appliesTo: [show],
  });
  stack = await createStack({ program: "", emulator, config: { "fivecents:requestsPerSecond": "0" } });
}, 60_000);
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

async function adopt(...words: string[]): Promise<{ code: number; stderr: string; result: Result }> {
  const main = join(projectRoot, "dist", "cli", "main.js");
  const line = [main, "adopt", ...words, "--json", "--cwd", stack.folder, "--stack", "test"];
  const options = { cwd: projectRoot, env: stack.env, timeoutMilliseconds: 150_000 };
  const { code, stdout, stderr } = await collect(process.execPath, line, options);
  return { code, stderr, result: stdout === "" ? undefined : JSON.parse(stdout) };
}

it("lists only what is asked for, and adopts nothing without --yes", async () => {
  emulator.clearLog();
  const { code, stderr, result } = await adopt("fivecents:PushStream", "--name", "cams/*");
  expect(stderr).toBe("");
  expect(code).toBe(2);
  expect(result.isApplied).toBe(false);
  expect(result.objects.map(({ name }) => name).toSorted()).toEqual([
    "cams-cam1",
    "cams-cam2",
    "cams-cam3",
    "cams-cam4",
  ]);
  const operations = operationsIn(emulator);
  expect(operations.filter((operation) => operation === "push.get")).toHaveLength(4);
  expect([...new Set(operations)].toSorted()).toEqual(["push.get", "push.list", "push.servers"]);
  expect(await readFile(join(stack.folder, "index.ts"), "utf8")).toBe("");
});

it("adopts an account into a program that compiles, previews empty, and changes nothing at the vendors", async () => {
  emulator.clearLog();
  const { code, stderr, result } = await adopt(
    "fivecents:*Stream",
    "fivecents:Tr*",
    "encorastream:*",
    "--yes",
  );
  expect(stderr).toBe("");
  expect(result).toMatchObject({ isApplied: true, isProven: true });
  expect(code).toBe(0);
  expect(emulator.log({ changing: true })).toEqual([]);

  const program = await readFile(join(stack.folder, "index.ts"), "utf8");
  expect(compileProblems(new Map([[join(projectRoot, "adopted.ts"), program]]))).toEqual([]);
  await expect(program).toMatchFileSnapshot("adopted-account.txt");
  for (const secret of [tokenSecret, sourcePassword]) {
    expect(program).not.toContain(secret);
    expect(JSON.stringify(await stack.exportState())).not.toContain(secret);
  }
  const second = await stack.preview("--refresh", "--expect-no-changes");
  expect(second.code, second.stdout).toBe(0);
});

it("adopts nothing twice, and later objects into another file of the program", async () => {
  const again = await adopt("fivecents:*Stream", "encorastream:*", "--yes");
  expect(again).toMatchObject({ code: 0, result: { objects: [], isApplied: false } });

  const provider = await providerFor(emulator, "encorastream:Genre");
  await provider.create(await provider.checked({ name: "Comedy", slug: "comedy", contentTypes: ["movie"] }));
  const taken = await adopt("encorastream:Genre", "--yes");
  expect(taken.code).toBe(1);
  expect(taken.stderr).toContain("Name a new file with `--program`");
  const unknown = await adopt("encorastream:Genre", "--program", "more.ts", "--yes");
  expect(unknown.stderr).toContain('Add `import "./more";` to index.ts first.');
  const path = join(stack.folder, "index.ts");
  await writeFile(path, `import "./more.ts";\n${await readFile(path, "utf8")}`);
  const more = await adopt("encorastream:Genre", "--program", "more.ts", "--yes");
  expect(more).toMatchObject({ code: 0, result: { isProven: true } });
});
