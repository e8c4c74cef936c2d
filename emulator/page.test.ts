import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CHROMIUM_FLAGS, findOrInstallChromium } from "../test/support/chromium";
import { manyShows } from "../test/support/many-shows";
import type { Emulator } from "./index";
import { seriesForm, startForTest, type TestClient } from "./test-client";

// A browser on a busy machine is slow to start; nothing here waits longer than it must.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let emulator: Emulator;
let client: TestClient;
let browser: Browser | undefined;
let page: Page;
let complaints: string[];

const secret = "32862cdb6276e19a";
const markup = "<script>top.hit=1/<img src=x onerror=top.hit=1>";

beforeAll(async () => {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) return;
  ({ emulator, client } = await startForTest());
  browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}, 360_000);

beforeEach(async (context) => {
  if (!browser) return context.skip("no Chromium can be had here");
  emulator.reset();
  await createStream("match/day1", { securetoken: { enabled: "Y", list: secret } });
  await createStream("news/main1", { geoblock: { enabled: "Y", policy: "Y", list: ["DE", "AT"] } });
  page = await browser.newPage({ colorScheme: "light", viewport: { width: 1280, height: 900 } });
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(emulator.url);
  await row("match/day1").waitFor();
  return () => page.close();
});

afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

async function createStream(name: string, settings: object = {}): Promise<void> {
  const body = { _METHOD: "PUT", name, server: "20", ...settings };
  const { status } = await client.fivecents("POST", "/streams/push/new", body);
  expect(status).toBe(200);
}

const streamNamed = (name: string) =>
  emulator.objects("fivecents", "streams").find((one) => one.name === name);
const button = (name: string, within: Page | Locator = page) =>
  within.getByRole("button", { name, exact: true });
const region = (name: string) => page.getByRole("region", { name, exact: true });
const row = (text: string) => region("Objects").getByRole("row").filter({ hasText: text });
const dialog = () => page.getByRole("dialog");
const group = (name: string) => dialog().getByRole("group", { name });

async function open(name: string): Promise<void> {
  await button(name, region("Objects")).click();
  await dialog().waitFor();
}

async function save(): Promise<void> {
  await button("Save", dialog()).click();
  await dialog().waitFor({ state: "hidden" });
}

describe("the table", () => {
  it("shows of each object what matters, and the browser has nothing to complain about", async () => {
    expect(await row("news/main1").textContent()).toMatch(/push.*geo: allow DE, AT.*Enabled/);
    expect(complaints).toEqual([]);
  });

  it("is narrowed by the search, which survives a reload", async () => {
    await page.getByRole("searchbox").fill("NEWS at");
    await row("match/day1").waitFor({ state: "detached" });
    expect(await row("news/main1").count()).toBe(1);
    await page.reload();
    await row("news/main1").waitFor();
    expect(await row("match/day1").count()).toBe(0);
    await page.getByRole("searchbox").fill("nobody");
    await page.getByText("No object of this kind has all these words.").waitFor();
  });

  it("shows another kind when its button is pressed", async () => {
    await client.encorastream("POST", "/admin/shows", {
      title: "Night Shift",
      status: "draft",
      drm_required: false,
    });
    await button("shows 1").click();
    await row("Night Shift").waitFor();
    expect(await row("match/day1").count()).toBe(0);
    expect(await button("shows 1").getAttribute("aria-current")).toBe("true");
  });

  it("shows markup in names as text, and the direction of a name by its own letters", async () => {
    emulator.edit("fivecents", "streams", streamNamed("match/day1")?._id ?? "", { name: markup });
    emulator.edit("fivecents", "streams", streamNamed("news/main1")?._id ?? "", { name: "مباراة اليوم" });
    await button(markup, region("Objects")).waitFor();
    await button("مباراة اليوم", region("Objects")).waitFor();
    const direction = "getComputedStyle(document.querySelector('#rows button')).direction";
    expect(await page.evaluate(direction)).toBe("rtl");
    expect(await page.evaluate("[document.images.length, window.hit]")).toEqual([0, undefined]);
  });

  it("holds a page of five thousand objects, and turns it", async () => {
    const many = await startForTest({ stateFile: manyShows(5000) });
    try {
      await page.goto(many.emulator.url);
      await page.getByText("1 to 50 of 5000, the newest first").waitFor();
      expect(await page.locator("#rows tr").count()).toBe(50);
      await button("Older").click();
      await row("Show 4949").waitFor();
      await page.getByRole("searchbox").fill("show 123");
      await row("Show 4123").waitFor();
      expect(await button("shows 15").count()).toBe(1);
    } finally {
      await many.emulator.close();
    }
  });
});

