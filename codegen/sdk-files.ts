import type { AccountDefinition } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { formattedAll } from "./formatted";
import { type HoverExamples, hoverExamples } from "./hover-example";
import { ImportedNames } from "./imported-names";
import { nameOf, vendorOf } from "./names";
import { typesFiles } from "./nested-types";
import { accountSource } from "./sdk-account";
import { callSource, dataSource } from "./sdk-data";
import { resourceSource } from "./sdk-resource";
import { fileNameOf } from "./typescript-of";
import { sharedSource, type VendorTypes, vendorTypes } from "./vendor-types";

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
    const vendor = vendorTypes(resources, asking);
    const named = <One extends AnyDefinition | AnyData>(
      ones: readonly One[],
      source: (one: One, names: ImportedNames, examples: HoverExamples) => string,
    ) =>
      ones.map((one): File => {
        const file = fileNameOf(nameOf(one));
        return [file, source(one, new ImportedNames(vendor, file), examples)];
      });
    const files: File[] = [
      ["account", accountSource(account)],
      ...named(resources, resourceSource),
      ...named(asking, dataSource),
      ...(account.byId ? [["call-operation", callSource(account)] satisfies File] : []),
    ];
    const types = typesSource(vendor);
    const shared = sharedMembers(vendor);
    return [
      ...files,
      ...types,
      ...shared,
      indexSource(writtenByHand[account.vendor] ?? [], files, types),
    ].map(([file, source]): File => [`sdk/${account.vendor}/${file}.ts`, `${notice}${source}`]);
  });
  return formattedAll(new Map(sources));
}

/** The interfaces of the objects that arguments and results are made of, where there are any. */
function typesSource(vendor: VendorTypes): File[] {
  return typesFiles.flatMap((file) => {
    const names = new ImportedNames(vendor, file);
    return interfacesFile(file, names, vendor.nested.sources(names, file));
  });
}

/** The interfaces that resources and results extend. The index leaves them out: programs need no name of them. */
function sharedMembers(vendor: VendorTypes): File[] {
  const names = new ImportedNames(vendor, "shared");
  return interfacesFile("shared", names, sharedSource(vendor, names));
}

function interfacesFile(file: string, names: ImportedNames, interfaces: readonly string[]): File[] {
  return interfaces.length === 0 ? [] : [[file, `${names.lines()}\n${interfaces.join("\n")}`]];
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
