import { foreignText } from "../core/foreign-text";
import { unexpectedAnswer } from "../http/refusal";
import { record } from "./codecs";

/** What a body of the vendor's says of the call. */
export interface Verdict {
  isSuccess: boolean;
  /** Whether it has one of the two documented forms of an error, `status` or `result` with a list of errors. */
  isVendorForm: boolean;
  /** The code that the errors name, else the HTTP status. */
  code: number;
  /** The vendor's reason, on one line. */
  text: string;
}

export function verdictOf(status: number, answer: unknown): Verdict {
  const body = record(answer);
  const errors = listOf(body.errors);
  const isError = body.status === "error" || (body.result ?? "success") !== "success";
  const told = [...errors.map(messageIn), body.message].filter((text) => typeof text === "string");
  const named = errors.map((error) => Number(record(error).code)).find((code) => code >= 400 && code < 500);
  return {
    isSuccess: status < 400 && errors.length === 0 && !isError,
    isVendorForm: isError && errors.length > 0 && errors.every((error) => messageIn(error) !== undefined),
    code: named ?? status,
    text: foreignText(told.join("; ")) || "no reason given",
  };
}

/** What a successful answer warns of, each on one line. */
export function warningsIn(body: Record<string, unknown>): string[] {
  return listOf(body.warnings)
    .map((warning) => foreignText(messageIn(warning) ?? JSON.stringify(warning)))
    .filter((text) => text !== "");
}

/** The items of a list answer, each with an id. */
export function itemsOf(operation: string, items: unknown): Record<string, unknown>[] {
  if (!Array.isArray(items) || !items.every((item) => record(item).id !== undefined)) {
    throw unexpectedAnswer("fivecents", `${operation} answered without a list of objects`);
  }
  return items as Record<string, unknown>[];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function messageIn(error: unknown): string | undefined {
  if (typeof error === "string") return error;
  const { message } = record(error);
  return typeof message === "string" ? message : undefined;
}
