import { changesPanel } from "./changes.mjs";
import { byId, byIdAs, Children, element } from "./dom.mjs";
import { faultsPanel } from "./faults.mjs";
import { logPanel } from "./log.mjs";
import { objectDialog } from "./object-dialog.mjs";
import { objectsPanel } from "./objects.mjs";
import { request } from "./server.mjs";
import { messageOf } from "./values.mjs";

/** @import { PageView } from "../page-view.js" */

const interval = 1000;

/** What the page shows stands in its address, so that it survives a reload. */
/** @type {Record<string, string>} */
const wanted = Object.fromEntries(new URLSearchParams(location.search));
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let asked = 0;

const open = objectDialog(refresh);
const faults = await faultsPanel({ refresh });
const showObjects = objectsPanel({ choose, open });
const showChanges = changesPanel({ refresh, open });
const showLog = logPanel({ refresh, failLike: faults.failLike });
/** @type {Children<[string, string]>} */
const endpoints = new Children(byId("endpoints"));

/** @param {Record<string, string | number>} change */
function choose(change) {
  for (const [name, value] of Object.entries(change)) wanted[name] = String(value);
  history.replaceState(null, "", `?${new URLSearchParams(wanted)}`);
  refresh();
}

async function refresh() {
  clearTimeout(timer);
  asked += 1;
  const mine = asked;
  try {
    const view = await request("GET", `page/view?${new URLSearchParams(wanted)}`);
    // A later question was asked in the meantime: its answer counts.
    if (mine !== asked) return;
    show(view);
    say("live");
  } catch (error) {
    if (mine !== asked) return;
    say(`The emulator does not answer: ${messageOf(error)}`);
  }
  if (!document.hidden) timer = setTimeout(refresh, interval);
}

/** @param {PageView} view */
function show(view) {
  showObjects(view);
  showChanges(view.changes);
  showLog(view.requests);
  faults.show(view.faults);
  endpoints.show(
    Object.entries(view.endpoints),
    ([vendor]) => vendor,
    ([vendor, url]) =>
      element("div", {}, element("dt", {}, vendor), element("dd", {}, element("code", {}, url))),
  );
}

/** @param {string} state */
function say(state) {
  const status = byId("state");
  // The same text again would be read out again.
  if (status.textContent !== state) status.textContent = state;
  status.classList.toggle("live", state === "live");
}

const search = byIdAs("search", HTMLInputElement);
search.value = wanted.search ?? "";
search.addEventListener("input", () => choose({ search: search.value, from: 0 }));
// A page that nobody sees asks for nothing.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) clearTimeout(timer);
  else refresh();
});
refresh();
