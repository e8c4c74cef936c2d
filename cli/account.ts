import { settingValues } from "../provider/core/account";
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
