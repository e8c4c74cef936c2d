import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { SeriesDescription } from "../components/series-description";
import { seriesDescription } from "./schema";

/**
 * Reads the description of a series from a YAML file. Paths in it count from its folder.
 *
 * A file that cannot be read, or that says something that a description has not, fails with all problems and their
 * lines. Editors complete the file from its JSON Schema: write
 * `# yaml-language-server: $schema=node_modules/pulumi-ott/schemas/series.schema.json` on the first line.
 *
 * @example
 * ```ts
 * import * as ott from "pulumi-ott";
 * import { seriesFromYaml } from "pulumi-ott/series-file";
 *
 * new ott.SeriesRelease("harbour", { series: seriesFromYaml("series/harbour.yaml") });
 * ```
 */
export function seriesFromYaml(path: string): SeriesDescription {
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines });
  const [unreadable] = document.errors;
  if (unreadable !== undefined) throw notRead(path, [unreadable.message]);
  const read = seriesDescription.safeParse(resolved(document, path));
  if (!read.success) {
    throw notRead(
      path,
      read.error.issues.map((issue) => problemOf(issue, document, lines)),
    );
  }
  return withPathsFrom(dirname(path), read.data);
}

/** Aliases are followed here: one without its anchor, or thousands of them, fail. */
function resolved(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (thrown) {
    throw notRead(path, [thrown instanceof Error ? thrown.message : String(thrown)]);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw notRead(path, ["no such file, or it may not be read"]);
  }
}

function notRead(path: string, problems: readonly string[]): pulumi.RunError {
  return new pulumi.RunError(
    `${path} does not describe a series:\n${problems.map((problem) => `- ${problem}\n`).join("")}` +
      "Nothing was changed.\nCorrect the file.",
  );
}

/** The problem with its path, and with the line of the value or of what should have it. */
function problemOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  const path = issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step));
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const where = lineOf([...path, ...unknown], document, lines);
  const spelled = path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
  return `${where === undefined ? "" : `line ${where}: `}${spelled === "" ? "" : `${spelled}: `}${issue.message}`;
}

function lineOf(
  path: readonly (string | number)[],
  document: Document,
  lines: LineCounter,
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

/** The value with each `file` in it from this folder, seen from the program's. The keys of `urls` are names of formats. */
function withPathsFrom<Value>(folder: string, value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => withPathsFrom(folder, item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      if (key === "urls") return [key, item];
      const isFile = key === "file" && typeof item === "string";
      return [key, isFile ? pathFrom(folder, item) : withPathsFrom(folder, item)];
    }),
  ) as Value;
}

function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : relative("", join(folder, path));
}
