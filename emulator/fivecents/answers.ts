import { operation } from "../../api/index";
import { copied, isObject, type Json } from "../json";
import type { Answer, Call } from "../vendor";

/** The first sample answer that the vendor documents for an operation. */
export function documentedSample(id: string): unknown {
  const [response] = operation("fivecents", id as Parameters<typeof operation<"fivecents">>[1]).responses;
  return copied(response?.sample);
}

/** The success envelope, with the message that the vendor documents for the operation. */
export function success(call: Call, members: Json = {}): Answer {
  const sample = documentedSample(call.operation);
  const message = isObject(sample) && typeof sample.message === "string" ? sample.message : undefined;
  return { body: { result: "success", ...(message === undefined ? {} : { message }), ...members } };
}

/** "YYYY-MM-DD HH:MM:SS", without a zone, as the vendor writes times. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}

/** A change time that is later than the one before it even within one second: the only change marker. */
export function movedTimestamp(before: unknown, now: number): string {
  const last = Date.parse(`${String(before).replace(" ", "T")}Z`);
  return timestamp(Number.isNaN(last) ? now : Math.max(now, last + 1000));
}
