import type { z } from "zod";
import { api } from "../api";
import type { AccountDefinition } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { comment, plainText, seeReference } from "./doc-comment";
import type { HoverExamples } from "./hover-example";
import { type ImportedNames, unformatted } from "./imported-names";
import { nameOf } from "./names";
import { hasReferences, membersOf, typeOf, upperFirst } from "./typescript-of";
import { resultObject } from "./vendor-types";

/** The source of one data function: its arguments and result, the function itself, the same for outputs. */
export function dataSource(definition: AnyData, names: ImportedNames, examples: HoverExamples): string {
  const { type, summary, description } = definition;
  const name = nameOf(definition);
  const title = upperFirst(name);
  const inputs = shapeOf(definition.inputs);
  const optional = Object.values(inputs).every(isOptional) ? "?" : "";
  const secrets = secretsOf(definition.result);
  const answer = answerType(definition);
  const args = membersOf(inputs, names);
  const result = resultInterface(definition, names);
  const see = seeReference(type);
  return `import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking${secrets.length > 0 ? ", type Sealed" : ""} } from "../data";
import type { InputsOf${answer.includes("ValueOf<") ? ", ValueOf" : ""} } from "../mapped-types";
import type { AccountSettings } from "./account";
${names.lines()}
${comment([`The arguments of ${name}.`, see])}${argumentsType(`${title}Args`, args)}

/** The arguments of ${name}Output. */
export interface ${title}OutputArgs extends InputsOf<${title}Args> {}

${result}const shape: DataShape = ${JSON.stringify({ type, secrets })};

${comment([summary, ...(description ? ["", description] : []), ...(examples.get(type) ?? []), see])}export function ${name}(args${optional}: ${title}Args, options?: Asking<AccountSettings>): Promise<${answer}> {
  return ask(shape, args, options);
}

${comment([`As ${name}, for arguments that are outputs: asked when they are known.`, see])}export function ${name}Output(args${optional}: ${title}OutputArgs, options?: OutputAsking<AccountSettings>): pulumi.Output<${answer}> {
  return askOutput(shape, args, options);
}
`;
}

/** The type of the arguments. An empty interface would take everything. */
function argumentsType(name: string, members: string): string {
  return members === ""
    ? `export type ${name} = Record<string, never>;`
    : `export interface ${name} {\n${members}}`;
}

/** The interface of the result, or of one item of a list. A result whose members are the vendor's has none. */
function resultInterface(definition: AnyData, names: ImportedNames): string {
  const object = resultObject(definition);
  if (!object) return "";
  const { results } = names.vendor;
  const source = names.interfaceOf(resultName(definition), shapeOf(object), results, plainText);
  return `${comment([`What ${nameOf(definition)} answers.`])}${source}\n`;
}

function resultName(definition: AnyData): string {
  return `${upperFirst(nameOf(definition))}Result`;
}

/** What is secret comes as an output; what may refer to a resource comes as its id. */
function answerType(definition: AnyData): string {
  const plain = typeOf(definition.result, "", {
    object: () => resultName(definition),
    reference: () => "string",
  });
  const answer = hasReferences(definition.result) ? `ValueOf<${plain}>` : plain;
  const keys = secretsOf(definition.result).map((key) => JSON.stringify(key));
  return keys.length === 0 ? answer : `Sealed<${answer}, ${keys.join(" | ")}>`;
}

/** Members of the result that are secret. A list has none: each of its items would be an output in part. */
function secretsOf(result: z.ZodType): string[] {
  return Object.entries(shapeOf(result))
    .filter(([, schema]) => factsOf(schema).secret)
    .map(([key]) => key);
}

const callExamples: Readonly<Record<string, { title: string; call: string }>> = {
  fivecents: { title: "Restart a stream", call: '"push.restart", { path: { streamid: 51605 } }' },
  encorastream: {
    title: "Send a test event to a webhook",
    call: '"webhooks.test", { path: { webhook_id: "0197a1b2-3c4d-7e5f-8a6b-9c0d1e2f3a4b" } }',
  },
  contentpool: {
    title: "Read a video as the vendor shows it",
    call: '"videos.get", { path: { sourceAbbr: "cp", sourceKey: "5o680fVAt3" } }',
  },
};

/** A call by id of the vendor, for the hover text and the reference. */
export function callExample(vendor: string): { title: string; program: string } {
  const found = callExamples[vendor];
  if (!found) throw new Error(`no example of a call by id of ${vendor}`);
  return { title: found.title, program: `ott.${vendor}.callOperation(${found.call})` };
}

/** The source of the call of any documented operation, and the union of their ids. */
export function callSource(account: AccountDefinition): string {
  const vendor = account.vendor as keyof typeof api;
  const ids = Object.keys(api[vendor].operations).map((id) => JSON.stringify(id));
  const { title, program } = callExample(account.vendor);
  return `import type * as pulumi from "@pulumi/pulumi";
import { type Asking, callById, type OperationCall } from "../data";
import type { AccountSettings } from "./account";

/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
${unformatted}export type Operation = ${ids.join(" | ")};

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * ${title}
 * \`\`\`ts
 * const answer = ${program};
 * \`\`\`
 */
export function callOperation(id: Operation, call?: OperationCall, options?: Asking<AccountSettings>): Promise<pulumi.Output<unknown>> {
  return callById(${JSON.stringify(vendor)}, id, call, options);
}
`;
}
