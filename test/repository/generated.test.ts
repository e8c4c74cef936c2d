import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../codegen/generated-files";
import { projectRoot } from "../../tools/pulumi/folders";
import { sourcesIn } from "../support/imports";

/** What the definitions say today must be what stands on disk: the SDK's classes and the generated pages. */
const remedy = 'is not what the definitions say. Run "npm run generate" and commit what it changes';

describe("the generated files", () => {
  const files = generatedFiles();

  it.each([...files])("%s is current", (path, content) => {
    const file = join(projectRoot, path);
    const onDisk = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(onDisk, `${path} ${remedy}`).toBe(content);
  });

  it("leave no page of a resource that is gone", () => {
    const pages = readdirSync(join(projectRoot, "docs", "reference"), { recursive: true, encoding: "utf8" });
    const known = new Set([...files.keys()].map((path) => path.replace("docs/reference/", "")));
    const strangers = pages.filter((path) => path.endsWith(".md") && !known.has(path.replaceAll("\\", "/")));
    expect(strangers, "no definition makes these pages of docs/reference: delete them").toEqual([]);
  });

  it("leave no file of the SDK for a resource or a data function that is gone", () => {
    const folders = ["sdk/fivecents", "sdk/encorastream", "sdk/contentpool"];
    const strangers = folders.flatMap(sourcesIn).filter((path) => !files.has(path));
    expect(strangers, "no definition makes these files: delete them").toEqual([]);
  });
});
