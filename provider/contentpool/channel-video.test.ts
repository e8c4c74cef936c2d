import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor, type Values } from "../../test/support/provider";
import { World } from "../../test/support/world";
import { definitionOf } from "../definitions";

let emulator: Emulator;
let under: ProviderUnderTest;
let keys: { channel: string; video: string };

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  const definition = definitionOf("contentpool:ChannelVideo");
  const example = definition.examples[0]?.inputs ?? {};
  keys = (await new World(emulator).inputsOf(definition, example)) as typeof keys;
  under = await nextRun();
  emulator.clearLog();
});
afterEach(() => {
  vi.restoreAllMocks();
  emulator.reset();
});
afterAll(() => emulator.close());

const nextRun = (extra: Record<string, string> = {}) =>
  providerFor(emulator, "contentpool:ChannelVideo", extra);
const held = () => emulator.objects("contentpool", "channelVideos");
const add = "publisherChannels.addVideo";

async function made(change: Values = {}) {
  const earlier = await nextRun();
  const wanted = await earlier.checked({ ...keys, ...change });
  const { id, outs } = await earlier.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

describe("a video in a publisher channel", () => {
  it("is looked for by its title in the channel, then added once", async () => {
    const { id } = await under.create(await under.checked(keys));
    expect(id).toBe(`${keys.channel}/${keys.video}`);
    expect(operationsIn(emulator)).toEqual(["videos.get", "videos.search", add]);
    const title = emulator.objects("contentpool", "videos")[0]?.title;
    const [search, addition] = ["videos.search", add].map(
      (operation) => emulator.log({ operation })[0]?.query,
    );
    expect(search).toEqual({ query: title, publisherChannelKey: keys.channel });
    expect(addition).toEqual({
      ...{ publisherChannelKey: keys.channel, videoKey: keys.video, videoSourceAbbr: "cp" },
    });
  });

  it("is adopted with a warning if the search does not show it in the channel", async () => {
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const id = `${keys.channel}/${keys.video}`;
    await under.create(await under.checked({ ...keys, adopt: id }));
    expect(warning).toHaveBeenCalledWith(
      expect.stringContaining("the search does not show the video in this channel"),
    );
    await made({ adopt: false });
    warning.mockClear();
    await (await nextRun()).create(await under.checked({ ...keys, adopt: id }));
    expect(warning).not.toHaveBeenCalled();
    expect(held()).toHaveLength(1);
  });

  it("is found by the search after a lost answer", async () => {
    emulator.inject({ vendor: "contentpool", operation: add, kind: "cutAfter" });
    const { id } = await under.create(await under.checked(keys));
    expect(held().map(({ _id }) => _id)).toEqual([id]);
    expect(emulator.log({ operation: add })).toHaveLength(1);
  });

  it("stops after a lost answer where the search does not show it, and names what to check", async () => {
    emulator.inject({ vendor: "contentpool", operation: add, kind: "cutBefore" });
    await expect(under.create(await under.checked(keys))).rejects.toThrow(
      "The vendor's list does not show every object: look into its dashboard, and set `adopt` to the id if it is there.",
    );
    expect(emulator.log({ operation: add })).toHaveLength(1);
  });

  it("is not added a second time where the channel shows it", async () => {
    const { id } = await made();
    await expect(under.create(await under.checked(keys))).rejects.toThrow(`already exists (id ${id}`);
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("fails for a repeated addition that the vendor refuses and the search does not show", async () => {
    emulator.settings.contentpool.repeatedAdd = "refused";
    await made();
    const [{ _id = "" } = {}] = emulator.objects("contentpool", "videos");
    emulator.edit("contentpool", "videos", _id, { title: null });
    await expect(under.create(await under.checked(keys))).rejects.toThrow("Nothing was changed.");
  });

  it("is read by its channel alone, and gone only with it", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "channelVideos", id);
    emulator.remove("contentpool", "videos", keys.video);
    expect((await under.read(id, outs)).id).toBe(id);
    expect(operationsIn(emulator)).toEqual(["publisherChannels.read"]);
    emulator.remove("contentpool", "publisherChannels", keys.channel);
    expect(await (await nextRun()).read(id, outs)).toEqual({});
  });
});

describe("another channel for the video", () => {
  const elsewhere = async () => {
    const channels = await providerFor(emulator, "contentpool:PublisherChannel");
    const { id } = await channels.create(await channels.checked({ title: "Elsewhere" }));
    return { ...keys, channel: id };
  };

  it("is a replacement, and the plan says that the video stays in the first", async () => {
    const { id, outs, wanted } = await made();
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    const next = await under.checked(await elsewhere(), wanted);
    expect((await under.diff(id, outs, next)).replaces).toEqual(["channel"]);
    expect(warning.mock.calls.join()).toContain("the video stays in the publisher channel");
  });

  it('is refused in the plan while the last run has onDelete "fail"', async () => {
    const { wanted } = await made({ onDelete: "fail" });
    const problems = await under.problems(await elsewhere(), wanted);
    expect(problems.join()).toContain('`onDelete: "fail"` of the last run forbids that');
  });
});

describe("a deletion", () => {
  it("leaves the video in the channel with a warning, or fails", async () => {
    const { id, outs } = await made();
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    await expect(under.delete(id, { ...outs, onDelete: "fail" })).rejects.toThrow('onDelete is "fail"');
    await under.delete(id, outs);
    expect(warning.mock.calls.join()).toContain("no call that takes one out");
    expect(emulator.log({ changing: true })).toEqual([]);
    expect(held()).toHaveLength(1);
  });
});
