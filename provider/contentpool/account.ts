import { overridesFrom, overridesProblem } from "../../api/overrides";
import { type AccountDefinition, commonBehaviour, commonSettings, numberSetting } from "../core/account";
import { callsById } from "./calls-by-id";
import { ContentPoolClient } from "./client";

export const contentpoolAccount: AccountDefinition = {
  vendor: "contentpool",
  identifiedBy: "token",
  settings: {
    token: {
      environment: "CONTENTPOOL_TOKEN",
      secret: true,
      credential: true,
      description: "The account's API token, from the vendor's dashboard.",
    },
    endpoint: {
      kind: "url",
      environment: "CONTENTPOOL_ENDPOINT",
      description: "Base URL of the API. Defaults to https://www.content-pool.ir.",
    },
    requestsPerSecond: {
      kind: "number",
      description: "How many requests a second this process may send. Defaults to 0: no limit.",
    },
    sourceAbbr: {
      description:
        'The `source_abbr` of the account\'s objects. Defaults to "cp", as in every documented answer.',
    },
    channelKey: {
      description:
        "Key of the account's own channel, as its objects show it. The search for a video then looks at this channel alone; " +
        "by default it looks at every channel.",
    },
    ...commonSettings("incremental"),
    operations: {
      kind: "object",
      problem: (text) => overridesProblem("contentpool", text),
      description:
        'JSON object by operation id that corrects a method or path, as in {"series.get": {"path": "/api/user/show"}}.',
    },
  },
  open(
    {
      token = "",
      credentialCommand,
      endpoint,
      requestsPerSecond,
      sourceAbbr,
      channelKey,
      operations,
      ...common
    },
    warn,
  ) {
    const limit = numberSetting("contentpool", "requestsPerSecond", requestsPerSecond);
    const client = new ContentPoolClient({
      warn,
      token,
      ...(credentialCommand === undefined ? {} : { credentialCommand }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(limit === undefined ? {} : { requestsPerSecond: limit }),
      ...(sourceAbbr === undefined ? {} : { sourceAbbr }),
      ...(channelKey === undefined ? {} : { channelKey }),
      operations: overridesFrom(operations),
    });
    return {
      client,
      onConflict: "fail",
      ...commonBehaviour(common, "incremental"),
      now: () => client.now(),
    };
  },
  byId: (client) => callsById(client as ContentPoolClient),
};
