import { compare } from "./adopt";
import { contextOf } from "./context";
import { lostOutputs } from "./create";
import { type AnyDefinition, createCallOf } from "./definition";
import type { Change } from "./difference";
import { withResourceContext } from "./error-context";
import { isLiving, matchesIn } from "./identity";
import { adoptedId } from "./register";
import type { Runtime } from "./runtime";
import type { State } from "./state";

type Inputs = Record<string, unknown>;

/** What became of a create whose end no run has heard. */
export type Fate =
  /** `lost`: the outputs that only the answer to the create carried. */
  | { kind: "exists"; id: string; state: State; lost: string[] }
  | { kind: "absent" }
  /** Nobody can say; `why` is a sentence without its full stop. */
  | { kind: "unclear"; why: string };

/**
 * Looks for the object of a create that was killed with its run. It only reads. An object that differs in what the create
 * call sends is not taken for the one that was asked for.
 */
export function fateOfCreate(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Inputs,
  /** Whether the state has a resource with this object already. */
  isManaged: (id: string) => boolean,
): Promise<Fate> {
  return withResourceContext(definition, { values: inputs }, async () => {
    const ids = await candidates(definition, runtime, inputs, isManaged);
    const [id] = ids;
    if (id === undefined) return definition.list.mayMiss ? perhapsUnlisted : { kind: "absent" };
    if (ids.length > 1) return unclear(`${ids.length} objects have this identity (id ${ids.join(", ")})`);
    if (inputs.adopt === false)
      return unclear(`one exists (id ${id}), and \`adopt: false\` asks for another one`);
    return compared(definition, runtime, inputs, id);
  });
}

const perhapsUnlisted: Fate = { kind: "unclear", why: "the vendor's list does not show every object" };

async function candidates(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Inputs,
  isManaged: (id: string) => boolean,
): Promise<string[]> {
  const named = adoptedId(definition, inputs);
  if (named !== undefined) return [named].filter((id) => !isManaged(id));
  const objects = await runtime.listings.sinceLastWrite(definition, runtime, inputs);
  return matchesIn(definition, objects, inputs)
    .filter(isLiving)
    .map(({ id }) => id)
    .filter((id) => !isManaged(id));
}

async function compared(
  definition: AnyDefinition,
  runtime: Runtime,
  inputs: Inputs,
  id: string,
): Promise<Fate> {
  const live = await definition.read({ ...contextOf(runtime, {}), isAdopting: true }, id, inputs);
  if (!live) return unclear(`one is listed (id ${id}), and reading it says that it does not exist`);
  const answerLost = !isTakenOver(definition, inputs);
  const lost = lostOutputs(definition, { answerLost, live });
  const { state, seen } = compare(definition, runtime, { inputs, live, lost: { outputs: {}, lost } });
  const sent = answerLost ? createCallOf(definition).sends(inputs) : [];
  const other = seen.filter((change: Change) => change.replaces || sent.includes(change.key));
  if (other.length === 0) return { kind: "exists", id, state, lost };
  return unclear(`one exists (id ${id}) with another ${other.map(({ path }) => path).join(", ")}`);
}

/** Whether the object was there before the create: the program's values are then written to it, and it may differ. */
function isTakenOver({ create, identity }: AnyDefinition, { adopt }: Inputs): boolean {
  const isAdopted = adopt === true || typeof adopt === "string";
  return isAdopted || identity.kind === "single" || "createdElsewhere" in create;
}

function unclear(why: string): Fate {
  return { kind: "unclear", why };
}
