import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../cli/commands/doctor/finding";
import { type Emulator, startEmulator } from "../../emulator";
import { accountFingerprint } from "../../provider/core/fingerprint";
import { collect } from "../../tools/pulumi/command";
import { projectRoot } from "../../tools/pulumi/folders";
import { createStack, type Stack } from "../support/stack";
import { temporaryFolder } from "../support/temporary-folder";

const secret = "key-of-the-stack";

describe("ott with a stack", () => {
  let emulator: Emulator;
  let stack: Stack;
  beforeAll(async () => {
    emulator = await startEmulator();
    stack = await createStack({ program: "", emulator, secrets: { "fivecents:apiKey": secret } });
  });
  afterAll(() => emulator.close());

  /** Runs the compiled command in the environment of the stack, beside its project. */
  function ott(...words: string[]) {
    const line = [
      join(projectRoot, "dist", "cli", "main.js"),
      ...words,
      "--cwd",
      stack.folder,
      "--stack",
      "test",
    ];
    const options = { cwd: projectRoot, env: stack.env, timeoutMilliseconds: 120_000 };
    return collect(process.execPath, line, options);
  }

  it("doctor finds the engine, the state backend and the accounts of the stack, and nothing wrong", async () => {
    const { code, stdout, stderr } = await ott("doctor", "--json");
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    expect(findings.filter(({ status }) => status !== "ok")).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(findings.find(({ check }) => check === "state backend")?.text).toContain("at file://");
    expect(stdout).not.toContain(secret);
  });

  it("api uses the credential of the stack's config, and leaves the stack as it is", async () => {
    const before = await stack.exportState();
    emulator.clearLog();
    const { code, stdout } = await ott("api", "fivecents", "push.list");
    expect({ code, answer: JSON.parse(stdout) }).toEqual({
      code: 0,
      answer: { result: "success", streams: [] },
    });
    expect(emulator.log().map(({ account }) => account)).toEqual([accountFingerprint(secret)]);
    expect(await stack.exportState()).toEqual(before);
  });
});

it("the packed package has all that the command ott needs", async () => {
  const folder = temporaryFolder("packed");
  const run = async (program: string, words: string[], cwd: string) => {
    const { code, stdout, stderr } = await collect(program, words, {
      cwd,
      env: process.env,
      timeoutMilliseconds: 120_000,
    });
    expect({ code, stderr }, `${program} ${words.join(" ")}`).toEqual({ code: 0, stderr: "" });
    return stdout;
  };
  const words = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const tarball = (await run("npm", words, projectRoot)).trim();
  await run("tar", ["-xzf", tarball], folder);
  await symlink(join(projectRoot, "node_modules"), join(folder, "package", "node_modules"), "junction");
  const bin = join(folder, "package", "dist", "cli", "main.js");
  expect(await run(process.execPath, [bin, "--help"], folder)).toContain("Usage: ott");
  const listed = JSON.parse(await run(process.execPath, [bin, "api", "contentpool", "--json"], folder));
  expect(listed.operations).toHaveLength(21);
  const doctor = JSON.parse(
    await run(process.execPath, [bin, "doctor", "--json", "--exit-code=false"], folder),
  );
  expect(doctor.command).toBe("doctor");
});
