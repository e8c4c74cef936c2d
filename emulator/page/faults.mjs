import { attempt } from "./attempt.mjs";
import { byId, byIdAs, Children, element } from "./dom.mjs";
import { request } from "./server.mjs";
import { messageOf } from "./values.mjs";

/** @import { PendingFault } from "../types.js" */
/** @import { ListedRequest } from "../page-view.js" */

/**
 * What each fault does, and what it takes besides. `rewrite` needs a change as JSON: over HTTP alone.
 * @type {Record<string, { meaning: string, takes: Record<string, number> }>}
 */
const kinds = {
  status: {
    meaning: "The vendor’s error form with this status. Nothing takes effect.",
    takes: { status: 500 },
  },
  cutBefore: { meaning: "The connection is cut. Nothing takes effect.", takes: {} },
  cutAfter: { meaning: "The request takes effect, and its answer is lost.", takes: {} },
  hang: { meaning: "No answer ever comes.", takes: {} },
  late: {
    meaning: "An HTML page with this status at once; the effect comes two requests later.",
    takes: { status: 504 },
  },
  slow: { meaning: "The right answer, so much later.", takes: { milliseconds: 1000 } },
  truncated: { meaning: "The request takes effect, and its answer ends in the middle.", takes: {} },
  html: { meaning: "The request takes effect, and the answer is an HTML page.", takes: { status: 200 } },
  empty: { meaning: "The request takes effect, and the answer is empty.", takes: { status: 200 } },
  notFound: { meaning: "404 with a web server’s page, as from a wrong address.", takes: {} },
  stale: { meaning: "A read shows the object as before its last change.", takes: {} },
  shuffled: { meaning: "Lists come in another order.", takes: {} },
  expiredToken: { meaning: "401: the credential has expired.", takes: {} },
};

/**
 * The form that adds a fault, and the faults still to come.
 * @param {{ refresh: () => unknown }} calls
 */
export async function faultsPanel({ refresh }) {
  const form = byIdAs("fault-form", HTMLFormElement);
  const field = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
  const [vendor, operation, kind] = [field("vendor"), field("operation"), field("kind")];
  /** @type {Record<string, string[]>} */
  const operations = await request("GET", "page/operations");
  vendor.append(...Object.keys(operations).map((name) => element("option", {}, name)));
  kind.append(...Object.keys(kinds).map((name) => element("option", {}, name)));

  const showOperations = () => {
    byId("operations").replaceChildren(
      ...(operations[vendor.value] ?? []).map((value) => element("option", { value })),
    );
  };
  const showKind = () => {
    const { meaning = "", takes = {} } = kinds[kind.value] ?? {};
    byId("fault-meaning").textContent = meaning;
    const labels = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-for]"));
    for (const label of labels) {
      const name = label.dataset.for ?? "";
      label.hidden = !(name in takes);
      field(name).disabled = label.hidden;
      field(name).value = String(takes[name] ?? "");
    }
  };
  vendor.addEventListener("change", showOperations);
  kind.addEventListener("change", showKind);
  showOperations();
  showKind();

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const problem = byId("fault-problem");
    try {
      const wanted = faultOf(form);
      if (wanted.operation && !operations[vendor.value]?.includes(operation.value)) {
        throw new Error(`${vendor.value} has no operation ${operation.value}`);
      }
      await request("POST", "faults", wanted);
      problem.textContent = "";
    } catch (error) {
      problem.textContent = `Not added: ${messageOf(error)}`;
    }
    refresh();
  });
  byId("clear-faults").addEventListener("click", async () => {
    await attempt("Not cleared", () => request("DELETE", "faults"));
    refresh();
  });

  /** @type {Children<PendingFault & { place: number }>} */
  const pending = new Children(byId("faults-list"));
  return {
    show: (/** @type {PendingFault[]} */ faults) => {
      byId("clear-faults").hidden = faults.length === 0;
      const numbered = faults.map((one, place) => ({ ...one, place }));
      pending.show(numbered, ({ place }) => place, pendingRow);
    },
    /** Fills the form for the operation of a request. */
    failLike: (/** @type {ListedRequest} */ record) => {
      vendor.value = record.vendor;
      showOperations();
      operation.value = record.operation ?? "";
      form.scrollIntoView({ block: "nearest" });
      kind.focus();
    },
  };
}

/**
 * The fault that the form says, without what is left empty.
 * @param {HTMLFormElement} form
 */
function faultOf(form) {
  /** @type {Record<string, unknown>} */
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
  for (const name of ["status", "milliseconds", "times", "after"]) {
    if (name in given) given[name] = Number(given[name]);
  }
  return given;
}

/** @param {PendingFault} pending */
function pendingRow({ fault, after, times }) {
  const first = after > 0 ? `after ${after} more ${after === 1 ? "request" : "requests"}, ` : "";
  return element(
    "li",
    {},
    element("span", { class: "badge bad" }, fault.status ? `${fault.kind} ${fault.status}` : fault.kind),
    ` ${fault.operation ?? "any operation"} `,
    element(
      "span",
      { class: "quiet" },
      `${fault.vendor} · ${first}${times} ${times === 1 ? "time" : "times"}`,
    ),
  );
}
