import type { CallById, CallsById } from "./account";
import { failure } from "./errors";

/** What a vendor documents, and how its client sends it. */
export interface DocumentedCalls {
  /** The vendor's name in texts. */
  vendor: string;
  operations: Readonly<Record<string, DocumentedCall>>;
  /** The headers that a caller may set where an operation documents them; the client sends the others itself. Left out: none. */
  headers?: readonly string[];
  /** The id of one operation, for the error of an unknown one. */
  example: string;
  /** Whether an operation changes something, where the documented kind does not say it. */
  changes?(id: string): boolean;
  send(id: string, call: CallById): Promise<unknown>;
}

interface DocumentedCall {
  kind: string;
  pathParams: readonly { name: string }[];
  headers: readonly { name: string; required: boolean | null }[];
}

/** Every documented operation, callable by its id through the client that the resources use. */
export function callsById({
  vendor,
  operations,
  example,
  headers = [],
  changes = (id) => ["write", "action"].includes(operations[id]?.kind ?? ""),
  send,
}: DocumentedCalls): CallsById {
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
    changes(id) {
      known(id);
      return changes(id);
    },
    async call(id, call) {
      const documented = known(id);
      assertGiven(id, "path", namesOf(documented.pathParams), call.path);
      const settable = documented.headers.filter(({ name }) => headers.includes(name));
      assertKnown(id, namesOf(settable), call.headers);
      const needed = settable.filter(({ required }) => required);
      assertGiven(id, "headers", namesOf(needed), call.headers);
      return send(id, call);
    },
  };
}

function namesOf(fields: readonly { name: string }[]): string[] {
  return fields.map(({ name }) => name);
}

type Given = Readonly<Record<string, unknown>> | undefined;

function assertGiven(id: string, part: "path" | "headers", names: readonly string[], given: Given): void {
  const missing = names.filter((name) => (given?.[name] ?? "") === "");
  if (missing.length === 0) return;
  throw failure({
    what: `${id} needs ${part}: { ${missing.join(", ")} }`,
    state: "Nothing was sent",
    remedy: `Write each of them in \`${part}\``,
  });
}

function assertKnown(id: string, settable: readonly string[], given: Given): void {
  const [unknown] = Object.keys(given ?? {}).filter((name) => !settable.includes(name));
  if (unknown === undefined) return;
  throw failure({
    what: `${id} takes no header ${unknown}`,
    state: "Nothing was sent",
    remedy: settable.length === 0 ? "Leave `headers` out" : `Headers that it takes: ${settable.join(", ")}`,
  });
}
