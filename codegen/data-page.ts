import { z } from "zod";
import { type OperationId, operation } from "../api";
import { type OperationUse, operationUses } from "../api/coverage";
import type { AnyData } from "../provider/core/data";
import { bare, factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { requestText } from "./coverage-page";
import { dataTables } from "./data-tables";
import { code, generatedNotice, table } from "./markdown";
import { nameOf, vendorOf } from "./names";
import { upperFirst } from "./typescript-of";

/** `docs/reference/<vendor>/<getThings>.md`: one data function, from its definition alone. Its programs are not formatted yet. */
export function dataPage(definition: AnyData): string {
  const name = nameOf(definition);
  return [
    generatedNotice,
    `# ${vendorOf(definition)}.${name}\n\n`,
    `${definition.summary}\n`,
    definition.description ? `\n${definition.description}\n` : "",
    "\n```typescript\n",
    `${signature(definition, name)}\n`,
    `${signature(definition, `${name}Output`)}\n`,
    "```\n\n",
    `\`${name}\` sends its request at once, in the program's own process, in previews too. \`${name}Output\` takes ` +
      "arguments that are outputs, and sends it when they are known. `options` is `{ account: { … } }` to ask another " +
      "account than the one of the stack's config.\n",
    ...definition.examples.map(
      ({ title, inputs }) => `\n## Example: ${title}\n\n\`\`\`ts\n${programOf(definition, inputs)}\`\`\`\n`,
    ),
    "\n## Arguments\n\n",
    Object.keys(shapeOf(definition.inputs)).length === 0
      ? "None.\n"
      : dataTables(definition.inputs, "Required"),
    "\n## Result\n\n",
    resultText(definition),
    ...operations(definition),
  ].join("");
}

function programOf(definition: AnyData, inputs: Record<string, unknown>): string {
  const args = Object.keys(inputs).length === 0 ? "" : JSON.stringify(inputs);
  const call = `const found = ott.${definition.type.replace(":", ".")}Output(${args});\n`;
  return `import * as ott from "pulumi-ott";\n\n${call}`;
}

/** `getServersOutput(args?: GetServersOutputArgs, options?: …)` */
function signature({ type, inputs }: AnyData, name: string): string {
  const isArgsOptional = Object.values(shapeOf(inputs)).every(isOptional);
  const vendor = type.split(":")[0];
  return `ott.${vendor}.${name}(args${isArgsOptional ? "?" : ""}: ${upperFirst(name)}Args, options?: { account: … })`;
}

function resultText({ result }: AnyData): string {
  const inner = bare(result);
  const isList = inner instanceof z.ZodArray;
  const object = isList ? bare(inner.element as z.ZodType) : inner;
  if (!(object instanceof z.ZodObject)) {
    return isList ? "A list of the vendor's own entries.\n" : "The vendor's own members.\n";
  }
  const secrets = Object.entries(shapeOf(object)).filter(([, schema]) => factsOf(schema).secret);
  return [
    isList ? "A list of objects:\n\n" : "An object:\n\n",
    dataTables(object, "Always there"),
    secrets.length === 0
      ? ""
      : `\n${secrets.map(([key]) => code(key)).join(", ")} comes as a secret output.\n`,
  ].join("");
}

function operations(definition: AnyData): string[] {
  const vendor = vendorOf(definition);
  const own = (Object.entries(operationUses[vendor]) as [OperationId<typeof vendor>, OperationUse][]).filter(
    ([, fate]) => fate.kind === "data" && fate.subject === nameOf(definition),
  );
  if (own.length === 0) return [];
  const rows = own.map(([id]) => {
    const documented = operation(vendor, id as never);
    return [code(id), code(requestText(documented)), documented.evidence];
  });
  return [
    "\n## Vendor operations\n\nThose that nothing else calls:\n\n",
    table(["Operation", "Request", "Evidence"], rows),
    "\nWhat the evidence grades mean is on [coverage](../../coverage.md).\n",
  ];
}
