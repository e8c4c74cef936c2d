import { z } from "zod";
import { field } from "../core/facts";
import { countryCode, ipAddress, setOf } from "../core/fields";
import { commaText, flag, isOn, listFrom, numberFrom, record, textFrom } from "./codecs";

/**
 * The settings that all stream kinds share. Each is sent complete: whether the vendor keeps or resets what a
 * call leaves out is undocumented. `body` makes the vendor's form, `from` reads it back from a stream.
 */

const enabled = field(z.boolean().describe("Whether the setting is in force. True where not given."), {
  default: true,
}).optional();
const mode = z.enum(["allow", "block"]).describe("Whether the listed ones are let in, or kept out.");
const exemptIps = field(setOf(ipAddress()).describe("Addresses that the setting does not apply to."), {
  default: [],
}).optional();

export const geoBlock = {
  schema: field(
    z
      .strictObject({
        enabled,
        mode,
        countries: setOf(countryCode()).min(1).describe("ISO 3166-1 alpha-2 codes."),
        exemptIps,
      })
      .describe("Which countries may watch."),
    {
      reset: { enabled: false, mode: "block", countries: [] },
      impact: "opens or closes the stream to countries while it runs",
    },
  ).optional(),
  body: (value: GeoBlock) => ({
    enabled: flag(value.enabled ?? true),
    policy: flag(value.mode === "allow"),
    list: value.countries,
    ips: commaText(value.exemptIps),
  }),
  from: (stream: Record<string, unknown>): GeoBlock | undefined => {
    const shown = record(stream.geoblock);
    if (shown.enabled === undefined) return undefined;
    return {
      enabled: isOn(shown.enabled),
      mode: isOn(shown.policy) ? "allow" : "block",
      countries: listFrom(shown.list),
      exemptIps: listFrom(shown.ips),
    };
  },
};
type GeoBlock = { enabled?: boolean; mode: "allow" | "block"; countries: string[]; exemptIps?: string[] };

export const domainLock = {
  schema: field(
    z
      .strictObject({
        enabled,
        mode,
        domains: setOf(z.string().min(1)).min(1).describe("Host names of the pages that embed the player."),
        exemptIps,
        refuseMissingReferer: field(
          z.boolean().describe("Whether requests without a Referer are refused. False where not given."),
          { default: false },
        ).optional(),
      })
      .describe("Which web sites may embed the stream."),
    {
      reset: { enabled: false, mode: "allow", domains: [] },
      impact: "players on other sites stop or start to work",
    },
  ).optional(),
  body: (value: DomainLock) => ({
    enabled: flag(value.enabled ?? true),
    policy: flag(value.mode === "allow"),
    list: commaText(value.domains),
    ips: commaText(value.exemptIps),
    noreferer: flag(value.refuseMissingReferer ?? false),
  }),
  from: (stream: Record<string, unknown>): DomainLock | undefined => {
    const shown = record(stream.domainlock);
    if (shown.enabled === undefined) return undefined;
    return {
      enabled: isOn(shown.enabled),
      mode: isOn(shown.policy) ? "allow" : "block",
      domains: listFrom(shown.list),
      exemptIps: listFrom(shown.ips),
      refuseMissingReferer: isOn(shown.noreferer),
    };
  },
};
type DomainLock = {
  enabled?: boolean;
  mode: "allow" | "block";
  domains: string[];
  exemptIps?: string[];
  refuseMissingReferer?: boolean;
};

const tokenModes = { fullPath: "F", query: "Q", path: "D" } as const;

