import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { operationsIn, type ProviderUnderTest, providerFor, type Values } from "../../test/support/provider";
import { temporaryFolder } from "../../test/support/temporary-folder";

let emulator: Emulator;
let channel: ProviderUnderTest;
const banner = join(temporaryFolder("publisher-channel"), "banner.jpg");

beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  await writeFile(banner, "banner");
  channel = await nextRun();
});
afterEach(() => {
  vi.restoreAllMocks();
  emulator.reset();
});
afterAll(() => emulator.close());

const nextRun = (extra: Record<string, string> = {}) =>
  providerFor(emulator, "contentpool:PublisherChannel", extra);
const inputs = (change: Values = {}): Values => ({ title: "Family", description: "For all.", ...change });
const held = () => emulator.objects("contentpool", "publisherChannels");

async function made(change: Values = {}) {
  const earlier = await nextRun();
  const wanted = await earlier.checked(inputs(change));
  const { id, outs } = await earlier.create(wanted);
  emulator.clearLog();
  return { id, outs, wanted };
}

describe("a publisher channel", () => {
  it("is created from a query, with the banner alone in a form", async () => {
    await channel.create(await channel.checked(inputs({ banner, privacyStatus: "unlisted" })));
    const [call] = emulator.log({ changing: true });
    expect(call?.query).toEqual({ title: "Family", description: "For all.", privacyStatus: "unlisted" });
    expect(call?.body).toEqual({ banner: expect.objectContaining({ filename: "banner.jpg", size: 6 }) });
  });

  it("is created without a body where it has no banner", async () => {
    await channel.create(await channel.checked(inputs()));
    const [call] = emulator.log({ changing: true });
    expect(call?.headers).not.toHaveProperty("content-type");
  });

  it("is found on the second page of the list after a lost answer", async () => {
    for (let number = 0; number < 10; number += 1) await made({ title: `Channel ${number}` });
    emulator.inject({ vendor: "contentpool", operation: "publisherChannels.create", kind: "cutAfter" });
    const { id } = await channel.create(await channel.checked(inputs()));
    expect(held().at(-1)?.source_key).toBe(id);
    expect(held()).toHaveLength(11);
    const lists = emulator.log({ operation: "publisherChannels.read" }).map(({ query }) => query);
    expect(lists).toContainEqual({ pageToken: "2" });
  });

  it("is not made twice where a killed run has left one", async () => {
    const { id } = await made();
    await expect(channel.create(await channel.checked(inputs()))).rejects.toThrow(
      `already exists (id ${id})`,
    );
    expect(held()).toHaveLength(1);
  });

  it("fails where a read with its key answers with the list of all", async () => {
    const { id, outs } = await made();
    const full = await nextRun({ "contentpool:refresh": "full" });
    const change = { "output.source_key": undefined };
    emulator.inject({ vendor: "contentpool", operation: "publisherChannels.read", kind: "rewrite", change });
    await expect(full.read(id, outs)).rejects.toThrow("without the publisher channel asked for");
  });

  it("is gone once neither its read nor the list shows it", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "publisherChannels", id);
    expect(await channel.read(id, outs)).toEqual({});
  });
});

describe("a change of a publisher channel", () => {
  it.each([["title"], ["description"]])(
    "of its %s replaces it, and the plan says that it stays",
    async (key) => {
      const { id, outs, wanted } = await made();
      const warning = vi.spyOn(console, "warn").mockReturnValue();
      const next = await channel.checked(inputs({ [key]: "Other" }), wanted);
      expect((await channel.diff(id, outs, next)).replaces).toEqual([key]);
      expect(warning.mock.calls.join()).toContain("the publisher channel stays at Content-pool");
    },
  );

  it("of its banner's content replaces it, and a moved file does not", async () => {
    const { id, outs, wanted } = await made({ banner });
    const moved = join(temporaryFolder("publisher-channel"), "moved.jpg");
    await writeFile(moved, "banner");
    const elsewhere = await channel.checked(inputs({ banner: moved }), wanted);
    expect(await channel.diff(id, outs, elsewhere)).toEqual({ changes: false });
    await writeFile(banner, "another");
    const next = await channel.checked(inputs({ banner }), wanted);
    expect((await channel.diff(id, outs, next)).replaces).toEqual(["bannerSha256"]);
  });

  it("creates the second one after the first one of that title was forgotten", async () => {
    const { id, outs, wanted } = await made();
    vi.spyOn(console, "warn").mockReturnValue();
    const next = await channel.checked(inputs({ description: "Other" }), wanted);
    expect(await channel.diff(id, outs, next)).toMatchObject({ deleteBeforeReplace: true });
    await channel.delete(id, outs);
    const { id: second } = await channel.create(next);
    expect(held().map(({ source_key }) => source_key)).toEqual([id, second]);
    expect(operationsIn(emulator, { changing: true })).toEqual(["publisherChannels.create"]);
  });

  it("outside is drift that a refresh shows, and the plan is a replacement", async () => {
    const { id, outs, wanted } = await made();
    emulator.edit("contentpool", "publisherChannels", id, { description: "Edited" });
    const { props } = await channel.read(id, outs);
    expect(props).toMatchObject({ description: "Edited" });
    expect((await channel.diff(id, props ?? {}, wanted)).replaces).toEqual(["description"]);
  });

  it('is refused in the plan while the last run has onDelete "fail"', async () => {
    const { wanted } = await made({ onDelete: "fail" });
    const problems = await channel.problems(inputs({ title: "Other", onDelete: "retain" }), wanted);
    expect(problems.join()).toContain('`onDelete: "fail"` of the last run forbids that');
  });
});

describe("an adopted publisher channel", () => {
  it("keeps its banner, which nothing can change, and takes the program's word for it", async () => {
    const { id } = await made({ banner });
    await writeFile(banner, "another");
    const wanted = await channel.checked(inputs({ adopt: id, banner }));
    const { outs } = await channel.create(wanted);
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
    expect(await channel.diff(id, outs, wanted)).toEqual({ changes: false });
  });

  it("fails where the vendor shows another description", async () => {
    const { id } = await made();
    const wanted = await channel.checked(inputs({ adopt: id, description: "Other" }));
    await expect(channel.create(wanted)).rejects.toThrow("description");
    expect(operationsIn(emulator, { changing: true })).toEqual([]);
  });
});

describe("a deletion", () => {
  it("sends nothing, and fails where it is told to", async () => {
    const kept = await made({ onDelete: "fail" });
    await expect(channel.delete(kept.id, kept.outs)).rejects.toThrow(
      'onDelete is "fail". Nothing was deleted; the object stays in the state.',
    );
    const other = await made({ title: "Other" });
    const warning = vi.spyOn(console, "warn").mockReturnValue();
    await channel.delete(other.id, other.outs);
    expect(warning.mock.calls.join()).toContain("the publisher channel stays at Content-pool");
    expect(emulator.log({ changing: true })).toEqual([]);
    expect(held()).toHaveLength(2);
  });
});
