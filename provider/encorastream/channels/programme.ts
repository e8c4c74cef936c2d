import { z } from "zod";
import { createOnly, updatable } from "../../core/argument";
import { inputsOf } from "../../core/argument-table";
import { failure } from "../../core/errors";
import { field } from "../../core/facts";
import { canonicalInstant, instant, languageTag, setOf, vendorId } from "../../core/fields";
import { choice, inField, integer, text, texts } from "../argument";
import { contentRating, images } from "../catalogue/content";
import type { EncoraStreamClient } from "../client";
import type { VendorObject } from "../envelope";
import { shownNumber, shownText } from "../object";

/** A programme as the calls about it spell it, whether it is a resource of its own or one of a schedule. */

type Values = Record<string, unknown>;

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

export const channel = field(
  vendorId().describe("The channel that shows the programme: the resource or its id."),
  {
    reference: "encorastream:Channel",
  },
);

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

/** What a programme is, beside its channel and its start. */
export const programme = {
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

const args = {
  channel: createOnly(text("channel_id", channel)),
  startTime: updatable(time("start_time", startTime), update),
  ...programme,
};

const outputs = z.object({
  programId: z
    .string()
    .describe("The vendor's own id of the programme; reminders and recordings refer to it."),
  durationMinutes: z.number().describe("Length in minutes, as the vendor computes it."),
});

export const programmeKind = {
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
    path: (inputs: Values) => ({ channel_id: String(inputs.channel) }),
    id: (inputs: Values, own: string) => `${inputs.channel}/${own}`,
    inputs: (id: string) => ({ channel: idsIn(id).channel }),
  },
} as const;

/** The flags that every write must carry although they follow from the clock. */
function clockBody(inputs: Values, now: number) {
  const [start, end, expiry] = [inputs.startTime, inputs.endTime, inputs.catchupExpiresAt].map((value) =>
    Date.parse(String(value)),
  ) as [number, number, number];
  return { is_live: start <= now && now < end, is_catchup_available: end <= now && now < expiry };
}

function idsIn(id: string): { channel: string; program: string } {
  const [, inChannel, program] = /^([^/]+)\/([^/]+)$/.exec(id) ?? [];
  if (inChannel === undefined || program === undefined) {
    throw failure({
      what: `"${id}" is not the id of a programme`,
      state: "Nothing was sent",
      remedy: "Write its channel's id and its own, as in <channel id>/<programme id>",
    });
  }
  return { channel: inChannel, program };
}

/** The ids of all channels. */
export async function channelIds(client: EncoraStreamClient): Promise<string[]> {
  return (await client.list("channels.admin.list")).map((object) => String(object.id));
}
