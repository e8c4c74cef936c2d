import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { type ProviderUnderTest, providerFor } from "../../../test/support/provider";
import { EncoraStreamClient } from "../client";

let emulator: Emulator;
let under: ProviderUnderTest;
const nextRun = () => providerFor(emulator, "encorastream:GeoRestriction");
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(async () => {
  under = await nextRun();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const rule = { name: "DACH", mode: "allow", territories: ["DE", "at", "CH"] };
const rules = () => emulator.objects("encorastream", "geoRules");

it("a create whose answer is lost makes one, beside an older one that the program may double", async () => {
  const older = await under.create(await under.checked(rule));
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.create", kind: "cutAfter" });
  const { id } = await (await nextRun()).create(await under.checked({ ...rule, adopt: false }));
  expect(rules().map(({ _id }) => _id)).toEqual([older.id, id]);
});

it("a create that never arrived fails, and the next run makes one", async () => {
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.create", kind: "cutBefore" });
  await expect(under.create(await under.checked(rule))).rejects.toThrow(
    /No matching object was listed within 31 seconds.*Run the command again/,
  );
  expect(emulator.log({ operation: "geo.rules.create" })).toHaveLength(1);
  const { id } = await (await nextRun()).create(await under.checked(rule));
  expect(rules().map(({ _id }) => _id)).toEqual([id]);
});

it("is not made beside one of its name that an interrupted run left", async () => {
  const left = await under.create(await under.checked(rule));
  const wanted = await under.checked(rule);
  const refused = (await nextRun()).create(wanted);
  await expect(refused).rejects.toThrow(
    new RegExp(`already exists \\(id ${left.id}, created 20.*\\).*adopt: "${left.id}".*adopt: false`),
  );
  expect(rules()).toHaveLength(1);
  const adopted = await (await nextRun()).create({ ...wanted, adopt: left.id });
  expect(adopted.id).toBe(left.id);
  expect(await (await nextRun()).diff(left.id, adopted.outs, wanted)).toEqual({ changes: false });
});

it("a lost answer stops where two new rules have the name", async () => {
  const other = await nextRun();
  const theirs = await other.checked(rule);
  const list = EncoraStreamClient.prototype.list;
  vi.spyOn(EncoraStreamClient.prototype, "list").mockImplementationOnce(async function (
    this: EncoraStreamClient,
    ...words
  ) {
    const before = await list.apply(this, words);
    await other.create(theirs);
    return before;
  });
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.create", kind: "cutAfter", after: 1 });
  await expect(under.create(await under.checked(rule))).rejects.toThrow(
    /cannot tell which of these objects this run created: .*Set `adopt` to the id/s,
  );
  expect(rules()).toHaveLength(2);
});

it("speaks the vendor's words, and knows no order", async () => {
  const inputs = await under.checked(rule);
  const { id, outs } = await under.create(inputs);
  expect(rules()).toMatchObject([{ policy: "allow_list", territories: ["AT", "CH", "DE"] }]);
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.get", kind: "shuffled" });
  const seen = await under.read(id, outs);
  expect(await under.diff(id, seen.props ?? {}, inputs)).toEqual({ changes: false });
});

it("says what is wrong with all arguments at once", async () => {
  const problems = await under.problems({
    name: "",
    mode: "allowAll",
    territories: [],
    appliesTo: ["shows/1"],
  });
  expect(problems).toEqual([
    "encorastream:GeoRestriction: name must have at least 1 character",
    'encorastream:GeoRestriction: mode must be one of "allow", "block"',
    "encorastream:GeoRestriction: territories must have at least 1 item",
    "encorastream:GeoRestriction: appliesTo[0] must be an id as the vendor shows it, without blanks and slashes",
  ]);
});
