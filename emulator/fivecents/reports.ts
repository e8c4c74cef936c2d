import { isObject } from "../json";
import { operationsOf } from "../operations";
import type { Handler } from "../vendor";
import { documentedSample } from "./answers";

/** Nothing is streamed here, so every report is the document's own empty sample. */
const emptyReport: Handler = (call) => {
  const sample = documentedSample(call.operation);
  const result = isObject(sample) && sample.result === null ? { result: "success" } : {};
  return { body: isObject(sample) ? { ...sample, ...result } : sample };
};

export const reportHandlers: Record<string, Handler> = Object.fromEntries(
  operationsOf("fivecents")
    .filter((operation) => operation.id.startsWith("reports."))
    .map((operation) => [operation.id, emptyReport]),
);
