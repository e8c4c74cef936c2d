import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { api } from "../../api";
import { type Emulator, startEmulator } from "../../emulator";
import { temporaryFolder } from "../../test/support/temporary-folder";
import type { CallsById } from "../core/account";
import { callsById } from "./calls-by-id";
import { ContentPoolClient } from "./client";

let emulator: Emulator;
let calls: CallsById;

beforeAll(async () => {
  emulator = await startEmulator();
  calls = callsById(new ContentPoolClient({ token: "t", endpoint: emulator.endpoints.contentpool }));
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

describe("a call of Content-pool by id", () => {
  it("sends a body that can hold files as a form, with files by their paths", async () => {
    const picture = join(temporaryFolder("calls-by-id"), "picture.jpg");
    await writeFile(picture, "bytes");
    await calls.call("series.create", {
      body: {
        ...{ title: "River", description: "A river.", genres: ["drama", "crime"], parentalGuide: "TV-MA" },
        ...{ firstEpisodeDate: "2020/12/2", producerCountry: "ir", audioLanguage: "fa" },
        ...{ cover: picture, banner: picture, otherData: { a: 1 } },
      },
    });
    const [call] = emulator.log();
    expect(call?.violation).toBeUndefined();
    expect(call?.body).toMatchObject({
      ...{ genres: ["drama", "crime"], otherData: '{"a":1}' },
      cover: { filename: "picture.jpg", size: 5 },
    });
  });

  it("hands on the query and the output as they are", async () => {
    await calls.call("publisherChannels.create", { query: { title: "Family" } });
    expect(await calls.call("publisherChannels.read", { query: { maxResults: 1 } })).toMatchObject({
      items: [{ title: "Family" }],
    });
    expect(await calls.call("irancell.check", { body: { ip: "5.120.1.1" } })).toBe(true);
  });

  it("sends a create whose answer is lost no second time", async () => {
    emulator.inject({ vendor: "contentpool", operation: "publisherChannels.create", kind: "cutAfter" });
    await expect(calls.call("publisherChannels.create", { query: { title: "Family" } })).rejects.toThrow();
    expect(emulator.objects("contentpool", "publisherChannels")).toHaveLength(1);
  });

  it("knows of every documented operation whether it changes something", () => {
    const changing = Object.keys(api.contentpool.operations).filter((id) => calls.changes(id));
    expect(changing.sort()).toEqual([
      ...["publisherChannels.addVideo", "publisherChannels.create", "seasons.create", "seasons.edit"],
      ...["series.create", "series.edit", "videos.edit", "videos.upload"],
    ]);
  });

  it.each([
    ["videos.gte", {}, "Content-pool documents no operation videos.gte"],
    ["videos.get", {}, "needs path: { sourceAbbr, sourceKey }"],
  ])("%s with %j says what is wrong before anything is sent", async (id, call, text) => {
    await expect(calls.call(id, call)).rejects.toThrow(text);
    expect(emulator.log()).toEqual([]);
  });
});
