import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CHROMIUM_FLAGS, findOrInstallChromium } from "../test/support/chromium";
import type { Emulator } from "./index";
import { startForTest, type TestClient } from "./test-client";

// A browser on a busy machine is slow to start; nothing here waits longer than it must.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let emulator: Emulator;
let client: TestClient;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) return;
  ({ emulator, client } = await startForTest());
  browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}, 360_000);

beforeEach(async (context) => {
  if (!browser) return context.skip("no Chromium can be had here");
  emulator.reset();
  await client.fivecents("POST", "/streams/push/new", {
    ...{ _METHOD: "PUT", name: "<script>top.hit=1/<img src=x onerror=top.hit=1>", server: "20" },
    securetoken: { enabled: "Y", list: secret },
  });
  page = await browser.newPage();
  await page.goto(emulator.url);
  await page.waitForSelector(".object");
  return () => page.close();
});

afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

const secret = "32862cdb6276e19a";
const button = (name: string) => page.getByRole("button", { name });
const stream = () => emulator.objects("fivecents", "streams")[0];

test("names are shown as text", async () => {
  expect(await page.textContent(".object strong")).toBe(stream()?.name);
  expect(await page.evaluate("[document.images.length, window.hit]")).toEqual([0, undefined]);
});

test("secrets are masked until asked for", async () => {
  expect(await page.textContent(".object pre")).not.toContain(secret);
  await button("Show secrets").click();
  await button("Hide secrets").waitFor();
  expect(await page.textContent(".object pre")).toContain(secret);
});

test("an object is edited by hand; bad JSON is refused in words, a masked secret stays", async () => {
  await button("Edit").click();
  const area = page.getByRole("textbox");
  const text = await area.inputValue();
  await area.fill("{");
  await button("Save").click();
  expect(await page.textContent(".object .error")).toContain("Not saved: ");
  await area.fill(text.replace('"draft": "0"', '"draft": "1"'));
  await button("Save").click();
  await area.waitFor({ state: "detached" });
  expect(stream()).toMatchObject({ draft: "1", securetoken: { list: secret } });
});

test("an object is deleted by hand", async () => {
  await button("Delete").click();
  await page.waitForSelector(".object.gone");
  expect(stream()?._deleted).toBe(true);
});

test("the log refreshes by itself and shows violations", async () => {
  await client.fivecents("POST", "/streams/push/new", { _METHOD: "PUT", name: "without/server" });
  const row = page.locator("#log tr", { hasText: "body.server: required" });
  await row.waitFor();
  expect(await row.textContent()).toContain("push.create400");
});
