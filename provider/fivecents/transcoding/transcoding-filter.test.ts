import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor } from "../../../test/support/provider";

/** What is particular to filters; the rest is in the generated lifecycle tests. */
let emulator: Emulator;
let filters: ProviderUnderTest;

beforeAll(async () => {
  emulator = await startEmulator({ settings: { fivecents: { requestsPerSecond: 0 } } });
});
beforeEach(async () => {
  filters = await providerFor(emulator, "fivecents:TranscodingFilter");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const logo = {
  name: "logo",
  kind: "overlay",
  url: "https://cdn.example.com/logo.png",
  scalePercent: 10,
  position: "topRight",
};

describe("a filter's arguments", () => {
  it.each([
    [{ kind: "text" }, ["text is required for the kind text"]],
    [{ kind: "overlay", text: "Live" }, ["url is required", "text does not go with the kind overlay"]],
    [{ kind: "videoLoop", url: "https://cdn.example.com/a.mp4", position: "center" }, ["which takes url"]],
    [{ kind: "overlay", url: "logo.png" }, ["url must be a URL with the scheme http or https"]],
  ])("%j is told apart by kind", async (inputs, texts) => {
    const problems = await filters.problems({ name: "a", ...inputs });
    expect(problems).toHaveLength(texts.length);
    texts.forEach((text, index) => {
      expect(problems[index]).toContain(text);
    });
  });

  it("that are not known yet are not missed", async () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    expect(await filters.problems({ name: "a", kind: "overlay", url: unknown })).toEqual([]);
    expect(await filters.problems({ name: "a", kind: unknown, text: "Live" })).toEqual([]);
  });
});

describe("a filter on the wire", () => {
  it("stands under its kind, in the vendor's words", async () => {
    await filters.create(await filters.checked(logo));
    expect(emulator.log({ operation: "filters.create" }).map((record) => record.body)).toEqual([
      {
        name: "logo",
        filter: "overlay",
        args: {
          overlay: { url: "https://cdn.example.com/logo.png", scale: "10", position: "Top Right" },
        },
        _METHOD: "PUT",
      },
    ]);
  });

  it("is read in each spelling that the pages show", async () => {
    const inputs = await filters.checked(logo);
    const { id, outs } = await filters.create(inputs);
    const flat = { url: logo.url, scale: 10, position: "top_right" };
    emulator.edit("fivecents", "filters", id, { filter: undefined, args: { filter: "overlay", ...flat } });
    const seen = await filters.read(id, outs);
    expect(seen.inputs).toEqual(inputs);
  });

  it("keeps in an update what the program does not write", async () => {
    const { scalePercent: _unmanaged, ...inputs } = await filters.checked(logo);
    const { id, outs } = await filters.create(inputs);
    emulator.edit("fivecents", "filters", id, {
      args: { overlay: { url: logo.url, position: "Top Right", scale: "25" } },
    });
    await filters.update(id, outs, { ...inputs, position: "center" });
    expect(emulator.log({ operation: "filters.update" })[0]?.body).toMatchObject({
      args: { overlay: { scale: "25", position: "Center" } },
    });
  });
});

describe("a create whose answer is lost", () => {
  it("makes one filter, found by its name among older ones", async () => {
    const inputs = await filters.checked(logo);
    const older = await filters.create(inputs);
    emulator.inject({ vendor: "fivecents", operation: "filters.create", kind: "cutAfter" });
    const { id } = await filters.create(inputs);
    expect(id).not.toBe(older.id);
    expect(emulator.objects("fivecents", "filters")).toHaveLength(2);
  });

  it("is not sent again when it never arrived, and the next run makes exactly one", async () => {
    const inputs = await filters.checked(logo);
    emulator.inject({ vendor: "fivecents", operation: "filters.create", kind: "cutBefore" });
    await expect(filters.create(inputs)).rejects.toThrow(/No other change was sent\. Run the command again/);
    expect(operationsIn(emulator, { changing: true })).toEqual(["filters.create"]);
    expect(emulator.objects("fivecents", "filters")).toEqual([]);
    const { id } = await (await providerFor(emulator, "fivecents:TranscodingFilter")).create(inputs);
    expect(emulator.objects("fivecents", "filters").map(({ _id }) => _id)).toEqual([id]);
  });
});

it("is not taken for gone when the list is broken", async () => {
  const { id, outs } = await filters.create(await filters.checked(logo));
  emulator.inject({ vendor: "fivecents", operation: "filters.list", kind: "status", status: 403 });
  await expect(filters.read(id, outs)).rejects.toThrow("filters.list answered 403");
});
