import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { AnyDefinition } from "./definition";
import { field } from "./facts";
import { countryCode, setOf } from "./fields";
import { overlay } from "./projection";

const schema = z.strictObject({
  name: z.string(),
  geo: z
    .strictObject({
      enabled: field(z.boolean(), { default: true }).optional(),
      mode: z.enum(["allow", "block"]),
      countries: setOf(countryCode()),
      note: z.string().optional(),
    })
    .optional(),
  cast: z.array(z.strictObject({ name: z.string(), role: z.string().optional() })).optional(),
});
const known = { name: "a", geo: { enabled: false, mode: "allow", countries: ["DE"], note: "ours" } };

const over = (managed: Record<string, unknown>, shown: Record<string, unknown>) =>
  overlay({ type: "example:Rule", inputs: schema } as unknown as AnyDefinition, managed, shown);

describe("overlay", () => {
  it("keeps what an answer does not show, and drops what it shows as not set", () => {
    expect(over(known, { name: undefined, geo: null })).toEqual({ name: "a" });
  });

  it("has the known value for a member that the answer does not show", () => {
    expect(over(known, { geo: { countries: ["at"] } })).toMatchObject({
      geo: { enabled: false, mode: "allow", countries: ["AT"], note: "ours" },
    });
  });

  it("has the default, or nothing, for a member that is shown as not set", () => {
    expect(over(known, { geo: { enabled: null, note: null } }).geo).toEqual({
      enabled: true,
      mode: "allow",
      countries: ["DE"],
    });
  });

  it("has the defaults where nothing is known", () => {
    expect(over({ geo: undefined, cast: undefined }, { geo: { mode: "block", countries: ["de"] } })).toEqual({
      geo: { enabled: true, mode: "block", countries: ["DE"] },
    });
  });

  it("drops what no schema names, at every depth", () => {
    const shown = {
      added: 1,
      geo: { mode: "block", countries: [], added: 2 },
      cast: [{ name: "A", added: 3 }],
    };
    expect(over({ geo: undefined, cast: undefined }, shown)).toEqual({
      geo: { enabled: true, mode: "block", countries: [] },
      cast: [{ name: "A" }],
    });
  });
});
