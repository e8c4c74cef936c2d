import type { Setting } from "./settings";

/** One kind of stream: what it is called, and which members its reads carry beyond the common ones. */
export interface Family {
  /** First part of its operation ids. */
  id: string;
  /** Value of a stream's `type`. */
  type: string;
  /** Settings that its reads show. */
  settings: readonly Setting[];
  rtmpauth: boolean;
  transcode: boolean;
  platforms: boolean;
  /** Whether its reads name the ingest machine under `fms`. */
  fms: boolean;
  /** Whether list items carry the settings too, as single reads do. */
  settingsInLists: boolean;
}

const security = ["domainlock", "geoblock", "ipaccess", "useragent", "securetoken"] as const;

export const push: Family = {
  id: "push",
  type: "push",
  settings: [...security, "ndvr", "record"],
  rtmpauth: true,
  transcode: true,
  platforms: true,
  fms: true,
  settingsInLists: false,
};

/** Made by switching `record` on at a parent, never by a create call. */
export const dvr: Family = {
  id: "dvr",
  type: "record",
  settings: security,
  rtmpauth: false,
  transcode: false,
  platforms: false,
  fms: false,
  settingsInLists: false,
};

export const families: readonly Family[] = [push, dvr];

export function familyOf(type: unknown): Family {
  const found = families.find((family) => family.type === type);
  if (!found) throw new Error(`no family has streams of type ${String(type)}`);
  return found;
}
