import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator";
import { providerFor } from "../../../test/support/provider";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** What the program writes, what was entered by hand beside it, and what the program writes next. */
const kinds = [
  {
    type: "encorastream:Show",
    kind: "shows",
    operation: "shows.admin.update",
    written: { title: "The Harbour" },
    byHand: { drm_required: true, synopsis: "By hand", genres: ["drama"], content_rating: "TV-14" },
    next: { title: "The Old Harbour" },
  },
  {
    type: "encorastream:Movie",
    kind: "movies",
    operation: "movies.admin.update",
    written: { title: "Low Tide" },
    byHand: { drm_required: true, tagline: "By hand", studio: "By hand", runtime_minutes: 101 },
    next: { title: "Ebb" },
  },
  {
    type: "encorastream:Channel",
    kind: "channels",
    operation: "channels.admin.update",
    written: { name: "Example News" },
    byHand: { status: "live", is_premium: true, is_catchup_enabled: true, catchup_days: 7 },
    next: { name: "Example World" },
  },
  {
    type: "encorastream:Collection",
    kind: "collections",
    operation: "collections.admin.update",
    written: { slug: "picks", title: "Picks" },
    byHand: { status: "archived", type: "dynamic", query: "genre:drama", subtitle: "By hand" },
    next: { title: "Staff picks" },
  },
  {
    type: "encorastream:Genre",
    kind: "genres",
    operation: "genres.admin.update",
    written: { name: "Drama", slug: "drama", contentTypes: ["show"] },
    byHand: { image_url: "https://cdn.example.com/drama.jpg" },
    next: { name: "Dramas" },
  },
  {
    type: "encorastream:GeoRestriction",
    kind: "geoRules",
    operation: "geo.rules.update",
    written: { name: "Rule", mode: "block", territories: ["US"] },
    byHand: { description: "By hand", applies_to: ["00000000-0000-4000-8000-000000000001"] },
    next: { mode: "allow" },
  },
  {
    type: "encorastream:Webhook",
    kind: "webhooks",
    operation: "webhooks.update",
    written: { url: "https://hooks.example.com/a", events: ["user.created"] },
    byHand: { description: "By hand", status: "disabled" },
    next: { events: ["user.deleted"] },
  },
];
/** The webhook's update is documented as partial: there is no reading of it as a PUT. */
const cases = kinds.flatMap((kind) => [
  { ...kind, method: "PATCH" },
  ...(kind.kind === "webhooks" ? [] : [{ ...kind, method: "PUT" }]),
]);

it.each(cases)(
  "an update of $type by $method leaves alone what the program does not name",
  async ({ type, kind, operation, written, byHand, next, method }) => {
    const operations = JSON.stringify({ [operation]: { method } });
    const under = await providerFor(emulator, type, { "encorastream:operations": operations });
    const first = await under.checked(written);
    const { id, outs } = await under.create(first);
    emulator.edit("encorastream", kind, id, byHand);
    emulator.clearLog();
    await under.update(id, outs, await under.checked({ ...written, ...next }));
    const sent = emulator.log({ operation }).filter((record) => record.status === 200);
    expect(sent.map((record) => record.method)).toEqual([method]);
    expect(sent[0]?.body).toMatchObject(method === "PUT" ? byHand : {});
    expect(emulator.objects("encorastream", kind)[0]).toMatchObject(byHand);
    expect(emulator.log().filter((record) => record.violation !== undefined)).toEqual([]);
  },
);

it("an argument that is no longer written is cleared with null", async () => {
  const under = await providerFor(emulator, "encorastream:GeoRestriction");
  const written = { name: "Rule", mode: "block", territories: ["US"], description: "Old" };
  const { id, outs } = await under.create(await under.checked(written));
  const { description: _gone, ...rest } = written;
  await under.update(id, outs, await under.checked(rest));
  expect(emulator.log({ operation: "geo.rules.update" })[0]?.body).toMatchObject({ description: null });
  expect(emulator.objects("encorastream", "geoRules")[0]).toMatchObject({ description: null });
});
