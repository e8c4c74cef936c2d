import { z } from "zod";
import type { Style } from "./style";

/** What a command finds out, and how it is written. */
export interface ResultKind<Result> {
  /** The command, as in `doctor` of `ott doctor`. */
  command: string;
  /** Of the whole JSON document. Its JSON Schema stands in `schemas/<command>.schema.json`. */
  schema: z.ZodType<Document<Result>>;
  /** Goes up with every change that a reader of the JSON could notice, additions apart. */
  version: number;
  /** The result for people. */
  text(result: Result, style: Style): string;
  /** Further formats by their name, as in `markdown`. */
  formats: Readonly<Record<string, (result: Result) => string>>;
}

/** A result as JSON carries it. */
export type Document<Result> = { schemaVersion: number; command: string } & Result;

export interface ResultDefinition<Shape extends z.ZodRawShape> {
  command: string;
  version: number;
  /** The members of the result. Each has a text, by `.describe`. */
  shape: Shape;
  text(result: z.infer<z.ZodObject<Shape>>, style: Style): string;
  formats?: Readonly<Record<string, (result: z.infer<z.ZodObject<Shape>>) => string>>;
}

/** Defines what a command finds out. List it in `cli/results.ts`, from which its JSON Schema is made. */
export function defineResult<Shape extends z.ZodRawShape>({
  command,
  version,
  shape,
  text,
  formats = {},
}: ResultDefinition<Shape>): ResultKind<z.infer<z.ZodObject<Shape>>> {
  const schema = z.strictObject({
    schemaVersion: z.literal(version).describe("Version of this format."),
    command: z.literal(command).describe("The command that wrote it."),
    ...shape,
  });
  type Result = z.infer<z.ZodObject<Shape>>;
  return { command, version, schema: schema as unknown as z.ZodType<Document<Result>>, text, formats };
}
