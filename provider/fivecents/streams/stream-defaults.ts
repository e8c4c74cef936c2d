import { z } from "zod";
import type { Body } from "../../core/argument";
import { same } from "../../core/canonical";
import { defineResource } from "../../core/define-resource";
import type { Part } from "../../core/definition";
import { field } from "../../core/facts";
import { hostName, setOf } from "../../core/fields";
import { hasUnknown } from "../../core/unknown";
import { type Wire, wireOf } from "../argument";
import type { FiveCentsClient, FiveCentsOperation } from "../client";
import { commaText, flag } from "../codecs";
import { wholeSettings } from "../example-settings";
import { ndvr, recording } from "../settings/recording";
import { rtmpAuth } from "../settings/rtmp-auth";
import { secureToken } from "../settings/secure-token";
import { domainLock, geoBlock } from "../settings/viewer-rules";

const reach = field(
  z
    .enum(["save", "append", "overwrite"])
    .describe(
      "How far a write reaches. `save` (default): new streams only. `append`: every existing stream of the " +
        "account gets it too, added to what it has. `overwrite`: every existing stream of the account gets it in place of what it has.",
    ),
  {
    unreadable: true,
    examples: ["overwrite", "append"],
    impact: "with append and overwrite every stream of the account changes while it runs",
  },
).optional();

const inputs = z.strictObject({
  mode: reach,
  domainLock: byDefault(domainLock.schema.unwrap()).describe("Which web sites may embed new streams."),
  geoBlock: byDefault(geoBlock.schema.unwrap()).describe("Which countries may watch new streams."),
  secureToken: byDefault(secureToken.schema.unwrap()).describe("Signed links for new streams."),
  rtmpAuth: byDefault(rtmpAuth.schema.unwrap()).describe("A login for encoders that push to new streams."),
  ndvr: byDefault(ndvr.schema.unwrap()).describe("Rewinding new streams (nDVR)."),
  record: byDefault(recording.schema.unwrap().omit({ server: true })).describe(
    "Recording new streams (DVR).",
  ),
  cname: field(
    z
      .strictObject({
        hostNames: setOf(hostName()).describe(
          "Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented.",
        ),
        certificateId: z.string().min(1).describe("Id of the account's TLS certificate for them.").optional(),
      })
      .describe("Own host names for all streams of the account."),
    { unreadable: true, impact: "the host names of playback URLs change" },
  ).optional(),
  hash: field(
    z
      .strictObject({
        enabled: field(z.boolean().describe("Whether names are hashed."), {
          default: true,
        }).optional(),
        pullStreams: field(z.boolean().describe("Whether the names of pull streams are hashed too."), {
          default: false,
        }).optional(),
        extension: z.enum([".sdp", ".mp4"]).describe("Ending of a hashed name. Defaults to none.").optional(),
        salt: z.string().min(1).describe("What the names are hashed with."),
      })
      .describe("Hashed stream names, so that nobody can guess them."),
    { secret: true, unreadable: true, impact: "a new salt changes every hashed stream name at once" },
  ).optional(),
});
type Inputs = z.infer<typeof inputs>;

/** The settings whose write says how far it reaches. */
const reaching = ["domainLock", "geoBlock", "secureToken", "rtmpAuth", "ndvr", "record"] as const;

