import { foreignText } from "../core/foreign-text";

/** The vendor's own word on a call, out of status and envelope. */
export type Verdict =
  | { kind: "success"; output: unknown }
  /** Refused, nothing was changed. `code` is the envelope's, or the status where the envelope names no error. */
  | { kind: "refused"; code: number; text: string; isVendorForm: boolean }
  /** Nobody can say what happened. */
  | { kind: "unclear"; text: string };

/** Success is what status, `error` and `http_response_code` agree on. The two codes may differ: an error's own counts. */
export function verdictOf(status: number, body: unknown): Verdict {
  const envelope = record(body);
  const { error, output } = envelope;
  const code = Number(envelope.http_response_code);
  if (typeof error !== "boolean") {
    if (status >= 400) return { kind: "refused", code: status, text: "no reason given", isVendorForm: false };
    return { kind: "unclear", text: `status ${status} without the vendor's envelope` };
  }
  if (error) {
    const worst = code >= 400 ? code : status;
    const text = foreignText(textsOf(envelope.error_messages).join("; ")) || "no reason given";
    return worst >= 500
      ? { kind: "unclear", text: `${worst}: ${text}` }
      : { kind: "refused", code: worst, text, isVendorForm: true };
  }
  if (status < 400 && code >= 200 && code < 300) return { kind: "success", output };
  return {
    kind: "unclear",
    text: `status ${status}, error false and http_response_code ${foreignText(String(envelope.http_response_code), 40)} contradict each other`,
  };
}

/** Whether the body of a 5xx answer says all the same that the vendor refused the call: a sample has 401 in a 500. */
export function isRefusalInside(body: unknown): boolean {
  const { error, http_response_code: code } = record(body);
  return error === true && Number(code) >= 400 && Number(code) < 500;
}

/** PHP writes an empty map as an empty list, and sometimes as null. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The value as a map; the vendor's empties and anything else are an empty one. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value as text; undefined for the vendor's empties. */
export function textFrom(value: unknown): string | undefined {
  return isEmpty(value) ? undefined : String(value);
}

/** The texts of a list, or of a map of lists by field. */
function textsOf(messages: unknown): string[] {
  if (typeof messages === "string") return [messages];
  if (typeof messages !== "object" || messages === null) return [];
  return Object.values(messages).flatMap(textsOf);
}
