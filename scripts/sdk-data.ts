import type { z } from "zod";
import { api } from "../api";
import type { AccountDefinition } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { hoverExample } from "./hover-example";
import { comment, type Interfaces, membersOf, typeOf, upperFirst } from "./typescript-of";

/** The source of one data function: its arguments and result, the function itself, the same for outputs. */
export function dataFunction(interfaces: Interfaces, definition: AnyData): string {
  const name = definition.type.split(":")[1] ?? definition.type;
  const title = upperFirst(name);
  const args = membersOf(interfaces, `${title}Output`, definition.inputs, "arguments");
  const plainArgs = membersOf(interfaces, title, definition.inputs, "values");
  const result = typeOf(interfaces, `${title}Result`, definition.result, "result");
  const optional = Object.values(shapeOf(definition.inputs)).every(isOptional) ? "?" : "";
  const shape = { type: definition.type, secrets: secretsOf(definition.result) };
  return `${comment([`The arguments of ${name}.`], "")}export interface ${title}Args {
${plainArgs}}

${comment([`The arguments of ${name}Output.`], "")}export interface ${title}OutputArgs {
${args}}

const ${name}Shape: DataShape = ${JSON.stringify(shape)};

${comment([definition.summary, ...(definition.description ? ["", definition.description] : []), ...hoverExample(definition.examples, (given) => `const found = ott.${definition.type.replace(":", ".")}Output(${given === "{}" ? "" : given});`)], "")}export function ${name}(args${optional}: ${title}Args, options?: Asking<AccountSettings>): Promise<${sealed(result, shape.secrets)}> {
  return ask(${name}Shape, args, options);
}

${comment([`As ${name}, for arguments that are outputs: asked when they are known.`], "")}export function ${name}Output(args${optional}: ${title}OutputArgs, options?: OutputAsking<AccountSettings>): pulumi.Output<${sealed(result, shape.secrets)}> {
  return askOutput(${name}Shape, args, options);
}
`;
}

/** The call of any documented operation, and the union of their ids. */
export function callFunction(account: AccountDefinition): string {
  const vendor = account.vendor as keyof typeof api;
  const ids = Object.keys(api[vendor].operations).map((id) => JSON.stringify(id));
  return `/** The id of a documented operation. What each does, and what it takes, is in docs/coverage.md. */
export type Operation = ${ids.join(" | ")};

/**
 * Calls a documented operation by its id, at once and at each run of the program: for what happens at one moment,
 * such as a restart, and has no resource. A preview sends nothing that changes something. The answer may hold keys
 * and tokens, so it is a secret.
 *
 * @example
 * const answer = ott.${vendor}.callOperation("push.restart", { path: { streamid: 51605 } });
 */
export function callOperation(id: Operation, call?: OperationCall, options?: Asking<AccountSettings>): Promise<pulumi.Output<unknown>> {
  return callById(${JSON.stringify(vendor)}, id, call, options);
}
`;
}

/** Members of the result that are secret. A list has none: each of its items would be an output in part. */
function secretsOf(result: z.ZodType): string[] {
  return Object.entries(shapeOf(result))
    .filter(([, schema]) => factsOf(schema).secret)
    .map(([key]) => key);
}

export function hasSecrets(definition: AnyData): boolean {
  return secretsOf(definition.result).length > 0;
}

/** What is secret in a result comes as an output. */
function sealed(result: string, secrets: readonly string[]): string {
  const keys = secrets.map((key) => JSON.stringify(key)).join(" | ");
  return secrets.length === 0 ? result : `Sealed<${result}, ${keys}>`;
}
