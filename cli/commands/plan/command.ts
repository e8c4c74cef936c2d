import { type Command, Option } from "commander";
import { examples } from "../../help";
import { type OutputOptions, withOutputOptions } from "../../output/report";
import type { Session } from "../../session";
import { type StackOptions, withOwnStackOptions } from "../../stack";
import { planImpactKinds } from "./impact-kinds";
import { planResult } from "./result";

export interface PlanOptions extends OutputOptions, StackOptions {
  refresh?: boolean;
  input?: string;
  failOn?: readonly (typeof planImpactKinds)[number][];
}

/** `ott plan` */
export function addPlan(ott: Command, session: Session): void {
  const command = ott
    .command("plan")
    .description(
      "Run a preview and say what it does to people: what viewers no longer see, which countries may watch, which streams " +
        "restart, what encoders must change. With --format markdown it is a comment for a pull request.",
    )
    .option("--refresh", "look at the vendors first, as `pulumi preview --refresh` does")
    .option("--input <file>", "read what `pulumi preview --json` printed, and run none")
    .addOption(
      new Option("--fail-on <kinds...>", "exit with 2 only for these impacts").choices(planImpactKinds),
    );
  withOwnStackOptions(withOutputOptions(command, planResult))
    .addHelpText(
      "after",
      examples(
        "ott plan",
        "ott plan --cwd infra --stack prod --format markdown --output comment.md",
        "ott plan --fail-on replacement publication geo",
        "ott plan --format gitlab --output plan.json",
      ),
    )
    .action(async (options: PlanOptions) => {
      const { plan } = await import("./run.js");
      return plan(options, session);
    });
}
