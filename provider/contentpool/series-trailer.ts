import { z } from "zod";
import { argument, createOnly, inField, updatable } from "../core/argument";
import { createBodyOf, createdKeys, inputsOf, partsOf, shownBy } from "../core/argument-table";
import { defineResource } from "../core/define-resource";
import type { Context } from "../core/definition";
import { field } from "../core/facts";
import { vendorId } from "../core/fields";
import type { Live } from "../core/live";
import { Members } from "../core/members";
import { resourceLabel } from "../core/naming";
import type { ContentPoolClient } from "./client";
import { record } from "./envelope";
import type { FormFields } from "./form";
import { kept, onDeleteUnhidden } from "./on-delete";

const edit = "series.edit";

const series = argument({
  schema: field(vendorId(), { reference: "contentpool:Series" }).describe(
    "The series: the resource or its source key.",
  ),
  // It stands in the path of the edit.
  body: () => ({}),
  shown: (answer) => answer.text("source_key"),
});

const video = inField("trailerVideoKey", {
  schema: field(vendorId(), { reference: "contentpool:Video" }).describe(
    "The video that is the trailer: the resource or its source key.",
  ),
  read: (answer) => answer.text("trailer_video_key"),
});

const args = { series: createOnly(series), video: updatable(video, edit) };
const inputs = inputsOf(args).extend({ onDelete: onDeleteUnhidden });
type Inputs = z.infer<typeof inputs>;

const { leaves, forbidsReplacement, assertMayForget } = kept(
  "the series keeps its trailer, as Content-pool has no call that takes one away",
);

/** The trailer of a series, for a video that needs the series first. */
export const seriesTrailer = defineResource<ContentPoolClient>()({
  type: "contentpool:SeriesTrailer",
  summary: "The trailer of a series, where it is a video of that series.",
  description:
    "Such a video needs its season, and the season its series: so the trailer is set last, by an edit of the series. Its " +
    "id is the key of the series. Where the trailer is no video of the series, `trailerVideo` of the series does the " +
    "same; set only one of both.",
  inputs,
  arguments: args,
  outputs: z.object({}),
  id: z.string().regex(/^[\w-]+$/, "must be the vendor's source key of the series, as in OqWWUNKo6A"),
  identity: { kind: "likely", keys: ["series"] },
  list: {
    within: ["series"],
    shows: "all",
    items: async ({ client }, scope) => {
      const all = (await client.list("series.list")).filter(
        (shown) => hasTrailer(shown) && (scope.series === undefined || shown.source_key === scope.series),
      );
      return Promise.all(
        all.map(async (shown) => ({ id: String(shown.source_key), live: await liveFrom(shown) })),
      );
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const form = createBodyOf(args, wanted, undefined) as FormFields;
      const path = { sourceKey: wanted.series };
      const answer = record(await client.call(edit, { path, form }));
      return { id: wanted.series, shows: () => liveFrom(answer) };
    },
  },
  parts: partsOf(args, {
    names: "changed",
    wire: () => undefined,
    nameOf: () => "video",
    async send({ client }: Context<ContentPoolClient>, { update, id, body }) {
      const answer = record(await client.call(update, { path: { sourceKey: id }, form: body as FormFields }));
      return () => liveFrom(answer);
    },
  }),
  async read({ client }, id) {
    const shown = await client.callOrGone(
      "series.get",
      { body: { sourceAbbr: client.sourceAbbr, sourceKey: id } },
      async () => (await client.list("series.list")).some(({ source_key }) => source_key === id),
    );
    return shown && hasTrailer(shown) ? liveFrom(shown) : undefined;
  },
  async delete(_context, id, state) {
    assertMayForget(resourceLabel(seriesTrailer, state, id), state.onDelete);
  },
  leaves,
  forbidsReplacement,
  examples: [
    { title: "A trailer of the series itself", inputs: { series: "OqWWUNKo6A", video: "5o680fVAt3" } },
    {
      title: "A trailer that stays when the resource is deleted, which is the default",
      inputs: { series: "OqWWUNKo6A", video: "OFsxRFaWCe", onDelete: "retain" },
    },
  ],
});

function hasTrailer(shown: Record<string, unknown>): boolean {
  return Boolean(shown.trailer_video_key);
}

async function liveFrom(shown: Record<string, unknown>): Promise<Live<Inputs, Record<string, never>>> {
  return { inputs: await shownBy(args, new Members(shown), {}, undefined), outputs: {} };
}
