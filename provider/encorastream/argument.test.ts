import { expect, it, vi } from "vitest";
import { z } from "zod";
import { createOnly } from "../core/argument";
import { shownBy } from "../core/argument-table";
import { Members } from "../core/members";
import { date, flag, integer, text, texts } from "./argument";
import { images } from "./catalogue/content";
import { EncoraStreamClient } from "./client";
import { webhook } from "./webhooks/webhook";

function contextWith(warn = async (_text: string) => undefined) {
  return {
    client: new EncoraStreamClient({
      endpoint: "http://127.0.0.1:1",
      accessToken: "t",
      requestsPerSecond: 0,
      operations: {},
    }),
    warn,
  };
}

const args = {
  number: createOnly(integer("number", z.number())),
  flag: createOnly(flag("flag", z.boolean())),
  text: createOnly(text("text", z.string())),
  texts: createOnly(texts("texts", z.array(z.string()))),
  date: createOnly(date("date", z.string())),
  images: createOnly(images),
};
const noImages = { poster: null, backdrop: null, thumbnail: null, logo: null, banner: null };
const shown = (object: Record<string, unknown>) => shownBy(args, new Members(object), {}, undefined);

it("reads numbers, flags and texts in another JSON type", async () => {
  const object = { number: "1", flag: "false", text: 5 };
  expect(await shown(object)).toMatchObject({ number: 1, flag: false, text: "5" });
});

it("claims nothing of what the object leaves out", async () => {
  expect(Object.values(await shown({})).filter((value) => value !== undefined)).toEqual([]);
});

it("shows what is null as not set", async () => {
  const object = { number: null, flag: null, text: null, texts: null, date: null, images: null };
  expect(await shown(object)).toEqual({
    number: null,
    flag: false,
    text: null,
    texts: [],
    date: null,
    images: noImages,
  });
});

it.each([{}, [], null])("shows that no image is set where the set is %j", async (set) => {
  expect((await shown({ images: set })).images).toEqual(noImages);
});

it("claims nothing of an image that is shown in no known way, and keeps the others", async () => {
  const { images: set } = await shown({
    images: { poster: { url: "https://cdn.example.com/a" }, logo: "b" },
  });
  expect(set).toEqual({ ...noImages, poster: undefined, logo: "b" });
  expect(set).not.toMatchObject({ poster: null });
});

it("reads the kinds of images that are known, and no other", async () => {
  const object = { images: { poster: "https://a.example/p.jpg", banner: null, poster_landscape: "x" } };
  expect((await shown(object)).images).toEqual({ ...noImages, poster: "https://a.example/p.jpg" });
});

it("warns of a word that is not known, which counts as not shown", async () => {
  const warn = vi.fn(async (_text: string) => undefined);
  const context = contextWith(warn);
  context.client.read = async () => ({ object: { id: "1", status: "paused" } });
  const live = await webhook.read(context, "1", {});
  expect(live?.inputs.enabled).toBeUndefined();
  expect(warn.mock.calls.flat()).toEqual([
    expect.stringContaining('encorastream:Webhook: the vendor shows status as "paused"'),
  ]);
});
