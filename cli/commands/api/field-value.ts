import type { Field } from "../../../api";

/** The value that a field's text stands for, by its documented type. In a path, a query and a header all values are texts. */
export function fieldValue(
  field: Field,
  part: "path" | "query" | "body" | "header",
  text: string,
  wrong: (what: string) => Error,
): unknown {
  const types = field.type.replace(/<.*>/, "").split("|");
  if (text === "null" && field.nullable && part === "body") return null;
  if (types.includes("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("number") && text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && ["true", "false"].includes(text)) return text === "true";
  if (
    types.some((type) => ["string", "file", "json"].includes(type)) ||
    (part !== "body" && types.includes("array"))
  )
    return text;
  if (types.includes("array") && !text.trimStart().startsWith("[")) return [itemOf(field, text, wrong)];
  if (types.includes("array") || types.includes("object"))
    return jsonOf(text, types.includes("array"), wrong);
  throw wrong(`must be of the type ${field.type}`);
}

function itemOf(field: Field, text: string, wrong: (what: string) => Error): unknown {
  const type = /<(.*)>/.exec(field.type)?.[1] ?? "string";
  return fieldValue({ name: field.name, type, required: false }, "body", text, wrong);
}

function jsonOf(text: string, isList: boolean, wrong: (what: string) => Error): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && Array.isArray(value) === isList) return value;
  } catch {
    // The error below says what is expected.
  }
  throw wrong(`must be a JSON ${isList ? "array" : "object"}`);
}
