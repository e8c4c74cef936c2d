import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { ExportedStack } from "../../../test/support/exported-stack";
import { runOtt } from "../../../test/support/ott";
import { temporaryFolder } from "../../../test/support/temporary-folder";

/** A stack with drift: two streams with another geo rule, and a genre that no program manages. */
let emulator: Emulator;
let stack: ExportedStack;
let streamIds: string[];
beforeAll(async () => {
  emulator = await startEmulator({
    settings: { fivecents: { requestsPerSecond: 0, deployMilliseconds: 0 } },
  });
  stack = new ExportedStack(emulator);
  const stream = { server: "2", geoBlock: { mode: "allow", countries: ["DE"] } };
  streamIds = [
    await stack.create("fivecents:PushStream", "one", { name: "live/one", ...stream }),
    await stack.create("fivecents:PushStream", "two", { name: "live/two", ...stream }),
  ];
  for (const id of streamIds)
    await stack.changeOutside(id, { geoBlock: { mode: "block", countries: ["DE"] } });
  await stack.createOutside("fivecents:TranscodingFilter", {
    name: "banner",
    kind: "text",
    text: "Live",
    position: "bottomLeft",
  });
  stack.engine();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulator.close();
});

let folder: string;
beforeEach(() => {
  folder = temporaryFolder("known-drift");
});

const ottDrift = (...words: string[]) => runOtt(["drift", ...words], { folder });
const file = (name: string) => join(folder, name);

async function kindsFound(...words: string[]): Promise<string[]> {
  const { stdout } = await ottDrift("--json", ...words);
  return JSON.parse(stdout).findings.map(({ kind }: { kind: string }) => kind);
}

describe.skipIf(process.platform === "win32")("the ignore file of ott drift", () => {
  it.each([
    ["unmanaged fivecents:*", ["changed", "changed"]],
    ["changed * live/one", ["changed", "unmanaged"]],
    ["changed * two geoBlock.*", ["changed", "unmanaged"]],
    ["* * * geoBlock.mode # all of them", ["unmanaged"]],
    ["# unmanaged", ["changed", "changed", "unmanaged"]],
  ])("with the line `%s` leaves %j", async (line, kinds) => {
    writeFileSync(file(".ott-drift-ignore"), `${line}\n`);
    expect(await kindsFound()).toEqual(kinds);
  });

  it("may have any name, and what it leaves out is counted", async () => {
    writeFileSync(file("rules"), "unmanaged\n");
    const { stdout, code } = await ottDrift("--ignore", "rules");
    expect(stdout).toContain("Ignored: 1.");
    expect(code).toBe(2);
  });

  it("is looked for in the folder of the project", async () => {
    mkdirSync(file("infra"));
    writeFileSync(join(folder, "infra", ".ott-drift-ignore"), "*\n");
    expect(await kindsFound("--cwd", "infra")).toEqual([]);
  });

  it("with a line that is no rule fails with the line's number, before anything is sent", async () => {
    writeFileSync(file(".ott-drift-ignore"), "unmanaged\nremoved fivecents:*\n");
    emulator.clearLog();
    const { stderr, code } = await ottDrift();
    expect(stderr).toMatch(
      /^error: \.ott-drift-ignore:2 is not a rule: "removed fivecents:\*"\. Nothing was sent\. /,
    );
    expect(code).toBe(1);
    expect(emulator.log()).toEqual([]);
  });

  it("that is named and does not exist fails", async () => {
    const { stderr } = await ottDrift("--ignore", "gone");
    expect(stderr).toMatch(/^error: The ignore file could not be read: ENOENT.* Nothing was sent\. /);
  });
});

describe.skipIf(process.platform === "win32")("the baseline of ott drift", () => {
  it("is written by a run that ends with 0, and makes the next run clean", async () => {
    expect((await ottDrift("--baseline", "drift.json", "--update-baseline")).code).toBe(0);
    const { code, stdout } = await ottDrift("--baseline", "drift.json");
    expect(stdout).toContain("No new drift.");
    expect(stdout).toContain("Known, in the baseline: 3.");
    expect(code).toBe(0);
  });

  it("does not hide what it does not have", async () => {
    writeFileSync(file(".ott-drift-ignore"), "changed * live/one\n");
    await ottDrift("--baseline", "drift.json", "--update-baseline");
    writeFileSync(file(".ott-drift-ignore"), "");
    const { code, stdout } = await ottDrift("--baseline", "drift.json", "--json");
    const { findings } = JSON.parse(stdout);
    expect(findings.filter(({ firstSeen }: { firstSeen?: string }) => firstSeen === undefined)).toMatchObject(
      [{ id: streamIds[0] }],
    );
    expect(code).toBe(2);
  });

  it("keeps the time when a drift was first seen, and forgets what is none any more", async () => {
    await ottDrift("--baseline", "drift.json", "--update-baseline");
    const first = JSON.parse(readFileSync(file("drift.json"), "utf8"));
    const old = "2026-01-01T00:00:00.000Z";
    const aged = first.known.map((one: object) => ({ ...one, firstSeen: old }));
    const gone = { fingerprint: "0123456789abcdef", firstSeen: old, text: "gone" };
    writeFileSync(file("drift.json"), JSON.stringify({ ...first, known: [...aged, gone] }));
    await ottDrift("--baseline", "drift.json", "--update-baseline");
    expect(JSON.parse(readFileSync(file("drift.json"), "utf8")).known).toEqual(aged);
  });

  it.each([
    [["--baseline", "gone.json"], /^error: The baseline .*gone\.json could not be read: ENOENT/],
    [
      ["--baseline", "broken.json"],
      /could not be read: it is not a baseline of this version\. Nothing was sent\. /,
    ],
    [["--update-baseline"], /^error: `--update-baseline` has no file to write\. Nothing was sent\. /],
  ])("with %j fails in three sentences", async (words, message) => {
    writeFileSync(file("broken.json"), "{}");
    const { stderr, code } = await ottDrift(...words);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });
});
