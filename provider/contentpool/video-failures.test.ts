import { describe, expect, it } from "vitest";
import { operationsIn, type Values } from "../../test/support/provider";
import { emulator, held, inputs, made, nextRun, video } from "../../test/support/video";

const cut = (kind: "cutAfter" | "cutBefore" | "truncated" | "html") =>
  emulator.inject({ vendor: "contentpool", operation: "videos.upload", kind });

describe("an upload whose answer is lost", () => {
  it.each(["cutAfter", "truncated", "html"] as const)(
    "by %s finds the one new video and makes no second",
    async (kind) => {
      await made({ description: "An older video with this title and date." });
      cut(kind);
      const { id } = await video.create(await video.checked(inputs({ adopt: false })));
      const [older, newer, ...others] = held();
      expect(others).toEqual([]);
      expect(older?.source_key).not.toBe(id);
      expect(newer?.source_key).toBe(id);
    },
  );

  it("stops where the search does not show the video, and names what to look at", async () => {
    cut("cutAfter");
    emulator.settings.contentpool.listLagRequests = 1000;
    const wanted = await video.checked(inputs());
    await expect(video.create(wanted)).rejects.toThrow(
      /title "The River", publishedAt "2020-06-24".*look into its dashboard, and set `adopt` to the id/s,
    );
    expect(operationsIn(emulator, { operation: "videos.upload" })).toHaveLength(1);
  });

  it("is not sent again in the next run, which finds the video", async () => {
    cut("cutAfter");
    emulator.settings.contentpool.listLagRequests = 8;
    const wanted = await video.checked(inputs());
    await expect(video.create(wanted)).rejects.toThrow("create failed");
    emulator.settings.contentpool.listLagRequests = 0;
    await expect((await nextRun()).create(wanted)).rejects.toThrow("already exists");
    expect(held()).toHaveLength(1);
  });

  it("that never reached the vendor makes one video in the next run", async () => {
    cut("cutBefore");
    const wanted = await video.checked(inputs());
    await expect(video.create(wanted)).rejects.toThrow("create failed");
    const { id } = await (await nextRun()).create(wanted);
    expect(held().map(({ source_key }) => source_key)).toEqual([id]);
  });
});

describe("the envelope of an upload", () => {
  const rewrite = (change: Values, status?: number) =>
    emulator.inject({
      ...{ vendor: "contentpool", operation: "videos.upload", kind: "rewrite", change },
      ...(status === undefined ? {} : { status }),
    });

  it.each<[string, Values, number?]>([
    ["the code", { http_response_code: 500 }],
    ["the HTTP status", {}, 500],
    ["the flag and the code", { error: true, http_response_code: 500 }],
  ])("is no success where %s says otherwise: the video is looked for", async (_what, change, status) => {
    rewrite(change, status);
    const { id } = await video.create(await video.checked(inputs()));
    expect(held().map(({ source_key }) => source_key)).toEqual([id]);
    expect(operationsIn(emulator, { operation: "videos.upload" })).toHaveLength(1);
    expect(operationsIn(emulator, { operation: "videos.search" }).length).toBeGreaterThan(1);
  });

  it("tells every message of a refusal", async () => {
    emulator.inject({
      ...{ vendor: "contentpool", operation: "videos.upload", kind: "rewrite", status: 422 },
      change: {
        error: true,
        http_response_code: 422,
        error_messages: ["The title is taken.", "No such genre."],
      },
    });
    await expect(video.create(await video.checked(inputs()))).rejects.toThrow(
      /answered 422: The title is taken\.; No such genre\./,
    );
  });

  it("with a 401 inside a 500 names the setting of the token", async () => {
    emulator.inject({
      ...{ vendor: "contentpool", operation: "videos.upload", kind: "rewrite", status: 500 },
      change: { error: true, http_response_code: 401, error_messages: ["api unauthorized 2510"] },
    });
    await expect(video.create(await video.checked(inputs()))).rejects.toThrow("contentpool:token");
  });
});

describe("a second video of the same title and date", () => {
  it("is refused before anything is sent", async () => {
    const { id, wanted } = await made();
    await expect(video.create(wanted)).rejects.toThrow(
      new RegExp(`already exists \\(id ${id}\\), and no resource of this program manages it`),
    );
    expect(emulator.log({ changing: true })).toEqual([]);
  });

  it("of another channel does not count where the account's channel is set", async () => {
    const { id, outs, wanted } = await made();
    emulator.edit("contentpool", "videos", id, { channel_key: "theirs" });
    const mine = await nextRun({ "contentpool:channelKey": String(outs.channelKey) });
    const second = await mine.create(wanted);
    expect(held().map(({ source_key }) => source_key)).toEqual([id, second.id]);
    expect(emulator.log({ operation: "videos.search" })[0]?.query).toEqual({
      ...{ query: "The River", channelKey: outs.channelKey },
    });
  });
});

describe("a Video that is gone", () => {
  it("is one that is neither shown nor found", async () => {
    const { id, outs } = await made();
    emulator.remove("contentpool", "videos", id);
    expect(await video.read(id, outs)).toEqual({});
  });

  it.each([400, 401, 403, 422])(
    "is not one whose read is refused with %i, which the search may leave out",
    async (status) => {
      const { id, outs } = await made();
      emulator.inject({ vendor: "contentpool", operation: "videos.get", kind: "status", status });
      emulator.settings.contentpool.listLagRequests = 1000;
      await expect(video.read(id, outs)).rejects.toThrow(`videos.get answered ${status}`);
    },
  );

  it("is not one that the search still shows", async () => {
    const { id, outs } = await made();
    emulator.inject({ vendor: "contentpool", operation: "videos.get", kind: "status", status: 404 });
    await expect(video.read(id, outs)).rejects.toThrow("videos.get answered 404");
  });
});

describe("an adoption", () => {
  it("takes over a video by its key and writes what differs and what no answer shows", async () => {
    const { id, wanted } = await made();
    const { outs } = await video.create({ ...wanted, adopt: id, description: "Two rivers." });
    const [call, ...others] = emulator.log({ changing: true });
    expect(others).toEqual([]);
    expect(Object.keys(call?.body as Values).sort()).toEqual([
      ...["banner", "cover", "description", "thumbnail", "videoFile"],
    ]);
    expect(outs.sourceKey).toBe(id);
    expect(held()).toHaveLength(1);
  });
});
