import type { AccountDefinition } from "../core/account";
import type { AnyDefinition } from "../core/definition";

/** Loaded where a resource is first used: the start of the process is a good part of what a run costs. */
const vendors = new Map([
  ["fivecents", () => import("../fivecents/resources.js")],
  ["encorastream", () => import("../encorastream/resources.js")],
  ["contentpool", () => import("../contentpool/resources.js")],
]);

/** A resource type, and the account that it belongs to. Loads the types of that vendor alone. */
export async function loadType(
  type: string,
): Promise<{ definition: AnyDefinition; account: AccountDefinition }> {
  const [vendor = ""] = type.split(":");
  const load = vendors.get(vendor);
  if (!load) throw new Error(`pulumi-ott has no vendor ${vendor}`);
  const { account, resources } = await load();
  const definition = resources.find((resource) => resource.type === type);
  if (!definition) {
    const known = resources.map((resource) => resource.type).join(", ");
    throw new Error(`pulumi-ott has no resource type ${type}; known are ${known}`);
  }
  return { definition, account };
}
