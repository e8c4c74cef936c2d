import { fates } from "../api/fates";
import { accounts, dataFunctions, definitions } from "../provider/definitions";
import { configurationPage } from "./configuration-page";
import { coveragePage } from "./coverage-page";
import { dataPage } from "./data-page";
import { formatted } from "./formatted";
import { nameOf, vendorOf } from "./names";
import { referenceIndex } from "./reference-index";
import { referencePage } from "./reference-page";
import { sdkFile } from "./sdk-file";

/** Every generated file by its path from the repository's root, as it should be today. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const account of accounts) {
    const own = definitions.filter((definition) => vendorOf(definition) === account.vendor);
    const path = `sdk/${account.vendor}.ts`;
    const asking = dataFunctions.filter((definition) => vendorOf(definition) === account.vendor);
    files.set(path, formatted(path, sdkFile(account, own, asking)));
  }
  for (const definition of definitions) {
    const path = `docs/reference/${vendorOf(definition)}/${nameOf(definition)}.md`;
    files.set(path, referencePage(definition));
  }
  for (const definition of dataFunctions) {
    files.set(`docs/reference/${vendorOf(definition)}/${nameOf(definition)}.md`, dataPage(definition));
  }
  files.set("docs/reference/README.md", referenceIndex(definitions, dataFunctions));
  files.set("docs/reference/configuration.md", configurationPage(accounts));
  files.set("docs/coverage.md", coveragePage(fates, { definitions, dataFunctions, accounts }));
  return files;
}
