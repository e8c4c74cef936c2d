import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Emulator } from "../index";
import { at, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const flags = { drm_required: false, is_premium: false, is_catchup_enabled: false };
const news = { name: "Example News", status: "offline", ...flags };

async function makeChannel(body: object = {}): Promise<string> {
  const answer = await client.encorastream("POST", "/admin/channels", { ...news, ...body });
  expect(answer.status).toBe(201);
  return `/admin/channels/${at(answer.body, "id")}`;
}

it("a channel goes live and offline by actions, and again only where the setting accepts it", async () => {
  const path = await makeChannel();
  expect((await client.encorastream("POST", `${path}/publish`)).body).toMatchObject({ status: "live" });
  expect((await client.encorastream("POST", `${path}/publish`)).status).toBe(200);
  emulator.settings.encorastream.repeatedMove = "refused";
  expect((await client.encorastream("POST", `${path}/publish`)).status).toBe(409);
  expect((await client.encorastream("POST", `${path}/unpublish`)).body).toMatchObject({ status: "offline" });
  expect((await client.encorastream("DELETE", path)).status).toBe(204);
  expect((await client.encorastream("GET", path)).status).toBe(404);
});

it("a channel keeps no days of catch-up while the catch-up is off", async () => {
  const path = await makeChannel({ is_catchup_enabled: true, catchup_days: 7 });
  expect((await client.encorastream("GET", path)).body).toMatchObject({ catchup_days: 7 });
  const off = await client.encorastream("PATCH", path, { ...news, catchup_days: 7 });
  expect(off.body).toMatchObject({ catchup_days: null });
});

it("a change of a channel made for another version is refused", async () => {
  const path = await makeChannel();
  const stale = { "if-match": '"old"' };
  expect((await client.encorastream("PATCH", path, news, stale)).status).toBe(412);
});

it("viewers list channels by category, language and status", async () => {
  await makeChannel({ name: "A", category: "News", language: "en" });
  await makeChannel({ name: "B", category: "Sport", language: "de", status: "live" });
  const names = async (query: string) =>
    (
      at((await client.encorastream("GET", `/live/channels?${query}`)).body, "data") as { name: string }[]
    ).map(({ name }) => name);
  expect(await names("category=News")).toEqual(["A"]);
  expect(await names("language=de")).toEqual(["B"]);
  expect(await names("status=live")).toEqual(["B"]);
});
