/** @typedef {Record<string, string | boolean | undefined | ((event: Event) => unknown)>} Attributes */

/**
 * Text of vendors and requests goes into the page by this alone: as text, never as markup.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} attributes
 * @param {(Node | string | undefined)[]} children
 */
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

/** An element of the page by its id. @param {string} id */
export function byId(id) {
  return byIdAs(id, HTMLElement);
}

/**
 * The same of one kind, such as a field of a form.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
export function byIdAs(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} "${id}"`);
}

/**
 * @param {string} text
 * @param {(event: Event) => unknown} click
 * @param {Attributes} attributes
 */
export function button(text, click, attributes = {}) {
  return element("button", { type: "button", click, ...attributes }, text);
}

/**
 * The children of an element, one for each item. A child is made anew only when its item changed, so that the
 * focus, a text selection and what is unfolded stay where they are while the page refreshes.
 * @template Item
 */
export class Children {
  #parent;
  /** @type {Map<unknown, { text: string, child: Element }>} */
  #made = new Map();

  /** @param {HTMLElement} parent */
  constructor(parent) {
    this.#parent = parent;
  }

  /**
   * @param {readonly Item[]} items
   * @param {(item: Item) => unknown} keyOf
   * @param {(item: Item) => Element} make
   */
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
    return active instanceof HTMLElement && this.#parent.contains(active) ? active.dataset.focus : undefined;
  }
}

/**
 * Elements that are made anew while they have the focus are found again by their `data-focus`.
 * @param {HTMLElement} parent
 * @param {string | undefined} key
 */
export function focusOn(parent, key) {
  const marked = /** @type {NodeListOf<HTMLElement>} */ (parent.querySelectorAll("[data-focus]"));
  [...marked].find((found) => found.dataset.focus === key)?.focus();
}
