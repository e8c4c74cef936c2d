import { button, element } from "./dom.mjs";
import { hasSecrets, mask, masked } from "./secrets.mjs";
import { difference, isObject, messageOf } from "./values.mjs";

/** @typedef {Record<string, unknown>} Json */

/**
 * The whole object as JSON, its secrets masked until asked for. `save` is handed what was edited.
 * @param {Json} object
 * @param {(change: Json) => Promise<void>} save
 */
export function jsonEditor(object, save) {
  const hidden = /** @type {Json} */ (masked(object));
  let visible = hidden;
  const area = element("textarea", { "aria-label": "Object as JSON", spellcheck: "false", rows: "16" });
  const write = () => {
    area.value = JSON.stringify(visible, null, 2);
  };
  write();
  const problem = element("p", { class: "problem", role: "alert" });
  const reveal = button("Show secrets", () => {
    const shown = visible === object;
    visible = shown ? hidden : object;
    reveal.textContent = shown ? "Show secrets" : "Hide secrets";
    write();
  });
  const saving = button("Save JSON", async () => {
    try {
      await save(changeIn(visible, area.value));
    } catch (error) {
      problem.textContent = `Not saved: ${messageOf(error)}`;
    }
  });
  const note = "What you leave out stays as it is.";
  const tools = element("div", { class: "tools" }, saving, ...(hasSecrets(object) ? [reveal] : []));
  const rest = [element("p", { class: "quiet" }, note), area, tools, problem];
  return element("details", { class: "json" }, element("summary", {}, "Everything as JSON"), ...rest);
}

/**
 * Throws where the text is no object, or a mask would overwrite a secret.
 * @param {Json} visible
 * @param {string} text
 */
function changeIn(visible, text) {
  /** @type {unknown} */
  const edited = JSON.parse(text);
  if (!isObject(edited)) throw new Error("an object is expected");
  const change = difference(visible, edited);
  if (JSON.stringify(change).includes(mask)) {
    throw new Error("the change has a masked secret in it: show the secrets and edit again");
  }
  return change;
}
