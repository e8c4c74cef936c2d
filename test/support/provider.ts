import type { Emulator } from "../../emulator";
import { provider } from "../../provider/host/dynamic";

export type Values = Record<string, unknown>;

/** The provider methods of one resource type, configured for an emulator, as the host would call them. */
export interface ProviderUnderTest {
  /** The canonical arguments; fails the test where they are invalid. */
  checked(inputs: Values, olds?: Values): Promise<Values>;
  /** The lines of every problem. */
  problems(inputs: Values): Promise<string[]>;
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

/** `extra` are further settings of the account, such as `{ "fivecents:requestsPerSecond": "0" }`. */
export async function providerFor(
  emulator: Emulator,
  type: string,
  extra: Record<string, string> = {},
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
  const dynamic = provider(type);
  await dynamic.configure({ config: { get: (key: string) => config[key] } });
  const check = (inputs: Values, olds: Values = {}) => dynamic.check(olds, structuredClone(inputs));
  return {
    ...dynamic,
    async checked(inputs, olds) {
      const { inputs: canonical, failures } = await check(inputs, olds);
      if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
      return canonical;
    },
    async problems(inputs) {
      return (await check(inputs)).failures.map(({ reason }) => reason);
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
