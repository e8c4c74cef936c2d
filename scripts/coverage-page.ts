import { api, type Operation, type OperationId, operation, type Vendor } from "../api";
import type { fates as allFates, Fate } from "../api/fates";
import type { AnyDefinition } from "../provider/core/definition";
import { code, generatedNotice, table } from "./markdown";
import { vendorNames } from "./names";

const vendors = Object.keys(api) as Vendor[];

/** One operation with its fate. `types`: the resource types that exist today. */
interface Row {
  id: string;
  operation: Operation;
  fate: Fate;
  isPlanned: boolean;
}

/** `docs/coverage.md`: what becomes of every documented operation. */
export function coveragePage(fates: typeof allFates, definitions: readonly AnyDefinition[]): string {
  const types = new Set(definitions.map((definition) => definition.type));
  const rowsOf = new Map(vendors.map((vendor) => [vendor, rows(vendor, fates, types)]));
  const all = [...rowsOf.values()].flat();
  return [
    generatedNotice,
    "# Coverage\n\n",
    `The three vendors document ${all.length} operations. Each of them has one fate:\n\n`,
    "- **resource**: the named resource types call it.\n",
    "- **data**: a data function is to read it.\n",
    "- **by id**: to be called by its id; the reason says why no resource stands for it.\n\n",
    "What does not exist yet is marked *planned*. Data functions and calls by id do not exist yet.\n\n",
    table(
      ["Vendor", "Operations", "By a resource", "Planned: resource", "Planned: data", "Planned: by id"],
      vendors
        .map((vendor) => totals(vendorNames[vendor], rowsOf.get(vendor) ?? []))
        .concat([totals("All", all)]),
    ),
    "\n## Evidence\n\nHow sure it is that an operation is as it stands here:\n\n",
    "- `seed`: stated in the vendor's own document of the API.\n",
    "- `public-docs`: stated on the vendor's public pages.\n",
    "- `inferred`: stated nowhere in full; method or path follow from the vendor's other operations. " +
      "Where an account knows better, the setting `operations` of the vendor corrects it " +
      "([configuration](reference/configuration.md)).\n\n",
    table(
      ["Vendor", "seed", "public-docs", "inferred"],
      vendors.map((vendor) => [
        vendorNames[vendor],
        ...(["seed", "public-docs", "inferred"] as const).map((grade) =>
          String((rowsOf.get(vendor) ?? []).filter((row) => row.operation.evidence === grade).length),
        ),
      ]),
    ),
    ...vendors.map((vendor) => vendorSection(vendor, rowsOf.get(vendor) ?? [], types)),
  ].join("");
}

function rows(vendor: Vendor, fates: typeof allFates, types: ReadonlySet<string>): Row[] {
  const ids = Object.keys(api[vendor].operations) as OperationId<Vendor>[];
  const own = fates[vendor] as Record<string, Fate>;
  return ids.map((id) => {
    const fate = own[id];
    if (!fate) throw new Error(`${vendor} ${id} has no fate in api/fates.ts`);
    return { id, operation: operation(vendor, id as never), fate, isPlanned: isPlanned(vendor, fate, types) };
  });
}

/** A resource's operation is there as soon as one of its types is; the other fates have yet to be built. */
function isPlanned(vendor: Vendor, fate: Fate, types: ReadonlySet<string>): boolean {
  return fate.kind !== "resource" || !fate.types.some((type) => types.has(`${vendor}:${type}`));
}

function totals(title: string, counted: readonly Row[]): string[] {
  const count = (kind: Fate["kind"], planned: boolean) =>
    String(counted.filter((row) => row.fate.kind === kind && row.isPlanned === planned).length);
  return [
    title,
    String(counted.length),
    count("resource", false),
    count("resource", true),
    count("data", true),
    count("byId", true),
  ];
}

function vendorSection(vendor: Vendor, its: readonly Row[], types: ReadonlySet<string>): string {
  const groups = [...new Set(its.map((row) => row.operation.group))];
  const sections = groups.map((group) => {
    const members = its.filter((row) => row.operation.group === group);
    const lines = members.map((row) => [
      code(row.id),
      code(requestText(row.operation)),
      fateText(vendor, row.fate, types),
      row.operation.kind,
      row.operation.evidence,
    ]);
    return `\n### ${group}\n\n${table(["Operation", "Request", "Fate", "Kind", "Evidence"], lines)}`;
  });
  return `\n## ${vendorNames[vendor]}\n${sections.join("")}`;
}

function fateText(vendor: Vendor, fate: Fate, types: ReadonlySet<string>): string {
  if (fate.kind === "data") return `data: ${fate.subject} (planned)`;
  if (fate.kind === "byId") return `by id: ${fate.why} (planned)`;
  const names = fate.types.map((name) =>
    types.has(`${vendor}:${name}`) ? `[${name}](reference/${vendor}/${name}.md)` : `${name} (planned)`,
  );
  return `resource ${names.join(", ")}`;
}

/** `POST /streams/push/{streamid}, _METHOD: DELETE` */
export function requestText({ method, path, methodOverride }: Operation): string {
  return `${method} ${path}${methodOverride ? `, _METHOD: ${methodOverride}` : ""}`;
}
