import { expect, it, vi } from "vitest";
import { UnknownSpellings } from "./unknown-spellings";

const remedy = "Report it.";

async function told(client: object, spellings: Record<string, unknown>): Promise<string[]> {
  const warn = vi.fn(async () => undefined);
  const unknown = new UnknownSpellings();
  for (const [member, value] of Object.entries(spellings)) unknown.note(member, value);
  await unknown.tell({ client, warn }, "example:Thing", remedy);
  return warn.mock.calls.flat();
}

it("names type, member and spelling, what follows, and the remedy", async () => {
  expect(await told({}, { "geoblock.policy": "C" })).toEqual([
    'example:Thing: the vendor shows geoblock.policy as "C", which pulumi-ott does not know. ' +
      "It counts as not shown, so that no drift of it is detected. Report it.",
  ]);
});

it("tells a spelling once an account", async () => {
  const client = {};
  expect(await told(client, { a: "C" })).toHaveLength(1);
  expect(await told(client, { a: "C" })).toHaveLength(0);
  expect(await told(client, { a: "D", b: "C" })).toHaveLength(2);
  expect(await told({}, { a: "C" })).toHaveLength(1);
});

it("quotes no objects and no long texts", async () => {
  const [object, text] = await told({}, { a: { secret: "x" }, b: "y".repeat(100) });
  expect(object).toContain("shows a as an object,");
  expect(text).not.toContain("y".repeat(50));
});
