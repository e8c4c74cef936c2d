import { api, type Operation, type OperationId, operation, type Vendor } from "../api";
import { type Fate, fates } from "../api/fates";
import type { AnyDefinition, Example } from "../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { argumentTables, rowsOf } from "./argument-tables";
import { requestText } from "./coverage-page";
import { formatted } from "./formatted";
import { code, generatedNotice, table } from "./markdown";
import { nameOf, vendorNames, vendorOf } from "./names";

/** `docs/reference/<vendor>/<Type>.md`: one resource, from its definition alone. */
export function referencePage(definition: AnyDefinition): string {
  return [
    generatedNotice,
    `# ${vendorOf(definition)}.${nameOf(definition)}\n\n`,
    `${definition.summary}\n`,
    definition.description ? `\n${definition.description}\n` : "",
    ...examples(definition),
    "\n## Arguments\n\n",
    argumentTables(definition.inputs),
    ...outputs(definition),
    "\n## Identity and adoption\n\n",
    identityText(definition),
    "\n## Changing and deleting\n\n",
    changeText(definition),
    "\n## Vendor operations\n\n",
    operationsText(definition),
  ].join("");
}

/** The documented operations that a resource type calls, by the fate table. */
export function operationsOf(definition: AnyDefinition): { id: string; operation: Operation }[] {
  const vendor = vendorOf(definition);
  return (Object.entries(fates[vendor]) as [OperationId<Vendor>, Fate][])
    .filter(([, fate]) => fate.kind === "resource" && fate.types.includes(nameOf(definition)))
    .map(([id]) => ({ id, operation: operation(vendor, id as never) }));
}

function examples(definition: AnyDefinition): string[] {
  return definition.examples.map(
    (example) => `\n## Example: ${example.title}\n\n\`\`\`ts\n${programOf(definition, example)}\`\`\`\n`,
  );
}

