import { z } from "zod";
import { argument, createOnly } from "../core/argument";
import { createBodyOf, createdKeys, inputsOf } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import { NotFound } from "../core/errors";
import { field } from "../core/facts";
import { vendorId } from "../core/fields";
import { resourceLabel } from "../core/naming";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";
import { kept, onDeleteUnhidden } from "./on-delete";
import { listedChannels, readChannel } from "./publisher-channel";

const channel = argument({
  schema: field(vendorId().describe("The publisher channel: the resource or its key."), {
    reference: "contentpool:PublisherChannel",
  }),
  body: (key) => ({ publisherChannelKey: key }),
});

const video = argument({
  schema: field(vendorId().describe("The video: the resource or its source key."), {
    reference: "contentpool:Video",
  }),
  body: (key) => ({ videoKey: key }),
});

const args = { channel: createOnly(channel), video: createOnly(video) };
const inputs = inputsOf(args).extend({ onDelete: onDeleteUnhidden });

const { leaves, forbidsReplacement, assertMayForget } = kept(
  "the video stays in the publisher channel, as Content-pool has no call that takes one out",
);

/** A video in a publisher channel. */
export const channelVideo = defineResource<ContentPoolClient>()({
  type: "contentpool:ChannelVideo",
  summary: "A video in a publisher channel.",
  description:
    "Its id is the channel's key and the video's with a slash between. The vendor has no call that takes a video out " +
    "of a publisher channel, none that lists the videos of one, and a video's own read names one channel alone. So it " +
    "counts as gone only with its channel, and an outside removal is not seen. Before a create, and after one whose " +
    "answer was lost, the search looks in the channel for the video's title.",
  inputs,
  arguments: args,
  createOperation: "publisherChannels.addVideo",
  outputs: z.object({}),
  id: z
    .string()
    .regex(/^[\w-]+\/[\w-]+$/, "must be the keys of channel and video, as in bIgTtyWzFvYA/CRkRRIXx7K"),
  identity: { kind: "likely", keys: ["channel", "video"] },
  list: {
    within: ["channel", "video"],
    shows: ["channel", "video"],
    // What the search leaves out, such as private videos or new ones, is not documented.
    mayMiss: true,
    async items({ client }, scope) {
      const channelKeys = scope.channel === undefined ? await channelKeysOf(client) : [scope.channel];
      const found = await Promise.all(
        channelKeys.map(async (channelKey) =>
          (await videosIn(client, channelKey, scope.video)).map((videoKey) => listed(channelKey, videoKey)),
        ),
      );
      return found.flat();
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const query = createBodyOf(args, wanted, undefined) as Record<string, string>;
      await client.call("publisherChannels.addVideo", {
        query: { ...query, videoSourceAbbr: client.sourceAbbr },
      });
      const { id, live } = listed(wanted.channel, wanted.video);
      return { id, shows: () => live };
    },
  },
  parts: [],
  async read(context, id) {
    const [channelKey = "", videoKey = ""] = id.split("/");
    const shown = await readChannel(context, channelKey);
    if (!shown) return undefined;
    if (context.isAdopting && (await videosIn(context.client, channelKey, videoKey)).length === 0)
      await context.warn(
        `contentpool:ChannelVideo (id ${id}): the search does not show the video in this channel. If it is not there, ` +
          "remove the resource, run `pulumi up`, and declare it without `adopt`: the create then adds it.",
      );
    return listed(channelKey, videoKey).live;
  },
  async delete(_context, id, state) {
    assertMayForget(resourceLabel(channelVideo, state, id), state.onDelete);
  },
  leaves,
  forbidsReplacement,
  examples: [
    {
      title: "A video in a publisher channel",
      inputs: { channel: "bIgTtyWzFvYA", video: "CRkRRIXx7K" },
    },
    {
      title: "A video that stays in the channel when the resource is deleted, which is the default",
      inputs: { channel: "bIgTtyWzFvYA", video: "5o680fVAt3", onDelete: "retain" },
    },
  ],
});

function listed(channelKey: string, videoKey: string) {
  const live = { inputs: { channel: channelKey, video: videoKey }, outputs: {} };
  return { id: `${channelKey}/${videoKey}`, live };
}

async function channelKeysOf(client: ContentPoolClient): Promise<string[]> {
  return (await listedChannels(client)).map(({ source_key }) => String(source_key));
}

/**
 * The videos that the search finds in a channel, or this one of them. It wants a text, the video's title; an empty one,
 * for all videos, is not documented.
 */
async function videosIn(
  client: ContentPoolClient,
  channelKey: string,
  videoKey: string | undefined,
): Promise<string[]> {
  const query = videoKey === undefined ? "" : await titleOf(client, videoKey);
  if (query === undefined) return [];
  const found = await client.list("videos.search", { query, publisherChannelKey: channelKey });
  const keys = found.map(({ source_key }) => String(source_key));
  return keys.filter((key) => videoKey === undefined || key === videoKey);
}

async function titleOf(client: ContentPoolClient, sourceKey: string): Promise<string | undefined> {
  try {
    const path = { sourceAbbr: client.sourceAbbr, sourceKey };
    return textFrom(record(await client.call("videos.get", { path })).title);
  } catch (thrown) {
    if (thrown instanceof NotFound) return undefined;
    throw thrown;
  }
}
