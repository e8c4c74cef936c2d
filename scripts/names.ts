import type { Vendor } from "../api";
import type { AnyDefinition } from "../provider/core/definition";

/** `fivecents` of `fivecents:PushStream`. */
export function vendorOf(definition: AnyDefinition): Vendor {
  return definition.type.split(":")[0] as Vendor;
}

/** `PushStream` of `fivecents:PushStream`. */
export function nameOf(definition: AnyDefinition): string {
  return definition.type.split(":")[1] ?? definition.type;
}

/** The vendors' own names, for people. */
export const vendorNames: Record<Vendor, string> = {
  fivecents: "5centsCDN",
  encorastream: "EncoraStream CMS",
  contentpool: "Content-pool",
};
