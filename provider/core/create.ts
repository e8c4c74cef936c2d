import { adopt, adoptable, appearedId, takeOver } from "./adopt";
import { confirmed } from "./confirm";
import { createOnce, type FoundObject } from "./create-once";
import { type AnyDefinition, createCallOf } from "./definition";
import { difference } from "./difference";
import { withResourceContext } from "./error-context";
import { PartialFailure } from "./errors";
import { factsOf, shapeOf } from "./facts";
import { withHashes } from "./files";
import { resourceLabel } from "./naming";
import type { Runtime } from "./runtime";
import { controlsOf, lostKey, pick, type State, stateOf } from "./state";
import { deploys, waitForEarlierWrites, withAnswer, writeParts } from "./write";
import { rootOf } from "./write-queue";
import type { Writing } from "./writing";

export interface Made {
  id: string;
  state: State;
}

/** Creates the object, or takes over the one that `adopt` means. */
export async function create(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Made> {
  const root = definition.root?.(inputs);
  return withResourceContext(definition, { values: inputs }, async () => {
    const appeared = await appearedId(definition, runtime, inputs);
    return runtime.queue.run(root, async () => {
      const existing = appeared ?? (await adoptable(definition, runtime, inputs));
      if (existing === undefined) {
        await waitForEarlierWrites({ definition, runtime, root, inputs });
        return createNew(definition, runtime, inputs);
      }
      const state = await runtime.queue.run(ownRoot(definition, inputs, existing), () =>
        adopt(definition, runtime, inputs, existing),
      );
      return { id: existing, state };
    });
  });
}

/** An object that is its own root has a queue only from the moment that its id is known. */
function ownRoot(definition: AnyDefinition, inputs: Record<string, unknown>, id: string): string | undefined {
  return definition.root?.(inputs) === undefined ? rootOf(definition, inputs, id) : undefined;
}

async function createNew(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
): Promise<Made> {
  const created = await createOnce(definition, runtime, inputs);
  const { id } = created;
  const root = rootOf(definition, inputs, id);
  if (definition.waitForEarlierWrites) runtime.queue.markDeploying(root);
  const lost = lostOutputs(definition, created);
  const final = await runtime.queue.run(ownRoot(definition, inputs, id), () =>
    created.answerLost
      ? takeOver(definition, runtime, inputs, id, { outputs: created.live?.outputs ?? {}, lost })
      : writeRest(definition, runtime, inputs, created),
  );
  assertNothingLost(definition, inputs, id, final);
  return { id, state: final };
}

/** What the create call does not carry is written by its parts; what no answer shows is then read. */
async function writeRest(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Record<string, unknown>,
  { id, live, listed }: FoundObject,
): Promise<State> {
  const carried = createCallOf(definition).sends(inputs);
  const known = {
    ...pick(inputs, withHashes(definition.inputs, carried)),
    ...controlsOf(definition, inputs),
  };
  const state = stateOf(
    definition,
    known,
    {},
    { account: runtime.accountNames[0], deploying: deploys(definition) },
  );
  const root = rootOf(definition, inputs, id);
  const sent: Writing = { definition, runtime, id, root, state, inputs, unconfirmed: known, mustRead: false };
  const found = definition.list.shows === "all" ? listed?.live : undefined;
  const answered = withAnswer(sent, found ?? live);
  const missing = difference(definition, state, inputs).map((change) => change.key);
  return confirmed(await writeParts(answered, missing, true));
}

/** What only the create answer carries is lost with that answer. */
export function lostOutputs(
  definition: AnyDefinition,
  { answerLost, live }: Pick<FoundObject, "answerLost" | "live">,
): string[] {
  if (!answerLost) return [];
  return Object.entries(shapeOf(definition.outputs))
    .filter(([key, schema]) => factsOf(schema).onlyFromCreate && live?.outputs[key] === undefined)
    .map(([key]) => key);
}

/** An object without its create-only outputs is kept, and fails each run until it is replaced. */
export function assertNothingLost(
  definition: AnyDefinition,
  inputs: Record<string, unknown>,
  id: string,
  state: State,
): void {
  const lost = state[lostKey] as string[] | undefined;
  if (lost === undefined) return;
  throw new PartialFailure(id, state, {
    what: `${resourceLabel(definition, inputs, id)}: was created, but the only answer that carries ${lost.join(", ")} was lost`,
    state: "The object is kept in the state",
    remedy:
      "To replace it by a new one, set `adopt: false` and run `pulumi up --target-replace <the URN above>`",
  });
}
