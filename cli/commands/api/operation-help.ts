import { api, type Vendor } from "../../../api";
import { textTable } from "../../output/text-table";
import { listed, operationsOf } from "./operations";

/** The fields of the operation that the words name, for the end of the help. Nothing where they name none. */
export function operationHelp([vendor = "", id = ""]: readonly string[]): string {
  if (!Object.hasOwn(api, vendor)) return "";
  const operation = operationsOf(vendor as Vendor)[id];
  if (operation === undefined) return "";
  const { title, method, path, evidence, fields } = listed(id, operation);
  const rows = fields.map(({ name, in: part, type, required, note = "" }) => [
    `  --${name}`,
    `${type} in the ${part}${required ? ", required" : ""}`,
    note,
  ]);
  const body = rows.length === 0 ? "  none" : textTable(rows);
  return `\n${id}: ${title}\n  ${method} ${path} (${evidence})\n\nFields:\n${body}\n`;
}
