import { Argument, type Command } from "commander";
import { api, type Vendor } from "../../../api";
import { DependentArgument } from "../../dependent-argument";
import { examples } from "../../help";
import { withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { withStackOptions } from "../../stack";
import { vendorArgument } from "../../vendors";
import { operationHelp } from "./operation-help";
import { answerResult } from "./results";
import type { ApiOptions } from "./run";

/** `ott api VENDOR [OPERATION] [--field value …]` */
export function addApi(ott: Command, session: Session): void {
  const command = ott
    .command("api")
    .description(
      "Call a documented operation of a vendor with the provider's credentials, retries and rate limit. Without an " +
        "operation, list them all.",
    )
    .addArgument(vendorArgument())
    .addArgument(
      new DependentArgument("[operation]", "id of the operation, as in push.get", ([vendor]) =>
        Object.keys(api[vendor as Vendor]?.operations ?? {}),
      ),
    )
    .addArgument(new Argument("[fields...]", "its fields, as in --streamid 7 or --geoblock.enabled=Y"))
    .allowUnknownOption()
    .option("--input <file>", "JSON object that is the body; - for stdin. Fields are put over it")
    .option("--all", "read a list to its last page, and write all items")
    .option("--yes", "send an operation that changes something without a question")
    .option("--show-secrets", "write stream keys, passwords and tokens in clear");
  withStackOptions(withOutputOptions(command, answerResult))
    .addHelpText("after", () => operationHelp(command.args))
    .addHelpText(
      "after",
      examples(
        "ott api fivecents",
        "ott api fivecents push.list --all",
        "ott api fivecents push.get --streamid 7 --stack dev",
        "ott api fivecents push.geoblock.update --streamid 7 --enabled Y --list DE --list AT --yes",
        "ott api encorastream genres.admin.create --input genre.json --yes",
        "ott api fivecents push.create --help",
      ),
    )
    .action(async (vendor: Vendor, operation: string | undefined, words: string[], options: ApiOptions) => {
      const { callOperation, listOperations } = await import("./run.js");
      return operation === undefined
        ? listOperations(vendor, options, session)
        : callOperation({ vendor, id: operation, words }, options, session);
    });
}
