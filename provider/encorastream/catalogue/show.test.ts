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
  under = await providerFor(emulator, "encorastream:Show");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const harbour = {
  title: "The Harbour",
  contentRating: "TV-14",
  firstAirDate: "2026-03-01",
  published: true,
  airingStatus: "ongoing",
};
const shows = () => emulator.objects("encorastream", "shows");
const changing = () => operationsIn(emulator, { changing: true });

async function make(inputs: Values) {
  return under.create(await under.checked(inputs));
}

async function makeSeason(show: string, seasonNumber: number) {
  const seasons = await providerFor(emulator, "encorastream:Season");
  return seasons.create(await seasons.checked({ show, seasonNumber }));
}

describe("create", () => {
  it("makes a draft, publishes it, and then says how it airs", async () => {
    const { id } = await make(harbour);
    expect(changing()).toEqual(["shows.admin.create", "shows.admin.publish", "shows.admin.update"]);
    expect(emulator.log({ operation: "shows.admin.create" })[0]?.body).toMatchObject({ status: "draft" });
    expect(shows()).toMatchObject([{ _id: id, status: "ongoing" }]);
  });

  it("sends nothing more for a show that stays a draft", async () => {
    await make({ title: "The Harbour", published: false });
    expect(changing()).toEqual(["shows.admin.create"]);
  });

  it.each(["cutBefore", "cutAfter"] as const)("repeats itself with one key (%s)", async (kind) => {
    emulator.inject({ vendor: "encorastream", operation: "shows.admin.create", kind });
    const { id } = await make({ title: "The Harbour" });
    const keys = emulator
      .log({ operation: "shows.admin.create" })
      .map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    expect(shows().map(({ _id }) => _id)).toEqual([id]);
  });

  it("keeps a show that could not be published, and publishes only that next time", async () => {
    emulator.inject({
      vendor: "encorastream",
      operation: "shows.admin.publish",
      kind: "status",
      status: 422,
    });
    const failure = (await make(harbour).catch((thrown: unknown) => thrown)) as {
      id: string;
      properties: Values;
      reasons: string[];
    };
    expect(failure.reasons[0]).toMatch(/writing published failed: .*422/);
    expect(shows()).toMatchObject([{ _id: failure.id, status: "draft" }]);
    emulator.clearLog();
    await under.update(failure.id, failure.properties, await under.checked(harbour));
    expect(changing()).toEqual(["shows.admin.publish", "shows.admin.update"]);
    expect(shows()).toMatchObject([{ status: "ongoing" }]);
  });

  it("keeps the order of the cast, and shows it as the vendor orders it", async () => {
    const cast = ["Z", "A", "M"].map((name) => ({ name, role: "actor" }));
    const inputs = await under.checked({ title: "The Harbour", cast });
    const { id, outs } = await under.create(inputs);
    const shown = shows().flatMap(({ cast: members }) => members as unknown[]);
    emulator.edit("encorastream", "shows", id, { cast: shown.toReversed() });
    const seen = await under.read(id, outs);
    expect(await under.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
  });
});

describe("update", () => {
  it("sends the status last read, so that it never hides a show", async () => {
    const { id, outs } = await make({ title: "The Harbour" });
    emulator.edit("encorastream", "shows", id, { content_rating: "G", status: "ended" });
    await under.update(id, outs, await under.checked({ title: "The Old Harbour" }));
    expect(shows()).toMatchObject([{ title: "The Old Harbour", status: "ended", content_rating: "G" }]);
  });

  it("succeeds after a season has moved the show's revision", async () => {
    const { id, outs } = await make(harbour);
    await makeSeason(id, 1);
    emulator.clearLog();
    const wanted = await under.checked({ ...harbour, synopsis: "New" });
    const updated = await under.update(id, outs, wanted);
    expect(emulator.log({ operation: "shows.admin.update" }).map(({ status }) => status)).toEqual([412, 200]);
    expect(shows()).toMatchObject([{ synopsis: "New", status: "ongoing" }]);
    expect(await under.diff(id, updated.outs, wanted)).toEqual({ changes: false });
  });

  it("stops when somebody else changed what the program manages, unless told to overwrite", async () => {
    const { id, outs } = await make(harbour);
    emulator.edit("encorastream", "shows", id, { title: "By hand" });
    const wanted = await under.checked({ ...harbour, synopsis: "New" });
    const updating = under.update(id, outs, wanted);
    await expect(updating).rejects.toThrow('title was "The Harbour", is "By hand", wanted "The Harbour"');
    expect(shows()).toMatchObject([{ title: "By hand", synopsis: null }]);
    const bold = await providerFor(emulator, "encorastream:Show", { "encorastream:onConflict": "overwrite" });
    await bold.update(id, outs, wanted);
    expect(shows()).toMatchObject([{ title: "The Harbour", synopsis: "New" }]);
  });

  it.each([
    ["shows.admin.publish", { ...harbour, airingStatus: undefined }, { status: "published" }],
    ["shows.admin.update", { title: "New", contentRating: "TV-14" }, { title: "New" }],
  ] as const)("takes a lost answer to %s for what it is", async (operation, next, expected) => {
    const { id, outs } = await make({ title: "The Harbour", contentRating: "TV-14", published: false });
    emulator.inject({ vendor: "encorastream", operation, kind: "cutAfter" });
    await under.update(id, outs, await under.checked(next));
    expect(emulator.log({ operation }).map(({ status }) => status)).toEqual([null, 412]);
    expect(shows()).toMatchObject([expected]);
  });

  it("takes away by name the images that are left out", async () => {
    const [poster, logo] = ["https://cdn.example.com/poster.jpg", "https://cdn.example.com/logo.png"];
    const { id, outs } = await make({ title: "The Harbour", images: { poster, logo } });
    await under.update(id, outs, await under.checked({ title: "The Harbour", images: { logo } }));
    const [update] = emulator.log({ operation: "shows.admin.update" });
    expect(update?.body).toMatchObject({ images: { poster: null, logo } });
    expect(shows()).toMatchObject([{ images: { poster: null, logo } }]);
  });

  it("unpublishes with one call, and with the argument", async () => {
    for (const next of [{ published: false }, {}]) {
      const rated = { title: "The Harbour", contentRating: "TV-14" };
      const { id, outs } = await make({ ...rated, published: true });
      emulator.clearLog();
      await under.update(id, outs, await under.checked({ ...rated, ...next }));
      expect(changing()).toEqual(["shows.admin.unpublish"]);
    }
    expect(shows().map(({ status }) => status)).toEqual(["draft", "draft"]);
  });

  it("leaves the airing status where it is when it is no longer named", async () => {
    const { id, outs } = await make(harbour);
    emulator.clearLog();
    const { airingStatus: _gone, ...rest } = harbour;
    const inputs = await under.checked(rest);
    const updated = await under.update(id, outs, inputs);
    expect(changing()).toEqual([]);
    expect(shows()).toMatchObject([{ status: "ongoing" }]);
    expect(await under.diff(id, updated.outs, inputs)).toEqual({ changes: false });
  });
});

describe("delete", () => {
  it("unpublishes first, and is done when the show is gone already", async () => {
    const { id, outs } = await make(harbour);
    emulator.clearLog();
    await under.delete(id, outs);
    expect(changing()).toEqual(["shows.admin.unpublish", "shows.admin.delete"]);
    await under.delete(id, outs);
    expect(shows()).toEqual([]);
  });

  it("survives a lost answer", async () => {
    const { id, outs } = await make(harbour);
    emulator.inject({ vendor: "encorastream", operation: "shows.admin.unpublish", kind: "cutAfter" });
    emulator.inject({ vendor: "encorastream", operation: "shows.admin.delete", kind: "cutAfter" });
    await under.delete(id, outs);
    expect(shows()).toEqual([]);
  });

  it("refuses while seasons are inside, says how many, and changes nothing", async () => {
    const { id, outs } = await make(harbour);
    await makeSeason(id, 1);
    await makeSeason(id, 2);
    emulator.clearLog();
    await expect(under.delete(id, outs)).rejects.toThrow(/2 seasons are inside.*forceDestroy: true/);
    expect(changing()).toEqual([]);
  });

  it("takes the seasons with it when told to", async () => {
    const { id, outs } = await make({ title: "The Harbour" });
    await makeSeason(id, 1);
    const forced = await under.update(
      id,
      outs,
      await under.checked({ title: "The Harbour", forceDestroy: true }),
    );
    await under.delete(id, forced.outs);
    expect(shows()).toEqual([]);
    expect(emulator.objects("encorastream", "seasons").filter(({ _deleted }) => !_deleted)).toEqual([]);
  });
});

describe("check", () => {
  it.each([
    [{ published: true }, /contentRating is required to publish: one of "G"/],
    [{ airingStatus: "ended" }, /airingStatus can only be set with published: true/],
    [{ airingStatus: "paused" }, /airingStatus must be one of "ongoing", "ended", "canceled"/],
    [{ geoRestrictions: { mode: "allow" } }, /geoRestrictions\.territories must name at least one country/],
    [
      { geoRestrictions: { mode: "allowAll", territories: ["DE"] } },
      /geoRestrictions\.territories must be empty/,
    ],
    [
      { geoRestrictions: { mode: "block", territories: ["XX"] } },
      /geoRestrictions\.territories\[0\] must be a country/,
    ],
    [{ language: "german!" }, /language must be a language tag/],
    [{ language: "english" }, /language must be a language tag .*; the tag of that language is en/],
    [{ countriesOfOrigin: ["uk"] }, /countriesOfOrigin\[0\] must be a country.*; .* is GB/],
    [
      { firstAirDate: "2026-05-01", lastAirDate: "2025-05-01" },
      /lastAirDate must not be before firstAirDate/,
    ],
    [
      { images: { poster: "poster.jpg" } },
      /images\.poster must be a URL with the scheme http or https and a host/,
    ],
    [
      { images: { cover: "https://cdn.example.com/a.jpg" } },
      /images\.cover is not a known argument; expected one of poster/,
    ],
    [{ firstAirDate: "1.3.2026" }, /firstAirDate must be a date as YYYY-MM-DD/],
    [{ cast: [{ name: "A" }] }, /cast\[0\]\.role is required/],
  ])("refuses %j", async (wrong, text) => {
    const problems = await under.problems({ title: "The Harbour", ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(text);
    expect(emulator.log()).toEqual([]);
  });

  it("lets pass what is not known yet", async () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const inputs = { title: unknown, contentRating: unknown, published: unknown, airingStatus: "ended" };
    expect(await under.problems(inputs)).toEqual([]);
  });

  it("compares sets, countries and languages in one form", async () => {
    expect(
      await under.checked({
        title: " The Harbour ",
        genres: ["drama", "crime", "drama"],
        countriesOfOrigin: ["de", "AT"],
        language: "pt-br",
        geoRestrictions: { mode: "allowAll" },
      }),
    ).toEqual({
      title: "The Harbour",
      genres: ["crime", "drama"],
      countriesOfOrigin: ["AT", "DE"],
      language: "pt-BR",
      geoRestrictions: { mode: "allowAll", territories: [] },
    });
  });
});

it.each([
  ["firstAirDate", { first_air_date: null }, undefined],
  ["images", { images: null }, {}],
  ["geoRestrictions", { geo_restrictions: null }, undefined],
])("sees that %s was removed by somebody else (%j)", async (key, change, expected) => {
  const geoRestrictions = { mode: "allow", territories: ["DE"] };
  const wanted = { ...harbour, geoRestrictions, images: { poster: "https://cdn.example.com/poster.jpg" } };
  const { id, outs } = await make(wanted);
  emulator.edit("encorastream", "shows", id, change);
  const seen = await under.read(id, outs);
  expect(seen.inputs?.[key]).toEqual(expected);
});

it("tells that a show was unpublished whose deletion is then refused", async () => {
  const { id, outs } = await make(harbour);
  emulator.inject({ vendor: "encorastream", operation: "shows.admin.delete", kind: "status", status: 409 });
  await expect(under.delete(id, outs)).rejects.toThrow(
    "the show was unpublished first, so viewers no longer see it. Nothing was deleted; the object stays in the state.",
  );
  expect(shows()).toMatchObject([{ status: "draft" }]);
});
