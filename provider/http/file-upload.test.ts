import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { Refused } from "../core/errors";
import { type FileUpload, UploadCut, uploadFile } from "./file-upload";

const content = Buffer.from(Array.from({ length: 300_000 }, (_none, index) => index % 251));

interface Put {
  range: string | undefined;
  length: number;
}

/** A server of upload URLs: each reply is told of one request and how much of the file has arrived. */
type Reply = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

let server: Server;
let puts: Put[];
let authorizations: (string | undefined)[];
let stored: Buffer;
let path: string;
beforeEach(() => {
  puts = [];
  authorizations = [];
  stored = Buffer.alloc(0);
  path = join(temporaryFolder("upload"), "film.mp4");
  writeFileSync(path, content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

async function uploading(replies: Reply[], change: Partial<FileUpload> = {}): Promise<void> {
  server = createServer(async (request, response) => {
    const range = request.headers["content-range"];
    const put = { range, length: 0 };
    puts.push(put);
    authorizations.push(request.headers.authorization);
    const before = stored.length;
    await (replies.shift() ?? accept)(request, response);
    put.length = stored.length - before;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await uploadFile({
    operation: "media.uploads.create",
    account: "test",
    url: `http://127.0.0.1:${port}/film?signature=do-not-tell`,
    path,
    size: content.length,
    contentType: "video/mp4",
    resume: "contentRange",
    mayHaveBegun: false,
    ...change,
  });
}

const take = async (request: IncomingMessage, most = Number.POSITIVE_INFINITY) => {
  const begin = Number(/^bytes (\d+)-/.exec(request.headers["content-range"] ?? "")?.[1] ?? 0);
  stored = stored.subarray(0, begin);
  for await (const chunk of request) {
    stored = Buffer.concat([stored, chunk as Buffer]).subarray(0, most);
    if (stored.length >= most) break;
  }
};

const accept: Reply = async (request, response) => {
  await take(request);
  response.end();
};

const cutAfter =
  (most: number): Reply =>
  async (request) => {
    const { socket } = request;
    await take(request, most);
    socket.destroy();
  };

const arrived: Reply = (request, response) => {
  request.resume();
  const range = stored.length === 0 ? {} : { range: `bytes=0-${stored.length - 1}` };
  response.writeHead(308, range).end();
};

const status =
  (code: number): Reply =>
  (request, response) => {
    request.resume();
    response.writeHead(code).end();
  };

const whole = `bytes */${content.length}`;
const from = (offset: number) => `bytes ${offset}-${content.length - 1}/${content.length}`;

describe("an upload", () => {
  it("is one PUT of the whole file, without any credential", async () => {
    const progress: number[] = [];
    await uploading([], { onProgress: (sent) => progress.push(sent) });
    expect(stored.equals(content)).toBe(true);
    expect(puts).toEqual([{ range: undefined, length: content.length }]);
    expect(authorizations).toEqual([undefined]);
    expect(progress.at(-1)).toBe(content.length);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it("goes on where it was cut, as often as more of it arrives", async () => {
    const cuts = [1, 2, 3, 4, 5, 6].flatMap((part) => [cutAfter(part * 40_000), arrived]);
    await uploading(cuts);
    expect(stored.equals(content)).toBe(true);
    expect(puts.map(({ range }) => range)).toEqual([
      undefined,
      ...[1, 2, 3, 4, 5, 6].flatMap((part) => [whole, from(part * 40_000)]),
    ]);
  });

  it("goes on with what an earlier run has sent", async () => {
    stored = content.subarray(0, 1000);
    await uploading([arrived], { mayHaveBegun: true });
    expect(stored.equals(content)).toBe(true);
    expect(puts.map(({ range }) => range)).toEqual([whole, from(1000)]);
  });

  it("sends nothing where an earlier run has sent all", async () => {
    stored = content;
    await uploading([status(200)], { mayHaveBegun: true });
    expect(puts).toEqual([{ range: whole, length: 0 }]);
  });

  it("is done if the answer alone was lost", async () => {
    await uploading([cutAfter(content.length), status(200)]);
    expect(stored.equals(content)).toBe(true);
    expect(puts.map(({ range }) => range)).toEqual([undefined, whole]);
  });

  it("begins anew where the URL takes the question for an empty file", async () => {
    await uploading([cutAfter(40_000), accept]);
    expect(stored.equals(content)).toBe(true);
    expect(puts.map(({ range }) => range)).toEqual([undefined, whole, undefined]);
  });

  it("begins anew, and asks nothing, where the account's setting says so", async () => {
    await uploading([cutAfter(40_000)], { resume: "restart", mayHaveBegun: true });
    expect(stored.equals(content)).toBe(true);
    expect(puts.map(({ range }) => range)).toEqual([undefined, undefined]);
  });

  it("waits out a server that is unwell", async () => {
    await uploading([status(503), arrived]);
    expect(stored.equals(content)).toBe(true);
  });

  it("that is cut again and again ends, and says how much has arrived", async () => {
    const cut = cutAfter(150_000);
    const thrown = await uploading(
      [cut, ...Array.from({ length: 20 }, () => arrived)].flatMap((one) => [one, status(503)]),
    ).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UploadCut);
    expect(String(thrown)).toMatch(/^the upload was cut, \d+ % of it is known to have arrived/);
    expect(puts.length).toBeLessThan(20);
  });

  it.each([400, 403, 404, 410])("is refused by a %i, and not tried again", async (code) => {
    const thrown = await uploading([status(code)]).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Refused);
    expect(thrown).toMatchObject({ told: { what: `the upload URL answered ${code}` } });
    expect(puts).toHaveLength(1);
  });

  it("is refused by an answer that comes before the file is read", async () => {
    const early: Reply = (request, response) => {
      response.writeHead(403, { connection: "close" }).end();
      request.socket.end();
    };
    const thrown = await uploading([early, status(403)], { size: content.length }).catch(
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject({ told: { what: "the upload URL answered 403" } });
  });

  it("tells its URL to nobody", async () => {
    const log = join(temporaryFolder("log"), "debug.log");
    vi.stubEnv("OTT_LOG", "debug");
    vi.stubEnv("OTT_LOG_FILE", log);
    const thrown = await uploading(Array.from({ length: 5 }, () => status(500))).catch(String);
    expect(thrown).not.toContain("do-not-tell");
    const lines = readFileSync(log, "utf8");
    expect(lines).toContain("media.uploads.create upload URL");
    expect(lines).not.toContain("do-not-tell");
  });
});
