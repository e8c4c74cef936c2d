import { operation } from "../../api/index";
import { isObject, type Json } from "../json";
import { type Answer, type Call, Refusal } from "../vendor";

/** The envelope of a success. */
export function success(output: unknown): Answer {
  return { body: { error: false, error_messages: [], http_response_code: 200, output } };
}

/** The envelope of a failure; HTTP status and `http_response_code` agree here. */
export function errorBody(status: number, message: string): Json {
  const told = status === 401 ? "api unauthorized 2510" : message;
  return { error: true, error_messages: [told], http_response_code: status, output: null };
}

/** The list that the vendor documents as an operation's output, for what no account can change. */
export function documentedOutput(id: string): unknown {
  const [response] = operation("contentpool", id as Parameters<typeof operation<"contentpool">>[1]).responses;
  const sample = response?.sample;
  return isObject(sample) ? structuredClone(sample.output) : undefined;
}

/** One page of a list; `pageToken` is the number of the page. */
export function page(items: readonly unknown[], pageToken: unknown, maxResults: unknown): Json {
  const size = Number(maxResults ?? 20);
  const current = Number(pageToken ?? 1);
  if (!Number.isInteger(current) || current < 1 || size < 1) throw new Refusal(400, "pageToken: unknown");
  const start = (current - 1) * size;
  return {
    currentPage: current,
    webUrl: null,
    icons: null,
    title: null,
    type: "list",
    nextPageRoute: null,
    items: items.slice(start, start + size),
    totalResults: items.length,
    resultsPerPage: size,
    prevPageToken: current > 1 ? String(current - 1) : null,
    nextPageToken: start + size < items.length ? String(current + 1) : null,
  };
}

/** The key of an account's own channel. */
export function channelKey(call: Call): string {
  return call.vendorState.account.slice(-8);
}
