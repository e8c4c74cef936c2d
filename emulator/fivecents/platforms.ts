import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";
import type { Family } from "./families";
import { changed, streamAt, touchStream } from "./streams";

/** The platform that the path names, of the stream that it names. */
function platformAt(call: Call, family: Family): { stream: Entry; platform: Entry } {
  const stream = streamAt(call, family);
  const platform = call.holdings.find("platforms", String(call.params.platformid));
  if (!platform || platform.record.relid !== stream.record.id) throw new Refusal(404, "Platform not found");
  return { stream, platform };
}

/** The answer holds the stream as it was, and no id of the new platform. */
export function addPlatforms(family: Family): Handler {
  return (call) => {
    const sent = call.body.platform as Json[];
    const stream = streamAt(call, family);
    return changed(call, stream, () => {
      for (const platform of sent) {
        const id = call.holdings.store.number("platforms", 42_001);
        const record = { id, relid: stream.record.id, ...readPlatform(platform) };
        call.holdings.add("platforms", String(id), record, unreadable(platform));
      }
    });
  };
}

export function updatePlatform(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    const sent = call.body.platform as Json;
    touchStream(call, stream);
    call.holdings.store.touch(platform);
    const { id, relid, disabled } = platform.record;
    platform.record = { ...readPlatform(sent), id, relid, disabled };
    platform.hidden = { ...platform.hidden, ...unreadable(sent) };
    return success(call, { warnings: [], errors: [] });
  };
}

export function deletePlatform(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    touchStream(call, stream);
    call.holdings.store.drop(platform);
    return success(call, { warnings: [], errors: [] });
  };
}

export function updatePlatformStatus(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    touchStream(call, stream);
    call.holdings.store.touch(platform);
    platform.record.disabled = String(call.body.disabled);
    const message = platform.record.disabled === "0" ? "Platform enabled" : "Platform disabled";
    return { body: { result: "success", message } };
  };
}

export function restartPlatform(family: Family): Handler {
  return (call) => {
    platformAt(call, family);
    return success(call);
  };
}

/** Everything of a platform that `stream.platforms` shows, in clear, passwords included. */
function readPlatform(sent: Json): Json {
  const scheduletime = sent.scheduletime || sent.scheduleontime || sent.scheduleondatetime || null;
  return {
    name: sent.name,
    rtmp: sent.rtmp,
    key: sent.key ?? "",
    auth: sent.auth ?? "N",
    username: sent.username ?? "",
    password: sent.password ?? "",
    schedule: sent.schedule ?? "instant",
    scheduletime,
    length: hoursAndMinutes(sent.length),
    platform_id: sent.platform_id ?? 1,
    provider_id: sent.provider_id ?? 0,
    video_id: sent.video_id ?? "",
    disabled: "0",
    transcode: { type: "sd", enabled: Number(sent.vprofiles ?? 0) > 0, isEditable: true },
  };
}

/** What a platform is given but never shows. */
function unreadable(sent: Json): Json {
  const { ltc, vprofiles, aprofiles, filters } = sent;
  return { ltc, vprofiles, aprofiles, filters };
}

/** Minutes as HH:MM, as reads show a length; text stays as it is. */
function hoursAndMinutes(length: unknown): string {
  if (typeof length === "string" && length.includes(":")) return length;
  const minutes = Number(length ?? 0);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
