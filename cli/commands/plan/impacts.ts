import { same } from "../../../provider/core/canonical";
import type { AnyDefinition } from "../../../provider/core/definition";
import { type FieldFacts, factsOf, shapeOf } from "../../../provider/core/facts";
import type { FieldChange } from "../../field-changes";
import { geoChange } from "./geo-change";
import type { planImpactKinds } from "./impact-kinds";
import type { PlannedOperation } from "./planned-resource";

/** An impact on one object. The text is that of all objects with the same: `before`, the objects, `after`. */
export interface Impact {
  kind: (typeof planImpactKinds)[number];
  before: string;
  after: string;
}

type Values = Record<string, unknown>;

export interface PlannedChange {
  operation: PlannedOperation;
  /** The arguments of the last run and of this one; none of what is created or deleted. */
  before: Values;
  after: Values;
  fields: readonly FieldChange[];
}

/** What a step does to people, by the facts of the definition and the values. */
export function impactsOf(definition: AnyDefinition, change: PlannedChange): Impact[] {
  const { operation } = change;
  const impacts = [
    ...(operation === "delete" ? [{ kind: "deletion" as const, before: "deletes ", after: "" }] : []),
    ...(operation === "replace" ? replacementImpacts(definition) : []),
    ...argumentImpacts(definition, change),
  ];
  return [...new Map(impacts.map((impact) => [JSON.stringify(impact), impact])).values()];
}

/** What a replacement interrupts, and the outputs that people rely on. */
function replacementImpacts({ replacementHurts, outputs }: AnyDefinition): Impact[] {
  const after = replacementHurts === undefined ? "" : `: ${replacementHurts}`;
  const changed = Object.entries(shapeOf(outputs)).flatMap(([key, schema]) => {
    const { impact, impactKind = "viewers" } = factsOf(schema);
    return impact === undefined
      ? []
      : [{ kind: impactKind, before: "", after: `: ${key} changes: ${impact}` }];
  });
  return [{ kind: "replacement", before: "replaces ", after }, ...changed];
}

function argumentImpacts(definition: AnyDefinition, change: PlannedChange): Impact[] {
  const { before, after, fields, operation } = change;
  const changed = new Set(fields.map(({ path }) => path.split(".")[0]));
  return Object.entries(shapeOf(definition.inputs)).flatMap(([key, schema]) => {
    const itsFacts = factsOf(schema);
    const kind = itsFacts.impact === undefined ? undefined : itsFacts.impactKind;
    const values = { was: before[key], is: after[key] };
    if (kind === "publication") return publicationImpacts(itsFacts, values);
    if (kind === "account") return accountImpacts(itsFacts, key, values.is, fields.length > 0);
    if (operation === "create" || operation === "delete" || !changed.has(key)) return [];
    if (kind === "geo") return geoImpacts(itsFacts, isRule(values) ? values : { was: before, is: after });
    return changedFacts(definition, key, fields).flatMap((found) => plainImpacts(found, values.is));
  });
}

/** At its default, or gone, an object is hidden. */
function publicationImpacts(itsFacts: FieldFacts, { was, is }: { was: unknown; is: unknown }): Impact[] {
  const [wasSeen, isSeen] = [was, is].map((value) => value !== undefined && !same(value, itsFacts.default));
  if (wasSeen === isSeen) return [];
  return [{ kind: "publication", before: isSeen ? "publishes " : "unpublishes ", after: "" }];
}

function accountImpacts(itsFacts: FieldFacts, key: string, value: unknown, isWritten: boolean): Impact[] {
  if (!isWritten || !itsFacts.impactWhen?.some((one) => same(one, value))) return [];
  return [{ kind: "account", before: "", after: `: ${key} ${String(value)}: ${itsFacts.impact}` }];
}

function isRule({ was, is }: { was: unknown; is: unknown }): boolean {
  return [was, is].every(
    (value) => value === undefined || (typeof value === "object" && !Array.isArray(value)),
  );
}

function geoImpacts(itsFacts: FieldFacts, { was, is }: { was: unknown; is: unknown }): Impact[] {
  const change = geoChange(was, is);
  if (!change) return plainImpacts(itsFacts, is);
  const { opens, closes } = change;
  return [
    ...(opens === undefined ? [] : [{ kind: "geo" as const, before: "opens ", after: ` to ${opens}` }]),
    ...(closes === undefined ? [] : [{ kind: "geo" as const, before: "closes ", after: ` to ${closes}` }]),
  ];
}

function plainImpacts({ impact, impactKind = "viewers", impactWhen }: FieldFacts, value: unknown): Impact[] {
  if (impact === undefined || (impactWhen && !impactWhen.some((one) => same(one, value)))) return [];
  return [{ kind: impactKind, before: "", after: `: ${impact}` }];
}

/** The facts of an argument and of those of its members that changed. */
function changedFacts({ inputs }: AnyDefinition, key: string, fields: readonly FieldChange[]): FieldFacts[] {
  const paths = fields.map(({ path }) => path.split(".")).filter(([first]) => first === key);
  return paths.flatMap((path) => {
    let schema = shapeOf(inputs)[key];
    const found = schema ? [factsOf(schema)] : [];
    for (const member of path.slice(1)) {
      schema = schema && shapeOf(schema)[member];
      if (schema) found.push(factsOf(schema));
    }
    return found;
  });
}
