import { isObject } from "./values.mjs";

/** @typedef {Record<string, unknown>} Json */

/**
 * What a row of the table says of an object, in a few words each. Shows what the object has, whatever its kind.
 * @param {Json} object
 */
export function factsOf(object) {
  return [
    text(object.type),
    geoFact(object.geoblock) ??
      restrictionFact(isObject(object.geo_restrictions) ? object.geo_restrictions : object),
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
  ].flatMap((fact) => fact || []);
}

/** @type {unknown[]} */
const allows = ["Y", "A"];
const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value : undefined);
const count = (/** @type {string} */ what, /** @type {unknown} */ value) =>
  typeof value === "number" ? `${value} ${what}` : undefined;

/**
 * @param {string} what
 * @param {unknown} values
 */
function listFact(what, values) {
  return Array.isArray(values) && values.length > 0 ? `${what}: ${values.join(", ")}` : undefined;
}

/** @param {unknown} geo */
function geoFact(geo) {
  if (!isObject(geo)) return undefined;
  if (geo.enabled !== "Y") return "geo block off";
  return `geo: ${allows.includes(geo.policy) ? "allow" : "block"} ${[geo.list].flat().join(", ")}`;
}

/** @param {Json} restriction */
function restrictionFact({ policy, territories }) {
  if (!Array.isArray(territories)) return undefined;
  return territories.length === 0 ? undefined : `geo: ${policy} ${territories.join(", ")}`;
}

/** @param {unknown} lock */
function lockFact(lock) {
  if (!isObject(lock) || lock.enabled !== "Y") return undefined;
  return `domains: ${allows.includes(lock.policy) ? "allow" : "block"} ${lock.list}`;
}

/** @param {unknown} record */
function recordFact(record) {
  return isObject(record) && record.enabled === "Y" ? `records ${record.retention} days` : undefined;
}

/** @param {unknown} protocols */
function protocolsFact(protocols) {
  return Array.isArray(protocols) && Array.isArray(protocols[0]) ? protocols[0].join(", ") : undefined;
}

/** The state that a person asks for first. @param {Json} object */
export function stateOf(object) {
  if (object._deleted) return "Deleted";
  if (object.disabled === "1") return "Disabled";
  return text(object.status) ?? "";
}

/** @param {Json} object */
export function titleOf(object) {
  return String(object.name || object.title || object.url || object._id);
}
