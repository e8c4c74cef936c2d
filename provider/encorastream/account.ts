import { overridesFrom, overridesProblem } from "../../api/overrides";
import {
  type AccountDefinition,
  choiceSetting,
  commonBehaviour,
  commonSettings,
  numberSetting,
} from "../core/account";
import { callsById } from "./calls-by-id";
import { EncoraStreamClient } from "./client";
import { isSignedIn, loginCommand } from "./sign-in/token-file";

const conflictModes = ["fail", "overwrite"] as const;
const resumeModes = ["contentRange", "restart"] as const;

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
      credential: true,
      description:
        "An access token of an account that may administer content. Not needed after " +
        "`npx ott login encorastream`, whose tokens are refreshed: see `docs/sign-in.md`.",
    },
    onConflict: {
      choices: conflictModes,
      description:
        'What an update does when somebody else changed the object since the last run: "fail" (default) or "overwrite".',
    },
    requestsPerSecond: {
      kind: "number",
      description:
        "How many requests a second this process may send. Defaults to no limit, since the vendor states none.",
    },
    ...commonSettings("incremental"),
    uploadResume: {
      choices: resumeModes,
      description:
        "How an upload goes on that was cut; the vendor says that it can, and not how. `contentRange` (default): the upload URL " +
        "is asked by `Content-Range` how much has arrived, and sent the rest. `restart`: the file is sent again.",
    },
    operations: {
      kind: "object",
      problem: (text) => overridesProblem("encorastream", text),
      description:
        'JSON object by operation id that corrects a method or path, as in {"shows.admin.update": {"method": "PUT"}}.',
    },
  },
  signIn: {
    command: loginCommand,
    isDone: ({ endpoint }) => endpoint !== undefined && isSignedIn(endpoint),
  },
  open(
    {
      endpoint = "",
      accessToken = "",
      credentialCommand,
      onConflict,
      requestsPerSecond,
      operations,
      uploadResume,
      ...common
    },
    warn,
  ) {
    const client = new EncoraStreamClient({
      warn,
      endpoint,
      accessToken,
      ...(credentialCommand === undefined ? {} : { credentialCommand }),
      requestsPerSecond: numberSetting("encorastream", "requestsPerSecond", requestsPerSecond) ?? 0,
      operations: overridesFrom(operations),
      uploadResume: choiceSetting(resumeModes, uploadResume) ?? "contentRange",
    });
    return {
      client,
      onConflict: choiceSetting(conflictModes, onConflict) ?? "fail",
      ...commonBehaviour(common, "incremental"),
      now: () => client.now(),
    };
  },
  byId: (client) => callsById(client as EncoraStreamClient),
};
