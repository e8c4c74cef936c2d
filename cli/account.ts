import { setTimeout as sleep } from "node:timers/promises";
import { settingValues } from "../provider/core/account";
import type { Runtime } from "../provider/core/runtime";
import { accountOf } from "../provider/definitions";
import { HostProcess, type OpenedAccount } from "../provider/host/accounts";
import type { Session } from "./session";
import { type Configured, configOf, type StackOptions } from "./stack";

/**
 * The account of a vendor, as the provider has it: its credential, its settings, its retry rules and its rate limit.
 * Fails before anything is sent if a setting is missing or wrong.
 */
export async function openAccount(
  vendor: string,
  options: StackOptions,
  session: Session,
): Promise<OpenedAccount> {
  return openConfigured(vendor, await configOf(options, session), session);
}

/** The same of settings that were read before. */
export function openConfigured(vendor: string, configured: Configured, session: Session): OpenedAccount {
  const account = accountOf(vendor);
  const settings = settingValues(account, configured, session.surroundings.environment);
  const host = new HostProcess(undefined, async (text) => session.note(`warning: ${text}`));
  return host.open(account, settings);
}

/** What the life cycle of the account's objects needs. Every object is read whole, whatever the setting says. */
export function runtimeOf(account: OpenedAccount, session: Session): Runtime {
  return {
    ...account,
    refresh: "full",
    vendorNow: () => account.now(),
    warn: async (text) => session.note(`warning: ${text}`),
    pause: sleep,
  };
}
