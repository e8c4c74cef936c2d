import { randomUUID } from "node:crypto";
import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { entryAt, timestamp } from "./answers";
import { matching, page } from "./paging";

/** What a viewer is playing, and what they have played. Plans, territories and devices are not emulated. */

const hour = 60 * 60 * 1000;

/** Opens a session, whose URLs are signed for an hour. */
export function openSession(call: Call, content_type: string, content_id: string): Json {
  const session_id = randomUUID();
  const expires_at = timestamp(call.now + hour);
  call.vendorState.add("sessions", session_id, {
    session_id,
    content_type,
    content_id,
    device_id: call.headers["x-device-id"],
    profile_id: call.headers["x-profile-id"] ?? null,
    status: "active",
    position_seconds: 0,
    started_at: timestamp(call.now),
    last_heartbeat_at: timestamp(call.now),
    expires_at,
  });
  const url = `https://stream.example.com/${content_id}`;
  return {
    session_id,
    dash_url: `${url}.mpd?token=${session_id}`,
    hls_url: `${url}.m3u8?token=${session_id}`,
    expires_at,
    token_refresh_before: timestamp(call.now + hour / 2),
  };
}

function active(call: Call): Entry[] {
  return call.vendorState
    .all("sessions")
    .filter(({ record }) => Date.parse(String(record.expires_at)) > call.now);
}

/** The session ends, and its profile has watched what was played. */
function end(call: Call, session: Entry): void {
  const { profile_id, content_type, content_id, position_seconds } = session.record;
  call.vendorState.store.drop(session);
  const id = randomUUID();
  const item = {
    id,
    content_type,
    content_id,
    watch_duration_seconds: position_seconds,
    progress_seconds: position_seconds,
    completed: false,
    device_type: "other",
    watched_at: timestamp(call.now),
  };
  call.vendorState.add("history", id, item, { profile_id });
}

/** A device that is removed plays nothing any more. */
export function endSessionsOn(call: Call, device: string): void {
  for (const session of active(call)) if (session.record.device_id === device) end(call, session);
}

function historyOf(call: Call): Entry[] {
  return call.vendorState
    .all("history")
    .filter(({ hidden }) => hidden.profile_id === call.params.profile_id)
    .reverse();
}

export const sessionHandlers: Record<string, Handler> = {
  "playback.heartbeat": (call) => {
    const session = entryAt(call, "sessions", String(call.body.session_id));
    call.vendorState.store.touch(session);
    const expires_at = timestamp(call.now + hour);
    Object.assign(session.record, {
      position_seconds: call.body.position_seconds,
      last_heartbeat_at: timestamp(call.now),
      expires_at,
    });
    return { body: { refreshed_urls: {}, session_expires_at: expires_at } };
  },
  "playback.end": (call) => {
    end(call, entryAt(call, "sessions", call.params.session_id));
    return { status: 204 };
  },
  "playback.sessions.list": (call) => ({ body: { data: active(call).map(({ record }) => record) } }),
  "drm.license": (call) => ({
    body: {
      license_bytes: call.body.license_request_bytes,
      drm_system: call.body.drm_system,
      expires_at: timestamp(call.now + hour),
      offline_enabled: false,
      renewal_before: timestamp(call.now + hour / 2),
    },
  }),
  "history.list": (call) => {
    const items = historyOf(call).map(({ record }) => record);
    return page(call, matching(call.query, items, { content_type: "content_type" }));
  },
  "history.clear": (call) => {
    for (const item of historyOf(call)) call.vendorState.store.drop(item);
    return { status: 204 };
  },
  "history.delete": (call) => {
    const item = historyOf(call).find(({ id }) => id === call.params.item_id);
    if (!item) throw new Refusal(404, `no such object: ${call.params.item_id}`);
    call.vendorState.store.drop(item);
    return { status: 204 };
  },
};
