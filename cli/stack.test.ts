import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { redacted } from "../provider/core/redaction";
import { temporaryFolder } from "../test/support/temporary-folder";
import { Session } from "./session";
import { configOf } from "./stack";

/** A `pulumi` that notes its words and answers as the engine does. */
const pulumi = `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const words = process.argv.slice(2);
appendFileSync(__dirname + "/words", JSON.stringify(words) + "\\n");
const stack = words[words.indexOf("--stack") + 1];
if (words[0] === "version") console.log("v3.200.0");
else if (words[0] === "stack") console.log(JSON.stringify([{ name: "prod", current: true }]));
else if (stack === "gone") { console.error("error: no stack named 'gone' found"); process.exit(255); }
else console.log(JSON.stringify({
  "fivecents:apiKey": { value: "key-of-" + stack, secret: true },
  "fivecents:account": { value: "brand-a", secret: false },
}));
`;

let folder: string;
let session: Session;
beforeEach(() => {
  folder = temporaryFolder("stack");
  writeFileSync(join(folder, "pulumi"), pulumi);
  chmodSync(join(folder, "pulumi"), 0o755);
  vi.stubEnv("PATH", folder);
  const stream = { write: () => {} };
  session = new Session({
    input: new PassThrough(),
    output: stream,
    errors: stream,
    environment: {},
    folder,
    openBrowser: () => {},
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const wordsOfRuns = () =>
  readFileSync(join(folder, "words"), "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as string[]);

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
    expect(wordsOfRuns().filter((words) => words.includes("select"))).toEqual([]);
  });

  it("is not read if no option asks for it", async () => {
    const configured = await configOf({}, session);
    expect(configured("fivecents:apiKey")).toBeUndefined();
    expect(() => wordsOfRuns()).toThrow("ENOENT");
  });

  it("that cannot be read fails in three sentences with the engine's reason", async () => {
    await expect(configOf({ stack: "gone" }, session)).rejects.toThrow(
      /^The Pulumi project in .* could not be read: error: no stack named 'gone' found\. Nothing was sent\. Check `--stack`/,
    );
  });
});
