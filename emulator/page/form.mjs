import { button, element } from "./dom.mjs";
import { groupsOf } from "./fields.mjs";
import { setAt, valueAt } from "./values.mjs";

/**
 * A form of an object's common settings, or undefined where its kind has none. `save` is handed only the fields
 * that were edited, and what it throws is shown.
 */
export function settingsForm({ vendor, kind }, object, save) {
  const groups = groupsOf(vendor, kind)
    .map(({ legend, fields }) => ({ legend, inputs: inputsOf(fields, object) }))
    .filter(({ inputs }) => inputs.length > 0);
  if (groups.length === 0) return undefined;
  const problem = element("p", { class: "problem", role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    try {
      await save(changeOf(groups.flatMap(({ inputs }) => inputs)));
    } catch (error) {
      problem.textContent = `Not saved: ${error.message}`;
    }
  };
  const sets = groups.map(({ legend, inputs }) =>
    element("fieldset", {}, element("legend", {}, legend), ...inputs.map(({ row }) => row)),
  );
  const saving = element("button", { type: "submit", class: "main" }, "Save");
  return element("form", { class: "settings", submit }, ...sets, saving, problem);
}

function inputsOf(fields, object) {
  const known = fields.filter(({ path }) => valueAt(object, path) !== undefined);
  return known.map((field) => inputOf(field, valueAt(object, field.path)));
}

function changeOf(inputs) {
  const change = {};
  for (const input of inputs) if (input.isEdited()) setAt(change, input.path, input.value());
  return change;
}

/** A field's row, whether it was edited, and its value in the form that the vendor has it. */
function inputOf(field, value) {
  const { row, read } = makers[field.type](field, value);
  const before = JSON.stringify(read());
  return {
    path: field.path,
    row,
    isEdited: () => JSON.stringify(read()) !== before,
    value: read,
  };
}

const makers = {
  text: ({ label }, value) => {
    const input = element("input", { value: value ?? "", dir: "auto" });
    return { row: labelled(label, input), read: () => input.value };
  },
  number: ({ label }, value) => {
    const input = element("input", { type: "number", min: "0", value: String(value) });
    return { row: labelled(label, input), read: () => sameType(input.value, value) };
  },
  secret: ({ label }, value) => {
    const input = element("input", { type: "password", value, autocomplete: "off" });
    const reveal = button("Show", () => {
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      reveal.textContent = shown ? "Show" : "Hide";
    });
    reveal.setAttribute("aria-label", `Show or hide ${label.toLowerCase()}`);
    return {
      row: element("div", { class: "secret" }, labelled(label, input), reveal),
      read: () => input.value,
    };
  },
  switch: ({ label, on, off }, value) => {
    const input = element("input", { type: "checkbox", checked: value === on });
    const row = element("label", { class: "check" }, input, ` ${label}`);
    return { row, read: () => (input.checked ? on : off) };
  },
  choice: ({ label, options }, value) => {
    const known = options.some((option) => option.value === value);
    const all = known ? options : [{ value, text: String(value) }, ...options];
    const input = element("select", {}, ...all.map((option) => element("option", {}, option.text)));
    input.selectedIndex = all.findIndex((option) => option.value === value);
    return { row: labelled(label, input), read: () => all[input.selectedIndex].value };
  },
  list: ({ label }, value) => {
    const items = Array.isArray(value) ? value : String(value ?? "").split(",");
    const input = element("input", { value: items.filter(Boolean).join(", "), placeholder: "none" });
    const typed = () => input.value.split(/[\s,]+/).filter(Boolean);
    return { row: labelled(label, input), read: () => (Array.isArray(value) ? typed() : typed().join(",")) };
  },
};

function labelled(label, input) {
  return element("label", { class: "field" }, label, input);
}

function sameType(text, value) {
  return typeof value === "number" ? Number(text) : text;
}
