import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileProblems } from "../../test/support/compile";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { projectRoot } from "../../tools/pulumi/folders";
import { vendorNames } from "../names";
import { mark, marksIn } from "./marks";
import { forms } from "./templates";
import { writeNewResource } from "./write";

it("no resource of this repository has a part that is yet to be written", () => {
  expect(marksIn(projectRoot)).toEqual([]);
});

/** The files that a new resource is registered in, and the folders that are looked through. */
function copyOfRepository(): string {
  const root = temporaryFolder("new-resource");
  const vendors = Object.keys(vendorNames);
  const lists = vendors.flatMap((vendor) => [
    `provider/${vendor}/resources.ts`,
    `emulator/${vendor}/index.ts`,
  ]);
  for (const path of ["test/support/by-type.ts", ...lists]) {
    cpSync(join(projectRoot, path), join(root, path));
  }
  for (const folder of ["sdk", "docs", ...vendors.map((vendor) => `provider/${vendor}`)]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  return root;
}

/** A resource of each vendor in each form. */
const news = Object.keys(vendorNames)
  .flatMap((vendor) => forms.map((form) => ({ vendor, form })))
  .map((one, index) => ({
    ...one,
    Name: `NewThing${index}`,
    name: `newThing${index}`,
    file: `new-thing${index}`,
  }));

describe("the files of a new resource of each vendor in each form", () => {
  let root: string;
  /** By their paths, without the files that they are registered in. */
  const made: string[] = [];
  const written = new Map<string, string>();
  beforeAll(() => {
    root = copyOfRepository();
    for (const { vendor, form, Name } of news) {
      for (const path of writeNewResource(root, `${vendor}:${Name}`, form)) {
        written.set(join(projectRoot, path), readFileSync(join(root, path), "utf8"));
        if (path.includes("new-thing")) made.push(path);
      }
    }
  });

  it("compile as they are", () => {
    // The lists of definitions are left out: they would compile every resource there is.
    const sources = new Map([...written].filter(([path]) => !path.endsWith("resources.ts")));
    expect(sources.size).toBe(3 * news.length + 4);
    expect(compileProblems(sources, { noUnusedLocals: true, noUncheckedIndexedAccess: true })).toEqual([]);
  }, 60_000);

  it("are registered with the definitions and with the emulator", () => {
    for (const { vendor, name, file } of news) {
      const resources = written.get(join(projectRoot, `provider/${vendor}/resources.ts`));
      const handlers = written.get(join(projectRoot, `emulator/${vendor}/index.ts`));
      expect(resources).toContain(`import { ${name} } from "./${file}";`);
      expect(resources).toMatch(new RegExp(`^ {2}${name},$`, "m"));
      expect(handlers).toContain(`...${name}Handlers,`);
    }
  });

  it("stand in the table of what the emulator keeps, with a mark", () => {
    const byType = written.get(join(projectRoot, "test/support/by-type.ts"));
    for (const { vendor, Name } of news) {
      expect(byType).toContain(`  "${vendor}:${Name}": ["${mark}: its kind in the emulator", "name"],`);
    }
  });

  it("are refused by the tests until every mark is replaced", () => {
    const found = marksIn(root);
    const marked = [...made, "test/support/by-type.ts"];
    for (const path of marked) expect(found.join("\n")).toContain(`${path}:`);
    expect(made).toHaveLength(3 * news.length);
    for (const path of marked) {
      writeFileSync(join(root, path), readFileSync(join(root, path), "utf8").replaceAll(mark, "filled"));
    }
    expect(marksIn(root)).toEqual([]);
  });
});

it.each([
  ["fivecents:PushStream", "fivecents:PushStream already exists."],
  ["nobody:Thing", '"nobody:Thing" is not the type of a resource.'],
  ["fivecents:thing", '"fivecents:thing" is not the type of a resource.'],
  ["", '"" is not the type of a resource.'],
])("for %j nothing is written, and the error says why", (type, message) => {
  expect(() => writeNewResource(copyOfRepository(), type)).toThrow(`${message}\nNothing was written.\n`);
});

it("a form that there is not writes nothing, and the error names those that there are", () => {
  expect(() => writeNewResource(copyOfRepository(), "fivecents:Thing", "map")).toThrow(
    '"map" is not a form of a resource.\nNothing was written.\nName one of object, file, set, or none.',
  );
});

it("a file that is already there is kept", () => {
  const root = copyOfRepository();
  const file = join(root, "provider/fivecents/new-thing.ts");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "mine");
  expect(() => writeNewResource(root, "fivecents:NewThing")).toThrow(
    "provider/fivecents/new-thing.ts already exists.\nNothing was written.\n",
  );
  expect(readFileSync(file, "utf8")).toBe("mine");
});
