import { createHash } from "node:crypto";
import { messageOf } from "../../../provider/core/errors";
import { resourceLabel } from "../../../provider/core/naming";
import { isOnlyDeployed, read } from "../../../provider/core/read";
import { noteSecretsOf } from "../../../provider/core/secrets";
import { managedInputs, upgraded } from "../../../provider/core/state";
import { fieldChanges } from "../../field-changes";
import type { Finding } from "./finding";
import type { StackObject } from "./stack-objects";

/** What was found of one object, or why it could not be looked at. */
export interface Look {
  object: StackObject;
  findings: Finding[];
  problem?: string;
}

/**
 * Looks at an object as a refresh does: one list serves all objects of a type, and only those that it does not show
 * unchanged are read.
 */
export async function lookAt(object: StackObject): Promise<Look> {
  const { definition, resource, account } = object;
  try {
    const state = upgraded(definition, resource.outputs);
    const before = managedInputs(definition, state);
    if (await isOnlyDeployed(definition, account.runtime, resource.id, state))
      return { object, findings: [] };
    const seen = await read(definition, account.runtime, resource.id, state);
    if (!seen) return { object, findings: [findingOf(object, before, { kind: "missing" })] };
    noteSecretsOf(definition, { ...resource.outputs, ...seen.state });
    const changes = fieldChanges(definition, before, seen.inputs);
    return {
      object,
      findings: changes.map((change) => findingOf(object, before, { kind: "changed", ...change })),
    };
  } catch (thrown) {
    return { object, findings: [], problem: messageOf(thrown) };
  }
}

function findingOf(
  { definition, resource: { id, urn }, account }: StackObject,
  before: Record<string, unknown>,
  found: Pick<Finding, "kind" | "path" | "was" | "is">,
): Finding {
  const { type } = definition;
  const about = { ...found, vendor: account.vendor, account: account.name, type, id, urn };
  return { ...about, label: labelOf(definition, before), fingerprint: fingerprintOf(about) };
}

/** What tells an object from others of its type, without the type. */
export function labelOf(
  definition: Parameters<typeof resourceLabel>[0],
  inputs: Record<string, unknown>,
): string {
  return resourceLabel(definition, inputs).slice(definition.type.length).trim();
}

/** The same for the same drift: a value that changes once more is new drift. */
export function fingerprintOf({
  kind,
  account,
  type,
  id,
  path,
  is,
}: Pick<Finding, "kind" | "account" | "type" | "id" | "path" | "is">): string {
  const text = JSON.stringify([kind, account, type, id, path ?? null, is ?? null]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
