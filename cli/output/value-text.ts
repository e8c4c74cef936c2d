import { unknownValue } from "../../provider/core/unknown";

/** The value as a text of one line, cut where it is long. */
export function valueText(value: unknown): string {
  if (value === undefined) return "unset";
  if (value === "[secret]") return value;
  const text = JSON.stringify(value).replaceAll(`"${unknownValue}"`, "(not known yet)");
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
