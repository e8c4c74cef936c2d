import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn } from "../support/provider";
import { createStack, type Stack } from "../support/stack";

/** One object has one owner, on the real engine: whatever a program says, nothing dies that no plan announced. */
let emulator: Emulator;
let stack: Stack;
beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
  stack = await createStack({ program: "", emulator, config: { "fivecents:requestsPerSecond": "0" } });
});
afterEach(async () => {
  emulator.reset();
  await stack.reset();
});
afterAll(async () => {
  await stack.dispose();
  await emulator.close();
});

const program = (...lines: string[]) =>
  stack.setProgram(['import * as ott from "pulumi-ott";', ...lines].join("\n"));
const push = (logical: string, more = "", options = "{}") =>
  `new ott.fivecents.PushStream("${logical}", { name: "live/match", server: "2", ${more} }, ${options});`;
const living = (kind: string, vendor: "fivecents" | "encorastream" | "contentpool" = "fivecents") =>
  emulator.objects(vendor, kind).filter((one) => !one._deleted && (one.deleted ?? null) === null);
const text = ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr;
const urnOf = async (logical: string) =>
  (await stack.exportState()).deployment.resources?.find(({ urn }) => urn.endsWith(`::${logical}`))?.urn ??
  "";
async function isClean() {
  const preview = await stack.preview("--refresh", "--expect-no-changes");
  expect(preview.code, text(preview)).toBe(0);
}

describe("a stream renamed in the program without an alias", () => {
  it("is refused with the way that keeps it, and survives adopt: true", async () => {
    await program(push("match"));
    expect((await stack.up()).code).toBe(0);
    await program(push("match-day"));
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(text(refused)).toMatch(/already exists \(id push\/70001\).*`aliases` or `pulumi state rename`/s);

    await program(push("match-day", "adopt: true"));
    const adopted = await stack.up();
    expect(adopted.code, text(adopted)).toBe(0);
    expect(text(adopted)).toContain("was not deleted");
    expect(living("streams")).toHaveLength(1);
    await isClean();
  });

  it("survives adopt: true in a run that refreshes first", async () => {
    await program(push("match"));
    expect((await stack.up()).code).toBe(0);
    await program(push("match-day", "adopt: true"));
    const adopted = await stack.up("--refresh");
    expect(adopted.code, text(adopted)).toBe(0);
    expect(living("streams")).toHaveLength(1);
    await isClean();
  });
});

