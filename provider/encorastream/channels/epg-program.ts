import { z } from "zod";
import { createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context } from "../../core/definition";
import { ExpectedError, NotFound } from "../../core/errors";
import { field } from "../../core/facts";
import { canonicalInstant, instant, languageTag, setOf, vendorId } from "../../core/fields";
import { choice, inField, integer, text, texts } from "../argument";
import { contentRating, images } from "../catalogue/content";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText } from "../object";

const update = "epg.admin.update";

/** A moment, whichever offset the vendor shows it with. */
function time<S extends z.ZodType<string | undefined>>(name: string, schema: S) {
  return inField(name, {
    schema,
    read(answer) {
      const shown = answer.text(name);
      return typeof shown === "string" ? (canonicalInstant(shown) ?? shown) : shown;
    },
  });
}

const channel = field(vendorId().describe("The channel that shows the programme: the resource or its id."), {
  reference: "encorastream:Channel",
});

const startTime = field(
  instant().describe("Start of the programme, with Z or an offset, for example `2026-12-01T18:00:00+01:00`."),
  { examples: ["2026-12-01T18:00:00Z", "2026-12-01T18:10:00Z"] },
);

const endTime = field(
  instant().describe("End of the programme, with Z or an offset. Must be after `startTime`."),
  { examples: ["2026-12-01T19:00:00Z", "2026-12-01T19:30:00Z"] },
);

const catchupExpiresAt = field(
  instant()
    .describe(
      "Until when the programme can be replayed, with Z or an offset. Without it no replay is offered by a write.",
    )
    .optional(),
  { examples: ["2026-12-08T18:00:00Z", "2026-12-15T18:00:00Z"] },
);

const linkedVodId = field(
  vendorId().describe("Id of the movie or episode that viewers can watch instead.").optional(),
  { examples: ["00000000-0000-4000-8000-0000000000a1", "00000000-0000-4000-8000-0000000000a2"] },
);

const args = {
  channel: createOnly(text("channel_id", channel)),
  startTime: updatable(time("start_time", startTime), update),
  endTime: updatable(time("end_time", endTime), update),
  title: updatable(
    text("title", z.string().min(1).max(255).describe("The title that viewers see in the guide.")),
    update,
  ),
  description: updatable(
    text("description", z.string().min(1).max(2000).describe("What the programme is about.").optional()),
    update,
  ),
  contentRating: updatable(
    choice("content_rating", contentRating.schema.describe("Content rating.")),
    update,
  ),
  language: updatable(
    text(
      "language",
      languageTag().describe("Language of the broadcast as a BCP 47 tag, as in en or pt-BR.").optional(),
    ),
    update,
  ),
  seasonNumber: updatable(
    integer("season_number", z.number().int().describe("Season of an episode of a series.").optional()),
    update,
  ),
  episodeNumber: updatable(
    integer("episode_number", z.number().int().describe("Number of the episode in its season.").optional()),
    update,
  ),
  categories: updatable(
    texts(
      "categories",
      field(setOf(z.string().min(1)).describe("Tags of the guide, as in news."), { reset: [] }).optional(),
    ),
    update,
  ),
  images: updatable(images, update),
  linkedVodId: updatable(text("linked_vod_id", linkedVodId), update),
  catchupExpiresAt: updatable(time("catchup_expires_at", catchupExpiresAt), update),
};

const outputs = z.object({
  programId: z
    .string()
    .describe("The vendor's own id of the programme; reminders and recordings refer to it."),
  durationMinutes: z.number().describe("Length in minutes, as the vendor computes it."),
});

const kind = {
  type: "encorastream:EpgProgram",
  calls: { list: "epg.admin.list", create: "epg.admin.create", delete: "epg.admin.delete" },
  address: (id: string) => ({ program_id: idsIn(id).program }),
  inputs: inputsOf(args),
  arguments: args,
  outputs,
  outputsOf: (object: VendorObject) => ({
    programId: shownText(object.id),
    durationMinutes: shownNumber(object.duration_minutes),
  }),
  clockBody,
  inside: {
    path: (inputs: Record<string, unknown>) => ({ channel_id: String(inputs.channel) }),
    id: (inputs: Record<string, unknown>, own: string) => `${inputs.channel}/${own}`,
    inputs: (id: string) => ({ channel: idsIn(id).channel }),
  },
} as const;

