import type { Vendor } from "../api/index";
import { isObject, merge } from "./json";
import type { EmulatorSettings, SettingsChange } from "./types";

const shared = { requestsPerSecond: 0, listLagRequests: 0, readLagRequests: 0, clockSkewSeconds: 0 };

const defaults: EmulatorSettings = {
  fivecents: {
    ...shared,
    requestsPerSecond: 5,
    deployMilliseconds: 0,
    deletedName: "free",
    pageSize: 50,
    timeZoneOffsetMinutes: 0,
    idsPerAccount: false,
  },
  encorastream: {
    ...shared,
    repeatedMove: "accepted",
    movieVideos: "present",
    unpublishScheduled: "refused",
    accessTokenSeconds: 900,
    overlappingPrograms: "accepted",
    transcodeMilliseconds: 0,
    transcoding: "succeeds",
    uploadUrlSeconds: 3600,
    uploadResume: "contentRange",
    epgRange: "touching",
  },
  contentpool: {
    ...shared,
    processingMilliseconds: 0,
    processedStatus: "active",
    cleanerStatus: "valid",
    repeatedAdd: "accepted",
  },
};

const choices: Record<string, readonly unknown[]> = {
  deletedName: ["free", "refused"],
  repeatedMove: ["accepted", "refused"],
  movieVideos: ["present", "absent", "uploaded"],
  transcoding: ["succeeds", "fails"],
  uploadResume: ["contentRange", "none"],
  unpublishScheduled: ["accepted", "refused"],
  overlappingPrograms: ["accepted", "refused"],
  epgRange: ["touching", "starting", "inside"],
  repeatedAdd: ["accepted", "refused"],
};

/** The defaults with what the caller wants otherwise. */
export function settingsWith(change: SettingsChange = {}): EmulatorSettings {
  return merge(structuredClone({ ...defaults }), { ...change }) as unknown as EmulatorSettings;
}

/** Changes live settings in place. Throws on a name or a type that no setting has. */
export function changeSettings(settings: EmulatorSettings, change: Record<string, unknown>): void {
  for (const [vendor, values] of Object.entries(change)) {
    if (!(vendor in settings) || !isObject(values)) throw new Error(`${vendor} names no vendor's settings`);
    const current = settings[vendor as Vendor] as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(values)) check(vendor, name, value, current[name]);
    Object.assign(current, values);
  }
}

function check(vendor: string, name: string, value: unknown, current: unknown): void {
  if (name === "accessTokens") {
    if (Array.isArray(value) && value.every((token) => typeof token === "string")) return;
    throw new Error("encorastream.accessTokens must be a list of texts");
  }
  if (current === undefined) throw new Error(`${vendor} has no setting ${name}`);
  if (typeof value !== typeof current) throw new Error(`${vendor}.${name} must be a ${typeof current}`);
  const allowed = choices[name];
  if (allowed && !allowed.includes(value)) {
    throw new Error(`${vendor}.${name} must be ${allowed.join(" or ")}`);
  }
}
