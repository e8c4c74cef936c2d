import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder";
import { LocalFile, openForm } from "./form";

afterEach(() => vi.restoreAllMocks());

/** A file of so many bytes that takes no room. */
async function fileOf(bytes: number, name = "film.mp4"): Promise<LocalFile> {
  const path = join(temporaryFolder("form"), name);
  await writeFile(path, "");
  await truncate(path, bytes);
  return new LocalFile(path);
}

describe("openForm", () => {
  it("knows the size of all files before anything is read", async () => {
    const { bytes } = await openForm({
      title: "A",
      videoFile: await fileOf(3e9),
      cover: await fileOf(5, "a.jpg"),
    });
    expect(bytes).toBe(3e9 + 5);
  });

  it("takes 5 GB and refuses one byte more", async () => {
    const largest = 5 * 1024 ** 3;
    await expect(openForm({ videoFile: await fileOf(largest) })).resolves.toMatchObject({ bytes: largest });
    await expect(openForm({ videoFile: await fileOf(largest + 1) })).rejects.toThrow(
      /film\.mp4 is larger than the 5 GB that Content-pool takes\. Nothing was sent\. .*`urls`/,
    );
  });

  it("tells every five seconds how much was sent", async () => {
    const told: string[] = [];
    const { make } = await openForm(
      { videoFile: await fileOf(1_000_000) },
      async (text) => void told.push(text),
    );
    const form = await make();
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 2_000));
    for await (const _chunk of (form.get("videoFile") as File).stream());
    expect(told.length).toBeGreaterThan(2);
    expect(told[0]).toMatch(/^film\.mp4: \d+% of 1\.0 MB sent$/);
  });
});
