import type { Example } from "../provider/core/definition";

/** The lines of a doc comment that show the first example. `source`: the code around its arguments. */
export function hoverExample(examples: readonly Example[], source: (args: string) => string): string[] {
  const [first] = examples;
  if (!first) return [];
  const args = JSON.stringify(first.inputs, null, 2).replace(/"(\w+)":/g, "$1:");
  return ["", "@example", source(args)]
    .flatMap((text) => text.split("\n"))
    .map((line) => (line === "" ? " " : line));
}
