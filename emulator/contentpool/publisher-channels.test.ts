import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../index";
import { at, listAt, startForTest, type TestClient } from "../test-client";

let emulator: Emulator;
let client: TestClient;

beforeAll(async () => {
  ({ emulator, client } = await startForTest());
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function makeChannel(query: string, body?: FormData): Promise<string> {
  const made = await client.contentpool(`/api/user/createPublisherChannel?${query}`, body);
  return String(at(made.body, "output.source_key"));
}

async function makeVideo(title: string): Promise<string> {
  const data = new FormData();
  const fields = {
    ...{ title, description: "A river.", categoryKey: "LN0NopE4", publishedAt: "2020/6/24" },
    ...{ producerCountry: "ir", audioLanguage: "fa", parentalGuide: "TV-MA" },
    urls: '{"HLS":"https://www.example.com/master.m3u8"}',
  };
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const tag of ["boat", "water", "north"]) data.append("tags[]", tag);
  data.append("genres[]", "drama");
  for (const name of ["cover", "banner", "thumbnail"]) data.append(name, new Blob([name]), name);
  const made = await client.contentpool("/api/user/uploadVideo", data);
  return String(at(made.body, "output.source_key"));
}

const read = (query = "") => client.contentpool(`/api/user/publisherChannel?${query}`);
const add = (channel: string, video: string) =>
  client.contentpool(
    `/api/user/addVideoToPublisherChannel?publisherChannelKey=${channel}&videoKey=${video}&videoSourceAbbr=cp`,
  );
const search = (query: string) => client.contentpool(`/api/user/search?${query}`);
const found = async (query: string) =>
  listAt((await search(query)).body, "output.items").map((item) => at(item, "source_key"));

describe("a publisher channel", () => {
  it("is made from the query, with a description that comes back as an empty text", async () => {
    const key = await makeChannel("title=Family&privacyStatus=unlisted");
    const { body } = await read(`publisherChannelKey=${key}`);
    expect(at(body, "output")).toMatchObject({
      ...{ source_key: key, title: "Family", description: "", privacy_status: "unlisted", thumbnails: [] },
      ...{ localizations: [], video_count: 0 },
    });
  });

  it("takes its banner as a form beside the query", async () => {
    const data = new FormData();
    data.append("banner", new Blob(["bytes"]), "banner.jpg");
    await makeChannel("title=Family", data);
    expect(emulator.objects("contentpool", "publisherChannels")).toMatchObject([
      { thumbnails: [{ type: "banner" }], _hidden: { files: { banner: { size: 5 } } } },
    ]);
  });

  it("is listed without a key, ten on a page", async () => {
    for (let number = 0; number < 11; number += 1) await makeChannel(`title=Channel ${number}`);
    const first = await read();
    expect(at(first.body, "output")).toMatchObject({ type: "list", totalResults: 11, resultsPerPage: 10 });
    const rest = await read(`pageToken=${at(first.body, "output.nextPageToken")}`);
    expect(listAt(rest.body, "output.items")).toMatchObject([{ title: "Channel 10" }]);
    expect((await read("publisherChannelKey=none")).status).toBe(404);
  });
});

describe("a video of a publisher channel", () => {
  it("is answered as it is seen through the channel, and counted", async () => {
    const [channel, video] = [await makeChannel("title=Family"), await makeVideo("River")];
    expect(at((await add(channel, video)).body, "output")).toMatchObject({
      ...{ source_key: video, publisher_channel_key: channel, publisherChannelTitle: "Family" },
      webEmbedUrl: expect.stringMatching(`\\?pc=${channel}$`),
    });
    expect(at((await read(`publisherChannelKey=${channel}`)).body, "output.video_count")).toBe(1);
  });

  it("keeps the publisher channel that its own read shows", async () => {
    const [channel, video] = [await makeChannel("title=Family"), await makeVideo("River")];
    await add(channel, video);
    const shown = await client.contentpool(`/api/user/video/cp/${video}`);
    expect(at(shown.body, "output.publisher_channel_key")).not.toBe(channel);
  });

  it.each([
    ["accepted", 200],
    ["refused", 409],
  ] as const)("is %s a second time, as repeatedAdd says, and is there once", async (repeatedAdd, status) => {
    emulator.settings.contentpool.repeatedAdd = repeatedAdd;
    const [channel, video] = [await makeChannel("title=Family"), await makeVideo("River")];
    await add(channel, video);
    expect((await add(channel, video)).status).toBe(status);
    expect(emulator.objects("contentpool", "channelVideos")).toHaveLength(1);
  });

  it("needs a channel and a video that exist", async () => {
    const [channel, video] = [await makeChannel("title=Family"), await makeVideo("River")];
    expect((await add("none", video)).status).toBe(404);
    expect((await add(channel, "none")).status).toBe(404);
  });
});

describe("a search", () => {
  it("finds a text in the videos of a publisher channel", async () => {
    const channel = await makeChannel("title=Family");
    const [river, ferry] = [await makeVideo("River"), await makeVideo("The river ferry")];
    await add(channel, ferry);
    expect(await found("query=river")).toEqual([river, ferry]);
    expect(await found(`query=river&publisherChannelKey=${channel}`)).toEqual([ferry]);
    expect(await found("query=lake")).toEqual([]);
    expect(await found("query=river&channelKey=none")).toEqual([]);
  });

  it("shows one moment in two forms, in two shapes of items", async () => {
    for (const title of ["River", "Ferry"]) await makeVideo(title);
    const items = listAt((await search("query=river")).body, "output.items");
    expect(items).toMatchObject([
      { uuid: expect.stringContaining("Video_1_"), published_at: "2020-06-23T19:30:00.000000Z" },
      { published_at: "2020-06-24 00:00:00", tags: '["boat ","water ","north"]' },
    ]);
    expect(items[1]).not.toHaveProperty("uuid");
    expect(items[1]).not.toHaveProperty("privacy_status");
  });

  it("has page tokens that are no numbers", async () => {
    for (const title of ["River 1", "River 2"]) await makeVideo(title);
    const first = await search("query=river&maxResults=1");
    const token = at(first.body, "output.nextPageToken");
    expect(token).toEqual(expect.not.stringMatching(/^\d+$/));
    expect(at((await search(`query=river&maxResults=1&pageToken=${token}`)).body, "output")).toMatchObject({
      items: [{ title: "River 2" }],
      nextPageToken: null,
    });
    expect((await search("query=river&pageToken=2")).status).toBe(400);
  });
});

describe("the reports", () => {
  it("show traffic by day, of what the keys name", async () => {
    const video = await makeVideo("River");
    const range = "fromDate=2026-01-01 00:00:00&toDate=2026-01-03 00:00:00";
    const { body } = await client.contentpool(`/api/user/analytics?videoKey=${video}&${range}`);
    expect(at(body, "output")).toMatchObject({
      unit: "B",
      entity: { sourceAbbr: "cp", sourceKey: video },
      data: [{ date: "2026-01-01 00:00:00" }, {}, { date: "2026-01-03 00:00:00" }],
    });
    const own = await client.contentpool("/api/user/analytics");
    expect(listAt(own.body, "output.data")).toHaveLength(7);
    expect((await client.contentpool("/api/user/analytics?fromDate=2026-01-01")).status).toBe(400);
  });

  it.each([
    ["5.120.1.1", true],
    ["192.0.2.1", false],
    ["2001:db8::1", false],
  ])("say of %s whether it is of the operator: %s", async (ip, expected) => {
    const { body } = await client.contentpool("/api/user/isIrancellUser", { ip });
    expect(at(body, "output")).toBe(expected);
  });
});
