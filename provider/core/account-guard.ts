import { failure } from "./errors";
import type { Runtime } from "./runtime";
import { accountKey, type State } from "./state";

/**
 * Fails if the state is of an object in another account than the one this run has the credentials of: there, the object
 * would seem gone, or be somebody else's.
 */
export function assertSameAccount(runtime: Runtime, label: string, state: State): void {
  const stored = state[accountKey];
  const [name, ...formerNames] = runtime.accountNames;
  if (typeof stored !== "string" || stored === name || formerNames.includes(stored)) return;
  const vendor = label.split(":")[0] ?? "";
  throw failure({
    what: `${label}: belongs to the account \`${stored}\`, but this run has the credentials of \`${name}\``,
    state: "Nothing was sent",
    remedy: `Use the credentials of \`${stored}\`. If they were only renewed, run \`pulumi config set ${vendor}:account ${stored}\`: it names the account of the new ones.`,
  });
}
