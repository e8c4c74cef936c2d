import type { CallById, CallsById } from "./account";
import { failure } from "./errors";

/** What a vendor documents, and how its client sends it. */
export interface DocumentedCalls {
  /** The vendor's name in texts. */
  vendor: string;
  operations: Readonly<Record<string, { kind: string; pathParams: readonly { name: string }[] }>>;
  /** The id of one operation, for the error of an unknown one. */
  example: string;
  send(id: string, call: CallById): Promise<unknown>;
}

/** Every documented operation, callable by its id through the client that the resources use. */
export function callsById({ vendor, operations, example, send }: DocumentedCalls): CallsById {
  const known = (id: string) => {
    const found = Object.hasOwn(operations, id) ? operations[id] : undefined;
    if (found) return found;
    throw failure({
      what: `${vendor} documents no operation ${id}`,
      state: "Nothing was sent",
      remedy: `Write one of those that docs/coverage.md lists, as in ${example}`,
    });
  };
  return {
    changes: (id) => ["write", "action"].includes(known(id).kind),
    async call(id, call) {
      const names = known(id).pathParams.map(({ name }) => name);
      const missing = names.filter((name) => (call.path?.[name] ?? "") === "");
      if (missing.length > 0) {
        throw failure({
          what: `${id} needs path: { ${missing.join(", ")} }`,
          state: "Nothing was sent",
          remedy: "Write each of them in `path`",
        });
      }
      return send(id, call);
    },
  };
}
