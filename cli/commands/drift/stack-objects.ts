import { settingValues } from "../../../provider/core/account";
import type { AnyDefinition } from "../../../provider/core/definition";
import { failure } from "../../../provider/core/errors";
import type { Runtime } from "../../../provider/core/runtime";
import { noteSecretsOf } from "../../../provider/core/secrets";
import { accountOf, definitions } from "../../../provider/definitions";
import { HostProcess, type OpenedAccount } from "../../../provider/host/accounts";
import { groupsOf } from "../../groups";
import type { Session } from "../../session";
import type { Configured } from "../../stack";
import type { StateResource } from "../../stack-state";

/** One object that the stack has, and how its vendor is asked. */
export interface StackObject {
  definition: AnyDefinition;
  resource: StateResource;
  account: Account;
}

/** An account that objects of the stack are in. */
export interface Account {
  vendor: string;
  name: string;
  runtime: Runtime;
}

const typePrefix = "pulumi-nodejs:dynamic/";

/**
 * The objects of the stack with their accounts: those of explicit providers as the state has them, the other ones by the
 * stack's config. What the engine deletes in the next run is left out.
 */
export function stackObjects(
  resources: readonly StateResource[],
  open: (vendor: string, provider: string) => Account,
): StackObject[] {
  return resources.flatMap((resource) => {
    const definition = definitions.find(({ type }) => `${typePrefix}${type}` === resource.type);
    if (!definition || resource.isLeftOver) return [];
    noteSecretsOf(definition, resource.outputs);
    const vendor = vendorOf(definition);
    return [{ definition, resource, account: open(vendor, resource.provider ?? "") }];
  });
}

/** The objects in groups of one account. Two providers may have the same one. */
export function byAccount(objects: readonly StackObject[]): [StackObject, ...StackObject[]][] {
  return groupsOf(objects, ({ account }) => JSON.stringify([account.vendor, account.name]));
}

export function vendorOf({ type }: AnyDefinition): string {
  return type.split(":")[0] ?? type;
}

/** Opens the accounts of a stack, each once. */
export function accountsOf(
  resources: readonly StateResource[],
  { configured, session, refresh }: { configured: Configured; session: Session; refresh: Runtime["refresh"] },
): (vendor: string, provider: string) => Account {
  const host = new HostProcess(undefined, async (text) => session.note(`warning: ${text}`));
  const known = new Map<OpenedAccount, Account>();
  return (vendor, provider) => {
    const account = accountOf(vendor);
    const config = isDefault(provider) ? configured : settingsOf(resources, provider);
    const opened = host.open(account, settingValues(account, config, session.surroundings.environment));
    const found = known.get(opened) ?? {
      vendor,
      name: opened.accountNames[0],
      runtime: {
        ...opened,
        refresh,
        vendorNow: () => opened.now(),
        warn: async (text) => session.note(`warning: ${text}`),
        pause: host.pause,
      },
    };
    known.set(opened, found);
    return found;
  };
}

/** Whether it is the provider that the engine makes itself, whose settings are the stack's config. */
function isDefault(provider: string): boolean {
  return provider === "" || /::default(_[^:]*)?::[^:]*$/.test(provider);
}

/** The settings of an explicit provider, as the last run has stored them. */
function settingsOf(resources: readonly StateResource[], provider: string): Configured {
  const found = resources.find(({ urn, id }) => `${urn}::${id}` === provider);
  if (!found) {
    throw failure({
      what: `The state has no provider ${provider}`,
      state: "Nothing was sent",
      remedy: "Run `pulumi stack export` and `pulumi state repair` to find out what is wrong with the state",
    });
  }
  return (key) => {
    const value = found.inputs[key];
    return value === undefined ? undefined : String(value);
  };
}
