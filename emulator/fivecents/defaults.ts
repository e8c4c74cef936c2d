import { isObject, type Json } from "../json";
import type { Entry, VendorState } from "../store";
import type { Call, Handler } from "../vendor";
import { success } from "./answers";
import { touchStream } from "./change";
import { familyOf } from "./families";
import { readSetting, type Setting } from "./settings";
import { isDeleted } from "./stream";

/** An account's default for a setting of new streams, or undefined when none was saved. */
export function accountDefault(vendorState: VendorState, setting: string): Json | undefined {
  return vendorState.find("settings", setting)?.record;
}

/** No call reads these back. */
function save(call: Call, name: string, record: Json): void {
  const entry = call.vendorState.find("settings", name);
  if (!entry) {
    call.vendorState.add("settings", name, record);
    return;
  }
  call.vendorState.store.touch(entry);
  entry.record = record;
}

/** `save` is for new streams alone; `append` and `overwrite` rewrite every stream that there is. */
function updateDefault(setting: Setting): Handler {
  return (call) => {
    const { mode, ...sent } = call.body;
    save(call, setting, sent);
    if (mode === "append" || mode === "overwrite") {
      for (const stream of affected(call, setting)) {
        const before = isObject(stream.record[setting]) ? stream.record[setting] : {};
        touchStream(call, stream);
        stream.record[setting] = readSetting(setting, mode === "append" ? appended(before, sent) : sent);
      }
    }
    return success(call);
  };
}

function affected(call: Call, setting: Setting): Entry[] {
  const live = call.vendorState.all("streams").filter((entry) => !isDeleted(entry));
  return live.filter((entry) => familyOf(entry.record.type).settings.includes(setting));
}

/** The new setting, its lists joined to the ones that were there. */
function appended(before: Json, sent: Json): Json {
  const entries = (value: unknown): string[] =>
    (Array.isArray(value) ? value.map(String) : String(value ?? "").split(",")).map((entry) => entry.trim());
  const joined = (member: string): string[] => {
    const both = [...entries(before[member]), ...entries(sent[member])];
    return [...new Set(both)].filter((entry) => entry !== "");
  };
  return { ...before, ...sent, list: joined("list"), ips: joined("ips") };
}

export const defaultHandlers: Record<string, Handler> = {
  "settings.domainlock.update": updateDefault("domainlock"),
  "settings.geoblock.update": updateDefault("geoblock"),
  "settings.securetoken.update": updateDefault("securetoken"),
  "settings.ndvr.update": updateDefault("ndvr"),
  "settings.record.update": updateDefault("record"),
  "settings.rtmpauth.update": (call) => {
    const { mode, ...sent } = call.body;
    save(call, "rtmpauth", sent);
    const streams = mode === "overwrite" ? call.vendorState.all("streams") : [];
    for (const stream of streams) {
      if (isDeleted(stream) || stream.record.rtmpauth === undefined) continue;
      touchStream(call, stream);
      stream.hidden.rtmpauth = sent;
      stream.record.rtmpauth = { password: "", active: sent.enabled ?? "N" };
    }
    return success(call);
  },
  "settings.cname.update": (call) => {
    save(call, "cname", { ...call.body });
    return success(call);
  },
  "settings.hash.update": (call) => {
    save(call, "hash", { ...call.body });
    return success(call);
  },
};
