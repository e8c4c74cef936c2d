import { z } from "zod";
import { type AnyData, type DataDefinition, defineData } from "../../core/data";
import { vendorId } from "../../core/fields";
import type { EncoraStreamClient, EncoraStreamOperation } from "../client";
import { objectOf } from "../envelope";
import { type Filters, filter, filterArguments, queryOf } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { recordOf, type Values } from "./shown";

/** How the platform does, and who changed what. */

const period = filter("period", "Span of time.");

const overview = z
  .object({
    period: z.string().describe("Span of time that the figures are of."),
    currency: z.string().describe("ISO 4217 code of the sums."),
    totalActiveSubscribers: z.number().describe("Subscribers."),
    newSubscribers: z.number().describe("Subscribers that came."),
    churnedSubscribers: z.number().describe("Subscribers that left."),
    netSubscriberChange: z.number().describe("Those that came less those that left."),
    totalStreamHours: z.number().describe("Hours that were watched."),
    avgDailyActiveUsers: z.number().describe("Average number of viewers a day."),
    mrr: z.number().describe("Recurring revenue a month."),
    arpu: z.number().describe("Average revenue of a subscriber."),
    churnRate: z.number().describe("Share of the subscribers that left."),
  })
  .partial();

export const getAnalyticsOverview = reportData({
  type: "encorastream:getAnalyticsOverview",
  summary: "Subscribers, revenue and hours watched over a span of time.",
  operation: "analytics.overview",
  filters: { period, currency: filter("currency", "ISO 4217 code of the sums. Defaults to `USD`.") },
  result: overview,
  examples: [{ title: "The last 30 days in euros", inputs: { period: "last_30d", currency: "EUR" } }],
});

const subscriptions = z
  .object({
    period: z.string().describe("Span of time that the figures are of."),
    trialConversionRate: z.number().describe("Share of the trials that became subscriptions."),
    byPlan: z
      .array(
        z
          .object({
            planId: z.string().describe("The vendor's id of the plan."),
            planName: z.string().describe("Name of the plan."),
            activeCount: z.number().describe("Subscriptions."),
            newCount: z.number().describe("Subscriptions that began."),
            churnedCount: z.number().describe("Subscriptions that ended."),
            revenue: z.number().describe("Revenue."),
          })
          .partial(),
      )
      .describe("The figures of each plan."),
  })
  .partial();

export const getSubscriptionAnalytics = reportData({
  type: "encorastream:getSubscriptionAnalytics",
  summary: "The subscriptions of each plan over a span of time.",
  operation: "analytics.subscriptions",
  filters: { period },
  result: subscriptions,
  examples: [{ title: "The last 90 days", inputs: { period: "last_90d" } }],
});

const row = z
  .object({
    contentType: z.string().describe("Kind of content: movie, show, episode, channel."),
    title: z.string().describe("Title of the content."),
    period: z.string().describe("Span of time that the figures are of."),
    totalPlays: z.number().describe("How often it was played."),
    uniqueViewers: z.number().describe("How many watched it."),
    avgCompletionRate: z.number().describe("Share of it that was watched on average."),
    totalWatchHours: z.number().describe("Hours that were watched."),
    avgWatchDurationMinutes: z.number().describe("Minutes that were watched on average."),
  })
  .partial()
  .extend({ contentId: z.string().describe("The vendor's id of the content.") });

export const getContentAnalytics = listData({
  type: "encorastream:getContentAnalytics",
  summary: "How often each title was watched over a span of time.",
  calls: "analytics.content",
  filters: {
    period,
    contentType: filter("content_type", "Kind of content."),
    sort: filter("sort", "total_plays or unique_viewers; a leading - sorts descending."),
  },
  items: { key: "content_id" },
  ...recordOf(row),
  examples: [
    {
      title: "The movies that were watched most",
      inputs: { period: "last_7d", contentType: "movie", sort: "-total_plays" },
    },
  ],
});

const entry = z
  .object({
    action: z.string().describe("What was done, as in content.published."),
    actorId: z.string().describe("The vendor's id of who did it."),
    actorRole: z.string().describe("Role of who did it."),
    resourceType: z.string().describe("Kind of what it was done to."),
    resourceId: z.string().describe("The vendor's id of what it was done to."),
    ipAddress: z.string().describe("Internet address that it came from."),
    userAgent: z.string().describe("Program that it came from."),
    requestId: z.string().describe("Id of the request."),
    metadata: z.record(z.string(), z.unknown()).describe("What else the vendor noted; undocumented."),
    createdAt: z.string().describe("When it was done, in RFC 3339."),
  })
  .partial()
  .extend({ id: z.string().describe("The vendor's id of the entry.") });

export const getAuditLog = listData({
  type: "encorastream:getAuditLog",
  summary: "Who changed what, the newest first.",
  description: "All pages are read: name a span of time, since the log grows for ever.",
  calls: "audit.list",
  filters: {
    from: filter("from", "Begin of the span, with Z or an offset."),
    to: filter("to", "End of the span, with Z or an offset."),
    action: filter("action", "First letters of the action, as in content."),
    actorId: filter("actor_id", "The vendor's id of who did it."),
    resourceType: filter("resource_type", "Kind of what it was done to, as in movie."),
    resourceId: filter("resource_id", "The vendor's id of what it was done to."),
  },
  ...recordOf(entry),
  examples: [
    {
      title: "What was published in a day",
      inputs: { from: "2026-12-01T00:00:00Z", to: "2026-12-02T00:00:00Z", action: "content.published" },
    },
    {
      title: "What one person did to a movie",
      inputs: {
        actorId: "00000000-0000-4000-8000-000000000090",
        resourceType: "movie",
        resourceId: "00000000-0000-4000-8000-000000000001",
      },
    },
  ],
});

export const getAuditEntry = lookupData({
  type: "encorastream:getAuditEntry",
  summary: "One entry of the audit log by its id.",
  noun: "entry of the audit log",
  calls: "audit.get",
  id: vendorId().describe("The vendor's id of the entry."),
  address: (id) => ({ log_id: id }),
  ...recordOf(entry),
  examples: [{ title: "An entry", inputs: { id: "00000000-0000-4000-8000-000000000025" } }],
});

interface Report extends Pick<DataDefinition, "type" | "summary" | "examples"> {
  operation: EncoraStreamOperation;
  filters: Filters;
  result: z.ZodObject;
}

/** A data function that answers with one report. */
function reportData({ operation, filters, result, ...texts }: Report): AnyData {
  return defineData<EncoraStreamClient>()({
    ...texts,
    inputs: z.strictObject(filterArguments([operation], filters)),
    result,
    async read(client, inputs: Values) {
      const body = await client.answer(operation, { query: queryOf(filters, inputs) });
      return recordOf(result).shown(objectOf(body), inputs);
    },
  });
}
