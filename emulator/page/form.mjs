import { button, element } from "./dom.mjs";
import { groupsOf } from "./fields.mjs";
import { messageOf, setAt, valueAt } from "./values.mjs";

/** @import { Choice, Field, Switch } from "./fields.mjs" */
/** @import { Address } from "./server.mjs" */
/** @typedef {Record<string, unknown>} Json */
/** @typedef {{ row: HTMLElement, read: () => unknown }} Made A field's row, and its value as the vendor has it. */

/**
 * A form of an object's common settings, or undefined where its kind has none. `save` is handed only the fields
 * that were edited, and what it throws is shown.
 * @param {Address} address
 * @param {Json} object
 * @param {(change: Json) => Promise<void>} save
 */
export function settingsForm({ vendor, kind }, object, save) {
  const groups = groupsOf(vendor, kind)
    .map(({ legend, fields }) => ({ legend, inputs: inputsOf(fields, object) }))
    .filter(({ inputs }) => inputs.length > 0);
  if (groups.length === 0) return undefined;
  const problem = element("p", { class: "problem", role: "alert" });
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      await save(changeOf(groups.flatMap(({ inputs }) => inputs)));
    } catch (error) {
      problem.textContent = `Not saved: ${messageOf(error)}`;
    }
  };
  const sets = groups.map(({ legend, inputs }) =>
    element("fieldset", {}, element("legend", {}, legend), ...inputs.map(({ row }) => row)),
  );
  const saving = element("button", { type: "submit", class: "main" }, "Save");
  return element("form", { class: "settings", submit }, ...sets, saving, problem);
}

/**
 * @param {Field[]} fields
 * @param {Json} object
 */
function inputsOf(fields, object) {
  const known = fields.filter(({ path }) => valueAt(object, path) !== undefined);
  return known.map((field) => inputOf(field, valueAt(object, field.path)));
}

/** @param {ReturnType<typeof inputsOf>} inputs */
function changeOf(inputs) {
  /** @type {Json} */
  const change = {};
  for (const input of inputs) if (input.isEdited()) setAt(change, input.path, input.value());
  return change;
}

/**
 * A field's row, whether it was edited, and its value in the form that the vendor has it.
 * @param {Field} field
 * @param {unknown} value
 */
function inputOf(field, value) {
  const { row, read } = made(field, value);
  const before = JSON.stringify(read());
  return {
    path: field.path,
    row,
    isEdited: () => JSON.stringify(read()) !== before,
    value: read,
  };
}

/** @type {(field: Field, value: unknown) => Made} */
function made(field, value) {
  switch (field.type) {
    case "switch":
      return switched(field, value);
    case "choice":
      return chosen(field, value);
    case "text":
      return typed(field.label, value);
    case "number":
      return numbered(field.label, value);
    case "secret":
      return hidden(field.label, value);
    case "list":
      return listed(field.label, value);
  }
}

/** @type {(label: string, value: unknown) => Made} */
function typed(label, value) {
  const input = element("input", { value: String(value ?? ""), dir: "auto" });
  return { row: labelled(label, input), read: () => input.value };
}

/** @type {(label: string, value: unknown) => Made} */
function numbered(label, value) {
  const input = element("input", { type: "number", min: "0", value: String(value) });
  const read = () => (typeof value === "number" ? Number(input.value) : input.value);
  return { row: labelled(label, input), read };
}

/** @type {(label: string, value: unknown) => Made} */
function hidden(label, value) {
  const input = element("input", { type: "password", value: String(value), autocomplete: "off" });
  const reveal = button("Show", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    reveal.textContent = shown ? "Show" : "Hide";
  });
  reveal.setAttribute("aria-label", `Show or hide ${label.toLowerCase()}`);
  const row = element("div", { class: "secret" }, labelled(label, input), reveal);
  return { row, read: () => input.value };
}

/** @type {(field: Field & Switch, value: unknown) => Made} */
function switched({ label, on, off }, value) {
  const input = element("input", { type: "checkbox", checked: value === on });
  const row = element("label", { class: "check" }, input, ` ${label}`);
  return { row, read: () => (input.checked ? on : off) };
}

/** @type {(field: Field & Choice, value: unknown) => Made} */
function chosen({ label, options }, value) {
  const known = options.some((option) => option.value === value);
  const all = known ? options : [{ value, text: String(value) }, ...options];
  const input = element("select", {}, ...all.map((option) => element("option", {}, option.text)));
  input.selectedIndex = all.findIndex((option) => option.value === value);
  return { row: labelled(label, input), read: () => all[input.selectedIndex]?.value };
}

/** @type {(label: string, value: unknown) => Made} */
function listed(label, value) {
  const items = Array.isArray(value) ? value : String(value ?? "").split(",");
  const input = element("input", { value: items.filter(Boolean).join(", "), placeholder: "none" });
  const words = () => input.value.split(/[\s,]+/).filter(Boolean);
  return { row: labelled(label, input), read: () => (Array.isArray(value) ? words() : words().join(",")) };
}

/**
 * @param {string} label
 * @param {HTMLElement} input
 */
function labelled(label, input) {
  return element("label", { class: "field" }, label, input);
}
