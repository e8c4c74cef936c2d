import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../engine/folders";
import { compileProblems } from "./support/compile";

/** The pages for people: their links lead somewhere, their programs compile, their facts are those of the files. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(projectRoot, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
].map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));

describe("the pages", () => {
  it.each(pages)("of $path link to what exists", ({ path, text }) => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const files = targets
      .filter((target) => !/^(https?:|#)/.test(target))
      .map((target) => target.split("#")[0] ?? "");
    expect(files.filter((target) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
  });

  it.each(pages)("of $path name npm scripts that exist", ({ text }) => {
    const { scripts } = packageFile();
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("have programs that compile", () => {
    expect(compileProblems(programs())).toEqual([]);
  }, 60_000);

  it("have programs that need no ES module, as Pulumi's own template has none", () => {
    const wrong = [...programs()].filter(([, source]) => /^(export )?(const .*= )?await /m.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

it("docs/dependencies.md has every dependency in the version that is installed", () => {
  const { dependencies, devDependencies } = packageFile();
  const page = pages.find(({ path }) => path === "docs/dependencies.md")?.text ?? "";
  const wrong = Object.keys({ ...devDependencies, ...dependencies })
    .filter((name) => !name.startsWith("@types/") && name !== "pulumi-ott" && name !== "@pulumi/pulumi")
    .filter((name) => {
      const { version } = JSON.parse(
        readFileSync(join(projectRoot, "node_modules", name, "package.json"), "utf8"),
      ) as { version: string };
      const short = version.replace(/^v/, "").split(".").slice(0, 2).join(".");
      return !page.split("\n").some((line) => line.includes(`[${name}](`) && line.includes(short));
    });
  expect(wrong).toEqual([]);
});

function packageFile() {
  return JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as Record<
    "scripts" | "dependencies" | "devDependencies",
    Record<string, string>
  >;
}

/** Every TypeScript program of the pages, by a file name that says where it stands. */
function programs(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of pages) {
    const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, source = ""]) => source);
    for (const [index, source] of blocks.entries()) {
      found.set(join(projectRoot, `${path}-${index + 1}.ts`), source);
    }
  }
  return found;
}
