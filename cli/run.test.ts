import { describe, expect, it } from "vitest";
import { runOtt } from "../test/support/ott";

describe("ott", () => {
  it("prints its commands and exits with 0", async () => {
    const { code, stdout, stderr } = await runOtt(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^ {2}login +Sign in to a vendor/m);
  });

  it("shows examples in the help of a command", async () => {
    const { stdout } = await runOtt(["login", "encorastream", "--help"]);
    expect(stdout).toContain("\nExamples:\n  $ ott login encorastream --endpoint https://");
  });

  it.each([
    ["an unknown command", ["logn"], "error: unknown command 'logn'\n(Did you mean login?)\n"],
    ["an unknown option", ["completion", "bash", "--x"], "error: unknown option '--x'\n"],
    [
      "a missing option",
      ["login", "encorastream"],
      "error: required option '--endpoint <url>' not specified\n",
    ],
  ])("exits with 1 on %s, prints nothing to stdout, and says where help is", async (_what, words, text) => {
    const { code, stdout, stderr } = await runOtt(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`${text}Nothing was sent. Add --help to see the options and examples.\n`);
  });

  it("tells a mistake of its own in three sentences without a stack", async () => {
    const { code, stderr } = await runOtt(
      ["login", "encorastream", "--endpoint", "http://127.0.0.1:1", "--client-id", "a"],
      {
        openBrowser: () => {
          throw new TypeError("open is undefined");
        },
      },
    );
    expect(code).toBe(1);
    expect(stderr).toBe(
      "error: ott failed unexpectedly: open is undefined. What was sent until then is not known here. " +
        "Run it again with OTT_LOG=debug, and report the error with the log.\n",
    );
  });
});
