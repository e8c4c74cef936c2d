import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../index";
import { at, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const bytes = "the bytes of a film";

async function begin(body: object = {}) {
  const sent = { asset_type: "video_master", filename: "film.mp4", content_type: "video/mp4" };
  const answer = await client.encorastream("POST", "/media/uploads", {
    ...sent,
    size_bytes: bytes.length,
    ...body,
  });
  expect(answer.status).toBe(201);
  const path = `/media/uploads/${at(answer.body, "id")}`;
  return { path, url: String(at(answer.body, "upload_url")), body: answer.body };
}

const put = (url: string, body: string, range?: string, more: Record<string, string> = {}) =>
  fetch(url, {
    method: "PUT",
    body,
    headers: { "content-type": "video/mp4", ...(range ? { "content-range": range } : {}), ...more },
  });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hidden = () => emulator.objects("encorastream", "uploads")[0]?._hidden;

describe("an upload", () => {
  it("begins, is filled, completed, and has an asset once it is transcoded", async () => {
    emulator.settings.encorastream.transcodeMilliseconds = 60_000;
    const { path, url, body } = await begin();
    expect(body).toMatchObject({
      status: "awaiting_upload",
      transcode_status: "pending",
      asset_id: null,
      error_message: null,
      target: null,
    });
    expect((await client.encorastream("POST", `${path}/complete`)).status).toBe(409);
    expect((await put(url, bytes)).status).toBe(200);
    expect(hidden()).toMatchObject({ received: bytes.length, sha256: sha256(bytes) });
    const completed = await client.encorastream("POST", `${path}/complete`);
    expect(completed.body).toMatchObject({ transcode_status: "processing", asset_id: null });
    emulator.settings.encorastream.clockSkewSeconds = 61;
    const read = await client.encorastream("GET", path);
    expect(read.body).toMatchObject({ transcode_status: "completed", error_message: null });
    expect(at(read.body, "asset_id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tells why its transcoding failed", async () => {
    emulator.settings.encorastream.transcoding = "fails";
    const { path, url } = await begin();
    await put(url, bytes);
    await client.encorastream("POST", `${path}/complete`);
    const read = await client.encorastream("GET", path);
    expect(read.body).toMatchObject({ transcode_status: "failed", asset_id: null });
    expect(at(read.body, "error_message")).toBe("the source has no video track");
  });

  it("is completed a second time as the setting says", async () => {
    const { path, url } = await begin();
    await put(url, bytes);
    await client.encorastream("POST", `${path}/complete`);
    expect((await client.encorastream("POST", `${path}/complete`)).status).toBe(200);
    emulator.settings.encorastream.repeatedMove = "refused";
    expect((await client.encorastream("POST", `${path}/complete`)).status).toBe(409);
  });

  it("can be cancelled until it is transcoded", async () => {
    const first = await begin();
    expect((await client.encorastream("DELETE", first.path)).status).toBe(204);
    expect((await client.encorastream("GET", first.path)).status).toBe(404);
    expect((await put(first.url, bytes)).status).toBe(403);
    const second = await begin();
    await put(second.url, bytes);
    await client.encorastream("POST", `${second.path}/complete`);
    expect((await client.encorastream("DELETE", second.path)).status).toBe(409);
  });

  it("gives its movie the video that publishing needs", async () => {
    emulator.settings.encorastream.movieVideos = "uploaded";
    const movie = await client.encorastream("POST", "/admin/movies", {
      ...{ title: "Low Tide", status: "draft", drm_required: false, runtime_minutes: 101 },
      content_rating: "PG",
    });
    const id = at(movie.body, "id");
    const publish = () => client.encorastream("POST", `/admin/movies/${id}/publish`);
    expect((await publish()).status).toBe(422);
    for (const asset_type of ["trailer", "video_master"]) {
      expect((await publish()).status).toBe(422);
      const { path, url } = await begin({ asset_type, target: { content_type: "movie", content_id: id } });
      await put(url, bytes);
      await client.encorastream("POST", `${path}/complete`);
    }
    expect((await publish()).status).toBe(200);
  });
});

describe("an upload URL", () => {
  it("takes a file in parts, and tells how much has arrived", async () => {
    const { url } = await begin();
    const size = bytes.length;
    const nothing = await put(url, "", `bytes */${size}`);
    expect([nothing.status, nothing.headers.get("range")]).toEqual([308, null]);
    await put(url, bytes.slice(0, 4), `bytes 0-3/${size}`);
    const some = await put(url, "", `bytes */${size}`);
    expect([some.status, some.headers.get("range")]).toEqual([308, "bytes=0-3"]);
    expect((await put(url, bytes.slice(6), `bytes 6-${size - 1}/${size}`)).status).toBe(416);
    expect((await put(url, bytes.slice(4), `bytes 4-${size - 1}/${size}`)).status).toBe(200);
    expect(hidden()).toMatchObject({ received: size, sha256: sha256(bytes) });
    expect((await put(url, "", `bytes */${size}`)).status).toBe(200);
  });

  it("begins anew with each request where it is not resumable", async () => {
    emulator.settings.encorastream.uploadResume = "none";
    const { url } = await begin();
    await put(url, bytes);
    expect((await put(url, "", `bytes */${bytes.length}`)).status).toBe(200);
    expect(hidden()).toMatchObject({ received: 0 });
  });

  it("keeps what has arrived before a cut", async () => {
    const { url } = await begin();
    emulator.inject({
      vendor: "encorastream",
      operation: "media.uploads.put",
      kind: "cutBefore",
      afterBytes: 5,
    });
    await expect(put(url, bytes)).rejects.toThrow();
    expect(hidden()).toMatchObject({ received: 5 });
    const [cut] = emulator.log().filter(({ method }) => method === "PUT");
    expect(cut).toMatchObject({ status: null, fault: "cutBefore", operation: null, account: "none" });
  });

  it("is refused with another signature, after its time, and with the account's credential", async () => {
    const { url } = await begin();
    expect((await put(`${url}0`, bytes)).status).toBe(403);
    expect((await put(url, bytes, undefined, { authorization: "Bearer test" })).status).toBe(400);
    expect(emulator.log().filter(({ violation }) => violation !== undefined)).toEqual([
      expect.objectContaining({ violation: "an upload URL was sent the account's credential" }),
    ]);
    emulator.settings.encorastream.clockSkewSeconds = 3601;
    expect((await put(url, bytes)).status).toBe(403);
    expect(hidden()).toMatchObject({ received: 0 });
  });
});
