import { api, operation } from "../../api";
import type { CallsById } from "../core/account";
import { ExpectedError } from "../core/errors";
import type { FiveCentsClient, FiveCentsOperation } from "./client";

/** Every documented operation, callable by its id through the client that the resources use. */
export function callsById(client: FiveCentsClient): CallsById {
  return {
    changes: (id) => ["write", "action"].includes(operation("fivecents", known(id)).kind),
    async call(id, call) {
      const { pathParams } = operation("fivecents", known(id));
      const missing = pathParams.map(({ name }) => name).filter((name) => (call.path?.[name] ?? "") === "");
      if (missing.length > 0) {
        throw new ExpectedError(`${id} needs path: { ${missing.join(", ")} }. Nothing was sent.`);
      }
      return client.call(known(id), call);
    },
  };
}

function known(id: string): FiveCentsOperation {
  if (Object.hasOwn(api.fivecents.operations, id)) return id as FiveCentsOperation;
  throw new ExpectedError(
    `5centsCDN documents no operation ${id}; docs/coverage.md lists all, as in push.restart. Nothing was sent.`,
  );
}
