import { attempt } from "./attempt.mjs";
import { button, byId, byIdAs, Children, element } from "./dom.mjs";
import { masked } from "./secrets.mjs";
import { request } from "./server.mjs";

/** @import { ListedRequest } from "../page-view.js" */
/** @typedef {(record: ListedRequest) => void} FailLike Fills the form of faults for the operation of a request. */

/**
 * The request log, the newest first. A row that is unfolded shows the request itself.
 * @param {{ refresh: () => unknown, failLike: FailLike }} calls
 */
export function logPanel({ refresh, failLike }) {
  /** @type {Children<ListedRequest>} */
  const list = new Children(byId("log"));
  const writes = byIdAs("writes", HTMLInputElement);
  writes.addEventListener("change", refresh);
  byId("clear-log").addEventListener("click", async () => {
    await attempt("Not cleared", () => request("DELETE", "log"));
    refresh();
  });
  return (/** @type {ListedRequest[]} */ requests) => {
    const wanted = writes.checked ? requests.filter(({ changing }) => changing) : requests;
    byId("no-requests").hidden = wanted.length > 0;
    list.show(
      wanted.toReversed(),
      ({ sequence }) => sequence,
      (record) => row(record, failLike),
    );
  };
}

/**
 * @param {ListedRequest} record
 * @param {FailLike} failLike
 */
function row(record, failLike) {
  const { sequence, at, finishedAt, operation, method, path, status, account, violation, fault } = record;
  const remark = violation ?? (fault ? `fault: ${fault}` : "");
  const time = new Date(at);
  const summary = element(
    "summary",
    {},
    element("time", { datetime: time.toISOString() }, time.toLocaleTimeString()),
    element("span", { class: "operation" }, operation ?? `${method} ${path}`),
    element(
      "span",
      { class: `badge ${isBad(record) ? "bad" : "good"}` },
      status === null ? "none" : String(status),
    ),
    element("span", { class: "quiet remark", dir: "auto" }, remark),
  );
  const details = element("details", {}, summary);
  details.addEventListener("toggle", async () => {
    if (!details.open || details.children.length > 1) return;
    const whole = await request("GET", `page/requests/${sequence}`).catch((/** @type {Error} */ error) => ({
      body: error.message,
    }));
    details.append(
      element("p", { class: "quiet" }, `${method} ${path} · ${finishedAt - at} ms · ${account}`),
      element(
        "pre",
        { tabindex: "0" },
        JSON.stringify(masked({ query: whole.query, body: whole.body }), null, 2),
      ),
      ...(operation ? [button("Make this fail …", () => failLike(record))] : []),
    );
  });
  return element("li", { class: violation || fault ? "remarkable" : undefined }, details);
}

/** @param {ListedRequest} record */
function isBad({ status }) {
  return status === null || status >= 400;
}
