import { z } from "zod";
import { descriptionOf, shapeOf } from "../provider/core/facts";
import { seriesDescription } from "../sdk/series-file/schema";
import { comment } from "./doc-comment";
import { formattedAll } from "./formatted";
import { NestedTypes } from "./nested-types";
import { membersOf, type TypeNames } from "./typescript-of";

const root = "SeriesDescription";

/** What is made from the schema of a described series: its interface, and the JSON Schema for editors. */
export function seriesFiles(): Map<string, string> {
  return formattedAll(
    new Map([
      ["sdk/components/series-description.ts", interfaces()],
      ["schemas/series.schema.json", jsonSchema()],
    ]),
  );
}

function interfaces(): string {
  const nested = new NestedTypes([{ owner: "", schema: seriesDescription }]);
  const names: TypeNames = {
    object: (object) => nested.nameOf(object),
    reference: (type) => {
      throw new Error(`a described series refers to a ${type}`);
    },
  };
  return [
    '// Generated from the schema of a described series by "npm run generate". Do not edit.\n\n',
    `${comment([descriptionOf(seriesDescription)])}export interface ${root} {\n`,
    membersOf(shapeOf(seriesDescription), names),
    "}\n\n",
    nested.sources(names).join("\n"),
  ].join("");
}

function jsonSchema(): string {
  const schema = z.toJSONSchema(seriesDescription, { io: "input" });
  return `${JSON.stringify({ title: root, ...schema }, undefined, 2)}\n`;
}
