import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { redacted } from "../provider/core/redaction";
import { type FakePulumi, fakePulumi } from "../test/support/fake-pulumi";
import { Session } from "./session";
import { configOf } from "./stack";

const config = (key: string) => ({
  "fivecents:apiKey": { value: key, secret: true },
  "fivecents:account": { value: "brand-a", secret: false },
});

let pulumi: FakePulumi;
let session: Session;
beforeEach(() => {
  pulumi = fakePulumi({
    selected: "prod",
    config: { dev: config("key-of-dev"), prod: config("key-of-prod") },
  });
  const stream = { write: () => {} };
  session = new Session({
    input: new PassThrough(),
    output: stream,
    errors: stream,
    environment: {},
    folder: pulumi.folder,
    openBrowser: () => {},
    untilStopped: async () => {},
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === "win32")("the config of a stack", () => {
  it("is read from the stack that is named, and its secrets are masked from then on", async () => {
    const configured = await configOf({ stack: "dev" }, session);
    expect(configured("fivecents:apiKey")).toBe("key-of-dev");
    expect(configured("fivecents:endpoint")).toBeUndefined();
    expect(redacted("key-of-dev of brand-a")).toBe("[secret] of brand-a");
  });

  it("is read from the selected stack of a project, and the selection is left alone", async () => {
    const configured = await configOf({ cwd: "." }, session);
    expect(configured("fivecents:apiKey")).toBe("key-of-prod");
    expect(pulumi.runs().filter((words) => words.includes("select"))).toEqual([]);
  });

  it("is not read if no option asks for it", async () => {
    const configured = await configOf({}, session);
    expect(configured("fivecents:apiKey")).toBeUndefined();
    expect(pulumi.runs()).toEqual([]);
  });

  it("that cannot be read fails in three sentences with the engine's reason", async () => {
    await expect(configOf({ stack: "gone" }, session)).rejects.toThrow(
      /^The Pulumi project in .* could not be read: error: no stack named 'gone' found\. Nothing was sent\. Check `--stack`/,
    );
  });
});
