import { z } from "zod";
import { createOnly } from "../core/argument";
import { createBodyOf, createdKeys, inputsOf, shownBy } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import type { Context } from "../core/definition";
import { field } from "../core/facts";
import type { Live } from "../core/live";
import { Members, type Note } from "../core/members";
import { resourceLabel } from "../core/naming";
import { UnknownSpellings } from "../core/unknown-spellings";
import { unexpectedAnswer } from "../http/refusal";
import { choice, file, text } from "./argument";
import type { ContentPoolClient } from "./client";
import { record, textFrom } from "./envelope";
import { LocalFile } from "./form";
import { identifier } from "./identifier";
import { kept, onDeleteUnhidden } from "./on-delete";

const picture = file("banner", "Path of the wide picture's file.");

const args = {
  title: createOnly(text("title", "title", z.string().min(1).describe("The title."))),
  description: createOnly(
    text("description", "description", z.string().min(1).describe("The description.").optional()),
  ),
  privacyStatus: createOnly(
    choice(
      "privacyStatus",
      "privacy_status",
      z
        .enum(["public", "private", "unlisted"])
        .describe("Who sees the channel. The vendor chooses if it was never set.")
        .optional(),
    ),
  ),
  banner: createOnly({ ...picture, schema: picture.schema.optional() }),
};
const inputs = inputsOf(args).extend({ onDelete: onDeleteUnhidden });
type Inputs = z.infer<typeof inputs>;

// The counters (videos, views) move by themselves: as outputs they would show in every refresh.
const outputs = z.object({
  sourceKey: field(z.string().describe("The vendor's key of the channel; also its id."), identifier),
  channelKey: field(z.string().describe("Key of the account's own channel."), identifier),
  status: z.string().describe("The vendor's status: active."),
});
type Outputs = z.infer<typeof outputs>;

const { leaves, forbidsReplacement, assertMayForget } = kept(
  "the publisher channel stays at Content-pool, which has no call that deletes or hides one",
);

/** A channel inside the account's own, in which it shares videos. */
export const publisherChannel = defineResource<ContentPoolClient>()({
  type: "contentpool:PublisherChannel",
  summary: "A channel inside the account's own, in which it shares videos.",
  description:
    "The vendor has no call that changes, hides or deletes a publisher channel. So every change of an argument " +
    "creates another channel with another key, and the one that was there stays with its videos: the plan says so.",
  inputs,
  arguments: args,
  createOperation: "publisherChannels.create",
  outputs,
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's key of the publisher channel, as in bIgTtyWzFvYA"),
  identity: { kind: "likely", keys: ["title"] },
  list: {
    within: [],
    shows: "all",
    items: async ({ client }) =>
      Promise.all(
        (await listedChannels(client)).map(async (shown) => ({
          id: String(shown.source_key),
          live: await liveFrom(shown),
        })),
      ),
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const { banner, ...query } = createBodyOf(args, wanted, undefined);
      const shown = record(
        await client.call("publisherChannels.create", {
          query: query as Record<string, string>,
          ...(banner instanceof LocalFile ? { form: { banner } } : {}),
        }),
      );
      const id = textFrom(shown.source_key);
      return id === undefined ? {} : { id, shows: () => liveFrom(shown) };
    },
  },
  parts: [],
  async read(context, id) {
    const shown = await readChannel(context, id);
    if (!shown) return undefined;
    const unknown = new UnknownSpellings();
    const live = await liveFrom(shown, unknown.note);
    await unknown.tell(context, "contentpool:PublisherChannel", "Please report it.");
    return live;
  },
  async delete(_context, id, state) {
    assertMayForget(resourceLabel(publisherChannel, state, id), state.onDelete);
  },
  leaves,
  forbidsReplacement,
  examples: [
    { title: "A channel that everybody sees", inputs: { title: "Family" } },
    {
      title: "A channel with every argument",
      inputs: {
        title: "Night films",
        description: "From ten o'clock.",
        privacyStatus: "unlisted",
        banner: "artwork/night-films.jpg",
        onDelete: "retain",
      },
    },
  ],
});

/** Every publisher channel of the account. */
export function listedChannels(client: ContentPoolClient): Promise<Record<string, unknown>[]> {
  return client.list("publisherChannels.read");
}

/** The publisher channel in the vendor's words; undefined when it is gone. */
export async function readChannel(
  { client }: Context<ContentPoolClient>,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const shown = await client.callOrGone(
    "publisherChannels.read",
    { query: { publisherChannelKey: id } },
    async () => (await listedChannels(client)).some(({ source_key }) => source_key === id),
  );
  // Without the key the same call answers with a list.
  if (shown && shown.source_key !== id)
    throw unexpectedAnswer(
      "contentpool",
      "publisherChannels.read answered without the publisher channel asked for",
    );
  return shown;
}

async function liveFrom(shown: Record<string, unknown>, note?: Note): Promise<Live<Inputs, Outputs>> {
  return {
    inputs: await shownBy(args, new Members(shown, note), {}, undefined),
    outputs: {
      sourceKey: textFrom(shown.source_key),
      channelKey: textFrom(shown.channel_key),
      status: textFrom(shown.status),
    },
  };
}
