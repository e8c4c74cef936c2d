import { overridesFrom } from "../../api/request-line";
import {
  type AccountDefinition,
  accountSetting,
  numberSetting,
  refreshFrom,
  refreshSetting,
} from "../core/account";
import { ExpectedError } from "../core/errors";
import { EncoraStreamClient } from "./client";

export const encorastreamAccount: AccountDefinition = {
  vendor: "encorastream",
  // Access tokens change every quarter of an hour; the tenant's URL stays.
  identifiedBy: "endpoint",
  settings: {
    endpoint: {
      kind: "url",
      environment: "ENCORASTREAM_ENDPOINT",
      required: true,
      description:
        "Base URL of the tenant's API. The vendor documents no common one, so there is no default.",
    },
    accessToken: {
      environment: "ENCORASTREAM_ACCESS_TOKEN",
      secret: true,
      required: true,
      description: "An access token of an account that may administer content.",
    },
    onConflict: {
      description:
        'What an update does when somebody else changed the object since the last run: "fail" (where not given) or "overwrite".',
    },
    requestsPerSecond: {
      kind: "number",
      description:
        "How many requests a second this process may send. No limit where not given, since the vendor states none.",
    },
    refresh: refreshSetting("incremental"),
    account: accountSetting,
    operations: {
      description:
        'JSON object by operation id that corrects a method or path, as in {"shows.admin.update": {"method": "PUT"}}.',
    },
  },
  open({ endpoint = "", accessToken = "", onConflict = "fail", requestsPerSecond, refresh, operations }) {
    if (onConflict !== "fail" && onConflict !== "overwrite") {
      throw new ExpectedError('encorastream:onConflict must be one of "fail", "overwrite"');
    }
    const client = new EncoraStreamClient({
      endpoint,
      accessToken,
      requestsPerSecond: numberSetting("encorastream", "requestsPerSecond", requestsPerSecond) ?? 0,
      operations: overridesFrom("encorastream", operations),
    });
    return {
      client,
      onConflict,
      refresh: refreshFrom("encorastream", refresh, "incremental"),
      now: () => client.now(),
    };
  },
};
