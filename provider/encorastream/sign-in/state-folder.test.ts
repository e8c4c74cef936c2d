import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stateFolder } from "./state-folder";

describe("the state folder", () => {
  it("is where the system's variable says", () => {
    expect(stateFolder({ XDG_STATE_HOME: "/state" }, "linux")).toBe(join("/state", "pulumi-ott"));
    expect(stateFolder({ LOCALAPPDATA: "/local", XDG_STATE_HOME: "/state" }, "win32")).toBe(
      join("/local", "pulumi-ott"),
    );
  });

  it.each([[{}], [{ XDG_STATE_HOME: "" }], [{ XDG_STATE_HOME: "relative/folder" }]])(
    "is in the user's home with %j",
    (environment) => {
      expect(stateFolder(environment, "linux")).toBe(join(homedir(), ".local", "state", "pulumi-ott"));
      expect(stateFolder(environment, "win32")).toBe(join(homedir(), "AppData", "Local", "pulumi-ott"));
    },
  );
});
