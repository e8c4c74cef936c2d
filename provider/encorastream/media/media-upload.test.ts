import { createHash } from "node:crypto";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";
import { temporaryFolder } from "../../../test/support/temporary-folder";
import { redacted } from "../../core/redaction";

let emulator: Emulator;
let under: ProviderUnderTest;
let file: string;
let warnings: string[];
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  emulator.reset();
  warnings = [];
  vi.spyOn(console, "warn").mockImplementation((text) => warnings.push(String(text)));
  under = await run();
  file = join(temporaryFolder("media"), "film.mp4");
  writeFileSync(file, content);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => emulator.close());

const content = "the bytes of a film ".repeat(10_000);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const run = (extra: Record<string, string> = {}) => providerFor(emulator, "encorastream:MediaUpload", extra);

const wanted = (): Values => ({ assetType: "video_master", file, contentType: "video/mp4" });

const uploads = () => emulator.objects("encorastream", "uploads");
const puts = () => emulator.log().filter(({ method }) => method === "PUT");
const calls = () =>
  emulator.log().map(({ method, operation, path }) => operation ?? `${method} ${path.split("/")[1]}`);

const all = [
  "media.uploads.create",
  "media.uploads.get",
  "PUT _storage",
  "media.uploads.complete",
  "media.uploads.get",
];

async function made(inputs: Values = wanted()) {
  const checked = await under.checked(inputs);
  return { ...(await under.create(checked)), inputs: checked };
}

/** A create that fails, and what the engine keeps of it. */
async function failed(inputs: Values = wanted()) {
  const checked = await under.checked(inputs);
  const thrown = await under.create(checked).catch((error: unknown) => error);
  const { id, properties, message } = thrown as { id?: string; properties?: Values; message: string };
  return { id: id ?? "", outs: properties ?? {}, message, inputs: checked };
}

const cut = (times: number, afterBytes = 0) =>
  emulator.inject({
    vendor: "encorastream",
    operation: "media.uploads.put",
    kind: "cutBefore",
    afterBytes,
    times,
  });

describe("MediaUpload create", () => {
  it("begins the upload, sends the file, completes it, and waits for the asset", async () => {
    const { id, outs } = await made({ ...wanted(), filename: "master.mp4" });
    expect(calls()).toEqual(all);
    expect(uploads()).toMatchObject([
      { _id: id, filename: "master.mp4", size_bytes: content.length, _hidden: { sha256: sha256(content) } },
    ]);
    expect(outs).toMatchObject({ fileSha256: sha256(content), sizeBytes: content.length });
    expect(outs.assetId).toBe(emulator.objects("encorastream", "uploads")[0]?.asset_id);
  });

  it("names the file as it is on disk, and attaches it to its title", async () => {
    const target = { contentType: "movie", content: "00000000-0000-4000-8000-000000000001" };
    await made({ ...wanted(), target });
    expect(emulator.log({ operation: "media.uploads.create" })[0]?.body).toEqual({
      asset_type: "video_master",
      filename: "film.mp4",
      content_type: "video/mp4",
      size_bytes: content.length,
      target: { content_type: "movie", content_id: target.content },
    });
  });

  it("sends the upload URL no credential, and shows the URL to nobody", async () => {
    const log = join(temporaryFolder("log"), "debug.log");
    vi.stubEnv("OTT_LOG", "debug");
    vi.stubEnv("OTT_LOG_FILE", log);
    const { id, outs } = await made();
    const url = String(uploads()[0]?.upload_url);
    expect(puts()).toHaveLength(1);
    expect(puts()[0]?.headers).not.toHaveProperty("authorization");
    expect(emulator.log().filter(({ violation }) => violation !== undefined)).toEqual([]);
    const signature = url.split("=")[1] ?? "";
    const { props } = await under.read(id, outs);
    expect(JSON.stringify([outs, props])).not.toContain(signature);
    expect(readFileSync(log, "utf8")).not.toContain(signature);
    expect(redacted(`refused: ${url}`)).toBe("refused: [secret]");
  });

  it("waits until the transcoding has ended", async () => {
    emulator.settings.encorastream.transcodeMilliseconds = 400;
    const { outs } = await made();
    expect(outs.assetId).toMatch(/^[0-9a-f-]{36}$/);
    expect(operationsIn(emulator, { operation: "media.uploads.get" }).length).toBeGreaterThan(2);
  });

  it("goes on in the same run after a cut, with what has not arrived", async () => {
    cut(1, 70_000);
    await made();
    expect(puts().map(({ headers }) => headers["content-range"])).toEqual([
      undefined,
      `bytes */${content.length}`,
      `bytes 70000-${content.length - 1}/${content.length}`,
    ]);
    expect(uploads()[0]?._hidden).toMatchObject({ sha256: sha256(content) });
  });

  it("sends the file again after a cut where the account says so", async () => {
    under = await run({ "encorastream:uploadResume": "restart" });
    emulator.settings.encorastream.uploadResume = "none";
    cut(1, 70_000);
    await made();
    expect(puts().map(({ headers }) => headers["content-range"])).toEqual([undefined, undefined]);
    expect(uploads()[0]?._hidden).toMatchObject({ sha256: sha256(content) });
  });

  it("gives its movie the video, without which it can't be published", async () => {
    emulator.settings.encorastream.movieVideos = "uploaded";
    const movies = await providerFor(emulator, "encorastream:Movie");
    const draft = await movies.checked({ title: "Low Tide", runtimeMinutes: 101, contentRating: "PG" });
    const movie = await movies.create(draft);
    const published = { ...draft, published: true };
    await expect(movies.update(movie.id, movie.outs, published)).rejects.toThrow("a video asset must be set");
    await made({ ...wanted(), target: { contentType: "movie", content: movie.id } });
    expect((await movies.update(movie.id, movie.outs, published)).outs.published).toBe(true);
  });

  it("refuses a file that was emptied after the plan, before anything is sent", async () => {
    const checked = await under.checked(wanted());
    truncateSync(file);
    const { message } = (await under.create(checked).catch((error: unknown) => error)) as Error;
    expect(message).toContain(`the file ${file} is empty. Nothing was changed. `);
    expect(emulator.log()).toEqual([]);
  });
});

