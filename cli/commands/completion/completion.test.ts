import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runOtt } from "../../../test/support/ott";
import { scripts } from "./scripts";

/** What a shell is offered for the last of these words. */
async function offered(...words: string[]): Promise<string[]> {
  const { code, stdout } = await runOtt(["complete", "--", ...words]);
  expect(code).toBe(0);
  return stdout.split("\n").slice(0, -1);
}

describe("ott completion", () => {
  it.each([["bash"], ["zsh"], ["fish"]])("prints a script for %s that asks ott", async (shell) => {
    const { code, stdout } = await runOtt(["completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toContain("ott complete -- ");
  });

  it("refuses another shell, and names those that there are", async () => {
    const { code, stderr } = await runOtt(["completion", "tcsh"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
  });
});

describe.skipIf(process.platform === "win32")("the script for bash", () => {
  /** What bash offers after Tab, where `ott` prints the words that it was called with. */
  const offer = (words: string) => {
    const called = 'ott() { printf \'%s\\n\' "$#" "$@"; }';
    const tab = `COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _ott; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const shell = spawnSync("bash", ["-c", [called, scripts.bash, tab].join("\n")], { encoding: "utf8" });
    return shell.stdout.split("\n").slice(0, -1);
  };

  it("hands on the words after ott, the unfinished one last", () => {
    expect(offer("ott api fivecents push.g")).toEqual(["5", "complete", "--", "api", "fivecents", "push.g"]);
  });

  it("counts an empty word", () => {
    expect(offer('ott login ""')[0]).toBe("4");
  });
});

describe("the completed words", () => {
  it("are the commands, without the hidden one", async () => {
    expect(await offered("comp")).toEqual(["completion"]);
  });

  it("are the commands of a command", async () => {
    expect(await offered("login", "")).toContain("encorastream");
  });

  it("are the options of a command", async () => {
    expect(await offered("login", "encorastream", "--end")).toEqual(["--endpoint"]);
  });

  it("are the choices of an argument", async () => {
    expect(await offered("completion", "z")).toEqual(["zsh"]);
  });

  it("are none for the free value of an option: the shell offers files", async () => {
    expect(await offered("login", "encorastream", "--endpoint", "")).toEqual([]);
  });

  it("are the options again after the value of an option", async () => {
    expect(await offered("login", "encorastream", "--endpoint", "http://a", "--no-b")).toEqual([
      "--no-browser",
    ]);
  });
});
