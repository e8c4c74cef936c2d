import { isObject, type Json } from "../json";
import type { Entry } from "../store";
import { type Call, type Handler, Refusal } from "../vendor";
import { success } from "./answers";

function filterAt(call: Call): Entry {
  const entry = call.vendorState.find("filters", String(call.params.filterid));
  if (!entry) throw new Refusal(404, "Filter not found");
  return entry;
}

const kinds = ["overlay", "drawtext", "img2video", "videoloop"];

/** Updates may come flat, with the kind inside `args`; kept is the form keyed by kind. */
function readFilter(sent: Json, before: Json): Json {
  const args = isObject(sent.args) ? sent.args : {};
  const { filter: inner, ...members } = args;
  const filter = String(sent.filter ?? inner ?? before.filter);
  const keyed = Object.keys(members).some((name) => kinds.includes(name));
  const chosen = keyed ? members[filter] : members;
  const own = sent.args === undefined && before.args ? before.args : { [filter]: chosen ?? {} };
  return { name: sent.name ?? before.name, filter, args: own };
}

/** The document shows no list item; the form is that of the sibling list of profiles. */
export const filterHandlers: Record<string, Handler> = {
  "filters.list": (call) => {
    const filters = call.vendorState.all("filters").map((entry) => [entry.id, entry.record]);
    return success(call, { lists: Object.fromEntries(filters) });
  },
  "filters.create": (call) => {
    const filterid = call.vendorState.number("filters", 401);
    const record = { id: String(filterid), ...readFilter(call.body, {}) };
    call.vendorState.add("filters", String(filterid), record);
    return success(call, { filterid });
  },
  "filters.update": (call) => {
    const entry = filterAt(call);
    call.vendorState.store.touch(entry);
    entry.record = { id: entry.record.id, ...readFilter(call.body, entry.record) };
    return success(call);
  },
  "filters.delete": (call) => {
    call.vendorState.store.drop(filterAt(call));
    return success(call);
  },
};
