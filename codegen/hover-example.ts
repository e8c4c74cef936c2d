import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { formattedAll } from "./formatted";

/** The lines of the doc comment of each type that show its examples, as TypeScript with their titles. */
export type HoverExamples = ReadonlyMap<string, string[]>;

interface Shown {
  type: string;
  title: string;
  source: string;
}

export function hoverExamples(
  definitions: readonly AnyDefinition[],
  dataFunctions: readonly AnyData[],
): HoverExamples {
  const shown: Shown[] = [
    ...definitions.flatMap(({ type, examples }) =>
      examples.map(({ title, inputs }) => ({ type, title, source: construction(type, inputs) })),
    ),
    ...dataFunctions.flatMap(({ type, examples }) =>
      examples.map(({ title, inputs }) => ({ type, title, source: call(type, inputs) })),
    ),
  ];
  const sources = formattedAll(new Map(shown.map(({ source }, index) => [`${index}.ts`, source])));
  const lines = new Map<string, string[]>();
  for (const [index, { type, title }] of shown.entries()) {
    const source = sources.get(`${index}.ts`) ?? "";
    // With the title behind the tag, editors lose the indentation of the lines below.
    const own = ["@example", title, "```ts", ...source.trimEnd().split("\n"), "```"];
    lines.set(type, [...(lines.get(type) ?? []), ...own]);
  }
  return lines;
}

function construction(type: string, inputs: Record<string, unknown>): string {
  return `new ott.${type.replace(":", ".")}("example", ${JSON.stringify(inputs)});\n`;
}

function call(type: string, inputs: Record<string, unknown>): string {
  const args = Object.keys(inputs).length === 0 ? "" : JSON.stringify(inputs);
  return `const found = ott.${type.replace(":", ".")}Output(${args});\n`;
}
