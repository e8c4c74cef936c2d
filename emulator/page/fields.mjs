/**
 * The common settings of each kind, for the form: `path` in the words of the read answers, and how it is edited.
 * A field is shown where the object has it.
 */
const yesNo = (label, ...path) => ({ label, path, type: "switch", on: "Y", off: "N" });
const enabled = { label: "Enabled", path: ["disabled"], type: "switch", on: "0", off: "1" };
const text = (label, ...path) => ({ label, path, type: "text" });
const number = (label, ...path) => ({ label, path, type: "number" });
const list = (label, ...path) => ({ label, path, type: "list" });
const choice = (label, options, ...path) => ({ label, path, type: "choice", options });
const policies = [
  { value: "Y", text: "Allow only the listed" },
  { value: "N", text: "Block the listed" },
];
const named = (...values) => values.map((value) => ({ value, text: value }));

const fields = {
  "fivecents/streams": [
    enabled,
    yesNo("Geo block", "geoblock", "enabled"),
    choice("Geo block mode", policies, "geoblock", "policy"),
    list("Geo block countries", "geoblock", "list"),
    yesNo("Domain lock", "domainlock", "enabled"),
    choice("Domain lock mode", policies, "domainlock", "policy"),
    list("Domain lock domains", "domainlock", "list"),
    yesNo("Recording", "record", "enabled"),
    number("Recording days", "record", "retention"),
  ],
  "fivecents/platforms": [
    enabled,
    text("Name", "name"),
    text("RTMP URL", "rtmp"),
    { label: "Stream key", path: ["key"], type: "secret" },
  ],
  "fivecents/profiles": [text("Name", "name")],
  "fivecents/filters": [text("Name", "name")],
  "fivecents/playlists": [text("Name", "name"), text("Starts", "scheduletime")],
  "encorastream/shows": [
    text("Title", "title"),
    choice("Status", named("draft", "published", "ongoing", "ended", "canceled"), "status"),
    text("Content rating", "content_rating"),
    choice("Geo restriction", named("allow_all", "allow_list", "block_list"), "geo_restrictions", "policy"),
    list("Geo restriction countries", "geo_restrictions", "territories"),
  ],
  "encorastream/seasons": [text("Title", "title"), text("Air date", "air_date")],
  "encorastream/episodes": [
    text("Title", "title"),
    choice("Status", named("draft", "published", "scheduled", "unpublished"), "status"),
  ],
  "encorastream/genres": [text("Name", "name")],
  "encorastream/geoRules": [
    text("Name", "name"),
    choice("Mode", named("allow_list", "block_list"), "policy"),
    list("Countries", "territories"),
  ],
  "encorastream/webhooks": [
    choice("Status", named("active", "disabled"), "status"),
    text("URL", "url"),
    text("Description", "description"),
    list("Events", "events"),
  ],
  "contentpool/series": [
    text("Title", "title"),
    text("Description", "description"),
    choice("Privacy", named("public", "private"), "privacy_status"),
  ],
};

export function fieldsOf(vendor, kind) {
  return fields[`${vendor}/${kind}`] ?? [];
}
