import { api, type Vendor } from "../api";
import type { AnyDefinition } from "../provider/core/definition";
import { generatedNotice, table } from "./markdown";
import { nameOf, vendorNames, vendorOf } from "./names";

/** `docs/reference/README.md`: every resource with its one sentence. */
export function referenceIndex(definitions: readonly AnyDefinition[]): string {
  const sections = (Object.keys(api) as Vendor[]).map((vendor) => {
    const rows = definitions
      .filter((definition) => vendorOf(definition) === vendor)
      .map((definition) => [
        `[${nameOf(definition)}](${vendor}/${nameOf(definition)}.md)`,
        definition.summary,
      ]);
    if (rows.length === 0) return "";
    return `\n## ${vendorNames[vendor]} (\`ott.${vendor}\`)\n\n${table(["Resource", "What it is"], rows)}`;
  });
  return [
    generatedNotice,
    "# Reference\n\nOne page a resource, made from its definition. " +
      "The settings of the accounts are on [configuration](configuration.md), " +
      "every documented operation of the vendors is on [coverage](../coverage.md).\n",
    ...sections,
  ].join("");
}
