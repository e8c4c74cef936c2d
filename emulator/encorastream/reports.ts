import { createHash } from "node:crypto";
import type { Json } from "../json";
import type { Call, Handler } from "../vendor";
import { documentedSample, oneOf } from "./answers";
import { page, sorted } from "./paging";
import { published } from "./published";

/** Analytics and the audit log. Nobody subscribes or watches here, so that every figure is nought. */

const nobody = {
  total_plays: 0,
  unique_viewers: 0,
  avg_completion_rate: 0,
  total_watch_hours: 0,
  avg_watch_duration_minutes: 0,
};

/** The report's sample, with its figures at nought. */
function emptyReport(call: Call): Json {
  const figures = Object.entries(documentedSample(call.operation)).map(([name, value]) => [
    name,
    typeof value === "number" ? 0 : value,
  ]);
  return { ...Object.fromEntries(figures), period: call.query.period };
}

const contentReport: Handler = (call) => {
  const { period, content_type, sort } = call.query;
  const rows = published(call)
    .filter(({ type }) => content_type === undefined || type === content_type)
    .map(({ type, record }) => ({
      content_id: record.id,
      content_type: type,
      title: record.title ?? record.name,
      period,
      ...nobody,
    }));
  return page(call, sorted(rows, sort), "content_id");
};

/** One entry for each title that was published, the newest first: other changes are not kept. */
function auditLog(call: Call): Json[] {
  const sample = documentedSample("audit.get");
  const entries = published(call).map(({ type, record }) => ({
    ...sample,
    id: idFrom(String(record.id)),
    action: "content.published",
    resource_type: type,
    resource_id: record.id,
    created_at: record.updated_at,
  }));
  return sorted(entries, "-created_at");
}

/** A UUID that is always the same for one text. */
function idFrom(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

function isWanted(entry: Json, query: Call["query"]): boolean {
  const { actor_id, action = "", resource_type, resource_id, from, to } = query;
  const at = Date.parse(String(entry.created_at));
  return (
    (actor_id === undefined || entry.actor_id === actor_id) &&
    String(entry.action).startsWith(action) &&
    (resource_type === undefined || entry.resource_type === resource_type) &&
    (resource_id === undefined || entry.resource_id === resource_id) &&
    (from === undefined || at >= Date.parse(from)) &&
    (to === undefined || at <= Date.parse(to))
  );
}

export const reportHandlers: Record<string, Handler> = {
  "analytics.overview": (call) => ({
    body: { ...emptyReport(call), currency: call.query.currency ?? "USD" },
  }),
  "analytics.content": contentReport,
  "analytics.subscriptions": (call) => ({ body: { ...emptyReport(call), by_plan: [] } }),
  "audit.list": (call) =>
    page(
      call,
      auditLog(call).filter((entry) => isWanted(entry, call.query)),
    ),
  "audit.get": (call) => ({ body: oneOf(auditLog(call), call.params.log_id) }),
};
