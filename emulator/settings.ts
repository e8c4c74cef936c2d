import type { Vendor } from "../api/index";
import { isObject, merge } from "./json";
import type { EmulatorSettings, SettingsChange } from "./types";

const defaults: EmulatorSettings = {
  fivecents: { requestsPerSecond: 5, deployMilliseconds: 0, deletedName: "free", pageSize: 50 },
  encorastream: { requestsPerSecond: 0 },
  contentpool: { requestsPerSecond: 0, processingMilliseconds: 0 },
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
  if (name === "deletedName" && value !== "free" && value !== "refused") {
    throw new Error(`${vendor}.deletedName must be free or refused`);
  }
}
