import * as pulumi from "@pulumi/pulumi";

/** What a generated class knows of its resource type. */
export interface ResourceShape {
  /** `fivecents:PushStream` */
  type: string;
  inputs: readonly string[];
  outputs: readonly string[];
  /** Arguments and outputs that stay encrypted in the state, whole. */
  secrets: readonly string[];
}

/** Any resource of pulumi-ott. The classes for programs are generated from the resource definitions. */
export abstract class OttResource extends pulumi.CustomResource {
  protected constructor(
    shape: ResourceShape,
    name: string,
    args: object | undefined,
    options: pulumi.CustomResourceOptions | undefined,
  ) {
    super(
      pulumiType(shape.type),
      name,
      propertiesOf(shape, args ?? {}),
      pulumi.mergeOptions(options ?? {}, { additionalSecretOutputs: [...shape.secrets] }),
    );
  }
}

/** Whether the object is a resource of this type, even from another copy of the package. */
export function isResourceOf(type: string, thing: unknown): boolean {
  return (
    pulumi.Resource.isInstance(thing) &&
    (thing as unknown as { __pulumiType?: string }).__pulumiType === pulumiType(type)
  );
}

function pulumiType(type: string): string {
  return `pulumi-nodejs:dynamic/${type}`;
}

/**
 * The line that the engine's host runs to get at the provider. It is stored with every resource, and a refresh
 * or a delete runs it from there: a change of one byte is an update of everything.
 */
export function loaderOf(type: string): string {
  return `exports.handler=()=>require("pulumi-ott/dynamic/v1").provider(${JSON.stringify(type)})`;
}

function propertiesOf(shape: ResourceShape, args: object): pulumi.Inputs {
  const properties: pulumi.Inputs = { __provider: loaderOf(shape.type) };
  // What is named here, even as undefined, becomes an output of the object.
  for (const key of [...shape.inputs, ...shape.outputs]) properties[key] = undefined;
  for (const [key, value] of Object.entries(args)) {
    const plain = withIds(value as unknown);
    properties[key] = plain !== undefined && shape.secrets.includes(key) ? pulumi.secret(plain) : plain;
  }
  return properties;
}

/** References by passing the resource: its id stands for it, at any depth. */
function withIds(value: unknown): unknown {
  if (pulumi.CustomResource.isInstance(value)) return value.id;
  if (Array.isArray(value)) return value.map(withIds);
  if (
    typeof value !== "object" ||
    value === null ||
    pulumi.Output.isInstance(value) ||
    value instanceof Promise
  ) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item as unknown)]));
}
