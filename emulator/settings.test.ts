import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "./index";
import { changeSettings, settingsWith } from "./settings";
import { at, startForTest, TestClient } from "./test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const createStream = (of: TestClient, name: string) =>
  of.fivecents("POST", "/streams/push/new", { _METHOD: "PUT", name, server: "20" });

describe("the clock of a vendor's objects", () => {
  /** How far an object's time lies from the answer's Date header, in whole minutes. */
  const minutesAhead = (headers: Headers, time: unknown) =>
    Math.round((Date.parse(String(time)) - Date.parse(headers.get("date") ?? "")) / 60_000);

  it("runs ahead of the Date header or behind it", async () => {
    emulator.settings.encorastream.clockSkewSeconds = -600;
    const rule = { name: "Rule", policy: "block_list", territories: ["US"] };
    const { headers, body } = await client.encorastream("POST", "/admin/geo-restrictions", rule);
    expect(minutesAhead(headers, at(body, "created_at"))).toBe(-10);
    emulator.settings.encorastream.clockSkewSeconds = 120;
    const path = `/admin/geo-restrictions/${at(body, "id")}`;
    const updated = await client.encorastream("PATCH", path, rule);
    expect(minutesAhead(updated.headers, at(updated.body, "updated_at"))).toBe(2);
  });

  it("of 5centsCDN shows the time of another zone, with the skew", async () => {
    Object.assign(emulator.settings.fivecents, { timeZoneOffsetMinutes: 330, clockSkewSeconds: 60 });
    const { headers, body } = await createStream(client, "match/day1");
    const { created_at } = at(body, "stream") as Record<string, unknown>;
    expect(created_at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(minutesAhead(headers, `${String(created_at).replace(" ", "T")}Z`)).toBe(331);
  });

  it("does not change how long a stream deploys", async () => {
    Object.assign(emulator.settings.fivecents, { timeZoneOffsetMinutes: -600, deployMilliseconds: 60_000 });
    const { body } = await createStream(client, "match/day1");
    const read = await client.fivecents("GET", `/streams/push/${at(body, "stream.id")}`);
    expect(at(read.body, "stream.status")).toBe("Deploying");
    expect(emulator.objects("fivecents", "streams")[0]?.status).toBe("Deploying");
  });
});

describe("ids", () => {
  const idOf = async (of: TestClient, name: string) => at((await createStream(of, name)).body, "stream.id");

  it("count over all accounts, or in each account from the same number", async () => {
    const other = new TestClient(emulator, "other");
    const first = await idOf(client, "match/day1");
    expect(await idOf(other, "match/day1")).not.toBe(first);
    emulator.reset();
    emulator.settings.fivecents.idsPerAccount = true;
    const own = [await idOf(client, "match/day1"), await idOf(client, "match/day2")];
    expect([await idOf(other, "match/day1"), await idOf(other, "match/day2")]).toEqual(own);
  });

  it("are never given twice in an account when the setting changes", async () => {
    const fresh = await startForTest();
    const ids = [await idOf(fresh.client, "match/day1")];
    fresh.emulator.settings.fivecents.idsPerAccount = true;
    for (const name of ["match/day2", "match/day3"]) ids.push(await idOf(fresh.client, name));
    await fresh.emulator.close();
    expect(new Set(ids).size).toBe(3);
  });

  it("that two accounts share need the account in an edit by hand", async () => {
    emulator.settings.fivecents.idsPerAccount = true;
    const [mine, theirs] = [new TestClient(emulator, "mine"), new TestClient(emulator, "theirs")];
    const id = String(await idOf(mine, "match/day1"));
    expect(String(await idOf(theirs, "match/day1"))).toBe(id);
    const edit = (account?: string) => emulator.edit("fivecents", "streams", id, { codec: "h265" }, account);
    expect(() => edit()).toThrow(`several accounts hold fivecents streams ${id}: name one`);
    const account = emulator.log()[0]?.account;
    edit(account);
    const response = await fetch(
      `${emulator.url}/_emulator/objects/fivecents/streams/${id}?account=${account}`,
      {
        method: "PATCH",
        body: '{"draft":"1"}',
      },
    );
    expect(response.status).toBe(200);
    const changed = emulator.objects("fivecents", "streams").filter((stream) => stream.codec === "h265");
    expect(changed.map(({ _account, draft }) => [_account, draft])).toEqual([[account, "1"]]);
    emulator.remove("fivecents", "streams", id, account);
    const living = emulator.objects("fivecents", "streams").filter((stream) => !stream._deleted);
    expect(living.map((stream) => stream._account)).not.toContain(account);
    expect(living).toHaveLength(1);
  });
});

it("a setting that has two values takes no third one", () => {
  const settings = settingsWith();
  changeSettings(settings, {
    encorastream: { repeatedMove: "refused" },
    fivecents: { deletedName: "refused" },
  });
  expect(settings.encorastream.repeatedMove).toBe("refused");
  expect(() => changeSettings(settings, { encorastream: { repeatedMove: "ignored" } })).toThrow(
    "encorastream.repeatedMove must be accepted or refused",
  );
});
