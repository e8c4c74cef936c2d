import type { AnyDefinition, Listed } from "./definition";
import { type ExpectedError, failure, sentence } from "./errors";
import { lookSeconds } from "./look";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";

/** What a create that must not go on says: what happened, the state of the vendor, the remedy. */

export const renamed =
  "If the resource was renamed or moved in the program, use the option `aliases` or `pulumi state rename`: it keeps the object.";

/** The vendor refuses a second object of a unique identity; `said` is the refusal, where there was one. */
export function existsFailure(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  matches: readonly Listed[],
  said?: string,
): ExpectedError {
  const label = resourceLabel(definition, inputs);
  const ids = matches.map(({ id }) => id).join(", ");
  const answer = said === undefined ? "" : ` The vendor answered: ${sentence(said)}`;
  const keys = definition.identity.keys.join(" or ");
  const isOurs = matches.some(({ id }) => runtime.register.ownerOf(definition, id) !== undefined);
  if (isOurs || runtime.register.countBefore(definition, inputs) > 0) {
    return failure({
      what: `${label}: already exists (id ${ids}), and this program manages it`,
      state: "Nothing was changed",
      remedy: `If the resource is being replaced, set the option \`deleteBeforeReplace: true\`. If two resources have the same ${keys}, remove one.${answer}`,
    });
  }
  return failure({
    what: `${label}: already exists (id ${ids}), and this run did not create it`,
    state: "Nothing was changed",
    remedy: `${renamed} If it is being replaced, set the option \`deleteBeforeReplace: true\`. Otherwise set \`adopt: true\` to manage it, or choose another ${keys}.${answer}`,
  });
}

/** The vendor would take a second object of a likely identity. */
export function twinFailure(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  twins: readonly Listed[],
): ExpectedError {
  const label = resourceLabel(definition, inputs);
  const found = twins.map(({ id, createdAt }) =>
    createdAt === undefined || Number.isNaN(createdAt)
      ? `id ${id}`
      : `id ${id}, created ${new Date(createdAt).toISOString()}`,
  );
  return failure({
    what: `${label}: already exists (${found.join("; ")}), and no resource of this program manages it`,
    state: "Nothing was changed",
    remedy: `${renamed} Otherwise set \`adopt: "${twins[0]?.id}"\` to manage it, or \`adopt: false\` to create another one, as in a replacement.`,
  });
}

/** An object of the identity is there, and may be what a create without an answer made. */
export function doubtfulFailure(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  matches: readonly Listed[],
): ExpectedError {
  const adopt = definition.identity.kind === "unique" ? "true" : `"${matches[0]?.id}"`;
  const label = resourceLabel(definition, inputs);
  const ids = matches.map(({ id }) => id).join(", ");
  return failure({
    what: `${label}: the answer to its create was lost, and cannot tell whether this run created the object of that name (id ${ids})`,
    state: "No other change was sent",
    remedy: `Look at it in the vendor's dashboard. ${renamed} Otherwise set \`adopt: ${adopt}\` to manage it.`,
  });
}

/** What a create of unknown fate may have done, as far as the looks after it tell. */
export const notSeenText = `No matching object was listed within ${lookSeconds} seconds, but one may still appear. No other change was sent.`;

/** Nobody knows whether the create took effect. */
export function unresolvedFailure(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  why: string,
): ExpectedError {
  const label = resourceLabel(definition, inputs);
  const next = definition.list.mayMiss
    ? "The vendor's list does not show every object: look into its dashboard, and set `adopt` to the id if it is there."
    : definition.identity.kind === "likely"
      ? "Run the command again: it looks for the object first and creates no second one."
      : "Run the command again: the vendor refuses a second one, and the error then names the id to adopt.";
  return failure({ what: `${label}: create failed: ${why}`, state: notSeenText, remedy: next });
}
