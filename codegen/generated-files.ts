import { operationUses } from "../api/coverage";
import { accounts, dataFunctions, definitions } from "../provider/definitions";
import { cliPage } from "./cli-page";
import { componentPages } from "./component-page";
import { configurationPage } from "./configuration-page";
import { coveragePage } from "./coverage-page";
import { dataPage } from "./data-page";
import { formattedAll, withFormattedPrograms } from "./formatted";
import { nameOf, vendorOf } from "./names";
import { referenceIndex } from "./reference-index";
import { referencePage } from "./reference-page";
import { resultSchemas } from "./result-schemas";
import { sdkFiles } from "./sdk-files";
import { seriesFiles } from "./series-files";

/** Every generated file by its path from the repository's root, as it should be today. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...sdkFiles(accounts, definitions, dataFunctions),
    ...seriesFiles(),
    ...withFormattedPrograms(pages()),
    ...formattedAll(resultSchemas()),
  ]);
}

/** The pages of the documentation, as the definitions say them. */
function pages(): Map<string, string> {
  const files = new Map<string, string>();
  for (const definition of definitions) {
    const path = `docs/reference/${vendorOf(definition)}/${nameOf(definition)}.md`;
    files.set(path, referencePage(definition));
  }
  for (const definition of dataFunctions) {
    files.set(`docs/reference/${vendorOf(definition)}/${nameOf(definition)}.md`, dataPage(definition));
  }
  const components = componentPages(["sdk/components/live-channel.ts", "sdk/components/series-release.ts"]);
  for (const { name, page } of components) files.set(`docs/reference/components/${name}.md`, page);
  files.set("docs/reference/README.md", referenceIndex(definitions, dataFunctions, components));
  files.set("docs/reference/configuration.md", configurationPage(accounts));
  files.set("docs/coverage.md", coveragePage(operationUses, { definitions, dataFunctions, accounts }));
  files.set("docs/cli.md", cliPage());
  return files;
}
