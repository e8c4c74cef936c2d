import { describe, expect, it } from "vitest";
import { api, type Vendor } from "../../api";
import { type OperationUse, operationUses } from "../../api/coverage";
import { coveragePage } from "../../codegen/coverage-page";
import { accounts, dataFunctions, definitions } from "../../provider/definitions";

const vendors = Object.keys(api) as Vendor[];
const documented = { fivecents: 178, encorastream: 137, contentpool: 21 };

describe("the coverage page", () => {
  const sections = new Map(
    coveragePage(operationUses, { definitions, dataFunctions, accounts })
      .split("\n## ")
      .map((section) => [section.split("\n")[0], section]),
  );
  const titles = { fivecents: "5centsCDN", encorastream: "EncoraStream CMS", contentpool: "Content-pool" };

  it.each(vendors)("has every operation of %s once, with its fate", (vendor) => {
    const rows = (sections.get(titles[vendor]) ?? "").split("\n").filter((line) => line.startsWith("| `"));
    const ids = rows.map((row) => row.split("`")[1]);
    expect(ids).toHaveLength(documented[vendor]);
    expect(ids).toEqual(Object.keys(api[vendor].operations));
    for (const row of rows) expect(row.split("|")[3]).toMatch(/^ (resource|data:|by id:) \S/);
  });

  it("calls planned what no definition makes, and only that", () => {
    for (const vendor of vendors) {
      const types = new Set(
        Object.values<OperationUse>(operationUses[vendor]).flatMap((fate) =>
          fate.kind === "resource" ? fate.types : [],
        ),
      );
      const section = sections.get(titles[vendor]) ?? "";
      for (const name of types) {
        const exists = definitions.some((definition) => definition.type === `${vendor}:${name}`);
        const isPlanned = new RegExp(`[ ,]${name} \\(planned\\)`).test(section);
        expect(isPlanned, name).toBe(!exists);
      }
    }
  });
});

it.each(dataFunctions.map(({ type }) => type))("%s reads nothing that the page calls planned", (type) => {
  const [vendor, name] = type.split(":") as [Vendor, string];
  const page = coveragePage(operationUses, { definitions, dataFunctions, accounts });
  const its = Object.values<OperationUse>(operationUses[vendor]).filter(
    (fate) => fate.kind === "data" && fate.subject === name,
  );
  const rows = page
    .split("\n")
    .filter((line) => line.includes(`data: [${name}](reference/${vendor}/${name}.md)`));
  expect(rows).toHaveLength(its.length);
});

it("marks calls by id planned where a vendor has none", () => {
  const without = accounts.map(({ byId, ...account }) =>
    account.vendor === "encorastream" || !byId ? account : { ...account, byId },
  );
  const row = (id: string) =>
    coveragePage(operationUses, { definitions, dataFunctions, accounts: without })
      .split("\n")
      .find((line) => line.startsWith(`| \`${id}\``));
  expect(row("push.restart")).toContain("by id: happens at one moment, a program describes what lasts |");
  expect(row("webhooks.test")).toContain("(planned)");
});

it.each(definitions.map(({ type }) => type))("%s is the fate of some operation", (type) => {
  const [vendor, name] = type.split(":") as [Vendor, string];
  const its = Object.values<OperationUse>(operationUses[vendor]).filter(
    (fate) => fate.kind === "resource" && fate.types.includes(name),
  );
  expect(its.length).toBeGreaterThan(0);
});
