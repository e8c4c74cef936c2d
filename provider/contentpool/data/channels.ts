import { z } from "zod";
import { defineData } from "../../core/data";
import { field } from "../../core/facts";
import { vendorId } from "../../core/fields";
import { Members } from "../../core/members";
import { setMembers } from "../../core/set-members";
import type { ContentPoolClient } from "../client";
import { identifier } from "../identifier";
import { listedChannels } from "../publisher-channel";
import { askedObject } from "./asked-object";

const result = z.object({
  key: field(z.string().describe("The vendor's key of the publisher channel."), identifier),
  title: z.string().describe("The title."),
  description: z.string().describe("The description.").optional(),
  privacyStatus: z.string().describe("Who sees the channel: public, private or unlisted.").optional(),
  status: z.string().describe("The vendor's status: active.").optional(),
  videoCount: z.number().describe("How many videos the vendor counts in it."),
  viewCount: z.number().describe("How many views the vendor counts."),
});

export const getPublisherChannel = defineData<ContentPoolClient>()({
  type: "contentpool:getPublisherChannel",
  summary: "A publisher channel of the account.",
  inputs: z.strictObject({
    channel: field(vendorId().describe("The publisher channel: the resource or its key."), {
      reference: "contentpool:PublisherChannel",
    }),
  }),
  result,
  async read(client, { channel }) {
    const output = await client.call("publisherChannels.read", { query: { publisherChannelKey: channel } });
    return channelFrom(askedObject("publisher channel", channel, output));
  },
  examples: [{ title: "A publisher channel by its key", inputs: { channel: "bIgTtyWzFvYA" } }],
});

export const getPublisherChannels = defineData<ContentPoolClient>()({
  type: "contentpool:getPublisherChannels",
  summary: "The publisher channels of the account.",
  inputs: z.strictObject({ title: z.string().describe("Exact title. Defaults to all.").optional() }),
  result: z.array(result),
  async read(client, { title }) {
    const channels = (await listedChannels(client)).map(channelFrom);
    return channels.filter((channel) => title === undefined || channel.title === title);
  },
  examples: [
    { title: "All publisher channels", inputs: {} },
    { title: "The publisher channels of a title", inputs: { title: "Family" } },
  ],
});

function channelFrom(shown: Record<string, unknown>): z.infer<typeof result> {
  const members = new Members(shown);
  return setMembers({
    key: String(shown.source_key),
    title: String(shown.title),
    description: members.text("description"),
    privacyStatus: members.text("privacy_status"),
    status: members.text("status"),
    videoCount: members.number("video_count") ?? 0,
    viewCount: members.number("view_count") ?? 0,
  });
}
