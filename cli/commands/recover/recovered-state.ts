import { markedKey } from "../../../provider/core/secrets";
import { managedInputs, pick } from "../../../provider/core/state";
import { definitionOf } from "../../../provider/definitions";
import type { StateResource, StoredState } from "../../deployment";
import { sealed, secretKeys } from "../../state-secrets";
import type { Finding } from "./find";

/**
 * The state with the objects that exist, and with nothing pending: the engine forgets it in any case when a state is
 * written. A resource has everything that the engine would have stored: parent, dependencies, account, protection.
 */
export function recoveredState(before: StoredState, findings: readonly Finding[]): StoredState {
  const { deployment } = before;
  return {
    ...before,
    deployment: {
      ...deployment,
      resources: findings.map(resourceOf).reduce(withResource, deployment.resources ?? []),
      pending_operations: [],
    },
  };
}

/** Arguments of which nothing is known are left out, so that the next run shows and writes them. */
function resourceOf({ pending: { resource }, type, id, state }: Finding): StateResource | undefined {
  if (id === undefined || state === undefined) return undefined;
  const kept = pick(resource.inputs, ["__provider", markedKey]);
  const secret = [...secretKeys(resource.inputs), ...(resource.additionalSecretOutputs ?? [])];
  return {
    ...resource,
    id,
    inputs: sealed({ ...managedInputs(definitionOf(type), state), ...kept }, secret),
    outputs: sealed({ ...state, ...kept }, secret),
  };
}

/** Puts it where its dependents look for it: in the place of the resource that it replaces, if there is one. */
function withResource(resources: StateResource[], added: StateResource | undefined): StateResource[] {
  if (added === undefined) return resources;
  const index = resources.findIndex((other) => other.urn === added.urn && other.delete !== true);
  const replaced = resources[index];
  if (replaced === undefined) return [...resources, added];
  const inPlace = resources.with(index, added);
  return replaced.pendingReplacement === true ? inPlace : [...inPlace, { ...replaced, delete: true }];
}
