import { createHash } from "node:crypto";
import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { success, timestamp } from "./answers";
import { renamedSample, streamAt } from "./change";
import { familyOf } from "./families";

const scheduled = familyOf("scheduledplaylist");

function playlistAt(call: Call): { stream: Entry; playlist: Entry } {
  const stream = streamAt(call, scheduled);
  const playlist = call.vendorState.find("playlists", String(call.params.playlistid));
  if (!playlist || playlist.record.relid !== stream.record.id) throw new Refusal(404, "Playlist not found");
  return { stream, playlist };
}

/** The document shows no read of a playlist; these are the members that its writes have in common. */
function readPlaylist(sent: Json, before: Json): Json {
  const files = isObject(sent.files) ? sent.files.file : sent.files;
  const durations = isObject(sent.durations) ? sent.durations.file : undefined;
  return {
    name: sent.name ?? before.name ?? "",
    type: sent.type ?? before.type ?? "file",
    schedule: sent.schedule ?? before.schedule ?? "instant",
    scheduletime: scheduleTime(sent) ?? before.scheduletime ?? null,
    loop: String(sent.loop ?? before.loop ?? "onetime"),
    repeatfor: String(sent.repeatfor ?? before.repeatfor ?? "0"),
    autorestart: String(sent.autorestart ?? before.autorestart ?? "No"),
    length: sent.length ?? before.length ?? "",
    files: files ?? before.files ?? [],
    durations: durations ?? before.durations ?? [],
  };
}

function scheduleTime(sent: Json): unknown {
  if (sent.schedule === "instant") return null;
  return sent.scheduletime || sent.scheduleontime || sent.scheduleondatetime || undefined;
}

/** Makes a playlist of a stream, and returns its id. */
export function addPlaylist(call: Call, stream: Entry, sent: Json): number {
  const id = call.vendorState.number("playlists", 9001);
  const record = { id, relid: stream.record.id, ...readPlaylist(sent, {}), created_at: timestamp(call.now) };
  call.vendorState.add("playlists", String(id), record);
  return id;
}

/** A calendar event, with the id that creating a playlist does not tell. */
function eventOf(stream: Entry, playlist: Entry): Json {
  const { id, name, scheduletime, created_at } = playlist.record;
  const url = `/dashboard/103/streams/scheduledplaylist/${stream.id}/playlist/${id}`;
  const starts = String(scheduletime ?? created_at);
  const day = starts.includes("-") ? "" : `${String(created_at).slice(0, 10)} `;
  return {
    allDay: false,
    editable: true,
    overlap: false,
    color: "#3788d8",
    id,
    title: name,
    url,
    updateURL: url,
    groupId: createHash("md5").update(String(id)).digest("hex"),
    startTime: (day + starts).replace(" ", "T"),
    endTime: "1970-01-01T00:00:00",
  };
}

export const playlistHandlers: Record<string, Handler> = {
  "scheduled.playlist.list": (call) => {
    const stream = streamAt(call, scheduled);
    const own = call.vendorState.all("playlists").filter((entry) => entry.record.relid === stream.record.id);
    return { body: own.map((playlist) => eventOf(stream, playlist)) };
  },
  "scheduled.playlist.create": (call) => {
    addPlaylist(call, streamAt(call, scheduled), call.body);
    return success(call);
  },
  "scheduled.playlist.get": (call) => success(call, { playlist: playlistAt(call).playlist.record }),
  "scheduled.playlist.update": (call) => {
    const { playlist } = playlistAt(call);
    call.vendorState.store.touch(playlist);
    playlist.record = { ...playlist.record, ...readPlaylist(call.body, playlist.record) };
    return success(call);
  },
  "scheduled.playlist.delete": (call) => {
    call.vendorState.store.drop(playlistAt(call).playlist);
    return success(call);
  },
  "scheduled.playlist.clone": (call) => {
    const { stream, playlist } = playlistAt(call);
    const { name, start } = call.body;
    const when = start === undefined ? {} : { schedule: "scheduleondatetime", scheduletime: start };
    const copy = { ...playlist.record, name: name ?? `${playlist.record.name} copy`, ...when };
    return { body: { playlistid: addPlaylist(call, stream, copy) } };
  },
  "scheduled.playlist.statistics": (call) => {
    const stream = streamAt(call, scheduled);
    return { body: renamedSample(call, stream) };
  },
};
