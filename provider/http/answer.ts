import { Unanswered } from "./failures";

/** What an answer says, read out of its status, headers and text. */

const maximumBody = 32 * 1024 * 1024;

/** The parsed JSON body; undefined when there is none. An answer that says nothing usable has an unknown fate. */
export function parsed(text: string, status: number): unknown {
  if (text === "") {
    if (status === 200 || status === 201) throw new Unanswered(`an empty answer with status ${status}`);
    return undefined;
  }
  const value = json(text);
  if (value !== undefined || status >= 400) return value;
  throw new Unanswered(`an answer with status ${status} that is no JSON`, { said: shortText(text) });
}

/** The value of a JSON text; undefined for anything else. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export async function limitedText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maximumBody)
      throw new Unanswered(`an answer of more than ${maximumBody} bytes`, { isFinal: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
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

/** Markup says nothing to a user; plain text may. */
export function shortText(text: string): string {
  const plain = text.trimStart().startsWith("<") ? "an HTML page" : text.slice(0, 200).trim();
  return plain;
}

/** What the vendor's support asks for, to be put behind a message. */
export function requestIdText(headers: Record<string, string>): string {
  const id = headers["x-request-id"];
  return id === undefined ? "" : ` (request ${id})`;
}