function programOf(definition: AnyDefinition, { inputs }: Example): string {
  const secrets = Object.keys(inputs).filter(
    (key) => factsOf(shapeOf(definition.inputs)[key] ?? definition.inputs).secret,
  );
  const advice = secrets.length > 0 ? secretAdvice(secrets) : "";
  const args = JSON.stringify(inputs, null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:");
  const construction = `new ott.${vendorOf(definition)}.${nameOf(definition)}("example", ${args});\n`;
  return formatted("example.ts", `import * as ott from "pulumi-ott";\n\n${advice}${construction}`);
}

function secretAdvice(secrets: readonly string[]): string {
  return `// In a real program ${secrets.join(" and ")} would come from config.requireSecret.\n`;
}

function outputs(definition: AnyDefinition): string[] {
  const shape = shapeOf(definition.outputs);
  if (Object.keys(shape).length === 0) return ["\n## Outputs\n\nThe arguments and `id`.\n"];
  const rows = rowsOf(definition.outputs).map(({ name, type, schema, text }) => {
    const { onlyFromCreate } = factsOf(schema);
    const once = onlyFromCreate ? " Only the answer to the create call carries it." : "";
    return [code(name), type, `${text}${once}`];
  });
  return [
    "\n## Outputs\n\nThe arguments, `id`, and what the vendor sets:\n\n",
    table(["Output", "Type", "Meaning"], rows),
  ];
}

function identityText(definition: AnyDefinition): string {
  const { identity } = definition;
  if (identity.kind === "single") {
    return "Each account has one, always: creating the resource takes it over, and nothing is looked up or adopted.\n";
  }
  const keys = identity.keys.map(code).join(" and ");
  const byId =
    `\`adopt: "<vendor id>"\` manages the object with that id, as in \`${exampleId(definition)}\`. ` +
    "See [adopting](../../adopting.md).\n";
  if (identity.kind === "unique") {
    const newness = {
      createdAt: "it was created after the request, by the vendor's clock",
      equality: "it has exactly the settings that were sent",
    }[identity.newness];
    return (
      `The vendor refuses a second object with the same ${keys}. If the answer to a create is lost, the object is looked ` +
      `up by ${keys} for half a minute, and managed if ${newness}. Only if none is found is the create sent once more.\n\n` +
      `\`adopt: true\` manages the object with this ${keys}, and creates it if there is none. ${byId}`
    );
  }
  return (
    `The vendor accepts several objects with the same ${keys}. Before a create the list is read, once for all creates of ` +
    "a run: an object of the same identity that this program does not manage stops the create. If the answer to a " +
    `create is lost, the object is looked up by ${keys} for half a minute; a second create is never sent.\n\n` +
    `\`adopt: false\` creates another object all the same. ${byId}`
  );
}

/** An id in the form that the definition asks for, out of its own message. */
function exampleId({ id }: AnyDefinition): string {
  const message = id.safeParse("").error?.issues[0]?.message ?? "";
  return /as in (\S+(?: id>\/1)?)$/.exec(message)?.[1] ?? "106256";
}

function changeText(definition: AnyDefinition): string {
  const shape = shapeOf(definition.inputs);
  const own = (keys: readonly string[]) =>
    keys.filter((key) => !factsOf(shape[key] ?? definition.inputs).computed);
  const parts = definition.parts.map((part) => [code(part.name), own(part.keys).map(code).join(", ")]);
  const paths = Object.entries(shape).flatMap(([key, schema]) => [
    ...(factsOf(schema).replaces ? [key] : []),
    ...Object.entries(shapeOf(schema))
      .filter(([, child]) => factsOf(child).replaces)
      .map(([child]) => `${key}.${child}`),
  ]);
  const container = Object.keys(shape).find((key) => factsOf(shape[key] ?? definition.inputs).contents);
  const deletes = operationsOf(definition).filter(({ id }) => id.endsWith(".delete"));
  return [
    "An update writes only the parts whose arguments changed, in this order:\n\n",
    table(["Part", "Arguments"], parts),
    paths.length === 0 ? "" : `\nChanging ${paths.map(code).join(", ")} forces replacement.`,
    definition.replacementHurts
      ? ` ${definition.replacementHurts} So the preview fails unless \`allowReplacement\` is \`true\`.`
      : "",
    paths.length === 0 ? "" : "\n",
    deletes.length > 0
      ? `\nA delete calls ${deletes.map(({ id }) => code(id)).join(", ")}; an object that is gone already is success.\n`
      : `\n${vendorNames[vendorOf(definition)]} documents no call that deletes it${isOptional(shape.onDelete ?? definition.inputs) ? "; `onDelete` says what is done instead" : ""}.\n`,
    container === undefined ? "" : containerText(container),
  ].join("");
}

function containerText(argument: string): string {
  return (
    `\nThe vendor deletes this object together with the one that \`${argument}\` refers to. Where you pass the resource ` +
    `itself as \`${argument}\`, not its id, a run that deletes both sends no call for this one. An explicit ` +
    "`deletedWith` or `retainOnDelete` counts instead, and nothing is left out for a resource that is protected, " +
    "retained or only read by `get`.\n"
  );
}

function operationsText(definition: AnyDefinition): string {
  const rows = operationsOf(definition).map(({ id, operation: { kind, evidence, ...request } }) => [
    code(id),
    code(requestText({ kind, evidence, ...request })),
    kind,
    evidence,
  ]);
  return (
    `${table(["Operation", "Request", "Kind", "Evidence"], rows)}\n` +
    `What the evidence grades mean is on [coverage](../../coverage.md). ${vendorNames[vendorOf(definition)]}'s base URL ` +
    `is ${baseUrl(vendorOf(definition))}.\n`
  );
}

function baseUrl(vendor: Vendor): string {
  return api[vendor].baseUrl ?? `the setting \`${vendor}:endpoint\``;
}
