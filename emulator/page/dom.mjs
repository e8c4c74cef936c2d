/** Text of vendors and requests goes into the page by this alone: as text, never as markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(attribute, value);
    else if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

export function button(text, click, attributes = {}) {
  return element("button", { type: "button", click, ...attributes }, text);
}

/**
 * The children of an element, one for each item. A child is made anew only when its item changed, so that the
 * focus, a text selection and what is unfolded stay where they are while the page refreshes.
 */
export class Children {
  #parent;
  #made = new Map();

  constructor(parent) {
    this.#parent = parent;
  }

  show(items, keyOf, make) {
    const before = this.#made;
    this.#made = new Map();
    const focused = this.#focusKey();
    for (const item of items) {
      const key = keyOf(item);
      const text = JSON.stringify(item);
      const known = before.get(key);
      this.#made.set(key, known?.text === text ? known : { text, child: make(item) });
    }
    const wanted = [...this.#made.values()].map(({ child }) => child);
    for (const child of [...this.#parent.children]) if (!wanted.includes(child)) child.remove();
    wanted.forEach((child, index) => {
      const there = this.#parent.children[index];
      if (there !== child) this.#parent.insertBefore(child, there ?? null);
    });
    if (focused !== undefined && this.#focusKey() !== focused) focusOn(this.#parent, focused);
  }

  #focusKey() {
    const active = document.activeElement;
    return this.#parent.contains(active) ? active.dataset.focus : undefined;
  }
}

/** Elements that are made anew while they have the focus are found again by their `data-focus`. */
export function focusOn(parent, key) {
  [...parent.querySelectorAll("[data-focus]")].find((found) => found.dataset.focus === key)?.focus();
}
