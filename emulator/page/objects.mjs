import { button, byId, byIdAs, Children, element } from "./dom.mjs";
import { factsOf, stateOf, titleOf } from "./facts.mjs";
import { masked } from "./secrets.mjs";
import { objectPath } from "./server.mjs";

/** @import { PageView } from "../page-view.js" */
/** @import { StoredObject, Vendor } from "../types.js" */
/** @import { Address } from "./server.mjs" */
/** @typedef {(change: Record<string, string | number>) => void} Choose */
/** @typedef {(address: Address) => unknown} Open */
/** @typedef {PageView["kinds"][number] & { isShown: boolean }} Kind */
/** @typedef {{ vendor: Vendor, kinds: Kind[] }} KindsOfVendor */
/** @typedef {{ address: Address, path: string, object: StoredObject, isChanged: boolean, withAccount: boolean }} Item */

const vendorNames = { fivecents: "5centsCDN", encorastream: "EncoraStream", contentpool: "Content-pool" };

/**
 * The kinds, the table of one of them, and what turns its pages. `choose` takes what is to be shown instead.
 * @param {{ choose: Choose, open: Open }} calls
 */
export function objectsPanel({ choose, open }) {
  /** @type {Children<KindsOfVendor>} */
  const kinds = new Children(byId("kinds"));
  /** @type {Children<Item>} */
  const rows = new Children(byId("rows"));
  /** @type {PageView["table"]} */
  let table;
  const turn = (/** @type {1 | -1} */ pages) => {
    if (table) choose({ from: table.from + pages * table.size });
  };
  byId("newer").addEventListener("click", () => turn(-1));
  byId("older").addEventListener("click", () => turn(1));
  return (/** @type {PageView} */ view) => {
    table = view.table;
    showKinds(kinds, view, choose);
    showNothing(view);
    showRows(rows, view, open);
    showPager(table);
  };
}

/**
 * @param {Children<KindsOfVendor>} children
 * @param {PageView} view
 * @param {Choose} choose
 */
function showKinds(children, { kinds, table }, choose) {
  const vendors = [...new Set(kinds.map(({ vendor }) => vendor))].map((vendor) => ({
    vendor,
    kinds: kinds
      .filter((one) => one.vendor === vendor)
      .map((one) => ({ ...one, isShown: one.vendor === table?.vendor && one.kind === table.kind })),
  }));
  children.show(
    vendors,
    ({ vendor }) => vendor,
    (group) => {
      const buttons = group.kinds.map(({ vendor, kind, found, isShown }) =>
        button(`${kind} ${found}`, () => choose({ vendor, kind, from: 0 }), {
          "aria-current": isShown ? "true" : undefined,
          "data-focus": kind,
          class: found === 0 ? "none" : undefined,
        }),
      );
      return element("div", {}, element("h3", {}, vendorNames[group.vendor]), ...buttons);
    },
  );
}

/** @param {PageView} view */
function showNothing({ kinds, table }) {
  const nothing = byId("nothing");
  nothing.hidden = table !== undefined && table.found > 0;
  byId("table").hidden = !nothing.hidden;
  nothing.textContent =
    kinds.length === 0
      ? "No vendor holds anything yet. Run your program against the endpoints above."
      : "No object of this kind has all these words.";
}

/**
 * @param {Children<Item>} children
 * @param {PageView} view
 * @param {Open} open
 */
function showRows(children, { table, changes, accounts }, open) {
  if (!table)
    return children.show(
      [],
      ({ path }) => path,
      (item) => row(item, open),
    );
  const changed = new Set(changes.map((one) => objectPath(one)));
  const items = table.objects.map((object) => {
    const address = { vendor: table.vendor, kind: table.kind, id: object._id, account: object._account };
    const path = objectPath(address);
    return { address, path, object, isChanged: changed.has(path), withAccount: accounts > 1 };
  });
  children.show(
    items,
    ({ path }) => path,
    (item) => row(item, open),
  );
}

/**
 * @param {Item} item
 * @param {Open} open
 */
function row({ address, path, object, isChanged, withAccount }, open) {
  const name = button(titleOf(object), () => open(address), {
    class: "link",
    dir: "auto",
    "data-focus": path,
  });
  const under = withAccount ? `${object._id} · ${object._account}` : object._id;
  const facts = factsOf(/** @type {StoredObject} */ (masked(object))).map((fact) =>
    element("span", { class: "fact", dir: "auto" }, fact),
  );
  const state = stateOf(object);
  return element(
    "tr",
    { class: object._deleted ? "deleted" : undefined },
    element("th", { scope: "row" }, name, element("small", {}, under)),
    element("td", {}, ...facts),
    element(
      "td",
      {},
      ...(state ? [element("span", { class: `badge ${state.toLowerCase()}` }, state)] : []),
      ...(isChanged ? [element("span", { class: "badge by-hand" }, "changed by hand")] : []),
    ),
  );
}

/** @param {PageView["table"]} table */
function showPager(table) {
  byId("pager").hidden = table === undefined || table.found <= table.size;
  if (!table) return;
  const last = Math.min(table.from + table.size, table.found);
  byId("range").textContent = `${table.from + 1} to ${last} of ${table.found}, the newest first`;
  byIdAs("newer", HTMLButtonElement).disabled = table.from === 0;
  byIdAs("older", HTMLButtonElement).disabled = last === table.found;
}
