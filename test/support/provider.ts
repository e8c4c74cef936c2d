import { setTimeout as sleep } from "node:timers/promises";
import type { Emulator } from "../../emulator";
import { HostProcess } from "../../provider/host/accounts";
import { provider } from "../../provider/host/dynamic";

export type Values = Record<string, unknown>;

/** The provider methods of one resource type, configured for an emulator, as the host would call them. */
export interface ProviderUnderTest {
  /** The canonical arguments; fails the test where they are invalid. */
  checked(inputs: Values, olds?: Values): Promise<Values>;
  /** The lines of every problem. */
  problems(inputs: Values, olds?: Values): Promise<string[]>;
  create(inputs: Values): Promise<{ id: string; outs: Values }>;
  diff(
    id: string,
    olds: Values,
    news: Values,
  ): Promise<{ changes?: boolean; replaces?: string[]; deleteBeforeReplace?: boolean }>;
  read(id: string, outs: Values): Promise<{ id?: string; props?: Values; inputs?: Values }>;
  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }>;
  delete(id: string, outs: Values): Promise<void>;
}

/** A run of the engine: what it has seen and done is forgotten with it. Its waits are a hundred times shorter. */
export function newRun(): HostProcess {
  return new HostProcess((milliseconds) => sleep(milliseconds / 100));
}

/**
 * `extra` are further settings of the account, such as `{ "fivecents:requestsPerSecond": "0" }`. Providers that belong to
 * one run are given the same `run`.
 */
export async function providerFor(
  emulator: Emulator,
  type: string,
  extra: Record<string, string> = {},
  run: HostProcess = newRun(),
): Promise<ProviderUnderTest> {
  const config: Record<string, string> = {
    "fivecents:apiKey": "test-key",
    "fivecents:endpoint": emulator.endpoints.fivecents,
    "fivecents:requestsPerSecond": "0",
    "encorastream:accessToken": "test-access-token",
    "encorastream:endpoint": emulator.endpoints.encorastream,
    "contentpool:token": "test-token",
    "contentpool:endpoint": emulator.endpoints.contentpool,
    ...extra,
  };
  const dynamic = provider(type, run);
  await dynamic.configure({ config: { get: (key: string) => config[key] } });
  const check = (inputs: Values, olds: Values = {}) => dynamic.check(olds, structuredClone(inputs));
  return {
    ...dynamic,
    async checked(inputs, olds) {
      const { inputs: canonical, failures } = await check(inputs, olds);
      if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
      return canonical;
    },
    async problems(inputs, olds) {
      return (await check(inputs, olds)).failures.map(({ reason }) => reason);
    },
  };
}

/** The operations that the emulator's log has seen, in order. */
export function operationsIn(
  emulator: Emulator,
  filter: Parameters<Emulator["log"]>[0] = {},
): (string | null)[] {
  return emulator.log(filter).map((record) => record.operation);
}
