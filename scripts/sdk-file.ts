import type { AccountDefinition, Setting } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, isOptional, mayCarryCredentials, shapeOf } from "../provider/core/facts";
import { hoverExample } from "./hover-example";
import { callFunction, dataFunction, hasSecrets } from "./sdk-data";
import { comment, hoverText, type Interfaces, inputOf, membersOf, typeOf, upperFirst } from "./typescript-of";

/** The source of `sdk/<vendor>.ts`: its resources, its data functions, the account, the calls by id. */
export function sdkFile(
  account: AccountDefinition,
  definitions: readonly AnyDefinition[],
  dataFunctions: readonly AnyData[],
): string {
  const interfaces: Interfaces = new Map();
  const classes = definitions.map((definition) => resourceClass(interfaces, definition));
  const functions = [
    ...dataFunctions.map((definition) => dataFunction(interfaces, definition)),
    ...(account.byId ? [callFunction(account)] : []),
  ];
  const dataImports = [
    ...(dataFunctions.length > 0 ? ["ask", "askOutput", "type DataShape", "type OutputAsking"] : []),
    ...(dataFunctions.some(hasSecrets) ? ["type Sealed"] : []),
    ...(account.byId ? ["callById", "type OperationCall"] : []),
    ...(functions.length > 0 ? ["type Asking"] : []),
  ];
  return [
    '// Generated from the resource definitions by "npm run generate". Do not edit.\n',
    'import * as pulumi from "@pulumi/pulumi";\n',
    'import { OttAccount, type OttResourceOptions } from "./account";\n',
    dataImports.length > 0 ? `import { ${dataImports.join(", ")} } from "./data";\n` : "",
    'import { isResourceOf, OttResource, type ResourceShape } from "./resource";\n\n',
    [
      resourceOptions(account),
      ...interfaces.values(),
      ...classes,
      ...functions,
      ...(functions.length > 0 ? [accountSettings(account)] : []),
      accountClass(account),
    ].join("\n"),
  ].join("");
}

function resourceClass(interfaces: Interfaces, definition: AnyDefinition): string {
  const name = definition.type.split(":")[1] ?? definition.type;
  const inputs = shapeOf(definition.inputs);
  const outputs = shapeOf(definition.outputs);
  const members = [
    ...Object.entries(inputs).map(([key, schema]) => {
      const type = typeOf(interfaces, `${name}${upperFirst(key)}`, schema, "values");
      const optional = isOptional(schema) ? " | undefined" : "";
      return `${comment(hoverText(schema), "  ")}  declare readonly ${key}: pulumi.Output<${type}${optional}>;\n`;
    }),
    ...Object.entries(outputs).map(([key, schema]) => {
      const type = typeOf(interfaces, `${name}${upperFirst(key)}`, schema, "values");
      return `${comment(hoverText(schema), "  ")}  declare readonly ${key}: pulumi.Output<${type}${isOptional(schema) ? " | undefined" : ""}>;\n`;
    }),
  ];
  const args = membersOf(interfaces, name, definition.inputs, "arguments");
  const secrets = [...Object.entries(inputs), ...Object.entries(outputs)]
    .filter(([, schema]) => factsOf(schema).secret)
    .map(([key]) => key);
  const shape = {
    type: definition.type,
    inputs: Object.keys(inputs),
    outputs: Object.keys(outputs),
    secrets,
    ...credentialsOf(definition),
    ...idPrefixOf(definition),
    ...containerOf(definition),
  };
  const argsOptional = Object.values(inputs).every(isOptional);
  return `${comment([`The arguments of ${name}.`], "")}export interface ${name}Args {
${args}}

const ${lowerFirst(name)}Shape: ResourceShape = ${JSON.stringify(shape)};

${comment([definition.summary, ...(definition.description ? ["", definition.description] : []), ...hoverExample(definition.examples, (args) => `new ott.${definition.type.replace(":", ".")}("example", ${args});`)], "")}export class ${name} extends OttResource {
  /** The type by which policies tell resources. */
  static readonly __pulumiType = ${JSON.stringify(`pulumi-nodejs:dynamic/${definition.type}`)};

${members.join("")}
  constructor(name: string, args${argsOptional ? "?" : ""}: ${name}Args, options?: ResourceOptions);
  constructor(name: string, args: ${name}Args | undefined, options?: ResourceOptions) {
    super(${lowerFirst(name)}Shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: ResourceOptions): ${name} {
    return Reflect.construct(${name}, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ${name}, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ${name} {
    return isResourceOf(${lowerFirst(name)}Shape.type, thing);
  }
}
`;
}

/** `push/`, where a number alone tells the id: the arguments have no part in it. */
function idPrefixOf(definition: AnyDefinition): { idPrefix?: string } {
  const number = "1";
  const whole = definition.wholeId?.(number, {});
  const isOfTypeAlone = definition.examples.every(
    ({ inputs }) => definition.wholeId?.(number, inputs) === whole,
  );
  return whole?.endsWith(number) && isOfTypeAlone ? { idPrefix: whole.slice(0, -number.length) } : {};
}

function credentialsOf({ inputs }: AnyDefinition): { credentials?: string[] } {
  const fields = Object.entries(shapeOf(inputs)).filter(([, schema]) => mayCarryCredentials(schema));
  const found = fields.filter(([, schema]) => !factsOf(schema).secret).map(([key]) => key);
  return found.length === 0 ? {} : { credentials: found };
}

function containerOf({ inputs }: AnyDefinition): { container?: string } {
  const found = Object.entries(shapeOf(inputs)).find(([, schema]) => factsOf(schema).contents);
  return found ? { container: found[0] } : {};
}

function resourceOptions(account: AccountDefinition): string {
  return `/** The options of a resource of this vendor: those of Pulumi, with \`provider\` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<${JSON.stringify(account.vendor)}>;
`;
}

/** What a data function takes for an account that is not the one of the stack's config. */
function accountSettings(account: AccountDefinition): string {
  return `/** The settings of an account that is asked in place of the one of the stack's config. */
export interface AccountSettings {
${settingMembers(account, (type) => type).join("")}}
`;
}

function settingMembers(
  account: AccountDefinition,
  member: (type: string, isOptional: boolean) => string,
): string[] {
  return Object.entries(account.settings).map(([name, setting]) => {
    const type = member(settingType(setting), !setting.required);
    return `  /** ${setting.description} */\n  ${name}${setting.required ? "" : "?"}: ${type};\n`;
  });
}

function settingType({ kind, choices }: Setting): string {
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(" | ");
  if (kind === "object") return "string | { [key: string]: unknown }";
  return kind === "number" ? "number" : "string";
}

function accountClass(account: AccountDefinition): string {
  const secrets = Object.entries(account.settings)
    .filter(([, setting]) => setting.secret)
    .map(([name]) => name);
  return `/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
${settingMembers(account, inputOf).join("")}}

/** An account beside the one of the stack's config: pass it as \`provider\` to the resources that belong to it. */
export class Account extends OttAccount<${JSON.stringify(account.vendor)}> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super(${JSON.stringify(account.vendor)}, ${JSON.stringify(secrets)}, name, args, options);
  }
}
`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
