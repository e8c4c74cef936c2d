import type { Json } from "../json";
import { type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";
import type { Birth } from "./births";
import { deploying, keepUnreadable } from "./change";
import { accountDefault } from "./defaults";
import type { Family } from "./families";
import { addPlatformsTo } from "./platforms";
import { addPlaylist } from "./playlists";
import { syncRecordChild } from "./recording";
import { isDeleted, newStream, shownStream } from "./stream";

/** Makes a stream, with the account's defaults for what the call leaves out, and answers with it. */
export function createStream(family: Family, birth: (call: Call) => Birth): Handler {
  return (call) => {
    const { name, members } = birth(call);
    checkNameIsFree(call, name);
    const id = call.holdings.number("streams", 70_001);
    const record = newStream(family, id, { ...withDefaults(call, family), name }, call.now);
    Object.assign(record, members);
    Object.assign(record, family.own(call.body, record));
    const deployingUntil = call.now + call.settings.fivecents.deployMilliseconds;
    const entry = call.holdings.add("streams", String(id), record, { deployingUntil });
    keepUnreadable(entry, call.body);
    const { platform, files } = call.body;
    if (Array.isArray(platform)) addPlatformsTo(call, entry, platform);
    if (files !== undefined) addPlaylist(call, entry, { ...call.body, name: "default" });
    syncRecordChild(call.holdings, entry, call.now, deployingUntil);
    return success(call, { stream: deploying(shownStream(entry, call.holdings, call.now)) });
  };
}

function withDefaults(call: Call, family: Family): Json {
  const saved = family.settings.map((setting) => [setting, accountDefault(call.holdings, setting)]);
  const known = saved.filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...call.body };
}

function checkNameIsFree(call: Call, name: string): void {
  for (const entry of call.holdings.all("streams")) {
    if (entry.record.name !== name) continue;
    if (!isDeleted(entry)) throw new Refusal(400, "Stream name already exists");
    if (call.settings.fivecents.deletedName === "refused") {
      throw new Refusal(400, "Stream name already exists (deleted stream)");
    }
  }
}
