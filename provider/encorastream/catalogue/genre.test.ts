import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { newRun, operationsIn, type ProviderUnderTest, providerFor } from "../../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
const nextRun = () => providerFor(emulator, "encorastream:Genre");
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  under = await nextRun();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const drama = { name: "Drama", slug: "drama", contentTypes: ["show", "movie"] };

it.each(["cutBefore", "cutAfter"] as const)("a create whose answer is lost makes one (%s)", async (kind) => {
  emulator.inject({ vendor: "encorastream", operation: "genres.admin.create", kind });
  const { id, outs } = await under.create(await under.checked(drama));
  expect(emulator.objects("encorastream", "genres").map(({ _id }) => _id)).toEqual([id]);
  expect(await under.diff(id, outs, await under.checked(drama))).toEqual({ changes: false });
});

it("a lost answer stops where somebody else's genre has the slug", async () => {
  const other = await (await nextRun()).create(await under.checked({ ...drama, name: "Dramas" }));
  emulator.inject({ vendor: "encorastream", operation: "genres.admin.create", kind: "cutAfter" });
  await expect(under.create(await under.checked(drama))).rejects.toThrow(
    `cannot tell whether this run created the object of that name (id ${other.id})`,
  );
  expect(emulator.objects("encorastream", "genres")).toHaveLength(1);
});

it("a taken slug names the genre that has it, and adopt: true takes it over", async () => {
  const { id } = await (await nextRun()).create(await under.checked({ ...drama, name: "Dramas" }));
  const wanted = await under.checked(drama);
  await expect(under.create(wanted)).rejects.toThrow(`id ${id}`);
  await expect(under.create(wanted)).rejects.toThrow("adopt: true");
  emulator.clearLog();
  const adopted = await under.create({ ...wanted, adopt: true });
  expect(adopted.id).toBe(id);
  expect(operationsIn(emulator, { changing: true })).toEqual(["genres.admin.update"]);
  expect(emulator.objects("encorastream", "genres")[0]).toMatchObject({ name: "Drama" });
});

it("is deleted in one run with the show that uses it, where the program names the genre by a text", async () => {
  const run = newRun();
  const genres = await providerFor(emulator, "encorastream:Genre", {}, run);
  const shows = await providerFor(emulator, "encorastream:Show", {}, run);
  const genre = await genres.create(await genres.checked(drama));
  const harbour = { title: "The Harbour", contentRating: "G", genres: ["drama"], published: true };
  const show = await shows.create(await shows.checked(harbour));
  await expect(genres.delete(genre.id, genre.outs)).rejects.toThrow("published");
  await Promise.all([genres.delete(genre.id, genre.outs), shows.delete(show.id, show.outs)]);
  expect(emulator.objects("encorastream", "genres")).toEqual([]);
});

it("two of one slug in one program are told so, and are not sent to adopt", async () => {
  const { id } = await under.create(await under.checked(drama));
  const failure = await under.create(await under.checked({ ...drama, name: "Dramas" })).catch(String);
  expect(failure).toContain(`already exists (id ${id}), and this program manages it. Nothing was changed.`);
  expect(failure).toContain("If two resources have the same slug, remove one.");
  expect(failure).not.toContain("adopt");
});

it("another slug is another genre, and must be allowed", async () => {
  const first = await under.checked(drama);
  const { id, outs } = await under.create(first);
  const next = { ...drama, slug: "dramas" };
  expect((await under.problems(next, first)).join()).toContain("lose this one");
  const allowed = await under.checked({ ...next, allowReplacement: true }, first);
  expect(await under.diff(id, outs, allowed)).toMatchObject({
    replaces: ["slug"],
    deleteBeforeReplace: false,
  });
});

it("a genre loses its parent with the argument", async () => {
  const parent = await under.create(await under.checked(drama));
  const child = { name: "Soap", slug: "soap", contentTypes: ["show"] };
  const { id, outs } = await under.create(await under.checked({ ...child, parent: parent.id }));
  const genres = () => emulator.objects("encorastream", "genres").find(({ _id }) => _id === id);
  expect(genres()).toMatchObject({ parent_id: parent.id });
  await under.update(id, outs, await under.checked(child));
  expect(genres()).toMatchObject({ parent_id: null });
});

it("the order of content types means nothing", async () => {
  const { id, outs } = await under.create(await under.checked(drama));
  emulator.inject({ vendor: "encorastream", operation: "genres.admin.list", kind: "shuffled" });
  const seen = await under.read(id, outs);
  const reversed = await under.checked({ ...drama, contentTypes: ["movie", "show", "movie"] });
  expect(await under.diff(id, seen.props ?? {}, reversed)).toEqual({ changes: false });
});

it("says what is wrong with all arguments at once", async () => {
  expect(
    await under.problems({ slug: "Science Fiction", contentTypes: ["film"], parent: "genres/1" }),
  ).toEqual([
    "encorastream:Genre: name is required (a string)",
    "encorastream:Genre: slug must be lower-case letters, digits and hyphens, as in science-fiction",
    'encorastream:Genre: contentTypes[0] must be one of "movie", "show"',
    "encorastream:Genre: parent must be an id as the vendor shows it, without blanks and slashes",
  ]);
});
