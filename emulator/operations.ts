import type { Field, Operation } from "../api/index";
import { api } from "../api/index";
import type { Vendor } from "./types";

/** A documented field with the facts that only some vendors state. */
export interface DocumentedField extends Field {
  items?: Partial<DocumentedField> & { type: string };
  /** Required only when the field of this name is absent. */
  requiredUnless?: string;
}

/** A documented operation with the facts that only some vendors state. */
export interface DocumentedOperation extends Operation {
  id: string;
  /** false where no credential is needed. */
  auth?: boolean;
  /** The method that the documented body would equally fit. */
  methodAlternative?: string;
  /** A second body type that the document's own examples use. */
  documentedContentType?: string;
}

/** Every documented operation of a vendor, in the document's order. */
export function operationsOf(vendor: Vendor): DocumentedOperation[] {
  const operations = api[vendor].operations as unknown as Record<string, Operation>;
  return Object.entries(operations).map(([id, operation]) => ({ ...operation, id }));
}

/** Actions that only compute an answer, although the document files them among the actions. */
const harmless = new Set(["geo.check", "drm.license"]);

/** Whether the operation changes something at the vendor. */
export function isChanging(operation: DocumentedOperation): boolean {
  if (harmless.has(operation.id)) return false;
  return operation.kind === "write" || operation.kind === "action";
}
