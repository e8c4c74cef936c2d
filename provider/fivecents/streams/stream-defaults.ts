import { z } from "zod";
import { type Body, updateOnly } from "../../core/argument";
import { inputsOf, partsOf, type UpdateCalls } from "../../core/argument-table";
import { same } from "../../core/canonical";
import { defineResource } from "../../core/define-resource";
import type { Part } from "../../core/definition";
import { field } from "../../core/facts";
import { hostName, setOf } from "../../core/fields";
import { hasUnknown } from "../../core/unknown";
import { argument, type Wire, wireOf } from "../argument";
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
    impactKind: "account",
    impactWhen: ["append", "overwrite"],
  },
).optional();

const cname = argument({
  schema: field(
    z
      .strictObject({
        hostNames: setOf(hostName()).describe(
          "Host names of your own under which streams are delivered. An empty list presumably clears them; that is undocumented.",
        ),
        certificateId: z.string().min(1).describe("Id of the account's TLS certificate for them.").optional(),
      })
      .describe("Own host names for all streams of the account."),
    { unreadable: true, impact: "the host names of playback URLs change", impactKind: "links" },
  ).optional(),
  body: ({ hostNames, certificateId }) => ({
    cname: commaText(hostNames),
    ...(certificateId === undefined ? {} : { certid: certificateId }),
  }),
});

const hash = argument({
  schema: field(
    z
      .strictObject({
        enabled: field(z.boolean().describe("Whether names are hashed."), {
          default: true,
        }).optional(),
        pullStreams: field(z.boolean().describe("Whether the names of pull streams are hashed too."), {
          default: false,
        }).optional(),
        extension: field(z.enum([".sdp", ".mp4"]).describe("Ending of a hashed name. Defaults to none."), {
          differs: "Left out, it is written as the documented empty text.",
        }).optional(),
        salt: z.string().min(1).describe("What the names are hashed with."),
      })
      .describe("Hashed stream names, so that nobody can guess them."),
    {
      secret: true,
      unreadable: true,
      impact: "a new salt changes every hashed stream name at once",
      impactKind: "links",
    },
  ).optional(),
  body: ({ enabled = true, pullStreams = false, extension = "", salt }) => ({
    enabled: flag(enabled),
    hashrestream: flag(pullStreams),
    extension,
    key: salt,
  }),
});

/** The settings whose write says how far it reaches. */
const reachingArguments = {
  domainLock: updateOnly(
    byDefault(domainLock.schema.unwrap(), "Which web sites may embed new streams.", domainLock.body),
    "settings.domainlock.update",
  ),
  geoBlock: updateOnly(
    byDefault(geoBlock.schema.unwrap(), "Which countries may watch new streams.", geoBlock.body),
    "settings.geoblock.update",
  ),
  secureToken: updateOnly(
    byDefault(secureToken.schema.unwrap(), "Signed links for new streams.", secureToken.body),
    "settings.securetoken.update",
  ),
  rtmpAuth: updateOnly(
    byDefault(rtmpAuth.schema.unwrap(), "A login for encoders that push to new streams.", rtmpAuth.body),
    "settings.rtmpauth.update",
  ),
  ndvr: updateOnly(
    byDefault(ndvr.schema.unwrap(), "Rewinding new streams (nDVR).", ndvr.body),
    "settings.ndvr.update",
  ),
  record: updateOnly(
    byDefault(
      recording.schema.unwrap().omit({ server: true }),
      "Recording new streams (DVR).",
      recording.body,
    ),
    "settings.record.update",
  ),
};

/** The settings that concern all streams of the account, with no choice. */
const accountArguments = {
  cname: updateOnly(cname, "settings.cname.update"),
  hash: updateOnly(hash, "settings.hash.update"),
};

const args = { ...reachingArguments, ...accountArguments };

const inputs = z.strictObject({ mode: reach, ...inputsOf(args).shape });
type Inputs = z.infer<typeof inputs>;

const reaching = Object.keys(reachingArguments) as (keyof typeof reachingArguments)[];

type DefaultsPart = Part<FiveCentsClient, Inputs, Record<string, never>>;
type Calls = UpdateCalls<FiveCentsClient, Wire, FiveCentsOperation, Inputs, Record<string, never>>;

const accountCalls: Calls = {
  names: "managed",
  wire: (context) => wireOf(context),
  nameOf: String,
  async send({ client }, { update, body }) {
    await client.call(update, { body });
    return undefined;
  },
};

/** A wider reach than before writes a setting again; a narrower one has nothing to undo. */
const reachingCalls: Calls = {
  ...accountCalls,
  async send({ client }, { update, body, values, change }) {
    const { mode = "save" } = values;
    const isNarrowed = mode === "save" && change.changed.every((key) => key === "mode");
    if (Object.keys(body).length === 0 || isNarrowed) return undefined;
    await client.call(update, { body: { ...body, mode } });
    return undefined;
  },
};

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
  arguments: args,
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
    ...partsOf(reachingArguments, reachingCalls).map(withMode),
    ...partsOf(accountArguments, accountCalls),
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

/** The part with `mode` beside its own argument: that no call clears, as it stands in no argument's body. */
function withMode(part: DefaultsPart): DefaultsPart {
  return {
    ...part,
    keys: [...part.keys, "mode"],
    write: (context, id, values, change) =>
      part.write(context, id, values, {
        ...change,
        cleared: change.cleared.filter((key) => key !== "mode"),
      }),
  };
}

/** A setting of streams as a default. There is no value to go back to, and no call that shows it. */
function byDefault<S extends z.ZodObject>(
  schema: S,
  text: string,
  body: (value: z.infer<S>, wire: Wire) => Body,
) {
  const stored = field(schema, {
    unreadable: true,
    reset: undefined,
    impact: "with the modes append and overwrite, on every existing stream",
  }).optional();
  return argument({ schema: stored.describe(text), body });
}

function isWritten(before: Partial<Inputs>, wanted: Inputs, key: (typeof reaching)[number]): boolean {
  return before.mode !== wanted.mode || !same(before[key], wanted[key]);
}
