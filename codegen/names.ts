import type { Vendor } from "../api";

/** A resource type or a data function. */
interface Named {
  type: string;
}

/** `fivecents` of `fivecents:PushStream`. */
export function vendorOf(definition: Named): Vendor {
  return definition.type.split(":")[0] as Vendor;
}

/** `PushStream` of `fivecents:PushStream`. */
export function nameOf(definition: Named): string {
  return definition.type.split(":")[1] ?? definition.type;
}

/** The vendors' own names, for people. */
export const vendorNames: Record<Vendor, string> = {
  fivecents: "5centsCDN",
  encorastream: "EncoraStream CMS",
  contentpool: "Content-pool",
};
