import { api, operation } from "../../api";
import type { CallsById } from "../core/account";
import { failure } from "../core/errors";
import type { FiveCentsClient, FiveCentsOperation } from "./client";

/** Every documented operation, callable by its id through the client that the resources use. */
export function callsById(client: FiveCentsClient): CallsById {
  return {
    changes: (id) => ["write", "action"].includes(operation("fivecents", known(id)).kind),
    async call(id, call) {
      const { pathParams } = operation("fivecents", known(id));
      const missing = pathParams.map(({ name }) => name).filter((name) => (call.path?.[name] ?? "") === "");
      if (missing.length > 0) {
        throw failure({
          what: `${id} needs path: { ${missing.join(", ")} }`,
          state: "Nothing was sent",
          remedy: "Write each of them in `path`",
        });
      }
      return client.call(known(id), call);
    },
  };
}

function known(id: string): FiveCentsOperation {
  if (Object.hasOwn(api.fivecents.operations, id)) return id as FiveCentsOperation;
  throw failure({
    what: `5centsCDN documents no operation ${id}`,
    state: "Nothing was sent",
    remedy: "Write one of those that docs/coverage.md lists, as in push.restart",
  });
}