/** A programme of a channel. */
export const epgProgram = defineResource<EncoraStreamClient>()({
  ...objectLife(kind),
  summary: "A programme of a channel in the programme guide.",
  description:
    "Its id is the channel's id and the programme's with a slash between. Read through the channel's list, since no " +
    "administrative call reads one programme. The API demands the flags `is_live` and `is_catchup_available` in each " +
    "write. They depend on the clock, so they are worked out at the write and never compared. " +
    "A bulk import with `replace_window` deletes the programmes of its time range, these included.",
  // The vendor takes a second programme at the same time: no document says that it refuses one.
  identity: { kind: "likely", keys: ["channel", "startTime"] },
  list: {
    within: ["channel"],
    shows: "all",
    isRead: true,
    async items(context, { channel: id }) {
      const channels = id === undefined ? await channelIds(context.client) : [id];
      return (await Promise.all(channels.map((one) => listedPrograms(context, one)))).flat();
    },
  },
  id: z
    .string()
    .regex(
      /^[^\s/?#.][^\s/?#]*\/[^\s/?#]+$/,
      "must be the id of a programme: its channel's id and its own, as in <channel id>/<programme id>",
    ),
  wholeId: (given, inputs) => (given.includes("/") ? given : `${inputs.channel}/${given}`),
  problems: ({ startTime: start, endTime: end }) =>
    Date.parse(end) <= Date.parse(start) ? [{ path: "endTime", text: "must be after startTime" }] : [],
  examples: [
    {
      title: "The news at noon",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        startTime: "2026-12-01T12:00:00+01:00",
        endTime: "2026-12-01T20:30:00+01:00",
        title: "News at Noon",
      },
    },
    {
      title: "A programme with every argument",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        startTime: "2026-12-01T18:20:00Z",
        endTime: "2026-12-01T19:15:00Z",
        title: "The Harbour",
        description: "A body is found at the quay.",
        contentRating: "TV-14",
        language: "en",
        seasonNumber: 2,
        episodeNumber: 3,
        categories: ["crime", "series"],
        images: {
          poster: "https://cdn.example.com/harbour/2/3/poster.jpg",
          backdrop: "https://cdn.example.com/harbour/2/3/backdrop.jpg",
          thumbnail: "https://cdn.example.com/harbour/2/3/thumbnail.jpg",
          logo: "https://cdn.example.com/harbour/2/3/logo.png",
          banner: "https://cdn.example.com/harbour/2/3/banner.jpg",
        },
        linkedVodId: "00000000-0000-4000-8000-000000000007",
        catchupExpiresAt: "2026-12-08T19:15:00Z",
      },
    },
  ],
});

/** The flags that every write must carry although they follow from the clock. */
function clockBody(inputs: Record<string, unknown>, now: number) {
  const [start, end, expiry] = [inputs.startTime, inputs.endTime, inputs.catchupExpiresAt].map((value) =>
    Date.parse(String(value)),
  ) as [number, number, number];
  return { is_live: start <= now && now < end, is_catchup_available: end <= now && now < expiry };
}

function idsIn(id: string): { channel: string; program: string } {
  const [, inChannel, program] = /^([^/]+)\/([^/]+)$/.exec(id) ?? [];
  if (inChannel === undefined || program === undefined) {
    throw new ExpectedError(
      "the id of a programme is its channel's id and its own, as in <channel id>/<programme id>",
    );
  }
  return { channel: inChannel, program };
}

async function channelIds(client: EncoraStreamClient): Promise<string[]> {
  return (await client.list("channels.admin.list")).map((object) => String(object.id));
}

/** The programmes of a channel. A channel that is gone has none, if the list of channels agrees. */
async function listedPrograms(context: Context<EncoraStreamClient>, id: string) {
  return listedObjects<z.infer<typeof kind.inputs>, z.infer<typeof outputs>>(context, kind, {
    channel: id,
  }).catch(async (thrown: unknown) => {
    if (!(thrown instanceof NotFound) || (await channelIds(context.client)).includes(id)) throw thrown;
    return [];
  });
}
