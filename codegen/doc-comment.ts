import type { z } from "zod";
import { descriptionOf, factsOf } from "../provider/core/facts";

/** A doc comment of these lines, on one line where there is one, or a text and a tag; none where they say nothing. */
export function comment(lines: readonly string[], indent = ""): string {
  const [only, ...others] = lines;
  if (only === undefined || lines.every((line) => line === "")) return "";
  const [tag = "", ...more] = others;
  const isShort = more.length === 0 && (tag === "" || tag.startsWith("@")) && !only.includes("\n");
  if (isShort) return `${indent}/** ${`${only} ${tag}`.trimEnd()} */\n`;
  const body = lines.flatMap((line) => line.split("\n")).map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${body.join("\n")}\n${indent} */\n`;
}

/** What a user should know of a field: its text, then what its facts mean. */
export function hoverText(schema: z.ZodType): string[] {
  const { replaces, secret, unreadable, impact, set, default: usual } = factsOf(schema);
  const sentences = [
    descriptionOf(schema),
    set ? "Unordered." : "",
    secret ? "Secret: stays encrypted in the state." : "",
    unreadable ? "Write-only: the API never returns it, so drift is not detected." : "",
    replaces ? "Changing this forces replacement." : "",
    impact ? `Impact: ${impact}.` : "",
  ].filter((text) => text !== "");
  return [sentences.join(" "), ...(usual === undefined ? [] : [`@default ${JSON.stringify(usual)}`])];
}

/** The text of a field alone, as for one of a result: it can't be set. */
export function plainText(schema: z.ZodType): string[] {
  return [descriptionOf(schema)];
}

/** Where the reference page of a resource or a data function stands in the installed package. */
export function seeReference(type: string): string {
  return `@see Reference page: \`node_modules/pulumi-ott/docs/reference/${type.replace(":", "/")}.md\``;
}
