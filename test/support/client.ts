import type { Vendor } from "../../api";
import type { Emulator } from "../../emulator";
import { accountOf } from "../../provider/definitions";

/** The client that the functions of a resource type or a data function are handed, of an account in an emulator. */
export function clientFor(emulator: Emulator, type: string): { client: unknown } {
  const account = accountOf(type);
  const settings: Record<string, string> = {
    apiKey: "test-key",
    accessToken: "test-access-token",
    token: "test-token",
    endpoint: emulator.endpoints[account.vendor as Vendor],
    requestsPerSecond: "0",
  };
  const known = Object.entries(settings).filter(([name]) => name in account.settings);
  const { client } = account.open(Object.fromEntries(known), async () => undefined);
  return { client };
}