describe("a MediaUpload that was cut for good", () => {
  const cutForGood = async () => {
    cut(1, 70_000);
    emulator.inject({
      vendor: "encorastream",
      operation: "media.uploads.put",
      kind: "status",
      status: 503,
      times: 20,
    });
    const left = await failed();
    emulator.clearFaults();
    emulator.clearLog();
    return left;
  };

  it("is kept, and goes on in the next run where it stopped", async () => {
    const { id, outs, message, inputs } = await cutForGood();
    expect(message).toMatch(/the upload was cut, \d+ % of it is known to have arrived/);
    expect(message).toMatch(
      / The object is kept in the state\. .*The next `pulumi up` goes on where this one stopped\.$/,
    );
    expect(message.match(/Run the command again/g)).toHaveLength(1);
    const next = await run();
    expect(await next.diff(id, outs, inputs)).toMatchObject({ changes: true, replaces: [] });
    const updated = await next.update(id, outs, inputs);
    const confirmation = "media.uploads.get";
    expect(calls()).toEqual(["media.uploads.get", "PUT _storage", ...all.slice(2), confirmation]);
    expect(puts().map(({ headers }) => headers["content-range"])).toEqual([
      `bytes */${content.length}`,
      `bytes 70000-${content.length - 1}/${content.length}`,
    ]);
    expect(uploads()).toMatchObject([{ _id: id, _hidden: { sha256: sha256(content) } }]);
    expect(await next.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });

  it("goes on after a refresh too", async () => {
    const { id, outs, inputs } = await cutForGood();
    const next = await run();
    const { props = {} } = await next.read(id, outs);
    expect(await next.diff(id, props, inputs)).toMatchObject({ changes: true, replaces: [] });
    await next.update(id, props, inputs);
    expect(uploads()).toMatchObject([{ _id: id, _hidden: { sha256: sha256(content) } }]);
  });

  it("is replaced where the file has changed meanwhile, and the old one cancelled", async () => {
    const { id, outs } = await cutForGood();
    writeFileSync(file, content.toUpperCase());
    const next = await run();
    const inputs = await next.checked(wanted(), outs);
    expect((await next.diff(id, outs, inputs)).replaces).toEqual(["fileSha256"]);
    await next.delete(id, outs);
    expect(calls()).toEqual(["media.uploads.cancel"]);
    expect(uploads()).toEqual([]);
  });

  it("is cancelled and then replaced where its URL has expired", async () => {
    const { id, outs, inputs } = await cutForGood();
    emulator.settings.encorastream.clockSkewSeconds = 3601;
    const next = await run();
    const thrown = await next.update(id, outs, inputs).catch((error: unknown) => error);
    const { properties, message } = thrown as { properties: Values; message: string };
    expect(message).toContain("the upload URL answered 403. The upload was cancelled.");
    expect(uploads()).toEqual([]);
    expect((await next.diff(id, properties, inputs)).replaces).toContain("file");
    await next.delete(id, properties);
  });
});

describe("a MediaUpload whose transcoding", () => {
  it("takes longer than the wait is kept, and waited for by the next run", async () => {
    emulator.settings.encorastream.transcodeMilliseconds = 3_600_000;
    const { id, outs, message, inputs } = await failed({ ...wanted(), transcodeTimeout: 1 });
    expect(message).toContain(
      `${file} is still being transcoded after 1 second. The object is kept in the state.`,
    );
    emulator.clearLog();
    emulator.settings.encorastream.clockSkewSeconds = 3_601;
    const next = await run();
    const updated = await next.update(id, outs, inputs);
    expect(new Set(calls())).toEqual(new Set(["media.uploads.get"]));
    expect(updated.outs.assetId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("fails says why, is cancelled, and is replaced by the next run", async () => {
    emulator.settings.encorastream.transcoding = "fails";
    const { id, outs, message, inputs } = await failed();
    expect(message).toContain(
      `the transcoding of ${file} failed: the source has no video track. The upload was cancelled.`,
    );
    expect(message).toContain("The next `pulumi up` creates a new one in its place.");
    expect(uploads()).toEqual([]);
    const next = await run();
    expect((await next.diff(id, outs, inputs)).replaces).toContain("file");
  });
});

describe("a MediaUpload whose completion is refused", () => {
  const refuse = (kind: "status" | "html", status: number) =>
    emulator.inject({
      vendor: "encorastream",
      operation: "media.uploads.complete",
      kind,
      status,
      effect: false,
    });

  it("by the vendor is cancelled", async () => {
    refuse("status", 422);
    expect((await failed()).message).toContain("The upload was cancelled.");
    expect(uploads()).toEqual([]);
  });

  it("by a wrong path is kept with all that was sent", async () => {
    refuse("html", 404);
    const { id, outs, inputs } = await failed();
    await (await run()).update(id, outs, inputs);
    expect(puts().map(({ headers }) => headers["content-range"])).toEqual([
      undefined,
      `bytes */${content.length}`,
    ]);
    expect(uploads()).toHaveLength(1);
  });
});

it("a MediaUpload whose file changes while it is sent is cancelled", async () => {
  const inputs = await under.checked(wanted());
  writeFileSync(file, content.toUpperCase());
  await expect(under.create(inputs)).rejects.toThrow(
    `${file} has changed since the upload of it was planned. The upload was cancelled.`,
  );
  expect(puts()).toEqual([]);
  expect(uploads()).toEqual([]);
});

describe("a finished MediaUpload", () => {
  it("is the same wherever its file stands, and without it", async () => {
    const { id, outs } = await made();
    rmSync(file);
    const next = await run();
    const gone = await next.checked(wanted(), outs);
    expect(await next.diff(id, outs, gone)).toEqual({ changes: false });
    file = join(temporaryFolder("media"), "moved.mp4");
    writeFileSync(file, content);
    expect(await next.diff(id, outs, await next.checked(wanted(), outs))).toEqual({ changes: false });
  });

  it("is replaced by another content, and the plan says what stays", async () => {
    const { id, outs } = await made();
    writeFileSync(file, content.toUpperCase());
    const inputs = await under.checked(wanted(), outs);
    expect(await under.diff(id, outs, inputs)).toEqual({
      replaces: ["fileSha256"],
      deleteBeforeReplace: false,
    });
    expect(warnings).toEqual([expect.stringContaining("its asset stays at EncoraStream")]);
  });

  it("stays at the vendor when it is deleted: nothing is sent, and that is said", async () => {
    const { id, outs } = await made();
    emulator.clearLog();
    await under.delete(id, outs);
    expect(emulator.log()).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining("its asset stays at EncoraStream")]);
  });

  it("that the vendor no longer shows stays in the state", async () => {
    const { id, outs, inputs } = await made();
    emulator.remove("encorastream", "uploads", id);
    const { props = {} } = await (await run()).read(id, outs);
    expect(await under.diff(id, props, inputs)).toEqual({ changes: false });
  });
});

it("a MediaUpload that is deleted while it is transcoded is cancelled; one that has just ended stays", async () => {
  emulator.settings.encorastream.transcodeMilliseconds = 3_600_000;
  const first = await failed({ ...wanted(), transcodeTimeout: 1 });
  await under.delete(first.id, first.outs);
  expect(uploads()).toEqual([]);
  expect(warnings).toEqual([]);
  const second = await failed({ ...wanted(), transcodeTimeout: 1 });
  emulator.settings.encorastream.clockSkewSeconds = 3_601;
  await under.delete(second.id, second.outs);
  expect(warnings).toEqual([expect.stringContaining("the transcoding has ended; its asset stays")]);
});
