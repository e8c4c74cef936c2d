import type { Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";

/** Reads show every number as text. */
function readProfile(id: number | string, sent: Json): Json {
  const members = Object.entries(sent).map(([name, value]) => {
    if (typeof value === "boolean" || typeof value === "string") return [name, value];
    return [name, Array.isArray(value) ? value.map(String) : String(value)];
  });
  return { id: String(id), ...Object.fromEntries(members) };
}

function profileAt(call: Call): Entry {
  const entry = call.vendorState.find("profiles", String(call.params.profileid));
  if (!entry) throw new Refusal(404, "Profile not found");
  return entry;
}

function withoutMethod(body: Json): Json {
  const { _METHOD, ...members } = body;
  return members;
}

export const profileHandlers: Record<string, Handler> = {
  "profiles.create": (call) => {
    const profileid = call.vendorState.number("profiles", 106_001);
    call.vendorState.add("profiles", String(profileid), readProfile(profileid, withoutMethod(call.body)));
    const message = "Transcoding Settings, New Profile Created";
    return { body: { result: "success", message, profileid } };
  },
  "profiles.list": (call) => {
    const profiles = call.vendorState.all("profiles").map((entry) => [entry.id, entry.record]);
    return success(call, { lists: Object.fromEntries(profiles) });
  },
  "profiles.update": (call) => {
    const entry = profileAt(call);
    call.vendorState.store.touch(entry);
    entry.record = { ...entry.record, ...readProfile(entry.id, withoutMethod(call.body)) };
    return success(call);
  },
  "profiles.delete": (call) => {
    call.vendorState.store.drop(profileAt(call));
    return success(call);
  },
};
