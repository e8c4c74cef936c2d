import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENGINE_VERSION } from "./engine";
import { projectRoot } from "./folders";

it("is built from the modules of the version that is downloaded", () => {
  const modules = readFileSync(join(projectRoot, "tools", "pulumi", "go.mod"), "utf8");
  expect(modules).toContain(`github.com/pulumi/pulumi/pkg/v3 v${ENGINE_VERSION} `);
  expect(modules).toContain(`github.com/pulumi/pulumi/sdk/v3 v${ENGINE_VERSION} `);
});
