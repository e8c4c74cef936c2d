import { attempt } from "./attempt.mjs";
import { button, byId, Children, element } from "./dom.mjs";
import { masked } from "./secrets.mjs";
import { objectPath, request } from "./server.mjs";
import { asText } from "./values.mjs";

/** @import { NamedChanges } from "../page-view.js" */
/** @import { Address } from "./server.mjs" */

/**
 * The panel of everything that was changed by hand.
 * @param {{ refresh: () => unknown, open: (address: Address) => unknown }} calls
 */
export function changesPanel({ refresh, open }) {
  /** @type {Children<NamedChanges>} */
  const list = new Children(byId("changes-list"));
  return (/** @type {NamedChanges[]} */ changes) => {
    byId("changes").hidden = changes.length === 0;
    list.show(changes, objectPath, (changed) => {
      const name = button(changed.name, () => open(changed), { class: "link", dir: "auto" });
      const where = element("span", { class: "quiet" }, ` ${changed.kind} ${changed.id}`);
      return element("li", {}, name, where, changesTable(changed, refresh));
    });
  };
}

/**
 * Field by field: was, is, and a button that puts it back.
 * @param {NamedChanges} changed
 * @param {() => unknown} refresh
 */
export function changesTable(changed, refresh) {
  const rows = changed.changes.map((change) => {
    const field = change.path.join(".");
    const shown = (/** @type {"was" | "is"} */ name) =>
      element("td", { class: name, dir: "auto" }, asText(masked(change[name], change.path)));
    const back = button("Put back", () => putBack(changed, change.path, refresh), {
      "aria-label": `Put back ${field} of ${changed.name}`,
      "data-focus": `${objectPath(changed)} ${field}`,
    });
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, field),
      shown("was"),
      shown("is"),
      element("td", { class: "back" }, back),
    );
  });
  const titles = ["Field", "Was", "Is"].map((title) => element("th", { scope: "col" }, title));
  const head = element("thead", {}, element("tr", {}, ...titles, element("td", { class: "back" })));
  return element("table", { class: "change-table" }, head, element("tbody", {}, ...rows));
}

/**
 * @param {Address} changed
 * @param {readonly string[]} path
 * @param {() => unknown} refresh
 */
async function putBack(changed, path, refresh) {
  await attempt("Not put back", () => request("POST", objectPath(changed, "/put-back"), { path }));
  refresh();
}
