import { isObject, type Json } from "../json";

/** The settings of a stream that are each written as a whole, and how each reads back. */
export const settingReaders = {
  domainlock: (sent: Json): Json => ({
    ...switches(sent),
    list: commaText(sent.list, ","),
    ips: commaText(sent.ips, ", "),
    noreferer: sent.noreferer ?? "N",
    active: sent.enabled ?? "N",
  }),
  geoblock: (sent: Json): Json => ({
    ...switches(sent),
    list: Array.isArray(sent.list) && sent.list.length > 0 ? sent.list : [""],
    ips: commaText(sent.ips, ", "),
    active: sent.enabled ?? "N",
  }),
  ipaccess: (sent: Json): Json => ({
    ...switches(sent),
    list: commaText(sent.list, ","),
    ips: commaText(sent.ips, ", "),
    active: sent.enabled ?? "N",
  }),
  useragent: (sent: Json): Json => {
    const agents = split(sent.list, ";;;");
    return {
      ...switches(sent),
      list: agents.join(";;;"),
      ips: commaText(sent.ips, ", "),
      casesensitive: sent.casesensitive ?? "N",
      active: sent.enabled ?? "N",
      listArr: agents.length > 0 ? agents : [""],
    };
  },
  securetoken: (sent: Json): Json => ({
    enabled: sent.enabled ?? "N",
    policy: sent.policy ?? "F",
    list: sent.list ?? "",
    ips: commaText(sent.ips, ", "),
    keyip: isOn(sent.keyip) ? "Y" : "N",
    session: String(sent.session ?? "0"),
    timeout: Number(sent.timeout ?? 3600),
    active: sent.enabled ?? "N",
  }),
  ndvr: (sent: Json): Json => ({ enabled: sent.enabled ?? "N", retention: Number(sent.retention ?? 5) }),
  record: (sent: Json): Json => ({ enabled: sent.enabled ?? "N", retention: Number(sent.retention ?? 3) }),
} satisfies Record<string, (sent: Json) => Json>;

export type Setting = keyof typeof settingReaders;

/**
 * The read object of a setting that was written as `sent`; what `sent` leaves out takes its default. A read
 * object reads back as itself, but for the members that follow others (`active`, `listArr`).
 */
export function readSetting(setting: Setting, sent: unknown): Json {
  return settingReaders[setting](isObject(sent) ? sent : {});
}

/** The read object of the transcode setting, out of the members of a transcode write, a create or a read. */
export function readTranscode(sent: Json, codec: unknown): Json {
  const vprofiles = numericTexts(sent.vprofiles);
  const aprofiles = numericTexts(sent.aprofiles);
  const chosen = [...vprofiles, ...aprofiles].some((id) => id !== "0");
  return {
    type: "mixed",
    ltc: Number(sent.ltc ?? (chosen ? 1 : 0)),
    vprofiles,
    aprofiles,
    filters: numericTexts(sent.filters),
    disabled: "0",
    warnings: [],
    enabled: chosen,
    count: vprofiles.length,
    countRaw: vprofiles.length,
    codec,
    profiles: { count: { sd: vprofiles.length, total: vprofiles.length } },
    isEditable: true,
  };
}

function switches(sent: Json): Json {
  return { enabled: sent.enabled ?? "N", policy: sent.policy ?? "N" };
}

function isOn(flag: unknown): boolean {
  return ["Y", "true", "1"].includes(String(flag));
}

function numericTexts(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.map(String) : [];
}

function commaText(value: unknown, separator: string): string {
  return split(value, ",").join(separator);
}

function split(value: unknown, separator: string): string[] {
  const entries = Array.isArray(value) ? value.map(String) : String(value ?? "").split(separator);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}
