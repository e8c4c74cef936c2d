import type { OperationId } from "../../api";
import type { Body } from "../core/argument";

/** How bodies spell what is inside another field: `nested` as JSON does, `flat` as keys like `geoblock[enabled]`. */
export type BodyStyle = "nested" | "flat";

/** The operations for which a public page of the vendor shows flat keys. */
const flatPages: ReadonlySet<string> = new Set<OperationId<"fivecents">>([
  ...(["pull.create", "pull.update", "pull.source.update"] as const),
  ...(["abr.create", "delayed.create", "scheduled.create", "multistream.create"] as const),
  ...(["push.platform.add", "push.platform.update"] as const),
]);

/** The values of the setting `fivecents:bodyStyle`. */
export const bodyStyles: readonly BodyStyle[] = ["nested", "flat"];

/** The body of an operation in the account's style. Flat only where the vendor documents it. */
export function styled(style: BodyStyle, operation: OperationId<"fivecents">, body: Body): Body {
  if (style === "nested" || !flatPages.has(operation)) return body;
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      isList(value) ? [[name, value] as const] : flattened(name, value),
    ),
  );
}

/** `a[b]` for a member, `a[b][]` for a list. What stands by number or in a list stands alone, and has no index. */
function flattened(key: string, value: unknown): (readonly [string, unknown])[] {
  if (isList(value)) return [[`${key}[]`, value]];
  if (Array.isArray(value)) return value.flatMap((item) => flattened(key, item));
  if (typeof value !== "object" || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    flattened(/^\d+$/.test(name) ? key : `${key}[${name}]`, inner),
  );
}

/** A list of plain values, unlike a list of platforms. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== "object");
}
