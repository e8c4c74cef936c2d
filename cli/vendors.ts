import { Argument } from "commander";

export const vendorNames = ["fivecents", "encorastream", "contentpool"] as const;

/** The argument of a command that is about one vendor. */
export function vendorArgument(): Argument {
  return new Argument("<vendor>", "whose account").choices(vendorNames);
}
