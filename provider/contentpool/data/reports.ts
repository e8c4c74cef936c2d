import { z } from "zod";
import { defineData } from "../../core/data";
import { field } from "../../core/facts";
import { calendarDate, dateOrderProblems, ipAddress, vendorId } from "../../core/fields";
import { unexpectedAnswer } from "../../http/refusal";
import type { ContentPoolClient } from "../client";
import { record } from "../envelope";

export const getAnalytics = defineData<ContentPoolClient>()({
  type: "contentpool:getAnalytics",
  summary: "The traffic of the account, of a video or of a publisher channel, by day.",
  description:
    "Without `video` and `publisherChannel` it is that of the account's own channel; with both, that of the video in " +
    "the publisher channel. It is different at each call: don't let a resource's argument depend on it.",
  inputs: z.strictObject({
    video: field(vendorId().describe("The video: the resource or its source key."), {
      reference: "contentpool:Video",
    }).optional(),
    publisherChannel: field(vendorId().describe("The publisher channel: the resource or its key."), {
      reference: "contentpool:PublisherChannel",
    }).optional(),
    from: calendarDate()
      .describe("First day, in Iran, as YYYY-MM-DD. The vendor chooses the default.")
      .optional(),
    to: calendarDate()
      .describe("Last day, in Iran, as YYYY-MM-DD. The vendor chooses the default.")
      .optional(),
  }),
  result: z.object({
    totalBytes: z.number().describe("Traffic of all days, in bytes."),
    days: z
      .array(
        z.object({
          date: z.string().describe("The day, in Iran, as YYYY-MM-DD."),
          bytes: z.number().describe("Traffic of the day, in bytes."),
        }),
      )
      .describe("The days, in the vendor's order."),
  }),
  async read(client, { video, publisherChannel, from, to }) {
    const shown = record(
      await client.call("analytics.get", {
        query: {
          ...(video === undefined ? {} : { videoSourceAbbr: client.sourceAbbr, videoKey: video }),
          ...(publisherChannel === undefined ? {} : { publisherChannelKey: publisherChannel }),
          ...(from === undefined ? {} : { fromDate: `${from} 00:00:00` }),
          ...(to === undefined ? {} : { toDate: `${to} 23:59:59` }),
        },
      }),
    );
    if (shown.unit !== "B")
      throw unexpectedAnswer("contentpool", `analytics.get counts in "${shown.unit}", not in bytes`);
    const days = Array.isArray(shown.data) ? shown.data.map(record) : [];
    return {
      totalBytes: Number(shown.totalTrafficUsage),
      days: days.map(({ date, trafficUsage }) => ({
        date: String(date).slice(0, 10),
        bytes: Number(trafficUsage),
      })),
    };
  },
  problems: (given) => dateOrderProblems(given, "from", "to"),
  examples: [
    { title: "The traffic of the account", inputs: {} },
    {
      title: "The traffic of a video in a publisher channel in one month",
      inputs: {
        video: "5o680fVAt3",
        publisherChannel: "bIgTtyWzFvYA",
        from: "2026-01-01",
        to: "2026-01-31",
      },
    },
  ],
});

export const isIrancellUser = defineData<ContentPoolClient>()({
  type: "contentpool:isIrancellUser",
  summary: "Whether an internet address is one of the operator's network.",
  inputs: z.strictObject({ ip: ipAddress().describe("The address, as 5.120.1.1.") }),
  result: z.object({ isIrancellUser: z.boolean().describe("Whether it is one of the operator's network.") }),
  async read(client, { ip }) {
    const output = await client.call("irancell.check", { body: { ip } });
    if (typeof output !== "boolean")
      throw unexpectedAnswer("contentpool", "irancell.check answered with no flag");
    return { isIrancellUser: output };
  },
  examples: [{ title: "A viewer's address", inputs: { ip: "5.120.1.1" } }],
});
