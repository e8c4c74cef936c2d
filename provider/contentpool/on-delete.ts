import { z } from "zod";
import type { Context } from "../core/definition";
import { failure } from "../core/errors";
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

type OnDelete = z.infer<typeof onDeleteUnhidden>;

/**
 * What a type that nothing deletes and nothing hides says of itself. `stays`: what stays at the vendor, and why.
 */
export function kept(stays: string) {
  return {
    /** Said when it is deleted, and in a plan that replaces it. Nothing is said where it must not be forgotten. */
    leaves: ({ onDelete: given }: { onDelete?: OnDelete }): string | undefined =>
      given === "fail"
        ? undefined
        : `${stays}: Pulumi only forgets it. Set \`onDelete: "fail"\` and run \`pulumi up\` to have such deletions refused.`,
    /** The run would fail half way, with an old object in the state that nothing deletes. */
    forbidsReplacement: ({ onDelete: given }: { onDelete?: OnDelete }): string | undefined =>
      given === "fail"
        ? `After a replacement ${stays}, and \`onDelete: "fail"\` of the last run forbids that. ` +
          'To allow it, set `onDelete` to "retain", run `pulumi up`, then change it.'
        : undefined,
    /** Lets it be forgotten, or refuses. */
    assertMayForget(label: string, given: OnDelete): void {
      if (given !== "fail") return;
      throw failure({
        what: `${label}: ${stays}, and onDelete is "fail"`,
        state: "Nothing was changed",
        remedy: 'To remove it from Pulumi, set `onDelete` to "retain", run `pulumi up`, then delete it again',
      });
    },
  };
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
      throw failure({
        what: `${stays}, and onDelete is "fail"`,
        state: "Nothing was changed",
        remedy:
          'To remove it from Pulumi, set `onDelete` to "retain" (it stays as it is) or "hide" (it is made private), run `pulumi up`, then delete it again',
      });
    default:
      await context.warn(
        `${stays}: Pulumi has only forgotten it. Set onDelete to "hide" beforehand to have such objects made private, or to "fail" to stop.`,
      );
  }
}
