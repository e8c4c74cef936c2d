import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../codegen/markdown";
import { projectRoot } from "../../tools/pulumi/folders";
import { compileProblems } from "../support/compile";

/** The pages for people: their links lead somewhere, their programs compile, their facts are those of the files. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
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

  it.each(pages)("of $path link to headings that exist", ({ path, text }) => {
    const targets = [...text.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].filter(
      ([, file = ""]) => !/^https?:/.test(file),
    );
    const missing = targets.filter(([, file = "", anchor = ""]) => {
      const page = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
      return !anchorsOf(pages.find((one) => one.path === page)?.text ?? "").includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it.each(pages.filter(({ path }) => path.startsWith("docs/reference/")))(
    "of $path have each anchor once",
    ({ text }) => {
      const anchors = anchorsOf(text);
      expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
    },
  );

  it.each(pages)("of $path name npm scripts that exist", ({ text }) => {
    const { scripts } = packageFile();
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("have programs that compile", () => {
    expect(problems().filter((text) => !text.startsWith("examples/"))).toEqual([]);
  }, 60_000);

  it("have programs that need no ES module, as Pulumi's own template has none", () => {
    const wrong = [...programs()].filter(([, source]) => /^(export )?(const .*= )?await /m.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

describe("the example programs", () => {
  it("compile", () => {
    expect(examples().size).toBeGreaterThan(0);
    expect(problems().filter((text) => text.startsWith("examples/"))).toEqual([]);
  }, 60_000);
});

describe("the README", () => {
  const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";
  const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
  const kept = (name: string) =>
    linesOf(readFileSync(join(projectRoot, "examples", "quickstart", name), "utf8"));
  const blocks = (language: string) =>
    [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
      ([, text = ""]) => text,
    );

  it("shows a program that is part of the quickstart", () => {
    const [program = ""] = blocks("ts");
    expect(linesOf(program).filter((line) => !kept("index.ts").includes(line))).toEqual([]);
    expect(program).toContain("ott.LiveChannel");
  });

  it.each([
    ["plan", 0, "plan.txt"],
    ["drift", 1, "drift.txt"],
  ])("shows a part of the %s that the quickstart has", (_name, index, file) => {
    const shown = linesOf(blocks("text")[index] ?? "");
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((line) => !kept(file).includes(line))).toEqual([]);
  });
});

it(".node-version has the Node that runs this repository", () => {
  const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");
  const pinned = JSON.parse(read("tools/pulumi/node/package.json")) as { version: string };
  expect(read(".node-version").trim()).toBe(pinned.version);
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

/** The anchors of a page: those of its headings, and the explicit ones. */
function anchorsOf(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
  return [...headings, ...[...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)];
}

function packageFile() {
  return JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as Record<
    "scripts" | "dependencies" | "devDependencies",
    Record<string, string>
  >;
}

/** The programs that stand in `examples/`. The engine tests run them without a look at their types. */
function examples(): Map<string, string> {
  const paths = globSync("examples/*/*.ts", { cwd: projectRoot }).map((path) => join(projectRoot, path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** What is wrong with any of them: compiled together, which costs no more than the first alone. */
function problems(): string[] {
  found ??= compileProblems(new Map([...programs(), ...examples()]), { noImplicitReturns: true });
  return found;
}
let found: string[] | undefined;

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
