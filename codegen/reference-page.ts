import { api, type Operation, type OperationId, operation, type Vendor } from "../api";
import { type OperationUse, operationUses } from "../api/coverage";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { argumentEntries, argumentsOf } from "./argument-entries";
import { requestText } from "./coverage-page";
import { exampleIdOf } from "./example-id";
import { className, exampleProgram, literalOf } from "./example-program";
import { fieldText } from "./field-facts";
import { fieldType } from "./field-type";
import { anchorOf, code, generatedNotice, table } from "./markdown";
import { nameOf, vendorNames, vendorOf } from "./names";

/** `docs/reference/<vendor>/<Type>.md`: one resource, from its definition alone. Its programs are not formatted yet. */
export function referencePage(definition: AnyDefinition): string {
  return [
    generatedNotice,
    `# ${vendorOf(definition)}.${nameOf(definition)}\n\n`,
    `${definition.summary}\n`,
    definition.description ? `\n${definition.description}\n` : "",
    ...examples(definition),
    "\n## Constructor\n\n",
    constructorText(definition),
    "\n## Arguments\n",
    argumentEntries(definition),
    ...outputs(definition),
    "\n## Identity\n\n",
    identityText(definition),
    "\n## Adopt and read\n\n",
    adoptText(definition),
    "\n## Changing and deleting\n\n",
    changeText(definition),
    "\n## Vendor operations\n\n",
    operationsText(definition),
  ].join("");
}

/** The documented operations that a resource type calls, by the fate table. */
export function operationsOf(definition: AnyDefinition): { id: string; operation: Operation }[] {
  const vendor = vendorOf(definition);
  return (Object.entries(operationUses[vendor]) as [OperationId<Vendor>, OperationUse][])
    .filter(([, fate]) => fate.kind === "resource" && fate.types.includes(nameOf(definition)))
    .map(([id]) => ({ id, operation: operation(vendor, id as never) }));
}

/** The first example has the resources that it refers to; the others have their ids. */
function examples(definition: AnyDefinition): string[] {
  return definition.examples.map((example, index) => {
    const program = exampleProgram(definition, example, index === 0);
    return `\n## Example: ${example.title}\n\n\`\`\`ts\n${program}\`\`\`\n`;
  });
}

function constructorText(definition: AnyDefinition): string {
  const name = nameOf(definition);
  const isArgsOptional = argumentsOf(definition).every(([, schema]) => isOptional(schema));
  return [
    "```typescript\n",
    `new ${className(definition.type)}(name: string, args${isArgsOptional ? "?" : ""}: ${name}Args, `,
    `options?: ott.${vendorOf(definition)}.ResourceOptions)\n`,
    "```\n\n",
    "`name` is the resource's name in the program. Every argument takes a plain value or an output. `options` are ",
    `[Pulumi's](https://www.pulumi.com/docs/iac/concepts/resources/options/), with \`provider\` an [Account](../configuration.md#${
      configurationAnchors[vendorOf(definition)]
    }) of ${vendorNames[vendorOf(definition)]}.\n`,
  ].join("");
}

const configurationAnchors: Record<Vendor, string> = {
  fivecents: anchorOf(vendorNames.fivecents),
  encorastream: anchorOf(vendorNames.encorastream),
  contentpool: anchorOf(vendorNames.contentpool),
};

function outputs(definition: AnyDefinition): string[] {
  const rows = Object.entries(shapeOf(definition.outputs))
    .filter(([, schema]) => !factsOf(schema).computed)
    .map(([name, schema]) => [code(name), fieldType(schema, name.toLowerCase()), fieldText(schema)]);
  if (rows.length === 0) return ["\n## Outputs\n\nEvery argument, and `id`.\n"];
  return ["\n## Outputs\n\nEvery argument, `id`, and:\n\n", table(["Output", "Type", "Meaning"], rows)];
}

function identityText(definition: AnyDefinition): string {
  const { identity } = definition;
  if (identity.kind === "single")
    return "Each account has exactly one. Creating the resource takes it over.\n";
  if (identity.kind === "disposable")
    return (
      "No call lists these objects, so none is looked for. One that nothing uses has no effect: if the answer to a create " +
      "is lost, another one is created. Once it has done its work it stays in the state, even if the vendor forgets it.\n"
    );
  const keys = identity.keys.map(code).join(" and ");
  if (identity.kind === "unique") {
    const tellNewBy = {
      createdAt: "it was created after the request, by the vendor's clock",
      equality: "it has exactly the settings that were sent",
    }[identity.tellNewBy];
    return (
      `The vendor refuses a second object with the same ${keys}. If the answer to a create is lost, the object is looked ` +
      `up by ${keys} for 31 seconds, and managed if ${tellNewBy}. Only if none is found is the create sent once more.\n`
    );
  }
  return (
    `The vendor accepts several objects with the same ${keys}. Before a create the list is read, once for all creates of ` +
    "a run: an object of the same identity that this program does not manage stops the create. If the answer to a " +
    `create is lost, the object is looked up by ${keys} for 31 seconds; a second create is never sent.\n`
  );
}

