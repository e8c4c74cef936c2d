import { randomUUID } from "node:crypto";
import type { Json } from "../json";
import { operationsOf } from "../operations";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { assign, entryAt, timestamp, touch } from "./answers";
import { matching, page } from "./paging";
import { endSessionsOn } from "./sessions";

/** What belongs to a viewer and is kept for them: one line a kind, since all are listed, made and deleted alike. */

interface Kept {
  /** What the ids of the operations begin with, and the kind of the objects. */
  name: string;
  /** The parameter of the path that names one object. */
  parameter: string;
  /** The filters of the list. */
  filters?: readonly string[];
  /** What a new one has beside its id and what was sent. */
  made(call: Call, now: string): Json;
  /** What a new one takes from elsewhere, whatever was sent. */
  derived?(call: Call): Json;
  /** Refuses what can't be made. */
  check?(call: Call): void;
  /** What goes with one that is deleted. */
  deleted?(call: Call, entry: Entry): void;
}

const deviceLimit = 4;

const kinds: readonly Kept[] = [
  {
    name: "devices",
    parameter: "device_id",
    made: (_call, now) => ({
      platform: null,
      os_version: null,
      app_version: null,
      is_trusted: false,
      last_active_at: now,
      created_at: now,
      updated_at: now,
    }),
    check: (call) => {
      if (call.vendorState.all("devices").length < deviceLimit) return;
      throw new Refusal(409, `the plan allows ${deviceLimit} devices`);
    },
    deleted: (call, { id }) => endSessionsOn(call, id),
  },
  {
    name: "watchlist",
    parameter: "item_id",
    filters: ["content_type", "completed"],
    made: (_call, now) => ({
      watch_progress_seconds: 0,
      watch_progress_percent: 0,
      completed: false,
      added_at: now,
      updated_at: now,
    }),
  },
  {
    name: "recordings",
    parameter: "recording_id",
    filters: ["status"],
    made: (_call, now) => ({
      program_id: null,
      profile_id: null,
      status: "scheduled",
      quality: "hd",
      duration_seconds: 0,
      size_bytes: 0,
      expires_at: null,
      requested_at: now,
      updated_at: now,
      title: null,
    }),
    derived: ofProgram,
  },
  {
    name: "reminders",
    parameter: "reminder_id",
    made: ({ params }, now) => ({
      profile_id: params.profile_id,
      status: "scheduled",
      notify_before_minutes: 10,
      channels: ["push"],
      created_at: now,
      updated_at: now,
    }),
  },
  {
    name: "downloads",
    parameter: "download_id",
    filters: ["status"],
    made: ({ headers }, now) => ({
      status: "queued",
      progress_percent: 0,
      error_code: null,
      expires_at: null,
      file_size_bytes: 0,
      device_id: headers["x-device-id"],
      created_at: now,
      updated_at: now,
    }),
  },
  {
    name: "ratings",
    parameter: "rating_id",
    made: (_call, now) => ({ review: null, created_at: now, updated_at: now }),
  },
];

/** What a recording takes from the programme that it is of. */
function ofProgram(call: Call): Json {
  if (typeof call.body.program_id !== "string") return {};
  const { title, start_time, end_time } = entryAt(call, "programs", call.body.program_id).record;
  return { title, start_time, end_time };
}

function handlersOf(kind: Kept): Record<string, Handler> {
  const { name, parameter, filters = [], made } = kind;
  const members = Object.fromEntries(filters.map((filter) => [filter, filter]));
  const own = (call: Call) => call.vendorState.all(name).filter((entry) => isOf(call, entry));
  const found = (call: Call): Entry => {
    const entry = entryAt(call, name, call.params[parameter]);
    if (!isOf(call, entry)) throw new Refusal(404, `no such object: ${entry.id}`);
    return entry;
  };
  return {
    [`${name}.list`]: (call) =>
      page(
        call,
        matching(
          call.query,
          own(call).map(({ record }) => record),
          members,
        ),
      ),
    [`${name}.create`]: (call) => {
      kind.check?.(call);
      const id = randomUUID();
      const { fingerprint: _writeOnly, ...sent } = call.body;
      const record = { id, ...made(call, timestamp(call.now)), ...sent, ...kind.derived?.(call) };
      const entry = call.vendorState.add(name, id, record, { profile_id: call.params.profile_id });
      return { status: 201, body: entry.record };
    },
    [`${name}.get`]: (call) => ({ body: found(call).record }),
    [`${name}.update`]: (call) => {
      const entry = found(call);
      touch(call, entry);
      assign(entry, call.body, {});
      return { body: entry.record };
    },
    [`${name}.delete`]: (call) => {
      const entry = found(call);
      kind.deleted?.(call, entry);
      call.vendorState.store.drop(entry);
      return { status: 204 };
    },
  };
}

/** Objects of a profile are shown below that profile alone. */
function isOf({ params }: Call, { hidden }: Entry): boolean {
  return hidden.profile_id === params.profile_id;
}

const documented = new Set(operationsOf("encorastream").map(({ id }) => id));

export const viewerHandlers: Record<string, Handler> = {
  ...Object.fromEntries(
    kinds.flatMap((kind) => Object.entries(handlersOf(kind))).filter(([id]) => documented.has(id)),
  ),
  // The plan's limit takes the place of the pages.
  "devices.list": (call) => ({
    body: { data: call.vendorState.all("devices").map(({ record }) => record), limit: deviceLimit },
  }),
};
