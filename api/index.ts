import contentpool from "./contentpool.json";
import encorastream from "./encorastream.json";
import fivecents from "./fivecents.json";
import type { Vendor } from "./vendor";

export type { Vendor } from "./vendor";

/** Named for the compiler, which would write the documents out in the declarations of the package. */
interface Documents extends Record<Vendor, object> {
  fivecents: typeof fivecents;
  encorastream: typeof encorastream;
  contentpool: typeof contentpool;
}

/** What the three vendors document: every operation, keyed by its id. */
export const api: Documents = { fivecents, encorastream, contentpool };

/** The documented operation ids of one vendor, checked at compile time. */
export type OperationId<V extends Vendor> = keyof (typeof api)[V]["operations"] & string;

/** One field of a path, query, header or body, as documented. */
export interface Field {
  name: string;
  type: string;
  required: boolean | null;
  enum?: readonly (string | number)[];
  min?: number;
  max?: number;
  pattern?: string;
  format?: string;
  nullable?: boolean;
  default?: string | number | boolean | null;
  note?: string;
  fields?: readonly Field[];
}

/** One documented operation. `evidence` says how sure we are of it. */
export interface Operation {
  group: string;
  title: string;
  method: string;
  path: string;
  methodOverride: string | null;
  contentType: string | null;
  pathParams: readonly Field[];
  query: readonly Field[];
  headers: readonly Field[];
  body: readonly Field[];
  responses: readonly { status: number; sample?: unknown }[];
  rules: readonly string[];
  kind: "write" | "read" | "list" | "action" | "report";
  evidence: "seed" | "public-docs" | "inferred";
  source: string;
}

/** The documented operation with this id. */
export function operation<V extends Vendor>(vendor: V, id: OperationId<V>): Operation {
  const operations = api[vendor].operations as unknown as Record<string, Operation>;
  const found = operations[id];
  if (!found) throw new Error(`${vendor} documents no operation ${id}`);
  return found;
}
