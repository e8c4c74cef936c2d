import { api, type Operation, type OperationId, operation, type Vendor } from "../api";
import type { operationUses as allUses, OperationUse } from "../api/coverage";
import type { AccountDefinition } from "../provider/core/account";
import type { AnyData } from "../provider/core/data";
import type { AnyDefinition } from "../provider/core/definition";
import { code, generatedNotice, table } from "./markdown";
import { vendorNames } from "./names";

const vendors = Object.keys(api) as Vendor[];

/** What there is today of what the operationUses name. */
export interface Built {
  definitions: readonly AnyDefinition[];
  dataFunctions: readonly AnyData[];
  accounts: readonly AccountDefinition[];
}

/** One operation with its fate. */
interface Row {
  id: string;
  operation: Operation;
  fate: OperationUse;
  isPlanned: boolean;
}

/** `docs/coverage.md`: what becomes of every documented operation. */
export function coveragePage(operationUses: typeof allUses, built: Built): string {
  const known = new Set([
    ...[...built.definitions, ...built.dataFunctions].map(({ type }) => type),
    ...built.accounts.filter(({ byId }) => byId).map(({ vendor }) => vendor),
  ]);
  const rowsOf = new Map(vendors.map((vendor) => [vendor, rows(vendor, operationUses, known)]));
  const all = [...rowsOf.values()].flat();
  return [
    generatedNotice,
    "# Coverage\n\n",
    `The three vendors document ${all.length} operations. Each of them has one fate:\n\n`,
    "- **resource**: the named resource types call it.\n",
    "- **data**: the named data function reads it.\n",
    "- **by id**: called by its id with `callOperation`; the reason says why no resource stands for it. " +
      "`ott.fivecents.callOperation` calls every operation of 5centsCDN, `ott.encorastream.callOperation` every one of EncoraStream, " +
      "and `ott.contentpool.callOperation` every one of Content-pool.\n\n",
    "What does not exist yet is marked *planned*.\n\n",
    table(
      ["Vendor", "Operations", "Resource", "Data", "By id", ...planned("Resource", "Data", "By id")],
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
    ...vendors.map((vendor) => vendorSection(vendor, rowsOf.get(vendor) ?? [], known)),
  ].join("");
}

function planned(...headings: string[]): string[] {
  return headings.map((heading) => `${heading}, planned`);
}

/** `known`: the resource types and data functions that there are, and the vendors with calls by id. */
function rows(vendor: Vendor, operationUses: typeof allUses, known: ReadonlySet<string>): Row[] {
  const ids = Object.keys(api[vendor].operations) as OperationId<Vendor>[];
  const own = operationUses[vendor] as Record<string, OperationUse>;
  return ids.map((id) => {
    const fate = own[id];
    if (!fate) throw new Error(`${vendor} ${id} has no fate in api/coverage.ts`);
    return { id, operation: operation(vendor, id as never), fate, isPlanned: isPlanned(vendor, fate, known) };
  });
}

/** A resource's operation is there as soon as one of its types is. */
function isPlanned(vendor: Vendor, fate: OperationUse, known: ReadonlySet<string>): boolean {
  if (fate.kind === "resource") return !fate.types.some((type) => known.has(`${vendor}:${type}`));
  return !known.has(fate.kind === "data" ? `${vendor}:${fate.subject}` : vendor);
}

function totals(title: string, counted: readonly Row[]): string[] {
  const kinds = ["resource", "data", "byId"] as const;
  const count = (kind: OperationUse["kind"], isYetToBuild: boolean) =>
    String(counted.filter((row) => row.fate.kind === kind && row.isPlanned === isYetToBuild).length);
  return [
    title,
    String(counted.length),
    ...kinds.map((kind) => count(kind, false)),
    ...kinds.map((kind) => count(kind, true)),
  ];
}

function vendorSection(vendor: Vendor, its: readonly Row[], known: ReadonlySet<string>): string {
  const groups = [...new Set(its.map((row) => row.operation.group))];
  const sections = groups.map((group) => {
    const members = its.filter((row) => row.operation.group === group);
    const lines = members.map((row) => [
      code(row.id),
      code(requestText(row.operation)),
      fateText(vendor, row, known),
      row.operation.kind,
      row.operation.evidence,
    ]);
    return `\n### ${group}\n\n${table(["Operation", "Request", "OperationUse", "Kind", "Evidence"], lines)}`;
  });
  return `\n## ${vendorNames[vendor]}\n${sections.join("")}`;
}

function fateText(
  vendor: Vendor,
  { fate, isPlanned: isYetToBuild }: Row,
  known: ReadonlySet<string>,
): string {
  const link = (name: string) =>
    known.has(`${vendor}:${name}`) ? `[${name}](reference/${vendor}/${name}.md)` : `${name} (planned)`;
  if (fate.kind === "data") return `data: ${link(fate.subject)}`;
  if (fate.kind === "byId") return `by id: ${fate.why}${isYetToBuild ? " (planned)" : ""}`;
  return `resource ${fate.types.map(link).join(", ")}`;
}

/** `POST /streams/push/{streamid}, _METHOD: DELETE` */
export function requestText({ method, path, methodOverride }: Operation): string {
  return `${method} ${path}${methodOverride ? `, _METHOD: ${methodOverride}` : ""}`;
}