export const secureToken = {
  schema: field(
    z
      .strictObject({
        enabled,
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
        movingExpiry: field(
          z.boolean().describe("Whether the life of a link begins anew at each use. False where not given."),
          { default: false },
        ).optional(),
        bindToIp: field(
          z.boolean().describe("Whether a link works for one viewer address only. False where not given."),
          {
            default: false,
          },
        ).optional(),
        exemptIps,
      })
      .describe("Signed links: players need a token made with the secret."),
    {
      secret: true,
      reset: { enabled: false, mode: "fullPath", secret: "", timeoutSeconds: 3600 },
      impact: "links signed with the old secret stop to work",
    },
  ).optional(),
  body: (value: SecureToken) => ({
    enabled: flag(value.enabled ?? true),
    policy: tokenModes[value.mode],
    list: value.secret,
    timeout: value.timeoutSeconds,
    session: value.movingExpiry ? "1" : "0",
    keyip: flag(value.bindToIp ?? false),
    ips: commaText(value.exemptIps),
  }),
  from: (stream: Record<string, unknown>): SecureToken | undefined => {
    const shown = record(stream.securetoken);
    if (shown.enabled === undefined) return undefined;
    const known = Object.entries(tokenModes).find(([, letter]) => letter === shown.policy);
    return {
      enabled: isOn(shown.enabled),
      mode: (known?.[0] ?? "fullPath") as SecureToken["mode"],
      secret: textFrom(shown.list) ?? "",
      timeoutSeconds: numberFrom(shown.timeout) ?? 3600,
      movingExpiry: isOn(shown.session),
      bindToIp: isOn(shown.keyip),
      exemptIps: listFrom(shown.ips),
    };
  },
};
type SecureToken = {
  enabled?: boolean;
  mode: keyof typeof tokenModes;
  secret: string;
  timeoutSeconds: number;
  movingExpiry?: boolean;
  bindToIp?: boolean;
  exemptIps?: string[];
};

export const rtmpAuth = {
  schema: field(
    z
      .strictObject({
        enabled,
        username: z.string().min(1).describe("User name that encoders log in with."),
        password: z.string().min(1).describe("Password that encoders log in with."),
      })
      .describe("A login for encoders that push to the stream. No documented call shows it."),
    {
      secret: true,
      unreadable: true,
      reset: { enabled: false, username: "", password: "" },
      impact: "encoders must log in with the new name and password",
    },
  ).optional(),
  body: (value: RtmpAuth) => ({
    enabled: flag(value.enabled ?? true),
    username: value.username,
    password: value.password,
  }),
};
type RtmpAuth = { enabled?: boolean; username: string; password: string };

export const ndvr = {
  schema: field(
    z
      .strictObject({
        enabled,
        windowMinutes: z
          .number()
          .int()
          .min(5)
          .max(180)
          .describe(
            "How far viewers can go back, in minutes (5 to 180, as the vendor's settings page says).",
          ),
      })
      .describe("Rewinding the live stream (nDVR)."),
    { reset: { enabled: false, windowMinutes: 5 }, impact: "the names of the playback manifests change" },
  ).optional(),
  body: (value: Ndvr) => ({ enabled: flag(value.enabled ?? true), retention: value.windowMinutes }),
  from: (stream: Record<string, unknown>): Ndvr | undefined => {
    const shown = record(stream.ndvr);
    if (shown.enabled === undefined) return undefined;
    return { enabled: isOn(shown.enabled), windowMinutes: numberFrom(shown.retention) ?? 5 };
  },
};
type Ndvr = { enabled?: boolean; windowMinutes: number };

export const recording = {
  schema: field(
    z
      .strictObject({
        enabled,
        retentionDays: z.number().int().min(1).describe("How long recordings are kept, in days."),
        server: field(
          z
            .number()
            .int()
            .describe("Code of the recording server. Only a create takes it, and no call shows it."),
          { replaces: true, unreadable: true },
        ).optional(),
      })
      .describe("Recording (DVR). Switching it on makes a child stream that holds the recordings."),
    { reset: { enabled: false, retentionDays: 1 }, impact: "recording starts or stops" },
  ).optional(),
  body: (value: Recording) => ({ enabled: flag(value.enabled ?? true), retention: value.retentionDays }),
  from: (stream: Record<string, unknown>): Recording | undefined => {
    const shown = record(stream.record);
    if (shown.enabled === undefined) return undefined;
    return { enabled: isOn(shown.enabled), retentionDays: numberFrom(shown.retention) ?? 1 };
  },
};
type Recording = { enabled?: boolean; retentionDays: number; server?: number };

const profileIds = field(
  setOf(
    field(z.string().regex(/^\d+$/, "must be the id of a transcoding profile, a number as text"), {
      reference: "fivecents:TranscodingProfile",
    }),
  ),
  { default: [] },
);