describe("adopt left in the program", () => {
  it("does not end a stream that is tainted or replaced by the command line", async () => {
    await program(push("match", "adopt: true"));
    expect((await stack.up()).code).toBe(0);
    const [stream] = living("streams");
    const urn = await urnOf("match");
    const replaced = await stack.up("--target-replace", urn);
    expect(replaced.code, text(replaced)).toBe(0);
    expect(living("streams")).toHaveLength(1);
    expect((await stack.run("state", "taint", urn, "--stack", "test", "--yes")).code).toBe(0);
    const tainted = await stack.up();
    expect(tainted.code, text(tainted)).toBe(0);
    expect(living("streams").map((one) => one.id)).toEqual([stream?.id]);
    await isClean();
  });

  it("stops a replacement by replaceOnChanges, and says the way on", async () => {
    const options = '{ replaceOnChanges: ["codec"] }';
    await program(push("match", "adopt: true", options));
    expect((await stack.up()).code).toBe(0);
    const [stream] = living("streams");
    await program(push("match", 'adopt: true, codec: "h265"', options));
    const stopped = await stack.up();
    expect(stopped.code).not.toBe(0);
    expect(text(stopped)).toContain("Remove `adopt`");
    await program(push("match", 'codec: "h265"', options));
    const exists = await stack.up();
    expect(exists.code).not.toBe(0);
    expect(text(exists)).toContain("set the option `deleteBeforeReplace: true`");
    expect(living("streams").map((one) => one.id)).toEqual([stream?.id]);
    await program(
      push("match", 'codec: "h265"', '{ replaceOnChanges: ["codec"], deleteBeforeReplace: true }'),
    );
    const replaced = await stack.up();
    expect(replaced.code, text(replaced)).toBe(0);
    expect(living("streams")).toHaveLength(1);
    await isClean();
  });

  it("as an id stops a replacement in the preview", async () => {
    const filter = (kind: string, adopt: string) =>
      `new ott.fivecents.TranscodingFilter("logo", { name: "logo", ${kind}, ${adopt} });`;
    const image = 'kind: "overlay", url: "https://cdn.example.com/logo.png", position: "topLeft"';
    const words = 'kind: "text", text: "Live", position: "topLeft"';
    await program(filter(image, ""));
    expect((await stack.up()).code).toBe(0);
    const id = String(living("filters")[0]?._id);
    await program(filter(image, `adopt: "${id}"`));
    expect((await stack.up()).code).toBe(0);
    await program(filter(words, `adopt: "${id}"`));
    emulator.clearLog();
    const refused = await stack.preview();
    expect(refused.code).not.toBe(0);
    expect(text(refused)).toContain("adopt must be removed");
    expect(emulator.log()).toEqual([]);
    await program(filter(words, ""));
    const replaced = await stack.up();
    expect(replaced.code, text(replaced)).toBe(0);
    expect(living("filters")).toHaveLength(1);
    await isClean();
  });

  it("twice for one object is refused, and names the first", async () => {
    await program(push("match"));
    expect((await stack.up()).code).toBe(0);
    const id = (await stack.exportState()).deployment.resources?.at(-1)?.id;
    expect((await stack.run("state", "delete", await urnOf("match"), "--stack", "test", "--yes")).code).toBe(
      0,
    );
    await program(push("one", "adopt: true"), push("two", `adopt: "${id}"`));
    const refused = await stack.up("--continue-on-error");
    expect(refused.code).not.toBe(0);
    expect(text(refused)).toMatch(/already managed by fivecents:PushStream name "live\/match"/);
    expect(living("streams")).toHaveLength(1);
  });
});

describe("a second object of an identity that its vendor does not keep unique", () => {
  const series = (logical: string) =>
    `new ott.contentpool.Series("${logical}", { title: "A", description: "D", genres: ["Drama"], firstEpisodeDate: "2026-03-21",
      producerCountry: "IR", audioLanguage: "fa", parentalGuide: "TV-14", cover: "Pulumi.yaml", banner: "Pulumi.yaml" });`;

  it("is not made by a rename where nothing can be deleted", async () => {
    await program(series("a"));
    expect((await stack.up()).code).toBe(0);
    await program(series("b"));
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(text(refused)).toMatch(/`aliases` or `pulumi state rename`.*adopt: false/s);
    expect(living("series", "contentpool")).toHaveLength(1);
  });

  it("is made in a replacement that the user asks for, and the first goes", async () => {
    const hook = (adopt: string) =>
      `new ott.encorastream.Webhook("hook", { url: "https://hooks.example.com/x", events: ["content.published"], ${adopt} });`;
    await program(hook(""));
    expect((await stack.up()).code).toBe(0);
    const [first] = living("webhooks", "encorastream");
    // The engine asks for such a replacement as for a new resource.
    const refused = await stack.up("--target-replace", await urnOf("hook"));
    expect(text(refused)).toContain("`adopt: false` to create another one, as in a replacement");
    expect(living("webhooks", "encorastream")).toHaveLength(1);
    await program(hook("adopt: false"));
    const replaced = await stack.up("--target-replace", await urnOf("hook"));
    expect(replaced.code, text(replaced)).toBe(0);
    const webhooks = living("webhooks", "encorastream");
    expect(webhooks).toHaveLength(1);
    expect(webhooks[0]?._id).not.toBe(first?._id);
  });
});

it("refuses a second StreamDefaults of one account in the preview", async () => {
  await program(
    'new ott.fivecents.StreamDefaults("a", { geoBlock: { mode: "allow", countries: ["DE"] } });',
    'new ott.fivecents.StreamDefaults("b", { geoBlock: { mode: "block", countries: ["FR"] } });',
  );
  const refused = await stack.preview();
  expect(refused.code).not.toBe(0);
  expect(text(refused)).toContain("the program has another one for this account");
});

