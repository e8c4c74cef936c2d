import { type Operation, type OperationId, operation, type Vendor } from "./index";

/** What a user may set otherwise for one operation, where the field knows better than the documents. */
export interface OperationOverride {
  method?: string;
  path?: string;
  /** The `_METHOD` field of tunnelled calls; null for none. */
  methodOverride?: string | null;
}

export type OperationOverrides = Record<string, OperationOverride>;

export interface RequestLine {
  method: string;
  /** With the parameters filled in and the query appended, without the base URL. */
  path: string;
  methodOverride: string | null;
}

export type Parameters = Record<string, string | number | boolean | undefined>;

/**
 * The request line of a documented operation.
 *
 * @example requestLine("fivecents", "push.get", { streamid: 7 }).path === "/streams/push/7"
 */
export function requestLine<V extends Vendor>(
  vendor: V,
  id: OperationId<V>,
  pathParameters: Parameters = {},
  query: Parameters = {},
  overrides: OperationOverrides = {},
): RequestLine {
  const documented: Operation = operation(vendor, id);
  const override = overrides[id] ?? {};
  const path = (override.path ?? documented.path).replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = pathParameters[name];
    if (value === undefined || value === "")
      throw new Error(`${vendor} ${id} needs the path parameter ${name}`);
    return encodeURIComponent(value);
  });
  return {
    method: override.method ?? documented.method,
    path: `${path}${queryText(query)}`,
    methodOverride:
      override.methodOverride === undefined ? documented.methodOverride : override.methodOverride,
  };
}

function queryText(query: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.append(name, String(value));
  return search.size === 0 ? "" : `?${search.toString()}`;
}
