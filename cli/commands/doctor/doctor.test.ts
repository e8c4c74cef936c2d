import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Emulator } from "../../../emulator";
import { startForTest } from "../../../emulator/test-client";
import { type FakeAnswers, fakePulumi } from "../../../test/support/fake-pulumi";
import { emulatorEnvironment, runOtt } from "../../../test/support/ott";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { projectRoot } from "../../../tools/pulumi/folders";
import { checkNode } from "./checks/packages";
import { doctorResult } from "./result";

let emulator: Emulator;
let program: string;
beforeAll(async () => {
  ({ emulator } = await startForTest());
});
beforeEach(() => {
  program = programWith(["@pulumi/pulumi", "pulumi-ott"]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  emulator.reset();
});
afterAll(() => emulator.close());

/** The folder of a Pulumi project in which these packages can be found. */
function programWith(packages: readonly string[]): string {
  const folder = temporaryFolder("program");
  writeFileSync(join(folder, "Pulumi.yaml"), "name: test\nruntime: nodejs\n");
  for (const name of packages) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(projectRoot, "node_modules", name), path, "junction");
  }
  return folder;
}

const healthy: Partial<FakeAnswers> = { backend: "s3://bucket/state" };

/** Runs `ott doctor` in the folder of the program. */
async function diagnosis(
  answers: Partial<FakeAnswers> = healthy,
  { environment = emulatorEnvironment(emulator), words = [] as string[] } = {},
) {
  const { folder } = fakePulumi(answers);
  const surroundings = { folder: program, environment: { ...environment, PATH: folder } };
  const { code, stdout } = await runOtt(["doctor", "--json", ...words], surroundings);
  const { findings } = doctorResult.schema.parse(JSON.parse(stdout));
  const of = (check: string) => findings.find((one) => one.check === check);
  return { code, findings, of };
}

describe.skipIf(process.platform === "win32")("ott doctor", () => {
  it("finds nothing where everything is right, and changes nothing", async () => {
    const { code, findings } = await diagnosis(healthy, {
      environment: { ...emulatorEnvironment(emulator) },
    });
    expect(code).toBe(0);
    expect(findings.filter(({ status }) => status !== "ok")).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual([
      ...["node", "engine", "language host", "@pulumi/pulumi", "pulumi-ott", "state backend"],
      ...["fivecents", "fivecents clock", "fivecents rate limit"],
      ...["encorastream", "encorastream clock", "encorastream rate limit"],
      ...["contentpool", "contentpool clock", "contentpool rate limit"],
    ]);
    expect(emulator.log().map(({ operation, changing }) => [operation, changing])).toEqual([
      ["push.servers", false],
      ["genres.admin.list", false],
      ["genres.list", false],
    ]);
  });

  it("writes a line for each finding, its remedy, and the tally", async () => {
    fakePulumi(healthy);
    const { code, stdout } = await runOtt(["doctor"], { folder: program, environment: { PATH: "" } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^problem +engine +no `pulumi` is on PATH\n +→ Install Pulumi: https/m);
    expect(stdout).toMatch(/\n\n1 problem, 0 warnings\n$/);
  });

  it("exits with 0 for problems too with --exit-code=false", async () => {
    const { code, of } = await diagnosis({}, { words: ["--exit-code=false"] });
    expect(of("state backend")?.status).toBe("problem");
    expect(code).toBe(0);
  });

  it("finds an engine that is too old", async () => {
    const { code, of } = await diagnosis({ ...healthy, version: "3.100.1" });
    expect(code).toBe(1);
    expect(of("engine")).toMatchObject({
      status: "problem",
      text: expect.stringMatching(/is 3\.100\.1$/),
      remedy: expect.stringContaining("3.254 or newer"),
    });
  });

  it("finds a state backend that the user is not signed in to", async () => {
    const { of } = await diagnosis({});
    expect(of("state backend")).toEqual({
      check: "state backend",
      status: "problem",
      text: "error: PULUMI_ACCESS_TOKEN must be set for login",
      remedy: "Run `pulumi login`, or set PULUMI_BACKEND_URL",
    });
  });

  it("shows no credential of the state backend's URL", async () => {
    const { of } = await diagnosis({ backend: "postgres://user:very-hidden@host/state" });
    expect(of("state backend")?.text).toBe("signed in as operator at postgres://host/state");
  });

  it("finds a package that the engine cannot load from the program's folder", async () => {
    program = programWith(["@pulumi/pulumi"]);
    const { of } = await diagnosis();
    expect(of("pulumi-ott")).toMatchObject({
      status: "problem",
      text: expect.stringContaining("where the engine looks for pulumi-ott/dynamic/v1"),
      remedy: expect.stringContaining("Add pulumi-ott to the dependencies of"),
    });
  });

  it("finds that Pulumi's SDK is missing", async () => {
    program = programWith(["pulumi-ott"]);
    const { of } = await diagnosis();
    expect(of("@pulumi/pulumi")?.remedy).toContain('Run `npm install "@pulumi/pulumi@^3.');
  });

  it("says that packages are not checked where there is no project", async () => {
    program = temporaryFolder("no-program");
    const { code, of } = await diagnosis();
    expect(of("program")?.status).toBe("skipped");
    expect(code).toBe(0);
  });

  it("skips a vendor that is not configured", async () => {
    const { findings } = await diagnosis(healthy, { environment: {} });
    expect(findings.filter(({ status }) => status === "skipped").map(({ check }) => check)).toEqual([
      "fivecents",
      "encorastream",
      "contentpool",
    ]);
    expect(emulator.log()).toEqual([]);
  });

  it("finds a setting that is missing", async () => {
    const { of } = await diagnosis(healthy, { environment: { ENCORASTREAM_ACCESS_TOKEN: "a-token" } });
    expect(of("encorastream")).toMatchObject({
      status: "problem",
      remedy: expect.stringContaining("encorastream:endpoint is not set."),
    });
  });

  it("finds a credential that the vendor refuses", async () => {
    emulator.inject({ vendor: "fivecents", kind: "status", status: 401, times: 9 });
    const { of } = await diagnosis();
    expect(of("fivecents")).toMatchObject({
      status: "problem",
      text: expect.stringContaining("answered 401"),
    });
  });

  it("finds a clock that is wrong, and says which way", async () => {
    const date = new Date(Date.now() + 300_000).toUTCString();
    emulator.inject({ vendor: "contentpool", kind: "slow", milliseconds: 1, headers: { date } });
    const { code, of } = await diagnosis();
    expect(of("contentpool clock")).toMatchObject({
      status: "warning",
      text: expect.stringMatching(/^the vendor's clock is \d+ seconds ahead of this machine's$/),
    });
    expect(code).toBe(0);
  });

  it("reads the settings of the stack, and finds a rate above the vendor's limit", async () => {
    const config = { "fivecents:requestsPerSecond": { value: "20", secret: false } };
    const { of } = await diagnosis({ ...healthy, config: { dev: config } }, { words: ["--stack", "dev"] });
    expect(of("fivecents rate limit")).toMatchObject({ status: "warning", text: "20 requests a second" });
  });

  it("checks the rest where the stack cannot be read", async () => {
    const { of } = await diagnosis(healthy, { words: ["--stack", "gone"] });
    expect(of("config")?.text).toContain("no stack named 'gone' found");
    expect(of("fivecents")?.status).toBe("ok");
  });
});

describe("the check of Node", () => {
  it.each([
    ["22.18.5", "problem"],
    ["22.19.0", "ok"],
    ["24.1.0", "ok"],
  ])("finds of %s: %s", (version, status) => {
    expect(checkNode(version).status).toBe(status);
  });
});
