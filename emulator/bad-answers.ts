import type { Answer } from "./vendor";

/** A web server's page, as a gateway or a wrong host sends it. */
export function htmlPage(status: number): Answer {
  const page = `<!doctype html><title>Error ${status}</title><h1>Error ${status}</h1>`;
  return { status, body: Buffer.from(page), headers: { "content-type": "text/html" } };
}

/** The first half of an answer. */
export function halfOf(whole: Answer, status: number): Answer {
  const text = JSON.stringify(whole.body ?? { result: "success" });
  const half = text.slice(0, Math.ceil(text.length / 2));
  return { status, body: Buffer.from(half), headers: { "content-type": "application/json" } };
}

export function emptyAnswer(status: number): Answer {
  return { status, headers: { "content-type": "application/json" } };
}

/** JSON that is no vendor's: what a proxy says of a path that it does not know. */
export const proxyNotFound: Answer = { status: 404, body: { error: "not found" } };