/** How an object that exists is managed or read, and what its id looks like. */
function adoptText(definition: AnyDefinition): string {
  const id = exampleIdOf(definition);
  const variable = "existing";
  const get = `export const ${variable} = ${className(definition.type)}.get("${variable}", "${id}");\n`;
  const { kind, keys } = definition.identity;
  if (kind === "single" || kind === "disposable")
    return `${program(get)}\nreads it without managing it. There is nothing to adopt.\n`;
  return [
    program(`${adoption(definition, id)}\n${get}`),
    "\n`adopt` manages an object that exists: only what differs from the program is written. `get` reads one without ",
    `managing it. An id looks like \`${id}\`.${definition.wholeId ? ` \`adopt\` also takes its last part alone: \`"${id.split("/").at(-1)}"\`.` : ""}\n\n`,
    kind === "unique"
      ? `\`adopt: true\` finds the object by its ${keys.map(code).join(" and ")}, and creates it if there is none.`
      : "`adopt: false` creates another object even if one of the same identity exists.",
    " `pulumi import` and the `import` option do not work: see [adopt what exists](../../adopting.md).\n",
  ].join("");
}

/** The first example, cut to what is required, with the id of the object to adopt. */
function adoption(definition: AnyDefinition, id: string): string {
  const required = argumentsOf(definition)
    .filter(([, schema]) => !isOptional(schema))
    .map(([key]) => [key, definition.examples[0]?.inputs[key]]);
  const args = literalOf({ adopt: id, ...Object.fromEntries(required) });
  return `new ${className(definition.type)}("example", ${args});\n`;
}

function program(source: string): string {
  return `\`\`\`ts\nimport * as ott from "pulumi-ott";\n\n${source}\`\`\`\n`;
}

function changeText(definition: AnyDefinition): string {
  const shape = shapeOf(definition.inputs);
  const own = (keys: readonly string[]) =>
    keys.filter((key) => !factsOf(shape[key] ?? definition.inputs).computed);
  const parts = definition.parts.map((part) => [code(part.name), own(part.keys).map(code).join(", ")]);
  const paths = Object.entries(shape).flatMap(([key, schema]) => [
    ...(factsOf(schema).replaces && !factsOf(schema).computed ? [key] : []),
    ...Object.entries(shapeOf(schema))
      .filter(([, child]) => factsOf(child).replaces)
      .map(([child]) => `${key}.${child}`),
  ]);
  const container = Object.keys(shape).find((key) => factsOf(shape[key] ?? definition.inputs).contents);
  const deletes = operationsOf(definition).filter(({ id }) => /\.(delete|cancel)$/.test(id));
  return [
    "An update writes only the parts whose arguments changed, in this order:\n\n",
    table(["Part", "Arguments"], parts),
    paths.length === 0 ? "" : `\nChanging ${paths.map(code).join(", ")} forces replacement.`,
    definition.replacementHurts
      ? ` ${definition.replacementHurts} So the preview fails unless \`allowReplacement\` is \`true\`.`
      : "",
    paths.length === 0 ? "" : "\n",
    deletes.length > 0
      ? `\nA delete calls ${deletes.map(({ id }) => code(id)).join(", ")}. It succeeds if the object is already gone.\n`
      : `\n${vendorNames[vendorOf(definition)]} documents no call that deletes it${isOptional(shape.onDelete ?? definition.inputs) ? "; [`onDelete`](#ondelete) says what happens instead" : ""}.\n`,
    container === undefined
      ? ""
      : containerText(container, factsOf(shape[container] ?? definition.inputs).contents === "forced"),
  ].join("");
}

function containerText(argument: string, isForced: boolean): string {
  const needed = isForced ? ", if that one has `forceDestroy: true`" : "";
  return (
    `\nThe vendor deletes this object together with the one that \`${argument}\` refers to${needed}. If you pass the resource ` +
    `itself as \`${argument}\`, and not its id, a run that deletes both sends one call. An explicit \`deletedWith\` ` +
    "or `retainOnDelete` takes precedence. A resource that is protected, retained or only read by `get` still sends " +
    "its own call.\n"
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
