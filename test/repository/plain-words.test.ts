import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/pulumi/folders";
import { heavyPhrases, heavyPhrasesIn } from "../support/heavy-phrases";

/** What users read is plain English: support/heavy-phrases.ts says what is not, and what to write in its place. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
}

const pages = [...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"], ...filesOf("docs", ".md")];

const sources = [...filesOf("provider", ".ts"), ...filesOf("sdk", ".ts")].filter(
  (path) => !path.endsWith(".test.ts"),
);

/** The texts of a source file: what may be printed, and no comments. */
function textsOf(path: string): string[] {
  const source = readFileSync(join(projectRoot, path), "utf8");
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead) {
      texts.push((node as ts.LiteralLikeNode).text);
    }
    if (ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

describe("what users read has no heavy phrase", () => {
  it.each(pages)("in %s", (path) => {
    expect(heavyPhrasesIn(readFileSync(join(projectRoot, path), "utf8"))).toEqual([]);
  });

  it("in the texts of the provider and the SDK", () => {
    const found = sources.flatMap((path) =>
      textsOf(path).flatMap((text) => heavyPhrasesIn(text).map((problem) => `${path}: ${problem}`)),
    );
    expect(found).toEqual([]);
  });
});

describe("the check for heavy phrases", () => {
  it("sees a phrase in any case, also over a line break", () => {
    expect(heavyPhrasesIn("Players on other sites Stop\nto work.")).toEqual([
      '"Stop to work": write stop …ing: the other one means the opposite',
    ]);
  });

  it("has one entry for each phrase, with what to write in its place", () => {
    const phrases = heavyPhrases.map(({ phrase }) => phrase.source);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(heavyPhrases.filter(({ write }) => write === "")).toEqual([]);
  });
});
