import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { projectRoot } from "../../tools/pulumi/folders";

/** One import of a source file. */
export interface Import {
  /** The file that imports, from the repository's root. */
  from: string;
  /** A file or folder from the repository's root, or a package's name with its path. */
  to: string;
  isOwn: boolean;
  /** `type`: gone after compilation. `lazy`: loaded where it is first needed. */
  kind: "load" | "lazy" | "type";
}

/** The sources of a folder, from the repository's root, tests left out. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => /\.m?ts$/.test(path) && !path.endsWith(".test.ts"));
}

/** Everything that a source file imports, requires or hands on. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(projectRoot, path), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import["kind"]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isOwn = specifier.text.startsWith(".");
    const to = isOwn ? posix.join(posix.dirname(path), specifier.text) : specifier.text;
    imports.push({ from: path, to, isOwn, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType ? "type" : "load");
    }
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? "type" : "load");
    if (ts.isCallExpression(node) && isDynamicImport(node)) add(node.arguments[0], "lazy");
    if (ts.isCallExpression(node) && isRequire(node)) add(node.arguments[0], "load");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isDynamicImport(call: ts.CallExpression): boolean {
  return call.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isRequire(call: ts.CallExpression): boolean {
  return ts.isIdentifier(call.expression) && call.expression.text === "require";
}
