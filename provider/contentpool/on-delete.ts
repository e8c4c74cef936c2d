import { z } from "zod";
import type { Context } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";

/** What a deletion means where the vendor has no delete call. */
export const onDelete = field(
  z
    .enum(["retain", "hide", "fail"])
    .describe(
      "What deleting the resource does, as the vendor has no delete call. `retain` (default): the object stays as it is, and a warning says so. `hide`: it stays, but its privacy status is set to private. `fail`: the deletion fails.",
    ),
  { control: true },
).optional();

/** The same for a type that no call can hide. */
export const onDeleteUnhidden = field(
  z
    .enum(["retain", "fail"])
    .describe(
      "What deleting the resource does, as the vendor has no delete call. `retain` (default): the object stays as it is, and a warning says so. `fail`: the deletion fails.",
    ),
  { control: true },
).optional();

/** What stays when Pulumi forgets an object of such a type. Nothing is forgotten that must not be. */
export function staysBehind(noun: string, given: "retain" | "fail" | undefined): string | undefined {
  if (given === "fail") return undefined;
  return (
    `the ${noun} stays at Content-pool, which has no delete call: Pulumi only forgets it. ` +
    'Set `onDelete: "fail"` and run `pulumi up` to have such deletions refused.'
  );
}

/** The deletion of such an object: it is forgotten, or refused. */
export function forget(name: string, given: "retain" | "fail" | undefined): void {
  if (given !== "fail") return;
  throw new ExpectedError(
    `${name} stays at Content-pool, which has no delete call, and onDelete is "fail". To remove it from Pulumi, ` +
      'set `onDelete` to "retain", run `pulumi up`, then delete it again.',
  );
}

/** Why such an object must not be replaced: the old one could not be deleted, and the run would fail half way. */
export function replacementRefusal(noun: string, given: "retain" | "fail" | undefined): string | undefined {
  if (given !== "fail") return undefined;
  return (
    `A replacement leaves the old ${noun} at Content-pool, and \`onDelete: "fail"\` of the last run forbids that. ` +
    'To allow it, set `onDelete` to "retain", run `pulumi up`, then change it.'
  );
}

/** Lets go of an object that no call can delete. `hide` makes it private. */
export async function letGo(
  context: Context<unknown>,
  object: { name: string; onDelete: "retain" | "hide" | "fail" | undefined },
  hide: () => Promise<unknown>,
): Promise<void> {
  const stays = `${object.name} stays at Content-pool, which has no delete call`;
  switch (object.onDelete) {
    case "hide":
      await hide();
      return;
    case "fail":
      throw new ExpectedError(
        `${stays}, and onDelete is "fail". To remove it from Pulumi, set \`onDelete\` to "retain" (it stays as it is) or "hide" ` +
          `(it is made private), run "pulumi up", then delete it again.`,
      );
    default:
      await context.warn(
        `${stays}: Pulumi has only forgotten it. Set onDelete to "hide" beforehand to have such objects made private, or to "fail" to stop.`,
      );
  }
}
