import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { Command } from "commander";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { noteSecrets } from "../../provider/core/redaction";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { exitCodes } from "../exit-codes";
import { Session } from "../session";
import type { TextStream } from "../surroundings";
import { report, withOutputOptions } from "./report";
import { defineResult } from "./result";

const kind = defineResult({
  command: "weather",
  version: 3,
  shape: { places: z.array(z.strictObject({ name: z.string(), degrees: z.number() })) },
  text: ({ places }, { red }) => places.map(({ name, degrees }) => `${red(name)} ${degrees}`).join("\n"),
  formats: { markdown: ({ places }) => places.map(({ name }) => `- ${name}\n`).join("") },
});

const result = { places: [{ name: "Basel", degrees: 7 }] };
const folder = temporaryFolder("report");

/** One run of `ott weather` that found a change. */
async function runOf(words: string[], { isTTY = false, environment = {}, places = result.places } = {}) {
  let printed = "";
  const stream: TextStream = {
    isTTY,
    write: (text) => {
      printed += text;
    },
  };
  const session = new Session({
    input: new PassThrough(),
    output: stream,
    errors: stream,
    environment,
    folder,
    openBrowser: () => {},
    untilStopped: async () => {},
  });
  session.progress.show("Looking …");
  await withOutputOptions(new Command("weather"), kind)
    .action((options) => report(session, kind, { result: { places }, options, code: exitCodes.different }))
    .parseAsync(words, { from: "user" });
  return { code: session.exitCode, printed };
}

describe("the result of a command", () => {
  it("is a text without colour and without progress in a pipe", async () => {
    expect(await runOf([])).toEqual({ code: 2, printed: "Basel 7\n" });
  });

  it("has colours on a terminal, after the progress is gone", async () => {
    const { printed } = await runOf([], { isTTY: true });
    expect(printed).toBe("Looking …\r\x1b[K\x1b[31mBasel\x1b[39m 7\n");
  });

  it("has no colours with NO_COLOR", async () => {
    const { printed } = await runOf([], { isTTY: true, environment: { NO_COLOR: "1" } });
    expect(printed).toBe("Looking …\r\x1b[KBasel 7\n");
  });

  it.each([["--json"], ["--format=json"]])("is JSON of its version with %s", async (word) => {
    const { printed } = await runOf([word]);
    const document: unknown = JSON.parse(printed);
    expect(document).toEqual({ schemaVersion: 3, command: "weather", ...result });
    expect(kind.schema.safeParse(document).success).toBe(true);
  });

  it("has the formats of its command, and no others", async () => {
    expect((await runOf(["--format", "markdown"])).printed).toBe("- Basel\n");
    const command = withOutputOptions(new Command("weather"), kind);
    expect(command.options[0]?.argChoices).toEqual(["text", "json", "markdown"]);
  });

  it("goes into a file without colours, and nothing to stdout", async () => {
    const { printed } = await runOf(["--output", "weather.txt"], { isTTY: true });
    expect(printed).toBe("Looking …\r\x1b[K");
    expect(readFileSync(join(folder, "weather.txt"), "utf8")).toBe("Basel 7\n");
  });

  it("that cannot be stored fails in three sentences", async () => {
    await expect(runOf(["--output", "no/such/folder"])).rejects.toThrow(
      /^The result could not be written: ENOENT.* It is not stored anywhere\. Name in `--output` a file in a folder that exists\.$/,
    );
  });

  it("does not change the exit code with --exit-code=false", async () => {
    expect((await runOf(["--exit-code=false"])).code).toBe(0);
  });
});

describe("a secret in a result", () => {
  beforeAll(() => noteSecrets(["7", "hidden-passphrase"]));

  it.each([["text"], ["json"], ["markdown"]])("is masked in the format %s", async (format) => {
    const { printed } = await runOf(["--format", format], {
      places: [{ name: "of hidden-passphrase", degrees: 1 }],
    });
    expect(printed).toContain("of [secret]");
  });

  it("leaves the JSON whole where it is as short as a digit", async () => {
    const { printed } = await runOf(["--json"]);
    expect(JSON.parse(printed)).toMatchObject(result);
  });
});
