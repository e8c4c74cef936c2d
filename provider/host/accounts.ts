import {
  type AccountClient,
  type AccountDefinition,
  assertComplete,
  type SettingValues,
  secretSettings,
} from "../core/account";

/** An account's client, with the credentials that no message may tell. */
export interface OpenedAccount extends AccountClient {
  secrets: readonly string[];
}

const clients = new Map<string, OpenedAccount>();

/** The one client of an account in this process: its connections and its rate limit serve all who call. */
export function clientOf(account: AccountDefinition, settings: SettingValues): OpenedAccount {
  assertComplete(account, settings);
  const key = JSON.stringify([account.vendor, settings.values]);
  const known = clients.get(key) ?? {
    ...account.open(settings.values),
    secrets: secretSettings(account, settings),
  };
  clients.set(key, known);
  return known;
}
