import {
  type AccountClient,
  type AccountDefinition,
  assertComplete,
  type SettingValues,
} from "../core/account";

const clients = new Map<string, AccountClient>();

/** The one client of an account in this process: its connections and its rate limit serve all who call. */
export function clientOf(account: AccountDefinition, settings: SettingValues): AccountClient {
  assertComplete(account, settings);
  const key = JSON.stringify([account.vendor, settings.values]);
  const known = clients.get(key) ?? account.open(settings.values);
  clients.set(key, known);
  return known;
}
