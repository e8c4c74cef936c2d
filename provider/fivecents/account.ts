import { overridesFrom, overridesProblem } from "../../api/overrides";
import {
  type AccountDefinition,
  choiceSetting,
  commonBehaviour,
  commonSettings,
  numberSetting,
} from "../core/account";
import { zoneProblem } from "../core/fields";
import { bodyStyles } from "./body-style";
import { callsById } from "./calls-by-id";
import { FiveCentsClient } from "./client";
import { spellingsFrom, spellingsProblem } from "./spellings";

export const fivecentsAccount: AccountDefinition = {
  vendor: "fivecents",
  identifiedBy: "apiKey",
  settings: {
    apiKey: {
      environment: "FIVECENTS_API_KEY",
      secret: true,
      credential: true,
      description: "The account's API key, from the vendor's panel.",
    },
    endpoint: {
      kind: "url",
      environment: "FIVECENTS_ENDPOINT",
      description: "Base URL of the API. Defaults to https://api.5centscdn.com/v2.",
    },
    requestsPerSecond: {
      kind: "number",
      description:
        "How many requests a second this process may send: the vendor's 5, or this process's share. 0 for no limit.",
    },
    timeOffset: {
      problem: zoneProblem,
      description:
        "Zone of the vendor's zone-less times: an offset from UTC, as in +05:30, or a name whose summer time counts, as " +
        "in Europe/Berlin. Defaults to UTC, which no page states.",
    },
    spellings: {
      kind: "object",
      problem: spellingsProblem,
      description:
        "JSON object with what is written where the vendor's pages contradict each other, as in " +
        '{"geoblock.policy": {"allow": "A", "block": "B"}}. Other spellings keep their defaults.',
    },
    ...commonSettings(
      "full",
      "A stream counts as unchanged if its `updated_at` and status have not moved; a change in the same second as the " +
        "last look is missed. A refresh has the configuration of the last `up`: run one after changing it, or refresh " +
        "with `--run-program`.",
    ),
    bodyStyle: {
      choices: bodyStyles,
      description:
        "How bodies spell fields inside fields, where the vendor's pages disagree: nested (default) or flat, " +
        "as geoblock: {enabled} or as geoblock[enabled].",
    },
    operations: {
      kind: "object",
      problem: (text) => overridesProblem("fivecents", text),
      description:
        'JSON object by operation id that corrects a method, path or `_METHOD`, as in {"push.update": {"methodOverride": "PUT"}}.',
    },
  },
  open(
    {
      apiKey = "",
      credentialCommand,
      endpoint,
      requestsPerSecond,
      timeOffset,
      spellings,
      bodyStyle,
      operations,
      ...common
    },
    warn,
  ) {
    const limit = numberSetting("fivecents", "requestsPerSecond", requestsPerSecond);
    const client = new FiveCentsClient({
      warn,
      apiKey,
      ...(credentialCommand === undefined ? {} : { credentialCommand }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(limit === undefined ? {} : { requestsPerSecond: limit }),
      ...(timeOffset === undefined ? {} : { timeOffset }),
      spellings: spellingsFrom(spellings),
      bodyStyle: choiceSetting(bodyStyles, bodyStyle) ?? "nested",
      operations: overridesFrom(operations),
    });
    return {
      client,
      onConflict: "fail",
      ...commonBehaviour(common, "full"),
      now: () => client.now(),
    };
  },
  byId: (client) => callsById(client as FiveCentsClient),
};
