import * as pulumi from "@pulumi/pulumi";
import { assertLoadable, loaderOf } from "./loader";
import { noteDeletable, optionsFor } from "./options";
import type { ResourceShape } from "./resource-shape";
import { markedBy, withSecretUrls } from "./secrets";

/** Any resource of pulumi-ott. The classes for programs are generated from the resource definitions. */
export abstract class OttResource extends pulumi.CustomResource {
  protected constructor(
    shape: ResourceShape,
    name: string,
    args: object | undefined,
    options: pulumi.CustomResourceOptions | undefined,
  ) {
    assertLoadable();
    const given = { ...args };
    const complete = optionsFor(shape, name, given, options ?? {});
    super(
      pulumiType(shape.type),
      name,
      propertiesOf(shape, given, options?.additionalSecretOutputs ?? []),
      complete,
    );
    noteDeletable(this, complete, given);
  }
}

/**
 * Whether the object is a resource of this type, even from another copy of the package. Typed policies ask with an
 * object that has nothing but its type.
 */
export function isResourceOf(type: string, thing: unknown): boolean {
  return (
    typeof thing === "object" &&
    thing !== null &&
    "__pulumiType" in thing &&
    thing.__pulumiType === pulumiType(type)
  );
}

function pulumiType(type: string): string {
  return `pulumi-nodejs:dynamic/${type}`;
}

function propertiesOf(shape: ResourceShape, args: object, marked: readonly string[]): pulumi.Inputs {
  const properties: pulumi.Inputs = { __provider: loaderOf(shape.type) };
  // What is named here, even as undefined, becomes an output of the object.
  for (const key of [...shape.inputs, ...shape.outputs]) properties[key] = undefined;
  for (const [key, value] of Object.entries(args)) {
    const plain = withIds(value as unknown);
    const isSecret = plain !== undefined && shape.secrets.includes(key);
    const isUrl = shape.credentials?.includes(key);
    properties[key] = isSecret ? pulumi.secret(plain) : isUrl ? withSecretUrls(plain) : plain;
  }
  properties.__secrets = markedBy(shape, args, marked);
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
