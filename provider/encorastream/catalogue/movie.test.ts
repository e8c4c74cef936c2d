import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import {
  operationsIn,
  type ProviderUnderTest,
  providerFor,
  type Values,
} from "../../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
beforeAll(async () => {
  emulator = await startEmulator();
  under = await providerFor(emulator, "encorastream:Movie");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const ready = { title: "Low Tide", releaseYear: 2025, runtimeMinutes: 101, contentRating: "PG-13" };
const inAYear = `${new Date().getUTCFullYear() + 1}-03-01T19:00:00Z`;
const movies = () => emulator.objects("encorastream", "movies");
const changing = () => operationsIn(emulator, { changing: true });

async function make(inputs: Values) {
  return under.create(await under.checked(inputs));
}

it("a movie is unpublished before it loses what publishing needs", async () => {
  const { id, outs } = await make({ ...ready, published: true });
  emulator.clearLog();
  await under.update(id, outs, await under.checked({ title: "Slack Water", published: false }));
  expect(changing()).toEqual(["movies.admin.unpublish", "movies.admin.update"]);
  expect(movies()).toMatchObject([{ status: "unpublished", content_rating: null }]);
});

describe("Movie create", () => {
  it("makes a draft and publishes it at once", async () => {
    const { id } = await make({ ...ready, published: true, availableFrom: "2020-01-01T00:00:00Z" });
    expect(changing()).toEqual(["movies.admin.create", "movies.admin.publish"]);
    expect(emulator.log({ operation: "movies.admin.create" })[0]?.body).toMatchObject({ status: "draft" });
    expect(emulator.log({ operation: "movies.admin.publish" })[0]?.body).toEqual({});
    expect(movies()).toMatchObject([{ _id: id, status: "published" }]);
  });

  it("schedules a movie whose time is still to come", async () => {
    const inputs = await under.checked({ ...ready, published: true, availableFrom: inAYear });
    const { id, outs } = await under.create(inputs);
    expect(emulator.log({ operation: "movies.admin.publish" })[0]?.body).toEqual({ available_from: inAYear });
    expect(outs.status).toBe("scheduled");
    expect(movies()).toMatchObject([{ status: "scheduled", available_from: inAYear }]);
    expect(await under.diff(id, outs, inputs)).toEqual({ changes: false });
  });

  it("repeats itself with one key after a lost answer", async () => {
    emulator.inject({ vendor: "encorastream", operation: "movies.admin.create", kind: "cutAfter" });
    await make(ready);
    const creates = emulator.log({ operation: "movies.admin.create" });
    expect(creates).toHaveLength(2);
    expect(new Set(creates.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(movies()).toHaveLength(1);
  });

  it("keeps a movie without a video as a draft, and says why it is not published", async () => {
    emulator.settings.encorastream.movieVideos = "absent";
    const failure = (await make({ ...ready, published: true }).catch((thrown: unknown) => thrown)) as {
      id: string;
      properties: Values;
      reasons: string[];
    };
    expect(failure.reasons).toHaveLength(1);
    expect(failure.reasons[0]).toMatch(
      /writing published failed: .*a video asset must be set before publish/,
    );
    expect(movies()).toMatchObject([{ _id: failure.id, status: "draft" }]);
    emulator.settings.encorastream.movieVideos = "present";
    emulator.clearLog();
    await under.update(failure.id, failure.properties, await under.checked({ ...ready, published: true }));
    expect(changing()).toEqual(["movies.admin.publish"]);
  });
});

describe("Movie update", () => {
  it("sends the status last read, so that it never hides a movie", async () => {
    const { id, outs } = await make(ready);
    emulator.edit("encorastream", "movies", id, { status: "published", tagline: "By hand" });
    await under.update(id, outs, await under.checked({ ...ready, title: "Ebb" }));
    expect(movies()).toMatchObject([{ title: "Ebb", status: "published", tagline: "By hand" }]);
  });

  it("unpublishes and publishes with one call each", async () => {
    const shown = { ...ready, published: true };
    const { id, outs } = await make(shown);
    emulator.clearLog();
    const hidden = await under.update(id, outs, await under.checked(ready));
    expect(movies()).toMatchObject([{ status: "unpublished" }]);
    await under.update(id, hidden.outs, await under.checked(shown));
    expect(movies()).toMatchObject([{ status: "published" }]);
    expect(changing()).toEqual(["movies.admin.unpublish", "movies.admin.publish"]);
  });

  it.each([
    ["refused", "draft", ["movies.admin.unpublish", "movies.admin.update"]],
    ["accepted", "unpublished", ["movies.admin.unpublish"]],
  ] as const)("takes back what is scheduled where unpublish is %s", async (setting, status, calls) => {
    emulator.settings.encorastream.unpublishScheduled = setting;
    const { id, outs } = await make({ ...ready, published: true, availableFrom: inAYear });
    emulator.clearLog();
    const inputs = await under.checked({ ...ready, availableFrom: inAYear });
    const updated = await under.update(id, outs, inputs);
    expect(changing()).toEqual(calls);
    expect(movies()).toMatchObject([{ status }]);
    expect(await under.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });

  it("tells why an unpublish was refused, and leaves the movie as it was", async () => {
    const { id, outs } = await make({ ...ready, published: true });
    const operation = "movies.admin.unpublish";
    emulator.inject({ vendor: "encorastream", operation, kind: "status", status: 409 });
    await expect(under.update(id, outs, await under.checked(ready))).rejects.toThrow(/409/);
    expect(movies()).toMatchObject([{ status: "published" }]);
  });

  it("stops when somebody else changed what the program manages", async () => {
    const { id, outs } = await make(ready);
    emulator.edit("encorastream", "movies", id, { title: "By hand" });
    const updating = under.update(id, outs, await under.checked({ ...ready, runtimeMinutes: 99 }));
    await expect(updating).rejects.toThrow('title was "Low Tide", is "By hand", wanted "Low Tide"');
    expect(movies()).toMatchObject([{ runtime_minutes: 101 }]);
  });
});

describe("Movie delete", () => {
  it.each([
    ["a draft", {}, ["movies.admin.delete"]],
    ["a published movie", { published: true }, ["movies.admin.unpublish", "movies.admin.delete"]],
    [
      "a scheduled movie",
      { published: true, availableFrom: inAYear },
      ["movies.admin.unpublish", "movies.admin.update", "movies.admin.delete"],
    ],
  ])("deletes %s", async (_what, more, calls) => {
    const { id, outs } = await make({ ...ready, ...more });
    emulator.clearLog();
    await under.delete(id, outs);
    expect(changing()).toEqual(calls);
    expect(movies()).toEqual([]);
  });

  it("deletes a movie that an edit by hand has moved to another revision", async () => {
    const { id, outs } = await make({ ...ready, published: true });
    emulator.edit("encorastream", "movies", id, { tagline: "By hand" });
    await under.delete(id, outs);
    expect(movies()).toEqual([]);
  });

  it("is done when the movie is gone already", async () => {
    const { id, outs } = await make(ready);
    emulator.remove("encorastream", "movies", id);
    await under.delete(id, outs);
    expect(changing()).toEqual(["movies.admin.create"]);
  });
});

describe("Movie check", () => {
  it.each([
    [{ published: true, runtimeMinutes: 90 }, /contentRating is required to publish/],
    [{ published: true, contentRating: "G" }, /runtimeMinutes is required to publish/],
    [{ releaseYear: 1600 }, /releaseYear must be/],
    [{ availableFrom: "2026-03-01 19:00:00" }, /availableFrom must be a time with Z.*add Z for UTC/],
    [
      { availableFrom: "2026-03-01T19:00:00Z", availableUntil: "2026-03-01T20:00:00+01:00" },
      /availableUntil must be after availableFrom/,
    ],
    [{ audioLanguages: ["english"] }, /audioLanguages\[0\] must be a language tag/],
  ])("refuses %j before anything is sent", async (wrong, text) => {
    const problems = await under.problems({ title: "Low Tide", ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(text);
    expect(emulator.log()).toEqual([]);
  });

  it("compares times in UTC", async () => {
    const { id, outs } = await make({ ...ready, availableFrom: "2026-03-01T20:00:00+01:00" });
    const sameTime = await under.checked({ ...ready, availableFrom: "2026-03-01T19:00:00.000Z" });
    expect(movies()).toMatchObject([{ available_from: "2026-03-01T19:00:00Z" }]);
    expect(await under.diff(id, outs, sameTime)).toEqual({ changes: false });
  });

  it("sees no change where the vendor shows a time with an offset", async () => {
    const inputs = await under.checked({ ...ready, availableFrom: "2026-03-01T19:00:00Z" });
    const { id, outs } = await under.create(inputs);
    emulator.edit("encorastream", "movies", id, { available_from: "2026-03-01T20:00:00+01:00" });
    const seen = await under.read(id, outs);
    expect(await under.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
  });
});
