import type { AnyDefinition, Listed } from "./definition";
import { failureText } from "./errors";
import { lookSeconds } from "./look";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";

/** What a create that must not go on says: what happened, the state of the vendor, the remedy. */

export const renamed =
  "If the resource was renamed or moved in the program, use the option `aliases` or `pulumi state rename`: it keeps the object.";

/** The vendor refused a second object of a unique identity. */
export function existsText(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  matches: readonly Listed[],
): string {
  const label = resourceLabel(definition, inputs);
  const ids = matches.map(({ id }) => id).join(", ");
  const keys = definition.identity.keys.join(" or ");
  const isOurs = matches.some(({ id }) => runtime.register.ownerOf(definition, id) !== undefined);
  if (isOurs || runtime.register.countBefore(definition, inputs) > 0) {
    return failureText({
      what: `${label}: already exists (id ${ids}), and this program manages it`,
      state: "Nothing was changed",
      remedy: `If the resource is being replaced, set the option \`deleteBeforeReplace: true\`. If two resources have the same ${keys}, remove one.`,
    });
  }
  return failureText({
    what: `${label}: already exists (id ${ids}), and this run did not create it`,
    state: "Nothing was changed",
    remedy: `${renamed} If it is being replaced, set the option \`deleteBeforeReplace: true\`. Otherwise set \`adopt: true\` to manage it, or choose another ${keys}.`,
  });
}

/** The vendor would take a second object of a likely identity. */
export function twinText(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  twins: readonly Listed[],
): string {
  const label = resourceLabel(definition, inputs);
  const found = twins.map(({ id, createdAt }) =>
    createdAt === undefined || Number.isNaN(createdAt)
      ? `id ${id}`
      : `id ${id}, created ${new Date(createdAt).toISOString()}`,
  );
  return failureText({
    what: `${label}: already exists (${found.join("; ")}), and no resource of this program manages it`,
    state: "Nothing was changed",
    remedy: `${renamed} Otherwise set \`adopt: "${twins[0]?.id}"\` to manage it, or \`adopt: false\` to create another one, as in a replacement.`,
  });
}

/** An object of the identity is there, and may be what a create without an answer made. */
export function doubtfulText(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  matches: readonly Listed[],
): string {
  const adopt = definition.identity.kind === "unique" ? "true" : `"${matches[0]?.id}"`;
  const label = resourceLabel(definition, inputs);
  const ids = matches.map(({ id }) => id).join(", ");
  return failureText({
    what: `${label}: the answer to its create was lost, and cannot tell whether this run created the object of that name (id ${ids})`,
    state: "No other change was sent",
    remedy: `Look at it in the vendor's dashboard. ${renamed} Otherwise set \`adopt: ${adopt}\` to manage it.`,
  });
}

/** What a create of unknown fate may have done, as far as the looks after it tell. */
export const notSeenText = `No matching object was listed within ${lookSeconds} seconds, but one may still appear. No other change was sent.`;

/** Nobody knows whether the create took effect. */
export function unresolvedText(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  why: string,
): string {
  const label = resourceLabel(definition, inputs);
  const next = definition.list.mayMiss
    ? "The vendor's list does not show every object: look into its dashboard, and set `adopt` to the id if it is there."
    : definition.identity.kind === "likely"
      ? "Run the command again: it looks for the object first and creates no second one."
      : "Run the command again: the vendor refuses a second one, and the error then names the id to adopt.";
  return failureText({ what: `${label}: create failed: ${why}`, state: notSeenText, remedy: next });
}
