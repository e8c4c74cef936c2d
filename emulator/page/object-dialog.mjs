import { attempt } from "./attempt.mjs";
import { changesTable } from "./changes.mjs";
import { button, byIdAs, element, focusOn } from "./dom.mjs";
import { jsonEditor } from "./editor.mjs";
import { titleOf } from "./facts.mjs";
import { settingsForm } from "./form.mjs";
import { objectPath, request } from "./server.mjs";
import { withoutOwn } from "./values.mjs";

/** @import { ObjectView } from "../page-view.js" */
/** @import { Address } from "./server.mjs" */

/**
 * Opens one object: what was changed by hand, a form, its JSON, and its deletion.
 * @param {() => unknown} refresh
 */
export function objectDialog(refresh) {
  const dialog = byIdAs("object", HTMLDialogElement);
  const close = () => dialog.close();
  /** @type {string | undefined} */
  let opened;
  // The row may have been made anew in the meantime, so the browser can't give the focus back by itself.
  dialog.addEventListener("close", () => focusOn(document.body, opened));
  dialog.addEventListener("click", (event) => {
    const isBeside = event.target === dialog;
    if (isBeside) close();
  });

  /** @param {Address} address */
  async function show(address) {
    /** @type {ObjectView} */
    const { object, changed } = await request("GET", `page/${objectPath(address)}`);
    const done = () => {
      close();
      refresh();
    };
    const save = async (/** @type {Record<string, unknown>} */ change) => {
      if (Object.keys(change).length > 0) await request("PATCH", objectPath(address), change);
      done();
    };
    const remove = async () => {
      await request("DELETE", objectPath(address));
      done();
    };
    const visible = withoutOwn(object);
    opened = objectPath(address);
    dialog.replaceChildren(
      heading(address, object, close),
      ...(changed ? [element("h3", {}, "Changed by hand"), changesTable(changed, done)] : []),
      settingsForm(address, visible, save) ?? "",
      jsonEditor(visible, save),
      ...(object._deleted ? [] : [deletion(remove)]),
    );
    dialog.showModal();
  }

  return (/** @type {Address} */ address) => attempt("Not opened", () => show(address));
}

/**
 * @param {Address} address
 * @param {Record<string, unknown>} object
 * @param {() => void} close
 */
function heading({ vendor, kind, id, account }, object, close) {
  return element(
    "header",
    { class: "object-heading" },
    element("h2", { id: "object-title", dir: "auto" }, titleOf(object)),
    button("Close", close),
    element("p", { class: "quiet" }, `${vendor} ${kind} ${id} · ${account}`),
  );
}

/** Asks once more before it deletes. @param {() => Promise<void>} remove */
function deletion(remove) {
  const problem = element("p", { class: "problem", role: "alert" });
  const first = button("Delete …", () => {
    first.replaceWith(sure);
    sure.focus();
  });
  const sure = button("Delete this object", () => {
    remove().catch((/** @type {Error} */ error) => {
      problem.textContent = `Not deleted: ${error.message}`;
    });
  });
  sure.className = "danger";
  return element("footer", {}, first, problem);
}
