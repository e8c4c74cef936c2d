import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Emulator, Vendor } from "./index";
import { at, startForTest, type TestAnswer, type TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

type Send = () => Promise<TestAnswer>;

/** The status of a second try, where the answer to the first one, which took effect, was lost. */
async function secondTry(vendor: Vendor, send: Send): Promise<number> {
  emulator.inject({ vendor, kind: "cutAfter" });
  await expect(send()).rejects.toThrow();
  return (await send()).status;
}

const genre = { name: "Drama", slug: "drama", content_types: ["show"] };
const show = { title: "Night Shift", status: "draft", drm_required: false, content_rating: "TV-14" };
const season = { season_number: 1, status: "draft" };
const hook = { url: "https://hooks.example.com", events: ["content.published"] };
const rule = { name: "Rule", policy: "block_list", territories: ["US"] };
const stream = { _METHOD: "PUT", name: "match/day1", server: "20" };
const profile = { _METHOD: "PUT", name: "720p" };
const filter = { _METHOD: "PUT", name: "f", filter: "overlay", args: { overlay: { url: "u" } } };

async function encoraPath(path: string, body: object): Promise<string> {
  return `${path}/${at((await client.encorastream("POST", path, body)).body, "id")}`;
}

describe("a second try of a create whose answer was lost", () => {
  test("is refused where the vendor keeps the name, the slug or the number apart", async () => {
    const streams: Send = () => client.fivecents("POST", "/streams/push/new", stream);
    expect(await secondTry("fivecents", streams)).toBe(400);
    expect(await secondTry("encorastream", () => client.encorastream("POST", "/admin/genres", genre))).toBe(
      409,
    );
    const path = await encoraPath("/admin/shows", show);
    const seasons: Send = () => client.encorastream("POST", `${path}/seasons`, season);
    expect(await secondTry("encorastream", seasons)).toBe(409);
  });

  test("makes a second object where nothing is kept apart", async () => {
    const profiles: Send = () => client.fivecents("POST", "/streams/settings/profiles/new", profile);
    expect(await secondTry("fivecents", profiles)).toBe(200);
    expect(emulator.objects("fivecents", "profiles")).toHaveLength(2);
    expect(await secondTry("encorastream", () => client.encorastream("POST", "/webhooks", hook))).toBe(201);
    expect(emulator.objects("encorastream", "webhooks")).toHaveLength(2);
  });
});

describe("a second try of a delete whose answer was lost", () => {
  test("is answered by EncoraStream with 404", async () => {
    const paths = [
      await encoraPath("/admin/genres", genre),
      await encoraPath("/admin/shows", show),
      await encoraPath("/admin/geo-restrictions", rule),
      await encoraPath("/webhooks", hook),
    ];
    for (const path of paths) {
      const remove: Send = () => client.encorastream("DELETE", path);
      expect(await secondTry("encorastream", remove), path).toBe(404);
    }
    const path = await encoraPath("/admin/shows", show);
    await client.encorastream("POST", `${path}/seasons`, season);
    const remove: Send = () => client.encorastream("DELETE", `${path}/seasons/1`);
    expect(await secondTry("encorastream", remove)).toBe(404);
  });

  test("is answered by 5centsCDN with 404 in its own form", async () => {
    const created = await client.fivecents("POST", "/streams/push/new", stream);
    const streamPath = `/streams/push/${at(created.body, "stream.id")}`;
    const target = { name: "Main", rtmp: "rtmp://live.example.com/app" };
    await client.fivecents("POST", `${streamPath}/platforms`, { platform: [target] });
    const platform = emulator.objects("fivecents", "platforms")[0]?._id;
    const settings = "/streams/settings";
    const madeProfile = await client.fivecents("POST", `${settings}/profiles/new`, profile);
    const madeFilter = await client.fivecents("POST", `${settings}/filters/new`, filter);
    const messages: Record<string, string> = {
      [`${streamPath}/platform/${platform}`]: "Platform not found",
      [streamPath]: "Stream not found",
      [`${settings}/profiles/${at(madeProfile.body, "profileid")}`]: "Profile not found",
      [`${settings}/filters/${at(madeFilter.body, "filterid")}`]: "Filter not found",
    };
    for (const [path, message] of Object.entries(messages)) {
      const remove: Send = () => client.fivecents("POST", path, { _METHOD: "DELETE" });
      expect(await secondTry("fivecents", remove), path).toBe(404);
      expect((await remove()).body).toEqual({ status: "error", errors: [{ code: 404, message }] });
    }
  });
});

describe("a second try of a publish or unpublish whose answer was lost", () => {
  const moves = async () => {
    const path = await encoraPath("/admin/shows", show);
    const move = (name: string) => () => client.encorastream("POST", `${path}/${name}`);
    const published = await secondTry("encorastream", move("publish"));
    return [published, await secondTry("encorastream", move("unpublish"))];
  };

  test("is accepted without effect", async () => {
    expect(await moves()).toEqual([200, 200]);
  });

  test("is refused with 409 where repeatedMove is refused", async () => {
    emulator.settings.encorastream.repeatedMove = "refused";
    expect(await moves()).toEqual([409, 409]);
  });
});
