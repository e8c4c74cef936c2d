import type { Json } from "../json";
import { type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";
import { deploying, keepUnreadable } from "./change";
import { accountDefault } from "./defaults";
import type { Family } from "./families";
import type { NewStream } from "./new-streams";
import { addPlatformsTo } from "./platforms";
import { addPlaylist } from "./playlists";
import { syncRecordChild } from "./recording";
import { isDeleted, newStream, shownStream } from "./stream";

/** Makes a stream, with the account's defaults for what the call leaves out, and answers with it. */
export function createStream(family: Family, named: (call: Call) => NewStream): Handler {
  return (call) => {
    const { name, members } = named(call);
    checkNameIsFree(call, name);
    const id = call.vendorState.number("streams", 70_001);
    const record = newStream(family, id, { ...withDefaults(call, family), name }, call.now);
    Object.assign(record, members);
    Object.assign(record, family.own(call.body, record));
    const deployingUntil = call.now + call.settings.fivecents.deployMilliseconds;
    const entry = call.vendorState.add("streams", String(id), record, { deployingUntil });
    keepUnreadable(entry, call.body);
    const { platform, files } = call.body;
    if (Array.isArray(platform)) addPlatformsTo(call, entry, platform);
    if (files !== undefined) addPlaylist(call, entry, { ...call.body, name: "default" });
    syncRecordChild(call.vendorState, entry, call.now, deployingUntil);
    return success(call, { stream: deploying(shownStream(entry, call.vendorState, call.now)) });
  };
}

function withDefaults(call: Call, family: Family): Json {
  const saved = family.settings.map((setting) => [setting, accountDefault(call.vendorState, setting)]);
  const known = saved.filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...call.body };
}

function checkNameIsFree(call: Call, name: string): void {
  for (const entry of call.vendorState.all("streams")) {
    if (entry.record.name !== name) continue;
    if (!isDeleted(entry)) throw new Refusal(400, "Stream name already exists");
    if (call.settings.fivecents.deletedName === "refused") {
      throw new Refusal(400, "Stream name already exists (deleted stream)");
    }
  }
}