describe("what seems gone", () => {
  it("is kept when a gateway answers 404 for it", async () => {
    await program(
      `const stream = ${push("match")}`,
      'new ott.fivecents.Platform("out", { stream, name: "N", url: "rtmp://live.example.com/app" });',
    );
    expect((await stack.up()).code).toBe(0);
    emulator.inject({ vendor: "fivecents", operation: "push.get", kind: "html", status: 404, times: 100 });
    const refresh = await stack.refresh();
    expect(refresh.code).not.toBe(0);
    expect((await stack.exportState()).deployment.resources).toHaveLength(4);
    emulator.clearFaults();
    await isClean();
  });

  it("is an error where the program only reads it", async () => {
    await program('export const got = ott.fivecents.PushStream.get("m", "push/70001").name;');
    const got = await stack.up();
    expect(got.code).not.toBe(0);
    expect(text(got)).toContain("no such object");
  });

  it("is another account's object when the key is another account's", async () => {
    await program(push("match"));
    expect((await stack.up()).code).toBe(0);
    await stack.setConfig({}, { "fivecents:apiKey": "another-key" });
    await program(push("match", 'codec: "h265"'));
    emulator.clearLog();
    const refresh = await stack.up("--refresh");
    expect(refresh.code).not.toBe(0);
    const update = await stack.up();
    expect(update.code).not.toBe(0);
    expect(text(update)).toMatch(/belongs to the account `account-\w{8}`.*credentials of `account-\w{8}`/s);
    expect(emulator.log({ changing: true })).toEqual([]);
    const [, stored] = /belongs to the account `(account-\w{8})`/.exec(text(update)) ?? [];
    await stack.setConfig({ "fivecents:account": String(stored) }, { "fivecents:apiKey": "test-key" });
    const renewed = await stack.up();
    expect(renewed.code, text(renewed)).toBe(0);
  });
});

describe("drift of what only a create takes", () => {
  it("is shown by a refresh, and only a plan that would replace is refused", async () => {
    const agents = 'userAgent: { mode: "block", fragments: ["Kodi"] }';
    await program(push("match", agents));
    expect((await stack.up()).code).toBe(0);
    const [stream] = living("streams");
    emulator.edit("fivecents", "streams", String(stream?._id), {
      useragent: { ...(stream?.useragent as object), list: "Kodi;;;VLC;;;" },
    });
    const seen = await stack.refresh("--preview-only", "--diff", "--expect-no-changes");
    expect(seen.code, text(seen)).not.toBe(1);
    expect(text(seen)).toContain("VLC");
    expect((await stack.refresh()).code).toBe(0);
    const refused = await stack.preview();
    expect(refused.code).not.toBe(0);
    expect(text(refused)).toContain("allowReplacement");
    await program(push("match", `${agents}, allowReplacement: true`));
    expect((await stack.preview()).code).toBe(0);
  });
});

it("refuses in the preview that a child follows its parent's replacement without a word", async () => {
  const child = (more: string) =>
    `new ott.fivecents.DelayedStream("late", { parent: stream, name: "late", delaySeconds: 300, ${more} });`;
  await program(`const stream = ${push("match")}`, child(""));
  expect((await stack.up()).code).toBe(0);
  const renamed =
    'const stream = new ott.fivecents.PushStream("match", { name: "live/other", server: "2", allowReplacement: true });';
  await program(renamed, child(""));
  emulator.clearLog();
  const refused = await stack.preview();
  expect(refused.code).not.toBe(0);
  expect(text(refused)).toContain("parent cannot be changed in place");
  expect(operationsIn(emulator, { changing: true })).toEqual([]);
  await program(renamed, child("allowReplacement: true"));
  const replaced = await stack.up();
  expect(replaced.code, text(replaced)).toBe(0);
  await isClean();
});
