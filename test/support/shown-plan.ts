import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../tools/pulumi/folders";

/** What the README shows of the quickstart: the lines of a plan, in the order in which a person reads them. */
export function keptLines(file: "plan.txt" | "drift.txt"): string[] {
  return linesOf(readFileSync(join(projectRoot, "examples", "quickstart", file), "utf8"));
}

/**
 * The lines of a plan as the engine prints it. The stack of a test has another name, steps without an order among them
 * come in any order, and progress, outputs, URNs and the steps of what stays are left out of what is kept.
 */
export function planLines(stdout: string): string[] {
  const [plan = ""] = stdout.replace(/\nOutputs:\n[\s\S]*?\n\n/, "\n").split("\nDuration:");
  const named = plan.replaceAll("(test):", "(dev):").replaceAll("quickstart-test", "quickstart-dev");
  return linesOf(named).filter((line) => !/^@ |\[urn=|^\s+pulumi:pulumi:Stack/.test(line));
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return [...new Set(lines.filter((line) => line !== ""))].sort();
}
