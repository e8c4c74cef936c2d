import type { HTTPMethods } from "fastify";
import { isObject, type Json } from "./json";
import { type DocumentedOperation, operationsOf } from "./operations";
import type { Vendor } from "./types";

/** Operations behind one method and path: more than one where the vendor tunnels methods through POST. */
export interface Route {
  method: HTTPMethods;
  /** In the server's own notation, without the vendor's prefix. */
  path: string;
  operations: DocumentedOperation[];
}

export function routesOf(vendor: Vendor): Route[] {
  const routes = new Map<string, Route>();
  for (const operation of operationsOf(vendor)) {
    const methods = [operation.method, operation.methodAlternative].filter((method) => method !== undefined);
    for (const method of methods) {
      const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
      const key = `${method} ${path.replaceAll(/:\w+/g, ":")}`;
      const route = routes.get(key) ?? { method: method as HTTPMethods, path, operations: [] };
      route.operations.push(operation);
      routes.set(key, route);
    }
  }
  return [...routes.values()];
}

/** The operation that a body's `_METHOD` selects; without one the call is the untunnelled operation. */
export function selectOperation(
  operations: DocumentedOperation[],
  body: Json,
): DocumentedOperation | undefined {
  const [only] = operations;
  if (operations.length < 2) return only;
  const tunnelled = isObject(body) ? body._METHOD : undefined;
  return (
    operations.find((operation) => operation.methodOverride === tunnelled) ??
    operations.find((operation) => operation.methodOverride === null) ??
    operations.find((operation) => operation.methodOverride !== "DELETE")
  );
}
