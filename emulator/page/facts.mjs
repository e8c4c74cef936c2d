import { isObject } from "./values.mjs";

/** What a row of the table says of an object, in a few words each. Shows what the object has, whatever its kind. */
export function factsOf(object) {
  return [
    text(object.type),
    geoFact(object.geoblock) ?? restrictionFact(object.geo_restrictions ?? object),
    lockFact(object.domainlock),
    recordFact(object.record),
    protocolsFact(object.protocols),
    text(object.content_rating ?? object.parental_guide),
    text(object.privacy_status),
    listFact("genres", object.genres),
    text(object.genres_title),
    listFact("events", object.events),
    count("seasons", object.total_seasons),
    count("episodes", object.total_episodes ?? object.episode_count),
    text(object.rtmp),
    text(object.filter),
  ].filter((fact) => fact !== undefined && fact !== "");
}

const allows = ["Y", "A"];
const text = (value) => (typeof value === "string" ? value : undefined);
const count = (what, value) => (typeof value === "number" ? `${value} ${what}` : undefined);

function listFact(what, values) {
  return Array.isArray(values) && values.length > 0 ? `${what}: ${values.join(", ")}` : undefined;
}

function geoFact(geo) {
  if (!isObject(geo)) return undefined;
  if (geo.enabled !== "Y") return "geo block off";
  return `geo: ${allows.includes(geo.policy) ? "allow" : "block"} ${[geo.list].flat().join(", ")}`;
}

function restrictionFact({ policy, territories }) {
  if (!Array.isArray(territories)) return undefined;
  return territories.length === 0 ? undefined : `geo: ${policy} ${territories.join(", ")}`;
}

function lockFact(lock) {
  if (!isObject(lock) || lock.enabled !== "Y") return undefined;
  return `domains: ${allows.includes(lock.policy) ? "allow" : "block"} ${lock.list}`;
}

function recordFact(record) {
  return isObject(record) && record.enabled === "Y" ? `records ${record.retention} days` : undefined;
}

function protocolsFact(protocols) {
  return Array.isArray(protocols) && Array.isArray(protocols[0]) ? protocols[0].join(", ") : undefined;
}

/** The state that a person asks for first. */
export function stateOf(object) {
  if (object._deleted) return "Deleted";
  if (object.disabled === "1") return "Disabled";
  return text(object.status) ?? "";
}

export function titleOf(object) {
  return String(object.name || object.title || object.url || object._id);
}
