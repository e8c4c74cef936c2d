import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../../tools/pulumi/expected-error";
import { formattedAll } from "../formatted";
import { mark } from "./marks";
import { type NewNames, newNames } from "./names";
import { definitionText, emulatorText, type Form, forms, testText } from "./templates";

/**
 * Writes the files of a new resource below `root`, and registers them; answers with their paths.
 *
 * @throws ExpectedError before anything is written.
 */
export function writeNewResource(root: string, type: string, form = "object"): string[] {
  const names = newNames(type);
  const { vendor, file } = names;
  const made = new Map([
    [`provider/${vendor}/${file}.ts`, definitionText(names, formOf(form))],
    [`provider/${vendor}/${file}.test.ts`, testText(names)],
    [`emulator/${vendor}/${file}.ts`, emulatorText(names)],
  ]);
  for (const path of made.keys()) {
    if (existsSync(join(root, path))) {
      throw new ExpectedError(`${path} already exists.\nNothing was written.\nRename or remove it.`);
    }
  }
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const resources = `provider/${vendor}/resources.ts`;
  const handlers = `emulator/${vendor}/index.ts`;
  const byType = "test/support/by-type.ts";
  const changed = new Map([
    [resources, registered(read(resources), names)],
    [handlers, emulated(read(handlers), names)],
    [byType, kept(read(byType), names)],
  ]);
  const all = formattedAll(new Map([...made, ...changed]));
  for (const [path, text] of all) writeFileSync(join(root, path), text);
  return [...all.keys()];
}

function formOf(text: string): Form {
  const form = forms.find((one) => one === text);
  if (form !== undefined) return form;
  throw new ExpectedError(
    `${JSON.stringify(text)} is not a form of a resource.\nNothing was written.\nName one of ${forms.join(", ")}, or none.`,
  );
}

function registered(source: string, { name, file }: NewNames): string {
  const list = /(export const resources: [^\n]*\[\n)([^\]]*)(\];)/;
  return `import { ${name} } from "./${file}";\n${replaced(source, list, `$1$2  ${name},\n$3`)}`;
}

function emulated(source: string, { name, file }: NewNames): string {
  const list = /^( {2}handlers: \{)/m;
  return `import { ${name}Handlers } from "./${file}";\n${replaced(source, list, `$1 ...${name}Handlers,`)}`;
}

function kept(source: string, { type }: NewNames): string {
  const list = /(export const keptAs: [^{]*\{\n)([^}]*)(\};)/;
  return replaced(source, list, `$1$2  "${type}": ["${mark}: its kind in the emulator", "name"],\n$3`);
}

function replaced(source: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(source)) throw new Error(`nothing matches ${pattern}: its place has changed`);
  return source.replace(pattern, replacement);
}
