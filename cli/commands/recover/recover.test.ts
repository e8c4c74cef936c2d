import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startEmulator } from "../../../emulator";
import { type FakePulumi, fakePulumi } from "../../../test/support/fake-pulumi";
import { runOtt } from "../../../test/support/ott";

const urn = "urn:pulumi:prod::shop::pulumi-nodejs:dynamic/encorastream:Genre::drama";
const pending = {
  type: "creating",
  resource: {
    urn,
    type: "pulumi-nodejs:dynamic/encorastream:Genre",
    inputs: { __provider: "", name: "Drama", slug: "drama", contentTypes: ["show"] },
    provider: "urn:pulumi:prod::shop::pulumi:providers:pulumi-nodejs::default::some-id",
  },
};
const killed = { version: 3, deployment: { resources: [], pending_operations: [pending] } };

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs `ott recover` on a terminal beside a vendor that has nothing; `answer` is what the user types. */
async function onTerminal({ answer, states }: { answer: string; states: readonly object[] }) {
  const emulator = await startEmulator();
  const config = {
    "encorastream:endpoint": { value: emulator.endpoints.encorastream, secret: false },
    "encorastream:accessToken": { value: "test-access-token", secret: true },
  };
  const pulumi = fakePulumi({ config: { prod: config }, exports: states });
  const input = Object.assign(new PassThrough(), { isTTY: true });
  input.end(`${answer}\n`);
  const run = await runOtt(["recover", "--stack", "prod"], {
    folder: pulumi.folder,
    input,
    isTerminal: true,
    environment: { NO_COLOR: "1" },
  });
  await emulator.close();
  return { ...run, imports: importsOf(pulumi) };
}

function importsOf(pulumi: FakePulumi): string[][] {
  return pulumi.runs().filter((words) => words[1] === "import");
}

describe.skipIf(process.platform === "win32")("ott recover on a terminal", () => {
  it("shows the lists, asks, and changes the state if the user agrees", async () => {
    const { code, stdout, stderr, imports } = await onTerminal({ answer: "y", states: [killed] });
    expect(stderr).toContain("clear  encorastream:Genre  drama  no such object exists");
    expect(stderr).toContain("The state of prod is changed, and nothing at the vendors. Go on? [y/N]");
    expect(stdout).toContain("0 imported, 1 forgotten");
    expect(code).toBe(0);
    expect(imports).toHaveLength(1);
  });

  it("changes nothing if the user does not agree", async () => {
    const { code, stderr, imports } = await onTerminal({ answer: "n", states: [killed] });
    expect(stderr).toContain("The question was not answered with y.");
    expect({ code, imports }).toEqual({ code: 1, imports: [] });
  });

  it("changes nothing if another run has changed the state meanwhile", async () => {
    const states = [killed, { version: 3, deployment: { resources: [] } }];
    const { code, stderr, imports } = await onTerminal({ answer: "y", states });
    expect(stderr).toContain("Another run has changed the state of prod meanwhile.");
    expect({ code, imports }).toEqual({ code: 1, imports: [] });
  });

  it("asks nothing if no create is pending", async () => {
    const { code, stdout, stderr } = await onTerminal({ answer: "", states: [{ deployment: {} }] });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "No create is pending in prod.\n" });
    expect(stderr).not.toContain("[y/N]");
  });
});
