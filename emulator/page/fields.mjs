/**
 * The common settings of each kind, in groups, for the form: `path` in the words of the read answers, and how it is
 * edited. A field is shown where the object has it.
 * @typedef {{ label: string, path: string[] } & Editing} Field
 * @typedef {{ type: "text" | "number" | "list" | "secret" } | Switch | Choice} Editing
 * @typedef {{ type: "switch", on: string, off: string }} Switch
 * @typedef {{ type: "choice", options: Option[] }} Choice
 * @typedef {{ value: unknown, text: string }} Option
 * @typedef {(label: string, ...path: string[]) => Field} FieldMaker
 */

/** @type {FieldMaker} */
const yesNo = (label, ...path) => ({ label, path, type: "switch", on: "Y", off: "N" });
/** @type {Field} */
const enabled = { label: "Enabled", path: ["disabled"], type: "switch", on: "0", off: "1" };
/** @type {FieldMaker} */
const text = (label, ...path) => ({ label, path, type: "text" });
/** @type {FieldMaker} */
const number = (label, ...path) => ({ label, path, type: "number" });
/** @type {FieldMaker} */
const list = (label, ...path) => ({ label, path, type: "list" });
/** @type {(label: string, options: Option[], ...path: string[]) => Field} */
const choice = (label, options, ...path) => ({ label, path, type: "choice", options });
const policies = [
  { value: "Y", text: "Allow only the listed" },
  { value: "N", text: "Block the listed" },
];
/** @type {(...values: string[]) => Option[]} */
const named = (...values) => values.map((value) => ({ value, text: value }));
/** @typedef {{ legend: string, fields: Field[] }} Group */

/** @type {(...fields: Field[]) => Group} */
const general = (...fields) => ({ legend: "General", fields });
/** @type {(legend: string, ...fields: Field[]) => Group} */
const group = (legend, ...fields) => ({ legend, fields });

/** @type {Record<string, Group[]>} */
const groups = {
  "fivecents/streams": [
    general(enabled),
    group(
      "Geo block",
      yesNo("On", "geoblock", "enabled"),
      choice("Mode", policies, "geoblock", "policy"),
      list("Countries", "geoblock", "list"),
    ),
    group(
      "Domain lock",
      yesNo("On", "domainlock", "enabled"),
      choice("Mode", policies, "domainlock", "policy"),
      list("Domains", "domainlock", "list"),
    ),
    group("Recording", yesNo("On", "record", "enabled"), number("Days kept", "record", "retention")),
  ],
  "fivecents/platforms": [
    general(enabled, text("Name", "name"), text("RTMP URL", "rtmp"), {
      label: "Stream key",
      path: ["key"],
      type: "secret",
    }),
  ],
  "fivecents/profiles": [general(text("Name", "name"))],
  "fivecents/filters": [general(text("Name", "name"))],
  "fivecents/playlists": [general(text("Name", "name"), text("Starts", "scheduletime"))],
  "encorastream/shows": [
    general(
      text("Title", "title"),
      choice("Status", named("draft", "published", "ongoing", "ended", "canceled"), "status"),
      text("Content rating", "content_rating"),
    ),
    group(
      "Geo restriction",
      choice("Mode", named("allow_all", "allow_list", "block_list"), "geo_restrictions", "policy"),
      list("Countries", "geo_restrictions", "territories"),
    ),
  ],
  "encorastream/seasons": [general(text("Title", "title"), text("Air date", "air_date"))],
  "encorastream/episodes": [
    general(
      text("Title", "title"),
      choice("Status", named("draft", "published", "scheduled", "unpublished"), "status"),
    ),
  ],
  "encorastream/genres": [general(text("Name", "name"))],
  "encorastream/geoRules": [
    general(
      text("Name", "name"),
      choice("Mode", named("allow_list", "block_list"), "policy"),
      list("Countries", "territories"),
    ),
  ],
  "encorastream/webhooks": [
    general(
      choice("Status", named("active", "disabled"), "status"),
      text("URL", "url"),
      text("Description", "description"),
      list("Events", "events"),
    ),
  ],
  "contentpool/series": [
    general(
      text("Title", "title"),
      text("Description", "description"),
      choice("Privacy", named("public", "private"), "privacy_status"),
    ),
  ],
};

/**
 * @param {string} vendor
 * @param {string} kind
 */
export function groupsOf(vendor, kind) {
  return groups[`${vendor}/${kind}`] ?? [];
}
