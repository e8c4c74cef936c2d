import { api, type Vendor } from "../api";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { generatedNotice, table } from "./markdown";
import { nameOf, vendorNames, vendorOf } from "./names";

/** `docs/reference/README.md`: every resource and every data function with its one sentence. */
export function referenceIndex(
  definitions: readonly AnyDefinition[],
  dataFunctions: readonly AnyData[],
  components: readonly { name: string; summary: string }[],
): string {
  const sections = (Object.keys(api) as Vendor[]).map((vendor) => {
    const resources = rowsOf(vendor, definitions);
    const functions = rowsOf(vendor, dataFunctions);
    if (resources.length + functions.length === 0) return "";
    return [
      `\n## ${vendorNames[vendor]} (\`ott.${vendor}\`)\n`,
      resources.length === 0 ? "" : `\n${table(["Resource", "What it is"], resources)}`,
      functions.length === 0 ? "" : `\n${table(["Data function", "What it reads"], functions)}`,
    ].join("");
  });
  return [
    generatedNotice,
    "# Reference\n\nEvery resource and every data function has a page, written from its definition. " +
      "The settings of the accounts are on [configuration](configuration.md), " +
      "every documented operation of the vendors on [coverage](../coverage.md).\n",
    `\n## Components (\`ott\`)\n\n${table(
      ["Component", "What it is"],
      components.map(({ name, summary }) => [`[${name}](components/${name}.md)`, summary]),
    )}`,
    ...sections,
  ].join("");
}

function rowsOf(vendor: Vendor, all: readonly { type: string; summary: string }[]): string[][] {
  return all
    .filter((one) => vendorOf(one) === vendor)
    .map((one) => [`[${nameOf(one)}](${vendor}/${nameOf(one)}.md)`, one.summary]);
}
