import { z } from "zod";
import { field } from "../../core/facts";
import { setting } from "../argument";
import { flag } from "../codecs";
import { meaningsOf } from "../spellings";
import { exemptIps, inForce } from "./viewer-rules";

export const secureToken = setting("securetoken", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        mode: z
          .enum(["fullPath", "query", "path"])
          .describe(
            "What is signed: the full path, or a part of it with the token in the query or in the path.",
          ),
        secret: z
          .string()
          .min(1)
          .describe("The signing secret, 16 hexadecimal characters in the vendor's examples."),
        timeoutSeconds: z
          .number()
          .int()
          .min(5)
          .max(25200)
          .describe("How long a signed link lives, in seconds."),
        movingExpiry: field(z.boolean().describe("Whether each use of a link restarts its lifetime."), {
          default: false,
        }).optional(),
        bindToIp: field(z.boolean().describe("Whether a link works for one viewer address only."), {
          default: false,
        }).optional(),
        exemptIps,
      })
      .describe("Signed links: players need a token made with the secret."),
    {
      secret: true,
      reset: { enabled: false, mode: "fullPath", secret: "", timeoutSeconds: 3600 },
      impact: "links signed with the old secret stop working",
      impactKind: "links",
    },
  ).optional(),
  body: (value, { lists, spellings }) => ({
    enabled: flag(value.enabled ?? true),
    policy: spellings["securetoken.policy"][value.mode],
    list: value.secret,
    timeout: value.timeoutSeconds,
    session: value.movingExpiry ? "1" : "0",
    keyip: spellings["securetoken.keyip"][value.bindToIp ? "on" : "off"],
    ips: lists(value.exemptIps),
  }),
  from(shown, spellings) {
    const bound = shown.word("keyip", meaningsOf(spellings, "securetoken.keyip"));
    return {
      enabled: shown.flag("enabled"),
      mode: shown.word("policy", meaningsOf(spellings, "securetoken.policy")),
      secret: shown.text("list"),
      timeoutSeconds: shown.number("timeout"),
      movingExpiry: shown.flag("session"),
      bindToIp: bound && bound === "on",
      exemptIps: shown.list("ips"),
    };
  },
});
