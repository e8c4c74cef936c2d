import type { Command } from "commander";
import type { Vendor } from "../../../api";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withStackOptions } from "../../stack";
import { vendorArgument } from "../../vendors";
import { conformanceResult } from "./result";

export interface ConformanceOptions extends OutputOptions, StackOptions {
  write?: boolean;
  apply?: boolean;
  yes?: boolean;
}

/** `ott conformance VENDOR` */
export function addConformance(ott: Command, session: Session): void {
  const command = ott
    .command("conformance")
    .description(
      "Check with your account what the vendor's documents leave open or contradict: paths, envelopes, letters, times, " +
        "what lists show. Print the settings that the account needs, and a report without your data.",
    )
    .addArgument(vendorArgument())
    .option("--write", "also make objects named ott-conformance…, change them, and remove them")
    .option("--yes", "do not ask before --write")
    .option("--apply", "set the settings that the account needs in the stack's config");
  withStackOptions(withOutputOptions(command, conformanceResult))
    .addHelpText(
      "after",
      examples(
        "ott conformance encorastream",
        "ott conformance fivecents --write --stack test --apply",
        "ott conformance fivecents --write --yes --format markdown --output conformance.md",
      ),
    )
    .action(async (vendor: Vendor, options: ConformanceOptions) => {
      const { conformance } = await import("./run.js");
      return conformance(vendor, options, session);
    });
}