describe("an edit by the form", () => {
  it("changes the vendor's object, and appears as changed by hand until it is put back", async () => {
    await open("news/main1");
    await group("Geo block").getByLabel("Mode").selectOption("Block the listed");
    await group("Geo block").getByLabel("Countries").fill("FR, CH");
    await group("Recording").getByLabel("On").check();
    await dialog().getByLabel("Enabled").uncheck();
    await save();
    expect(streamNamed("news/main1")).toMatchObject({
      ...{ disabled: "1", geoblock: { enabled: "Y", policy: "N", list: ["FR", "CH"] } },
      record: { enabled: "Y", retention: 3 },
    });
    const list = region("Changed by hand").getByRole("row").filter({ hasText: "geoblock.list" });
    await list.waitFor();
    expect(await list.getByRole("cell").allTextContents()).toEqual(["DE, AT", "FR, CH", "Put back"]);
    expect(await row("news/main1").textContent()).toContain("changed by hand");

    await button("Put back geoblock.list of news/main1").click();
    await list.waitFor({ state: "detached" });
    expect(streamNamed("news/main1")).toMatchObject({ geoblock: { policy: "N", list: ["DE", "AT"] } });
  });

  it("of a secret is shown as changed, and masked", async () => {
    const id = streamNamed("match/day1")?._id ?? "";
    emulator.edit("fivecents", "streams", id, { securetoken: { list: "9d1a" } });
    const list = region("Changed by hand").getByRole("row").filter({ hasText: "securetoken.list" });
    await list.waitFor();
    expect(await list.getByRole("cell").allTextContents()).toEqual(["••••••", "••••••", "Put back"]);
  });

  it("that changes nothing leaves the object as it is", async () => {
    const before = streamNamed("news/main1");
    await open("news/main1");
    await save();
    expect(streamNamed("news/main1")).toEqual(before);
  });

  it("changes a show's title and a series' title", async () => {
    await client.encorastream("POST", "/admin/shows", {
      title: "Night Shift",
      status: "draft",
      drm_required: false,
    });
    await button("shows 1").click();
    await open("Night Shift");
    await dialog().getByLabel("Title").fill("Day Shift");
    await dialog().getByLabel("Status").selectOption("published");
    await save();
    expect(emulator.objects("encorastream", "shows")).toMatchObject([
      { title: "Day Shift", status: "published" },
    ]);

    await client.contentpool("/api/user/createSeries", seriesForm("River"));
    await button("series 1").click();
    await open("River");
    await dialog().getByLabel("Title").fill("Rivers");
    await save();
    expect(emulator.objects("contentpool", "series")).toMatchObject([{ title: "Rivers" }]);
  });

  it("is left by Escape, and the focus is back on the object's name", async () => {
    await open("news/main1");
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("news/main1");
  });
});

describe("the JSON editor", () => {
  it("masks secrets until asked, refuses what is no JSON in words, and keeps a masked secret", async () => {
    await open("match/day1");
    await dialog().getByText("Everything as JSON").click();
    const area = dialog().getByRole("textbox", { name: "Object as JSON" });
    expect(await area.inputValue()).not.toContain(secret);
    await button("Show secrets", dialog()).click();
    expect(await area.inputValue()).toContain(secret);
    await button("Hide secrets", dialog()).click();
    const text = await area.inputValue();
    await area.fill("{");
    await button("Save JSON", dialog()).click();
    await dialog().getByText("Not saved: ").waitFor();
    await area.fill(text.replace('"draft": "0"', '"draft": "1"'));
    await button("Save JSON", dialog()).click();
    await dialog().waitFor({ state: "hidden" });
    expect(streamNamed("match/day1")).toMatchObject({ draft: "1", securetoken: { list: secret } });
  });

  it("is asked twice before it deletes", async () => {
    await open("match/day1");
    await button("Delete …", dialog()).click();
    expect(streamNamed("match/day1")?._deleted).toBe(false);
    await button("Delete this object", dialog()).click();
    await row("match/day1").filter({ hasText: "Deleted" }).waitFor();
    expect(streamNamed("match/day1")?._deleted).toBe(true);
  });
});

it("a platform's stream key is a password field with a button that shows it", async () => {
  const platform = { name: "Main", rtmp: "rtmp://live.example.com/app", key: secret };
  await client.fivecents("POST", `/streams/push/${streamNamed("match/day1")?.id}/platforms`, {
    platform: [platform],
  });
  await button("platforms 1").click();
  await open("Main");
  const key = dialog().getByLabel("Stream key", { exact: true });
  expect(await key.getAttribute("type")).toBe("password");
  await button("Show or hide stream key", dialog()).click();
  expect(await key.getAttribute("type")).toBe("text");
  expect(await key.inputValue()).toBe(secret);
});