/** What new streams of an account start with. */
export const streamDefaults = defineResource<FiveCentsClient>()({
  type: "fivecents:StreamDefaults",
  summary: "What new streams of the account start with; on request, what all its streams get.",
  description:
    "An account has one set of defaults, so a program has at most one StreamDefaults for each account. " +
    "No call shows the defaults, so drift is not detected. " +
    "Removing a setting or deleting the resource changes nothing at the vendor, which documents no defaults of its " +
    "own: set `enabled: false` to switch a default off. " +
    "With the modes `append` and `overwrite` each write changes every existing stream of the account, and the plan " +
    "warns of it. Streams whose own resource has the same setting then drift, so set it in one place only. " +
    "A stream takes the defaults that exist when it is created: let it depend on this resource (`dependsOn`).",
  inputs,
  outputs: z.object({}),
  id: z.literal("defaults", "must be defaults: an account has one"),
  identity: { kind: "single", keys: [] },
  list: {
    within: [],
    shows: [],
    items: async () => [{ id: "defaults", live: { inputs: {}, outputs: {} } }],
  },
  create: { sends: () => [], send: async () => ({ id: "defaults" }) },
  parts: [
    defaultPart("domainLock", "settings.domainlock.update", domainLock.body),
    defaultPart("geoBlock", "settings.geoblock.update", geoBlock.body),
    defaultPart("secureToken", "settings.securetoken.update", secureToken.body),
    defaultPart("rtmpAuth", "settings.rtmpauth.update", rtmpAuth.body),
    defaultPart("ndvr", "settings.ndvr.update", ndvr.body),
    defaultPart("record", "settings.record.update", recording.body),
    {
      name: "cname",
      keys: ["cname"],
      async write({ client }, _id, { cname }) {
        if (cname === undefined) return undefined;
        const { hostNames, certificateId } = cname;
        const certificate = certificateId === undefined ? {} : { certid: certificateId };
        await client.call("settings.cname.update", { body: { cname: commaText(hostNames), ...certificate } });
        return undefined;
      },
    },
    {
      name: "hash",
      keys: ["hash"],
      async write({ client }, _id, { hash }) {
        if (hash === undefined) return undefined;
        const { enabled = true, pullStreams = false, extension = "", salt } = hash;
        const body = { enabled: flag(enabled), hashrestream: flag(pullStreams), extension, key: salt };
        await client.call("settings.hash.update", { body });
        return undefined;
      },
    },
  ],
  read: async () => ({ inputs: {}, outputs: {} }),
  async delete({ warn }) {
    await warn(
      "fivecents:StreamDefaults: the account's stream defaults stay as they are: no call shows or restores what was there before.",
    );
  },
  problems: ({ mode, rtmpAuth: login }) =>
    mode === "append" && login !== undefined
      ? [
          {
            path: "mode",
            text: "must not be append with rtmpAuth, which the vendor only saves or overwrites",
          },
        ]
      : [],
  warnings(before, wanted) {
    const { mode } = wanted;
    if (hasUnknown(mode))
      return ["mode is not known yet: it may rewrite every existing stream of the account"];
    if (mode !== "append" && mode !== "overwrite") return [];
    const written = reaching.filter((key) => wanted[key] !== undefined && isWritten(before, wanted, key));
    if (written.length === 0) return [];
    const does = mode === "append" ? "adds to" : "replaces";
    return [`mode ${mode} ${does} ${written.join(", ")} of every existing stream of the account`];
  },
  examples: [
    {
      title: "New streams are for two countries",
      inputs: { geoBlock: { mode: "allow", countries: ["DE", "AT"] } },
    },
    {
      title: "Every stream, existing ones too, can be embedded by one site only",
      inputs: { mode: "overwrite", domainLock: { mode: "allow", domains: ["www.example.com"] } },
    },
    {
      title: "Signed links, a login, recording and own host names for new streams",
      inputs: {
        secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 3600 },
        rtmpAuth: { username: "studio", password: "example-password" },
        ndvr: { windowMinutes: 60 },
        record: { retentionDays: 7 },
        cname: { hostNames: ["live.example.com"] },
        hash: { salt: "example-salt" },
      },
    },
    {
      title: "Every setting that new streams can start with",
      inputs: {
        mode: "save",
        domainLock: wholeSettings.domainLock,
        geoBlock: wholeSettings.geoBlock,
        secureToken: wholeSettings.secureToken,
        rtmpAuth: wholeSettings.rtmpAuth,
        ndvr: wholeSettings.ndvr,
        record: wholeSettings.record,
        cname: { hostNames: ["live.example.com"], certificateId: "1207" },
        hash: { enabled: true, pullStreams: true, extension: ".mp4", salt: "example-salt" },
      },
    },
  ],
});

/** A setting of streams as a default. There is no value to go back to, and no call that shows it. */
function byDefault<S extends z.ZodObject>(setting: S) {
  return field(setting, {
    unreadable: true,
    reset: undefined,
    impact: "with the modes append and overwrite, on every existing stream",
  }).optional();
}

/** Writes one default. A wider reach than before writes it again; a narrower one has nothing to undo. */
function defaultPart<Key extends (typeof reaching)[number], Value>(
  key: Key,
  operation: FiveCentsOperation,
  body: (value: Value, wire: Wire) => Body,
): Part<FiveCentsClient, { mode?: Inputs["mode"] } & { [K in Key]?: Value }, Record<string, never>> {
  return {
    name: key,
    keys: [key, "mode"],
    async write({ client }, _id, { mode = "save", [key]: value }, { changed }) {
      if (value === undefined || (mode === "save" && !changed.includes(key))) return undefined;
      await client.call(operation, { body: { ...body(value as Value, wireOf({ client })), mode } });
      return undefined;
    },
  };
}

function isWritten(before: Partial<Inputs>, wanted: Inputs, key: (typeof reaching)[number]): boolean {
  return before.mode !== wanted.mode || !same(before[key], wanted[key]);
}
