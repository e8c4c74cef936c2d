import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, stateFolder } from "./user-folders";

describe.each([
  ["state", stateFolder, "XDG_STATE_HOME", [".local", "state"]],
  ["cache", cacheFolder, "XDG_CACHE_HOME", [".cache"]],
] as const)("the %s folder", (_name, folder, variable, usual) => {
  it("is where the system's variable says", () => {
    expect(folder({ [variable]: "/mine" }, "linux")).toBe(join("/mine", "pulumi-ott"));
    expect(folder({ LOCALAPPDATA: "/local", [variable]: "/mine" }, "win32")).toBe(
      join("/local", "pulumi-ott"),
    );
  });

  it.each([[{}], [{ [variable]: "" }], [{ [variable]: "relative/folder" }]])(
    "is in the user's home with %j",
    (environment) => {
      expect(folder(environment, "linux")).toBe(join(homedir(), ...usual, "pulumi-ott"));
      expect(folder(environment, "win32")).toBe(join(homedir(), "AppData", "Local", "pulumi-ott"));
    },
  );
});

it("keeps caches where macOS keeps them", () => {
  expect(cacheFolder({}, "darwin")).toBe(join(homedir(), "Library", "Caches", "pulumi-ott"));
  expect(stateFolder({}, "darwin")).toBe(join(homedir(), ".local", "state", "pulumi-ott"));
});
