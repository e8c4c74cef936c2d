/**
 * The page's script. Everything that comes from a vendor's object or a request goes into the page as text
 * (`textContent`), never as markup.
 */
export const pageScript = `
"use strict";
const secretNames = new Set(["key", "password", "username", "signing_secret", "signing_secret_hint"]);
const ownKinds = new Set(["idempotencyKeys"]);
const mask = "••••••";
const shown = new Set();
let editing = null;
let lastObjects = "";

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(text, action) {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

async function request(method, path, body) {
  const sent = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch("/_emulator/" + path, { method, ...sent });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error || response.statusText);
  return answer;
}

function masked(value, name, parent) {
  const secret = secretNames.has(name) || (name === "list" && parent === "securetoken");
  if (secret && typeof value === "string" && value !== "") return mask;
  if (Array.isArray(value)) return value.map((item) => masked(item, "", name));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, masked(inner, member, name)]));
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/* Only what was edited is sent, so that a masked secret never overwrites the real one. */
function difference(before, after) {
  const change = {};
  for (const [member, value] of Object.entries(after)) {
    const old = before[member];
    if (JSON.stringify(old) === JSON.stringify(value)) continue;
    change[member] = isObject(old) && isObject(value) ? difference(old, value) : value;
  }
  return change;
}

function readable(object) {
  const own = Object.entries(object).filter(([member]) => !member.startsWith("_"));
  return Object.fromEntries(own);
}

function editor(at, visible) {
  const box = element("div");
  const area = element("textarea");
  area.value = JSON.stringify(visible, null, 2);
  area.setAttribute("aria-label", "Object as JSON");
  const error = element("p", "", "error");
  const save = async () => {
    try {
      const edited = JSON.parse(area.value);
      if (!isObject(edited)) throw new Error("an object is expected");
      await request("PATCH", at, difference(visible, edited));
      close();
    } catch (problem) {
      error.textContent = "Not saved: " + problem.message;
    }
  };
  box.append(area, button("Save", save), button("Cancel", close), error);
  return box;
}

function close() {
  editing = null;
  lastObjects = "";
  refresh();
}

function objectBox(vendor, kind, object) {
  const path = ["objects", vendor, kind, object._id].map(encodeURIComponent).join("/");
  const at = path + "?account=" + encodeURIComponent(object._account);
  const box = element("div", undefined, object._deleted ? "object gone" : "object");
  const title = object.name || object.title || object.url || object._id;
  const visible = shown.has(at) ? readable(object) : masked(readable(object), "", "");
  box.append(element("strong", String(title)), element("span", object._id + " · " + object._account));
  const state = object._deleted ? "deleted" : object.status;
  if (state) box.append(element("span", " · " + state));
  const details = element("details");
  details.append(element("summary", "JSON"), element("pre", JSON.stringify(visible, null, 2)));
  const tools = element("div");
  tools.append(
    button("Edit", () => {
      editing = at;
      box.replaceChildren(element("strong", String(title)), editor(at, visible));
    }),
    button("Delete", () => request("DELETE", at).then(refresh, told)),
    button(shown.has(at) ? "Hide secrets" : "Show secrets", () => {
      if (!shown.delete(at)) shown.add(at);
      lastObjects = "";
      refresh();
    }),
  );
  box.append(tools, details);
  return box;
}

async function showObjects() {
  const state = await request("GET", "state");
  const kinds = state.kinds.filter(({ kind }) => !ownKinds.has(kind));
  const objects = await Promise.all(kinds.map(({ vendor, kind }) => request("GET", "objects/" + vendor + "/" + kind)));
  const text = JSON.stringify([state.kinds, objects]);
  if (editing !== null || text === lastObjects) return;
  lastObjects = text;
  const sections = Object.entries(state.endpoints).map(([vendor, endpoint]) => {
    const section = element("section");
    section.append(element("h2", vendor), element("p", endpoint));
    kinds.forEach((one, index) => {
      if (one.vendor !== vendor) return;
      section.append(element("h3", one.kind + " (" + objects[index].length + ")"));
      section.append(...objects[index].map((object) => objectBox(vendor, one.kind, object)));
    });
    return section;
  });
  document.getElementById("vendors").replaceChildren(...sections);
}

async function showLog() {
  const records = await request("GET", "log?last=100");
  const rows = records.reverse().map((record) => {
    const row = element("tr", undefined, record.violation || record.fault ? "bad" : "");
    const time = new Date(record.at).toLocaleTimeString();
    const status = record.status === null ? "none" : String(record.status);
    const operation = record.operation || record.method + " " + record.path;
    const remark = record.violation || (record.fault ? "fault: " + record.fault : "");
    row.append(...[time, record.vendor, operation, status, record.account, remark].map((text) => element("td", text)));
    return row;
  });
  document.getElementById("log").replaceChildren(...rows);
}

function told(problem) {
  document.getElementById("problem").textContent = problem.message;
}

async function refresh() {
  try {
    await Promise.all([showObjects(), showLog()]);
    told({ message: "" });
  } catch (problem) {
    told({ message: "The emulator does not answer: " + problem.message });
  }
}

refresh();
setInterval(refresh, 1500);
`;
