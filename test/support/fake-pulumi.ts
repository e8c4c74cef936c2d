import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { temporaryFolder } from "./temporary-folder";

/** A program named `pulumi` that notes its words and answers as the engine's commands do. */
const program = (answers: FakeAnswers) => `#!${process.execPath}
const { appendFileSync, readFileSync } = require("node:fs");
const answers = ${JSON.stringify(answers)};
const words = process.argv.slice(2);
appendFileSync(__dirname + "/words", JSON.stringify(words) + "\\n");
const stack = words[words.indexOf("--stack") + 1];
const config = answers.config[stack];
const fail = (text) => { console.error("error: " + text); process.exit(255); };
if (words[0] === "version") console.log("v" + answers.version);
else if (words[0] === "whoami" && answers.backend === undefined) fail("PULUMI_ACCESS_TOKEN must be set for login");
else if (words[0] === "whoami") console.log(JSON.stringify({ user: "operator", url: answers.backend }));
else if (words[1] === "import") process.exit();
else if (words[1] === "export" && answers.exports.length > 0) {
  const before = readFileSync(__dirname + "/words", "utf8").match(/"export"/g).length - 1;
  console.log(JSON.stringify(answers.exports[Math.min(before, answers.exports.length - 1)]));
}
else if (words[1] === "export") console.log(JSON.stringify(answers.states[stack]));
else if (words[0] === "preview") { console.log(JSON.stringify(answers.preview)); process.exitCode = answers.preview.diagnostics ? 255 : 0; }
else if (words[0] === "stack") console.log(JSON.stringify([{ name: answers.selected, current: true }]));
else if (config === undefined) fail("no stack named '" + stack + "' found");
else console.log(JSON.stringify(config));
`;

export interface FakeAnswers {
  version: string;
  /** URL of the state backend; undefined where the user is not signed in to one. */
  backend?: string;
  selected: string;
  /** The config of each stack. */
  config: Record<string, Record<string, { value: string; secret: boolean }>>;
  /** What `stack export` answers for each stack. */
  states: Record<string, unknown>;
  /** What each export of a state answers in place of that; the last one again and again. */
  exports: readonly object[];
  /** What `preview --json` answers. With diagnostics it fails. */
  preview: { steps?: unknown; diagnostics?: unknown };
}

export interface FakePulumi {
  /** The folder that holds it, which is the PATH of this process until `vi.unstubAllEnvs`. */
  folder: string;
  /** The words of each of its runs. */
  runs(): string[][];
}

/** Puts a `pulumi` without an engine in front of everything, and its language host beside it. */
export function fakePulumi(answers: Partial<FakeAnswers> = {}): FakePulumi {
  const folder = temporaryFolder("fake-pulumi");
  const text = program({
    version: "3.276.0",
    selected: "dev",
    config: {},
    states: {},
    exports: [],
    preview: {},
    ...answers,
  });
  for (const [name, content] of Object.entries({ pulumi: text, "pulumi-language-nodejs": "" })) {
    writeFileSync(join(folder, name), content);
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, "words"), "");
  vi.stubEnv("PATH", folder);
  const lines = () => readFileSync(join(folder, "words"), "utf8").split("\n").slice(0, -1);
  return { folder, runs: () => lines().map((line) => JSON.parse(line) as string[]) };
}
