import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on a free port of this machine, for the browser that comes back from the vendor. */
export interface Loopback {
  redirectUri: string;
  /** Waits for the query of the answer. Any page can send a browser here: `isAnswer` tells which query is meant. */
  answer(isAnswer: (query: URLSearchParams) => boolean): Promise<URLSearchParams>;
  close(): void;
}

const path = "/callback";

export async function openLoopback(): Promise<Loopback> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    redirectUri: `http://127.0.0.1:${port}${path}`,
    answer: (isAnswer) =>
      new Promise((resolve) => {
        server.on("request", ({ method, url = "/" }, response) => {
          const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
          const isGood = method === "GET" && pathname === path && isAnswer(searchParams);
          response.writeHead(isGood ? 200 : 400, headers);
          const text = isGood ? "You can close this window." : "This is not the answer to this sign-in.";
          response.end(page(text), () => isGood && resolve(searchParams));
        });
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The address holds the code: it is kept in no cache, and told to no other page. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  connection: "close",
};

function page(text: string): string {
  return `<!doctype html><html lang="en"><title>pulumi-ott</title><p>${text}</p></html>\n`;
}
