import type { AccountDefinition } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { formattedAll } from "./formatted";
import { type HoverExamples, hoverExamples } from "./hover-example";
import { ImportedNames } from "./imported-names";
import { nameOf, vendorOf } from "./names";
import { NestedTypes } from "./nested-types";
import { accountSource } from "./sdk-account";
import { callSource, dataSource } from "./sdk-data";
import { resourceSource } from "./sdk-resource";
import { fileNameOf, upperFirst } from "./typescript-of";

/** The name of a file without its extension, and its source. */
type File = [name: string, source: string];

const notice = '// Generated from the resource definitions by "npm run generate". Do not edit.\n';

/** What a vendor's namespace has besides the generated files: files of `sdk/`. */
const writtenByHand: Readonly<Record<string, readonly string[]>> = {
  encorastream: ["programmes", "verify-webhook"],
};

/** The files of `sdk/<vendor>/` by their paths: one for each resource and each data function, and what they share. */
export function sdkFiles(
  accounts: readonly AccountDefinition[],
  definitions: readonly AnyDefinition[],
  dataFunctions: readonly AnyData[],
): Map<string, string> {
  const examples = hoverExamples(definitions, dataFunctions);
  const sources = accounts.flatMap((account) => {
    const resources = definitions.filter((definition) => vendorOf(definition) === account.vendor);
    const asking = dataFunctions.filter((definition) => vendorOf(definition) === account.vendor);
    const nested = nestedTypes(resources, asking);
    const named = <One extends AnyDefinition | AnyData>(
      ones: readonly One[],
      source: (one: One, names: ImportedNames, examples: HoverExamples) => string,
    ) =>
      ones.map((one): File => {
        const file = fileNameOf(nameOf(one));
        return [file, source(one, new ImportedNames(nested, file), examples)];
      });
    const files: File[] = [
      ["account", accountSource(account)],
      ...named(resources, resourceSource),
      ...named(asking, dataSource),
      ...(account.byId ? [["call-operation", callSource(account)] satisfies File] : []),
    ];
    const types = typesSource(nested);
    return [...files, ...types, indexSource(writtenByHand[account.vendor] ?? [], files, types)].map(
      ([file, source]): File => [`sdk/${account.vendor}/${file}.ts`, `${notice}${source}`],
    );
  });
  return formattedAll(new Map(sources));
}

function nestedTypes(resources: readonly AnyDefinition[], asking: readonly AnyData[]): NestedTypes {
  return new NestedTypes([
    ...resources.flatMap((definition) =>
      [definition.inputs, definition.outputs].map((schema) => ({ owner: nameOf(definition), schema })),
    ),
    ...asking.flatMap((definition) =>
      [definition.inputs, definition.result].map((schema) => ({
        owner: upperFirst(nameOf(definition)),
        schema,
      })),
    ),
  ]);
}

/** The interfaces of the objects that arguments and results are made of, where there are any. */
function typesSource(nested: NestedTypes): File[] {
  const names = new ImportedNames(nested, "types");
  const interfaces = nested.sources(names);
  return interfaces.length === 0 ? [] : [["types", `${names.lines()}\n${interfaces.join("\n")}`]];
}

function indexSource(written: readonly string[], files: readonly File[], types: readonly File[]): File {
  return [
    "index",
    [
      ...written.map((file) => `export * from "../${file}";\n`),
      ...files.map(([file]) => `export * from "./${file}";\n`),
      ...types.map(([file]) => `export type * from "./${file}";\n`),
    ].join(""),
  ];
}
