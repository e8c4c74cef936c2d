import * as pulumi from "@pulumi/pulumi";
import { accountFor } from "./account";
import type { ResourceShape } from "./resource-shape";

/** The options that a resource is registered with, from those that the program gave. */
export function optionsFor(
  shape: ResourceShape,
  name: string,
  args: Readonly<Record<string, unknown>>,
  given: pulumi.CustomResourceOptions,
): pulumi.CustomResourceOptions {
  assertNoImport(shape, name, given);
  const provider = accountFor(shape.type, name, given);
  const container = containerOf(shape, args, given);
  return pulumi.mergeOptions(given, {
    additionalSecretOutputs: [...shape.secrets],
    ...(provider === undefined ? {} : { provider }),
    ...(container === undefined ? {} : { deletedWith: container }),
    ...(given.id === undefined ? {} : { id: wholeId(shape, given.id) }),
  });
}

/** The dynamic host can't read an object by its id alone before it has its loader, and fails with a stack. */
function assertNoImport({ type, inputs }: ResourceShape, name: string, given: pulumi.CustomResourceOptions) {
  if (given.import === undefined) return;
  const remedy = inputs.includes("adopt")
    ? `Remove it and set the argument \`adopt\` to the id: \`adopt: ${JSON.stringify(given.import)}\`.`
    : "Remove it: creating the resource takes over what the account has.";
  throw new pulumi.RunError(
    `${type} "${name}": the option \`import\` is not supported.\nNothing was changed.\n${remedy}`,
  );
}

/** The resources of this process that a run deletes at the vendor when it deletes them, and whether with contents. */
const deletable = new WeakMap<object, { isForced: boolean }>();

/** Notes whether deleting the resource deletes the object: not if it was only read, or is kept. */
export function noteDeletable(
  made: pulumi.CustomResource,
  { id, urn, protect, retainOnDelete }: pulumi.CustomResourceOptions,
  args: Readonly<Record<string, unknown>>,
): void {
  if (id !== undefined || urn !== undefined || protect || retainOnDelete) return;
  deletable.set(made, { isForced: args.forceDestroy === true });
}

/**
 * The resource that the vendor deletes this one together with. Only one that the program passes and that is surely
 * deleted when the run deletes it: the engine drops the other without a call, and would leave an orphan.
 */
function containerOf(
  { container, isForced = false }: ResourceShape,
  args: Readonly<Record<string, unknown>>,
  given: pulumi.CustomResourceOptions,
): pulumi.CustomResource | undefined {
  if (container === undefined || given.deletedWith !== undefined || given.retainOnDelete) return undefined;
  const passed = args[container];
  if (!pulumi.CustomResource.isInstance(passed)) return undefined;
  const itsDeletion = deletable.get(passed);
  return itsDeletion !== undefined && (itsDeletion.isForced || !isForced) ? passed : undefined;
}

/** The vendor's bare number stands for the whole id where the type alone tells the rest of it. */
function wholeId({ idPrefix }: ResourceShape, given: pulumi.Input<pulumi.ID>): pulumi.Input<pulumi.ID> {
  if (idPrefix === undefined) return given;
  return pulumi.output(given).apply((id) => (id.includes("/") ? id : `${idPrefix}${id}`));
}