describe("the faults", () => {
  const faults = () => region("Faults");

  it("set on the page makes the next call of its operation fail as said, and is pending until then", async () => {
    await faults().getByLabel("Operation").fill("push.get");
    await faults().getByRole("spinbutton", { name: "Status" }).fill("503");
    await faults().getByLabel("Times").fill("2");
    await button("Add fault").click();
    await faults().getByText("fivecents · 2 times").waitFor();
    const path = `/streams/push/${streamNamed("match/day1")?.id}`;
    expect((await client.fivecents("GET", path)).status).toBe(503);
    await faults().getByText("fivecents · 1 time").waitFor();
    await button("Clear all").click();
    await faults().getByText("fivecents · 1 time").waitFor({ state: "detached" });
    expect((await client.fivecents("GET", path)).status).toBe(200);
  });

  it("are refused for an operation that no document has", async () => {
    await faults().getByLabel("Operation").fill("push.dance");
    await button("Add fault").click();
    await faults().getByText("Not added: fivecents has no operation push.dance").waitFor();
    expect(emulator.pendingFaults()).toEqual([]);
  });

  it("begin with a request of the log", async () => {
    await region("Requests").getByText("push.create").first().click();
    await button("Make this fail …").click();
    await faults().getByLabel("Fault").selectOption("cutBefore");
    await button("Add fault").click();
    await faults().getByText("fivecents · 1 time").waitFor();
    await expect(createStream("late/main")).rejects.toThrow("fetch failed");
    expect(emulator.objects("fivecents", "streams")).toHaveLength(2);
  });
});

describe("the request log", () => {
  const entry = (text: string) => region("Requests").getByRole("listitem").filter({ hasText: text });

  it("refreshes by itself, shows violations, and keeps an unfolded request unfolded", async () => {
    await entry("push.create").last().locator("summary").click();
    const details = region("Requests").locator("pre");
    await details.waitFor();
    expect(await details.textContent()).toContain("match/day1");
    expect(await details.textContent()).not.toContain(secret);
    await client.fivecents("POST", "/streams/push/new", { _METHOD: "PUT", name: "without/server" });
    await entry("body.server: required").waitFor();
    expect(await entry("body.server: required").textContent()).toContain("push.create400");
    expect(await details.isVisible()).toBe(true);
  });

  it("can be narrowed to writes, and emptied", async () => {
    await client.fivecents("GET", `/streams/push/${streamNamed("match/day1")?.id}`);
    await entry("push.get").waitFor();
    await page.getByLabel("Writes only").check();
    await entry("push.get").waitFor({ state: "detached" });
    await button("Clear", region("Requests")).click();
    await page.getByText("No request yet.").waitFor();
    expect(emulator.log()).toEqual([]);
  });
});

it("a page that nobody sees asks for nothing, and asks again when it is seen", async () => {
  let asked = 0;
  await page.clock.install();
  await page.reload();
  await row("match/day1").waitFor();
  page.on("request", () => {
    asked += 1;
  });
  const hide = (hidden: boolean) =>
    page.evaluate(
      `Object.defineProperty(document, "hidden", { value: ${hidden}, configurable: true });
       document.dispatchEvent(new Event("visibilitychange"))`,
    );
  await hide(true);
  const before = asked;
  await page.clock.fastForward(60_000);
  expect(asked).toBe(before);
  await createStream("late/main1");
  await hide(false);
  await row("late/main1").waitFor();
});

it("an emulator that does not answer is told of, and the page goes on when it answers again", async () => {
  await page.route("**/page/view*", (route) => route.abort());
  await page.getByText("The emulator does not answer").waitFor();
  await page.unroute("**/page/view*");
  await page.getByText("The emulator does not answer").waitFor({ state: "hidden" });
  expect(await page.getByText("live", { exact: true }).count()).toBe(1);
});

describe("the theme", () => {
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");

  it("follows the system, until the switch says otherwise, also after a reload", async () => {
    const light = await background();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.getByLabel("Theme").selectOption("Light");
    expect(await background()).toBe(light);
    await page.reload();
    expect(await background()).toBe(light);
    expect(await page.getByLabel("Theme").inputValue()).toBe("light");
  });
});

it.each([390, 320])(
  "nothing is wider than a phone of %i pixels, whatever the objects hold",
  async (width) => {
    const long = "x".repeat(2000);
    const id = streamNamed("match/day1")?._id ?? "";
    emulator.edit("fivecents", "streams", id, { name: long, domainlock: { enabled: "Y", list: long } });
    emulator.inject({ vendor: "fivecents", operation: "push.create", kind: "cutAfter" });
    await client.fivecents("GET", `/nowhere/${long}`);
    await page.setViewportSize({ width, height: 800 });
    await row(long).waitFor();
    await page.getByText(`/nowhere/${long}`).first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await open(long);
    const overflow =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('dialog'))";
    expect(await page.evaluate(overflow)).toBe(0);
  },
);
