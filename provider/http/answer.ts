import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { foreignText } from "../core/foreign-text";
import { OutcomeUnknown } from "./failures";
import { isCreate, type OperationPolicy } from "./policy";

/** What an answer says, read out of its status, headers and text. */

const maximumBody = 32 * 1024 * 1024;

/** The parsed JSON body; undefined when there is none. The fate of a request whose answer is unusable is unknown. */
export function parsed(text: string, status: number, policy: OperationPolicy): unknown {
  if (policy.isStatusOnly && status < 300) return undefined;
  const content = trimmed(text);
  if (content === "") {
    if (status === 200 || status === 201) throw new OutcomeUnknown(`an empty answer with status ${status}`);
    return undefined;
  }
  const value = json(content);
  if (value !== undefined || status >= 400) return value;
  throw new OutcomeUnknown(`an answer with status ${status} that is not JSON`, {
    said: quotable(content, policy),
  });
}

/** The value of a JSON text; undefined for anything else. */
export function json(text: string): unknown {
  const content = trimmed(text);
  try {
    return /\d{16}/.test(content)
      ? (JSON.parse(content, keepDigits) as unknown)
      : (JSON.parse(content) as unknown);
  } catch {
    return undefined;
  }
}

/** Without a byte order mark, which files saved on Windows begin with, and NULs or blanks at the end. */
function trimmed(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/[\0\s]+$/, "");
}

/** An integer that a number can't hold keeps its digits as text: ids must come back as the vendor wrote them. */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source ?? "";
  return typeof value === "number" && /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? source : value;
}

/** Encodings that gateways answer with, also unasked. */
const decoders = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/** `encoding`: the Content-Encoding of the answer. */
export async function limitedText(body: Readable, encoding = "identity"): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded(body, encoding.toLowerCase()) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumBody)
      throw new OutcomeUnknown(`an answer of more than ${maximumBody} bytes`, { isFinal: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function decoded(body: Readable, encoding: string): Readable {
  if (encoding === "identity") return body;
  const decoder = decoders.get(encoding)?.();
  if (decoder) return pipeline(body, decoder, () => undefined);
  body.on("error", () => undefined).destroy();
  throw new OutcomeUnknown(`an answer in the encoding ${foreignText(encoding, 100)}`, { isFinal: true });
}

/** In seconds or as a date, both forms of Retry-After; in milliseconds. */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

export function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

/**
 * What of an unusable answer may be told: plain text. A JSON text, whole or not, and any answer to a create can hold
 * a secret that nobody can recognise yet.
 */
export function quotable(text: string, policy: OperationPolicy): string {
  const content = trimmed(text).trimStart();
  if (isCreate(policy) || /^[{["]/.test(content)) return "";
  return content.startsWith("<") ? "an HTML page" : foreignText(content, 200);
}

/** What the vendor's support asks for, to be put behind a message. */
export function requestIdText(headers: Record<string, string>): string {
  const id = headers["x-request-id"];
  return id === undefined ? "" : ` (request ${foreignText(id, 100)})`;
}
