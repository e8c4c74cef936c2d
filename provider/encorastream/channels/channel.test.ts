import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { TestClient } from "../../../emulator/test-client";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
beforeAll(async () => {
  emulator = await startEmulator();
  under = await providerFor(emulator, "encorastream:Channel");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const news = { name: "Example News", number: 1 };
const channels = () => emulator.objects("encorastream", "channels");
const changing = () => operationsIn(emulator, { changing: true });

async function make(inputs: Values) {
  return under.create(await under.checked(inputs));
}

describe("Channel create", () => {
  it("makes an offline channel and publishes it", async () => {
    const { id, outs } = await make({ ...news, published: true });
    expect(changing()).toEqual(["channels.admin.create", "channels.admin.publish"]);
    expect(emulator.log({ operation: "channels.admin.create" })[0]?.body).toMatchObject({
      status: "offline",
      is_catchup_enabled: false,
    });
    expect(channels()).toMatchObject([{ _id: id, status: "live" }]);
    expect(outs.status).toBe("live");
  });

  it("repeats itself with one key after a lost answer", async () => {
    emulator.inject({ vendor: "encorastream", operation: "channels.admin.create", kind: "cutAfter" });
    await make(news);
    const creates = emulator.log({ operation: "channels.admin.create" });
    expect(creates).toHaveLength(2);
    expect(new Set(creates.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(channels()).toHaveLength(1);
  });

  it("stops where a channel of this name and number exists that the program does not manage", async () => {
    await make(news);
    const later = await providerFor(emulator, "encorastream:Channel");
    await expect(later.create(await later.checked(news))).rejects.toThrow(/adopt/);
    expect(channels()).toHaveLength(1);
  });
});

describe("Channel update", () => {
  it("publishes and unpublishes with one call each", async () => {
    const { id, outs } = await make(news);
    emulator.clearLog();
    const live = await under.update(id, outs, await under.checked({ ...news, published: true }));
    expect(channels()).toMatchObject([{ status: "live" }]);
    await under.update(id, live.outs, await under.checked(news));
    expect(channels()).toMatchObject([{ status: "offline" }]);
    expect(changing()).toEqual(["channels.admin.publish", "channels.admin.unpublish"]);
  });

  it("leaves a channel in maintenance, which is no change of what the program says", async () => {
    const inputs = await under.checked({ ...news, published: true });
    const { id, outs } = await under.create(inputs);
    emulator.edit("encorastream", "channels", id, { status: "scheduled_maintenance" });
    const seen = await under.read(id, outs);
    expect(await under.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
    const renamed = await under.checked({ ...news, name: "Example World", published: true });
    await under.update(id, seen.props ?? {}, renamed);
    expect(channels()).toMatchObject([{ name: "Example World", status: "scheduled_maintenance" }]);
  });

  it("turns catch-up off and clears its days with one call", async () => {
    const { id, outs } = await make({ ...news, catchupEnabled: true, catchupDays: 7 });
    emulator.clearLog();
    const inputs = await under.checked(news);
    const updated = await under.update(id, outs, inputs);
    expect(emulator.log({ changing: true }).map(({ body }) => body)).toMatchObject([
      { is_catchup_enabled: false, catchup_days: null },
    ]);
    expect(await under.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });
});

describe("Channel delete", () => {
  it.each([
    ["live", ["channels.admin.unpublish", "channels.admin.delete"]],
    ["scheduled_maintenance", ["channels.admin.unpublish", "channels.admin.delete"]],
    ["offline", ["channels.admin.delete"]],
  ])("deletes a channel that is %s", async (status, calls) => {
    const { id, outs } = await make(news);
    emulator.edit("encorastream", "channels", id, { status });
    emulator.clearLog();
    await under.delete(id, outs);
    expect(changing()).toEqual(calls);
    await under.delete(id, outs);
    expect(channels()).toEqual([]);
  });
});

describe("Channel delete with programmes inside", () => {
  const programme = { title: "News at six", is_live: false, is_catchup_available: false };
  const times = { start_time: "2026-03-01T18:00:00Z", end_time: "2026-03-01T18:30:00Z" };

  async function makeWithProgramme() {
    const made = await make({ ...news, published: true });
    const vendor = new TestClient(emulator, "test-access-token");
    const body = { channel_id: made.id, ...programme, ...times };
    const answer = await vendor.encorastream("POST", `/admin/channels/${made.id}/epg`, body);
    expect(answer.status).toBe(201);
    emulator.clearLog();
    return made;
  }

  it("is refused, says how many, and changes nothing", async () => {
    const { id, outs } = await makeWithProgramme();
    await expect(under.delete(id, outs)).rejects.toThrow(/1 programme is inside.*forceDestroy: true/);
    expect(changing()).toEqual([]);
  });

  it.each([
    ["the vendor counts them", {}, 1],
    ["it does not", { "meta.total": undefined }, 2],
  ])("counts many by one page with one of them if %s", async (_when, change, lists) => {
    const { id, outs } = await makeWithProgramme();
    const vendor = new TestClient(emulator, "test-access-token");
    const second = {
      channel_id: id,
      ...programme,
      start_time: times.end_time,
      end_time: "2026-03-01T19:00:00Z",
    };
    await vendor.encorastream("POST", `/admin/channels/${id}/epg`, second);
    emulator.clearLog();
    emulator.inject({ vendor: "encorastream", operation: "epg.admin.list", kind: "rewrite", change });
    await expect(under.delete(id, outs)).rejects.toThrow("2 programmes are inside");
    const asked = emulator.log({ operation: "epg.admin.list" });
    expect(asked.map(({ query }) => query.limit)).toEqual(["1", "100"].slice(0, lists));
  });

  it("is done with forceDestroy: true", async () => {
    const { id, outs } = await makeWithProgramme();
    await under.delete(id, { ...outs, forceDestroy: true });
    expect(changing()).toEqual(["channels.admin.unpublish", "channels.admin.delete"]);
    expect(channels()).toEqual([]);
  });
});

describe("Channel check", () => {
  it.each([
    [{ catchupDays: 7 }, /catchupDays can only be set with catchupEnabled: true/],
    [{ catchupEnabled: true, catchupDays: 31 }, /catchupDays must be/],
    [{ number: 0 }, /number must be/],
    [{ language: "english" }, /language must be a language tag/],
    [{ geoRestrictions: { mode: "allow" } }, /geoRestrictions\.territories must name at least one country/],
  ])("refuses %j before anything is sent", async (wrong, text) => {
    const problems = await under.problems({ ...news, ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(text);
    expect(emulator.log()).toEqual([]);
  });
});