export const transcode = {
  schema: field(
    z
      .strictObject({
        videoProfiles: profileIds
          .describe("Ids of the transcoding profiles that make the video renditions.")
          .optional(),
        audioProfiles: profileIds
          .describe("Ids of the transcoding profiles that make the audio renditions.")
          .optional(),
        filters: field(setOf(z.string().regex(/^\d+$/, "must be the id of a filter, a number as text")), {
          examples: [["3"], ["3", "4"]],
          default: [],
        })
          .describe("Ids of filters, as for a logo. They exclude a pass-through profile.")
          .optional(),
        mode: z
          .number()
          .int()
          .min(0)
          .describe("The vendor's live transcoding mode (`ltc`), 1 in its examples.")
          .optional(),
        autostop: field(
          z.boolean().describe("Whether transcoding stops when nobody watches. No call shows it."),
          {
            unreadable: true,
          },
        ).optional(),
      })
      .describe("The ladder of renditions made from the stream."),
    {
      reset: { videoProfiles: [], audioProfiles: [], filters: [] },
      impact: "restarts the transcoder; viewers may see a short interruption",
    },
  ).optional(),
  body: (value: Transcode) => ({
    vprofiles: value.videoProfiles ?? [],
    aprofiles: value.audioProfiles ?? [],
    filters: value.filters ?? [],
    ...(value.mode === undefined ? {} : { ltc: value.mode }),
    ...(value.autostop === undefined ? {} : { autostop: value.autostop ? 1 : 0 }),
  }),
  from: (stream: Record<string, unknown>, known?: Transcode): Transcode | undefined => {
    const shown = record(stream.transcode);
    if (Object.keys(shown).length === 0) return undefined;
    const liveMode = numberFrom(shown.ltc);
    return {
      videoProfiles: listFrom(shown.vprofiles),
      audioProfiles: listFrom(shown.aprofiles),
      filters: listFrom(shown.filters),
      ...(known?.mode === undefined || liveMode === undefined ? {} : { mode: liveMode }),
    };
  },
};
type Transcode = {
  videoProfiles?: string[];
  audioProfiles?: string[];
  filters?: string[];
  mode?: number;
  autostop?: boolean;
};

export const ipAccess = {
  schema: field(
    z
      .strictObject({
        enabled,
        mode,
        addresses: setOf(ipAddress()).min(1).describe("Addresses and networks."),
        exemptIps,
      })
      .describe("Which viewer addresses may watch. Only a create takes it."),
    { replaces: true },
  ).optional(),
  body: (value: IpAccess) => ({
    enabled: flag(value.enabled ?? true),
    policy: flag(value.mode === "allow"),
    list: value.addresses,
    ips: value.exemptIps ?? [],
  }),
  from: (stream: Record<string, unknown>): IpAccess | undefined => {
    const shown = record(stream.ipaccess);
    if (shown.enabled === undefined) return undefined;
    return {
      enabled: isOn(shown.enabled),
      mode: isOn(shown.policy) ? "allow" : "block",
      addresses: listFrom(shown.list),
      exemptIps: listFrom(shown.ips),
    };
  },
};
type IpAccess = { enabled?: boolean; mode: "allow" | "block"; addresses: string[]; exemptIps?: string[] };

export const userAgent = {
  schema: field(
    z
      .strictObject({
        enabled,
        mode,
        fragments: setOf(z.string().min(1)).min(1).describe("Parts of user-agent texts."),
        caseSensitive: field(z.boolean().describe("Whether case matters. False where not given."), {
          default: false,
        }).optional(),
        exemptIps,
      })
      .describe("Which players may watch, by their user agent. Only a create takes it."),
    { replaces: true },
  ).optional(),
  body: (value: UserAgent) => ({
    enabled: flag(value.enabled ?? true),
    policy: flag(value.mode === "allow"),
    list: value.fragments.map((fragment) => `${fragment};;;`).join(""),
    casesensitive: flag(value.caseSensitive ?? false),
    ips: value.exemptIps ?? [],
  }),
  from: (stream: Record<string, unknown>): UserAgent | undefined => {
    const shown = record(stream.useragent);
    if (shown.enabled === undefined) return undefined;
    return {
      enabled: isOn(shown.enabled),
      mode: isOn(shown.policy) ? "allow" : "block",
      fragments: String(shown.list ?? "")
        .split(";;;")
        .filter((fragment) => fragment !== ""),
      caseSensitive: isOn(shown.casesensitive),
      exemptIps: listFrom(shown.ips),
    };
  },
};
type UserAgent = {
  enabled?: boolean;
  mode: "allow" | "block";
  fragments: string[];
  caseSensitive?: boolean;
  exemptIps?: string[];
};
