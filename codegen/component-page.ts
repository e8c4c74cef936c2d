import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { code, generatedNotice, table } from "./markdown";

/** A component of the SDK: a class, its arguments and the types that they are made of, in one file. */
export interface ComponentSource {
  name: string;
  summary: string;
  page: string;
}

/** The components by the names of their classes, from the files that they are written in. */
export function componentPages(files: readonly string[]): ComponentSource[] {
  return files.map((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(process.cwd(), file), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const component = source.statements.find(isComponent);
    if (component?.name === undefined) throw new Error(`${file} has no component`);
    const name = component.name.text;
    const text = docOf(component);
    return { name, summary: firstSentence(text), page: pageOf(name, component, source) };
  });
}

function pageOf(name: string, component: ts.ClassDeclaration, source: ts.SourceFile): string {
  const described = source.statements.filter(isDescribed);
  const args = described.filter((type) => type.name.text === `${name}Args`);
  const others = described.filter((type) => type.name.text !== `${name}Args`);
  return [
    generatedNotice,
    `# ${name}\n\n${docOf(component)}\n`,
    ...examplesOf(component).map((example) => `\n## Example\n\n${example}\n`),
    "\n## Constructor\n\n```typescript\n",
    `new ott.${name}(name: string, args: ${name}Args, options?: pulumi.ComponentResourceOptions)\n`,
    "```\n\nThe option `providers` takes an account of each vendor: see [accounts](../../accounts.md). Aliases and ",
    "transforms count for the resources inside.\n",
    "\n## Arguments\n",
    ...args.map((type) => `\n${membersTable(type)}`),
    `\nThe arguments of the resources inside: ${resourcesOf(source).join(", ")}.\n`,
    ...others.map((type) => `\n### ${type.name.text}\n\n${docOf(type)}\n\n${membersTable(type)}`),
    "\n## Outputs\n\n",
    table(
      ["Output", "Type", "Meaning"],
      component.members.filter(isOutput).map((field) => rowOf(field)),
    ),
  ].join("");
}

function isComponent(statement: ts.Statement): statement is ts.ClassDeclaration {
  return ts.isClassDeclaration(statement) && statement.getText().includes("extends pulumi.ComponentResource");
}

function isDescribed(
  statement: ts.Statement,
): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return (
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && isExported(statement)
  );
}

function isExported(statement: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean {
  return (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isOutput(member: ts.ClassElement): member is ts.PropertyDeclaration {
  return ts.isPropertyDeclaration(member) && docOf(member) !== "";
}

/** Links to the resources whose arguments the component takes, from what the file imports. */
function resourcesOf(source: ts.SourceFile): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const vendor = /^"\.\.\/(\w+)"$/.exec(moduleSpecifier.getText())?.[1];
    const names = importClause?.namedBindings;
    if (vendor === undefined || names === undefined || !ts.isNamedImports(names)) return [];
    return names.elements.flatMap(({ name }) => {
      const resource = /^(\w+)Args$/.exec(name.text)?.[1];
      return resource === undefined ? [] : [`[${resource}](../${vendor}/${resource}.md)`];
    });
  });
}

/** The members of an interface; of another type its text. */
function membersTable(type: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string {
  if (ts.isTypeAliasDeclaration(type))
    return `\`\`\`typescript\ntype ${type.name.text} = ${type.type.getText()};\n\`\`\`\n`;
  const base = (type.heritageClauses ?? []).flatMap(({ types }) => types.map((one) => one.getText()));
  const rows = type.members.filter(ts.isPropertySignature).map((member) => rowOf(member));
  return [
    ...base.map((one) => `Everything of ${code(one)}, and:\n\n`),
    table(["Argument", "Type", "Meaning"], rows),
  ].join("");
}

function rowOf(member: ts.PropertySignature | ts.PropertyDeclaration): string[] {
  const optional = member.questionToken === undefined ? "" : "?";
  return [code(`${member.name.getText()}${optional}`), code(member.type?.getText() ?? ""), docOf(member)];
}

/** The text of a doc comment without its tags, on one line for each paragraph. */
function docOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  return text
    .split("\n\n")
    .map((paragraph) => paragraph.replaceAll("\n", " "))
    .join("\n\n");
}

function examplesOf(node: ts.Node): string[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === "example")
    .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").replace("```ts", "```typescript"));
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}
