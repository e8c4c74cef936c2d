import { api, type Operation, type Vendor } from "../../../api";
import { fieldsOf, parts } from "./fields";
import type { ListedOperation } from "./results";

/** An operation with its fields, as the list and the help show it. */
export function listed(id: string, operation: Operation): ListedOperation {
  const { title, method, path, kind, evidence } = operation;
  const fields = parts.flatMap((part) =>
    fieldsOf(operation, part).map(({ name, type, required, note }) => ({
      ...{ name, in: part, type, required },
      ...(note === undefined ? {} : { note }),
    })),
  );
  return { id, title, method, path, kind, evidence, fields };
}

export function operationsOf(vendor: Vendor): Readonly<Record<string, Operation>> {
  return api[vendor].operations as unknown as Record<string, Operation>;
}
