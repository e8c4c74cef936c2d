import { operation } from "../../api/index";
import { isObject, type Json } from "../json";
import { Refusal } from "../vendor";

/** Operations whose document spells nested fields as flat PHP-style keys. */
const flat = new Set([
  ...[
    "pull.create",
    "pull.update",
    "pull.source.update",
    "abr.create",
    "delayed.create",
    "scheduled.create",
    "multistream.create",
  ],
  ...["push.platform.add", "push.platform.update"],
]);

/** Brings a body's documented spellings into the nested one that the contract states. */
export function normalise(id: string, params: Record<string, string>, body: Json): Json {
  const documented = operation("fivecents", id as Parameters<typeof operation<"fivecents">>[1]);
  const nested = flat.has(id) ? unflatten(body) : { ...body };
  const tunnels = documented.body.some((field) => field.name === "_METHOD");
  // The introduction page wants PUT on every update, the operations' own pages don't show it.
  if (!tunnels && nested._METHOD === "PUT") delete nested._METHOD;
  // Here the pages disagree: one wants PUT, the other shows none.
  if (id === "profiles.update") nested._METHOD ??= "PUT";
  if (id === "push.platform.add" && "platform[name]" in body) nested.platform = [nested.platform];
  if (id === "push.platform.update") nested.platform = unkeyed(nested.platform, params.platformid);
  // Here one page sends a flat list, the other the list inside an object, as on create.
  if (id === "scheduled.playlist.update" && isObject(nested.files)) nested.files = nested.files.file;
  return nested;
}

/** Turns `a[b]: 1` into `a: {b: 1}` and `a[b][]: x` into `a: {b: [x]}`. */
function unflatten(body: Json): Json {
  const nested: Json = {};
  for (const [key, value] of Object.entries(body)) {
    const parts = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(key);
    if (!parts) {
      nested[key] = value;
      continue;
    }
    const [, first = "", rest = ""] = parts;
    const path = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? "")];
    const list = path.at(-1) === "";
    if (list) path.pop();
    put(nested, path, list && !Array.isArray(value) ? [value] : value);
  }
  return nested;
}

function put(target: Json, path: string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (name === "__proto__") throw new Refusal(400, "body: no field is called __proto__", { violation: true });
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = isObject(target[name]) ? target[name] : {};
  target[name] = inner;
  put(inner, rest, value);
}

/** A platform may come keyed by its id. */
function unkeyed(platform: unknown, id: string | undefined): unknown {
  if (!isObject(platform)) return platform;
  const [key, ...others] = Object.keys(platform);
  if (key === undefined || others.length > 0 || !/^\d+$/.test(key)) return platform;
  if (key === id) return platform[key];
  throw new Refusal(400, `body.platform: is keyed by ${key}, the path says ${id}`, { violation: true });
}
