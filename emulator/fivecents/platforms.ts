import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";
import { changed, streamAt, touchStream } from "./change";
import type { Family } from "./families";

/** The platform that the path names, of the stream that it names. */
function platformAt(call: Call, family: Family): { stream: Entry; platform: Entry } {
  const stream = streamAt(call, family);
  const platform = call.vendorState.find("platforms", String(call.params.platformid));
  if (!platform || platform.record.relid !== stream.record.id) throw new Refusal(404, "Platform not found");
  return { stream, platform };
}

/** The answer holds the stream as it was, and no id of the new platform. */
export function addPlatforms(family: Family): Handler {
  return (call) => {
    const stream = streamAt(call, family);
    const sent = platformsIn(call);
    return changed(call, stream, () => addPlatformsTo(call, stream, sent));
  };
}

export function addPlatformsTo(call: Call, stream: Entry, sent: Json[]): void {
  for (const platform of sent) {
    const id = call.vendorState.number("platforms", 42_001);
    const record = { id, relid: stream.record.id, ...readPlatform(platform) };
    call.vendorState.add("platforms", String(id), record, unreadable(platform));
  }
}

/** The sent platforms: under `platform` as one or as a list, or the body itself. */
function platformsIn(call: Call): Json[] {
  const { platform } = call.body;
  if (Array.isArray(platform)) return platform;
  return [isObject(platform) ? platform : call.body];
}

export function updatePlatform(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    const [sent = {}] = platformsIn(call);
    touchStream(call, stream);
    call.vendorState.store.touch(platform);
    const { id, relid, disabled } = platform.record;
    platform.record = { ...readPlatform(sent), id, relid, disabled };
    platform.hidden = { ...platform.hidden, ...unreadable(sent) };
    return updated(call);
  };
}

function updated(call: Call): Answer {
  return success(call, { message: "Platform Updated", warnings: [], errors: [] });
}

export function deletePlatform(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    touchStream(call, stream);
    call.vendorState.store.drop(platform);
    return updated(call);
  };
}

export function updatePlatformStatus(family: Family): Handler {
  return (call) => {
    const { stream, platform } = platformAt(call, family);
    touchStream(call, stream);
    call.vendorState.store.touch(platform);
    platform.record.disabled = String(call.body.disabled ?? platform.record.disabled);
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
    transcode: {
      type: "sd",
      enabled: [sent.vprofiles].flat().some((id) => Number(id) > 0),
      isEditable: true,
    },
  };
}

/** What a platform is given but never shows. */
function unreadable(sent: Json): Json {
  const { ltc, vprofiles, aprofiles, filters, transcodetype } = sent;
  return { ltc, vprofiles, aprofiles, filters, transcodetype };
}

/** Minutes as HH:MM, as reads show a length; text stays as it is. */
function hoursAndMinutes(length: unknown): string {
  if (typeof length === "string" && length.includes(":")) return length;
  const minutes = Number(length ?? 0);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
