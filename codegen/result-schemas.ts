import { z } from "zod";
import { results } from "../cli/results";

/** The JSON Schemas of what the commands of `ott` write with `--format json`, by path. */
export function resultSchemas(): Map<string, string> {
  return new Map(
    results.map(({ command, schema }) => [
      `schemas/${command}.schema.json`,
      JSON.stringify(z.toJSONSchema(schema), undefined, 2),
    ]),
  );
}
