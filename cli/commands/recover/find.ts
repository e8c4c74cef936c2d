import type { AnyDefinition } from "../../../provider/core/definition";
import { type Fate, fateOfCreate } from "../../../provider/core/pending-create";
import type { Runtime } from "../../../provider/core/runtime";
import { markedKey, noteSecretsOf } from "../../../provider/core/secrets";
import { omit, type State } from "../../../provider/core/state";
import { definitions } from "../../../provider/definitions";
import { openConfigured, runtimeOf } from "../../account";
import type { StateResource, StoredState } from "../../deployment";
import type { Session } from "../../session";
import { type Configured, type OpenedStack, stackConfig } from "../../stack";
import { opened, openedValues } from "../../state-secrets";
import type { PendingCreateResult } from "./result";

/** What the engine had begun. */
type PendingOperation = NonNullable<StoredState["deployment"]["pending_operations"]>[number];

/** A pending create, and what is to be done about it. */
export interface Finding extends Omit<PendingCreateResult, "urn" | "name"> {
  pending: PendingOperation;
  /** What the state will have of an object that exists. */
  state?: State;
}

/** Looks for the object of each pending create with the credentials of its account. It only reads. */
export async function findObjects(
  stack: OpenedStack,
  state: StoredState,
  session: Session,
): Promise<Finding[]> {
  const resources = state.deployment.resources ?? [];
  const creates = (state.deployment.pending_operations ?? []).filter(({ type }) => type === "creating");
  const accounts = new Map<string, Runtime>();
  const findings: Finding[] = [];
  for (const pending of creates) {
    const definition = definitions.find(({ type }) => pending.resource.type === dynamicType(type));
    if (definition === undefined) {
      findings.push(notOurs(pending));
      continue;
    }
    session.progress.show(`Looking for ${pending.resource.urn} …`);
    const runtime = await accountOf(definition, pending.resource);
    const inputs = omit(openedValues(pending.resource.inputs), ["__provider", markedKey]);
    noteSecretsOf(definition, openedValues(pending.resource.inputs));
    const isManaged = (id: string) => resources.some((other) => isSameObject(other, pending.resource, id));
    const fate = await fateOfCreate(definition, runtime, inputs, isManaged);
    findings.push({ pending, type: definition.type, ...outcomeOf(fate, definition) });
  }
  return findings;

  /** The account of a resource, opened once for all of its resources. */
  async function accountOf({ type }: AnyDefinition, { provider = "" }: StateResource): Promise<Runtime> {
    const vendor = type.slice(0, type.indexOf(":"));
    const key = `${vendor} ${provider}`;
    const known =
      accounts.get(key) ?? runtimeOf(openConfigured(vendor, await settingsOf(provider), session), session);
    accounts.set(key, known);
    return known;
  }

  /** An explicit account has its settings in the state. That of the stack's config is asked for today's. */
  async function settingsOf(provider: string): Promise<Configured> {
    const urn = urnOf(provider);
    const resource = resources.find((other) => other.urn === urn);
    if (resource === undefined || /::default(_[\d_]+)?$/.test(urn)) return stackConfig(stack);
    return (key) => {
      const value = opened(resource.inputs[key]);
      return typeof value === "string" ? value : undefined;
    };
  }
}

function dynamicType(type: string): string {
  return `pulumi-nodejs:dynamic/${type}`;
}

/** Whether the resource has this object, and it is not deleted yet. */
function isSameObject(resource: StateResource, pending: StateResource, id: string): boolean {
  const isSameKind =
    resource.type === pending.type && urnOf(resource.provider ?? "") === urnOf(pending.provider ?? "");
  return isSameKind && resource.id === id && resource.pendingReplacement !== true;
}

/** The URN of an account from a reference to it, which ends with its id. */
function urnOf(provider: string): string {
  return provider.slice(0, provider.lastIndexOf("::"));
}

function outcomeOf(
  fate: Fate,
  { identity }: AnyDefinition,
): Pick<Finding, "outcome" | "id" | "text" | "remedy" | "state"> {
  if (fate.kind === "absent") {
    const isDisposable = identity.kind === "disposable";
    const text = isDisposable ? "no call lists it; if it exists it has no effect" : "no such object exists";
    return { outcome: "clear", text };
  }
  if (fate.kind === "unclear") {
    return {
      outcome: "unclear",
      text: fate.why,
      remedy:
        "Look at the vendor's dashboard, and delete the object if nobody needs it. Or add --forget-unclear, and set `adopt` to its id in the program",
    };
  }
  const { id, state, lost } = fate;
  if (lost.length === 0) return { outcome: "import", id, state, text: `exists (id ${id})` };
  const text = `exists (id ${id}); the only answer with its ${lost.join(", ")} was lost`;
  return { outcome: "import", id, state, text, remedy: "The next `pulumi up` says how to replace it" };
}

function notOurs(pending: PendingOperation): Finding {
  const { type } = pending.resource;
  return {
    pending,
    type,
    outcome: "unclear",
    text: "not a resource of pulumi-ott",
    remedy: "Settle it with `pulumi refresh`, or add --forget-unclear",
  };
}
