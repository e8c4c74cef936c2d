import type { AccountDefinition } from "../provider/core/account";
import type { AnyDefinition } from "../provider/core/definition";
import { factsOf, isOptional, shapeOf } from "../provider/core/facts";
import { comment, hoverText, type Interfaces, membersOf, typeOf, upperFirst } from "./typescript-of";

/** The source of `sdk/<vendor>.ts`: one class a resource, its argument interfaces, the account. */
export function sdkFile(account: AccountDefinition, definitions: readonly AnyDefinition[]): string {
  const interfaces: Interfaces = new Map();
  const classes = definitions.map((definition) => resourceClass(interfaces, definition));
  return [
    '// Generated from the resource definitions by "npm run generate". Do not edit.\n',
    'import * as pulumi from "@pulumi/pulumi";\n',
    'import { OttAccount } from "./account";\n',
    'import { isResourceOf, OttResource, type ResourceShape } from "./resource";\n\n',
    [...interfaces.values(), ...classes, accountClass(account)].join("\n"),
  ].join("");
}

function resourceClass(interfaces: Interfaces, definition: AnyDefinition): string {
  const name = definition.type.split(":")[1] ?? definition.type;
  const inputs = shapeOf(definition.inputs);
  const outputs = shapeOf(definition.outputs);
  const members = [
    ...Object.entries(inputs).map(([key, schema]) => {
      const type = typeOf(interfaces, `${name}${upperFirst(key)}`, schema, false);
      const optional = isOptional(schema) ? " | undefined" : "";
      return `${comment(hoverText(schema), "  ")}  declare readonly ${key}: pulumi.Output<${type}${optional}>;\n`;
    }),
    ...Object.entries(outputs).map(([key, schema]) => {
      const type = typeOf(interfaces, `${name}${upperFirst(key)}`, schema, false);
      return `${comment(hoverText(schema), "  ")}  declare readonly ${key}: pulumi.Output<${type}${isOptional(schema) ? " | undefined" : ""}>;\n`;
    }),
  ];
  const args = membersOf(interfaces, name, definition.inputs, true);
  const secrets = [...Object.entries(inputs), ...Object.entries(outputs)]
    .filter(([, schema]) => factsOf(schema).secret)
    .map(([key]) => key);
  const shape = {
    type: definition.type,
    inputs: Object.keys(inputs),
    outputs: Object.keys(outputs),
    secrets,
  };
  const argsOptional = Object.values(inputs).every(isOptional);
  return `${comment([`The arguments of ${name}.`], "")}export interface ${name}Args {
${args}}

const ${lowerFirst(name)}Shape: ResourceShape = ${JSON.stringify(shape)};

${comment([definition.summary, ...(definition.description ? ["", definition.description] : []), ...exampleText(name, definition)], "")}export class ${name} extends OttResource {
${members.join("")}
  constructor(name: string, args${argsOptional ? "?" : ""}: ${name}Args, options?: pulumi.CustomResourceOptions);
  constructor(name: string, args: ${name}Args | undefined, options?: pulumi.CustomResourceOptions) {
    super(${lowerFirst(name)}Shape, name, args, options);
  }

  /** Reads an object that exists, without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: pulumi.CustomResourceOptions): ${name} {
    return Reflect.construct(${name}, [name, undefined, { ...options, id }]);
  }

  /** Whether the thing is a ${name}, even from another copy of this package. */
  static override isInstance(thing: unknown): thing is ${name} {
    return isResourceOf(${lowerFirst(name)}Shape.type, thing);
  }
}
`;
}

function exampleText(name: string, definition: AnyDefinition): string[] {
  const [first] = definition.examples;
  if (!first) return [];
  const [vendor] = definition.type.split(":");
  const args = JSON.stringify(first.inputs, null, 2).replace(/"(\w+)":/g, "$1:");
  return ["", "@example", `new ott.${vendor}.${name}("example", ${args});`]
    .flatMap((text) => text.split("\n"))
    .map((line) => (line === "" ? " " : line));
}

function accountClass(account: AccountDefinition): string {
  const members = Object.entries(account.settings).map(([name, setting]) => {
    return `  /** ${setting.description} */\n  ${name}${setting.required ? "" : "?"}: pulumi.Input<string>;\n`;
  });
  const secrets = Object.entries(account.settings)
    .filter(([, setting]) => setting.secret)
    .map(([name]) => name);
  return `/** The settings of an Account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountArgs {
${members.join("")}}

/** An account beside the one of the stack's config: pass it as \`provider\` to the resources that belong to it. */
export class Account extends OttAccount {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super(${JSON.stringify(account.vendor)}, ${JSON.stringify(secrets)}, name, args, options);
  }
}
`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
