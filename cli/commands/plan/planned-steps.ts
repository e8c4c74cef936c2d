import type { AnyDefinition } from "../../../provider/core/definition";
import { shapeOf } from "../../../provider/core/facts";
import { pick } from "../../../provider/core/state";
import { definitions } from "../../../provider/definitions";
import { type FieldChange, fieldChanges } from "../../field-changes";
import { groupsOf } from "../../groups";
import type { PlannedOperation } from "./planned-resource";
import type { Step } from "./preview";

type Values = Record<string, unknown>;

/** What the plan does with one resource. */
export interface PlannedStep {
  operation: PlannedOperation;
  urn: string;
  /** As in `fivecents:PushStream`; of another package as the engine names it. */
  type: string;
  /** Undefined for the resources of other packages. */
  definition?: AnyDefinition;
  before: Values;
  after: Values;
  fields: FieldChange[];
}

/** What the engine does with a resource, most telling first: a replacement has several steps. */
const operations: readonly (readonly [PlannedOperation, readonly string[]])[] = [
  ["replace", ["replace", "create-replacement", "delete-replaced", "import-replacement"]],
  ["create", ["create"]],
  ["update", ["update"]],
  ["delete", ["delete"]],
  ["import", ["import"]],
];

/** The resources that the plan changes. Accounts, components and the stack itself are not among them. */
export function plannedSteps(steps: readonly Step[]): PlannedStep[] {
  return groupsOf(steps, ({ urn }) => urn).flatMap((group) => {
    const operation = operations.find(([, names]) => group.some(({ op }) => names.includes(op)))?.[0];
    return operation === undefined ? [] : plannedStep(operation, group);
  });
}

function plannedStep(operation: PlannedOperation, group: readonly [Step, ...Step[]]): PlannedStep[] {
  const [{ urn }] = group;
  const old = group.find(({ oldState }) => oldState)?.oldState;
  const wanted = group.findLast(({ newState }) => newState)?.newState;
  const { type = "", custom } = wanted ?? old ?? {};
  if (custom !== true || type.startsWith("pulumi:providers:")) return [];
  const definition = definitions.find((one) => type === `pulumi-nodejs:dynamic/${one.type}`);
  const known = (values: Values = {}) =>
    definition ? pick(values, Object.keys(shapeOf(definition.inputs))) : values;
  const before = operation === "create" ? {} : known(old?.inputs);
  const after = operation === "delete" ? {} : known(wanted?.inputs);
  const paths = group.flatMap(({ detailedDiff }) => Object.keys(detailedDiff ?? {}));
  const fields = operation === "delete" ? [] : changesOf(definition, { before, after, paths });
  return [
    {
      operation,
      urn,
      type: definition?.type ?? type,
      before,
      after,
      fields,
      ...(definition ? { definition } : {}),
    },
  ];
}

/** What differs. Of a secret, which the engine masks on both sides, the engine's own difference tells. */
function changesOf(
  definition: AnyDefinition | undefined,
  { before, after, paths }: { before: Values; after: Values; paths: readonly string[] },
): FieldChange[] {
  const shown = definition ? fieldChanges(definition, before, after) : wholeChanges(before, after);
  const keys = [...new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path))];
  const hidden = keys.filter((key) => before[key] === "[secret]" && after[key] === "[secret]");
  return [...shown, ...hidden.map((path) => ({ path, was: "[secret]", is: "[secret]" }))];
}

function wholeChanges(before: Values, after: Values): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ path: key, was: before[key], is: after[key] }));
}
