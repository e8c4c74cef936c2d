import { type HostProcess, thisProcess } from "./accounts";
import { loadType } from "./load-type";
import {
  type Configuration,
  type Properties,
  type ResourceProvider,
  resourceProvider,
} from "./resource-provider";

/**
 * The bridge to Pulumi's dynamic-provider host. The one line that every resource carries in `__provider` loads
 * this module by its public path and runs `provider(type)`; refresh and delete run that line from the state, so
 * the path and this function's shape stay as they are for the life of a major version.
 */

/** The dynamic provider of one resource type. What it is made of is loaded by its first call. */
export function provider(type: string, host: HostProcess = thisProcess) {
  let loading: Promise<ResourceProvider> | undefined;
  /** One promise for all calls: each goes on in the order in which it came, after `configure`. */
  function loaded(): Promise<ResourceProvider> {
    loading ??= loadType(type).then(({ definition, account }) => resourceProvider(definition, account, host));
    return loading;
  }

  return {
    configure: async (given: Configuration) => (await loaded()).configure(given),
    check: async (olds: Properties, news: Properties) => (await loaded()).check(olds, news),
    diff: async (id: string, olds: Properties, news: Properties) => (await loaded()).diff(id, olds, news),
    create: async (inputs: Properties) => (await loaded()).create(inputs),
    read: async (id: string, properties: Properties) => (await loaded()).read(id, properties),
    update: async (id: string, olds: Properties, news: Properties) => (await loaded()).update(id, olds, news),
    delete: async (id: string, properties: Properties) => (await loaded()).delete(id, properties),
  };
}
