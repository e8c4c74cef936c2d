import type { Findings } from "./fact";
import { isDeleted, itemsIn, type Probe } from "./probe";

/** A list, and the read of one of its objects. */
export interface Pair {
  list: string;
  read: string;
  /** The object in the read's answer. */
  objectOf(body: unknown): Record<string, unknown>;
}

/** What lists show of an object: a refresh reads from lists what they show, and asks for the rest. */
export async function checkShownFields(
  probe: Probe,
  findings: Findings,
  pairs: readonly Pair[],
): Promise<void> {
  for (const { list, read, objectOf } of pairs) {
    const item = itemsIn((await probe.read(list)).body).find((one) => !isDeleted(one));
    const path = await probe.pathOf(read);
    const object = path === undefined ? {} : objectOf((await probe.read(read, { path })).body);
    const isSeen = item !== undefined && Object.keys(object).length > 0;
    const missing = Object.keys(object).filter((name) => item !== undefined && !(name in item));
    findings.decide(
      { id: `fields of ${list}`, evidence: "open", assumed: `it shows every field that ${read} shows` },
      isSeen ? missing.length === 0 : undefined,
      isSeen
        ? missing.length === 0
          ? "all fields"
          : `without ${missing.join(", ")}`
        : "no object was listed",
    );
    findings.decide(
      { id: `updated_at of ${list}`, evidence: "open", assumed: "it shows updated_at" },
      item === undefined ? undefined : "updated_at" in item,
      item === undefined ? "no object was listed" : fieldNames(item),
    );
  }
}

function fieldNames(item: Record<string, unknown>): string {
  return `fields ${Object.keys(item).join(", ")}`;
}
