import { redacted } from "../../provider/core/redaction";

/**
 * The value with every secret that this process knows masked in its texts. It is done before the value is written as
 * JSON or anything else: in the written text a short secret could be a part of the syntax.
 */
export function masked<Value>(value: Value): Value {
  return maskedAny(value) as Value;
}

function maskedAny(value: unknown): unknown {
  if (typeof value === "string") return redacted(value);
  if (Array.isArray(value)) return value.map(maskedAny);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [key, maskedAny(member)]),
  );
}
