import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../emulator";
import { type ProviderUnderTest, providerFor } from "../../test/support/provider";

let emulator: Emulator;
let under: ProviderUnderTest;
beforeAll(async () => {
  emulator = await startEmulator();
  under = await providerFor(emulator, "encorastream:GeoRestriction");
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const rule = { name: "DACH", mode: "allow", territories: ["DE", "at", "CH"] };
const rules = () => emulator.objects("encorastream", "geoRules");

it.each(["cutBefore", "cutAfter"] as const)("a create whose answer is lost makes one (%s)", async (kind) => {
  const older = await under.create(await under.checked(rule));
  emulator.edit("encorastream", "geoRules", older.id, { created_at: "2026-01-01T00:00:00Z" });
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.create", kind });
  const { id } = await under.create(await under.checked(rule));
  expect(rules().map(({ _id }) => _id)).toEqual([older.id, id]);
});

it("a lost answer stops where two new rules have the name", async () => {
  // In a process of its own, as somebody else's run is: what one process makes it can tell apart.
  const other = await providerFor(emulator, "encorastream:GeoRestriction", {
    "encorastream:requestsPerSecond": "50",
  });
  await other.create(await other.checked(rule));
  emulator.inject({ vendor: "encorastream", operation: "geo.rules.create", kind: "cutAfter" });
  await expect(under.create(await under.checked(rule))).rejects.toThrow(
    /can't be told which.*adopt: "<id>"/s,
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
