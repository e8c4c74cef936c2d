import { z } from "zod";
import { field } from "../../core/facts";
import { setOf } from "../../core/fields";
import type { Members } from "../../core/members";
import { argument, setting } from "../argument";
import type { Spellings } from "../spellings";

const profileIds = field(
  setOf(
    field(z.string().regex(/^\d+$/, "must be the id of a transcoding profile, a number as text"), {
      reference: "fivecents:TranscodingProfile",
    }),
  ),
  { default: [] },
);

const rungs = {
  videoProfiles: profileIds
    .describe("Ids of the transcoding profiles that make the video renditions.")
    .optional(),
  audioProfiles: profileIds
    .describe("Ids of the transcoding profiles that make the audio renditions.")
    .optional(),
  filters: field(
    setOf(
      field(z.string().regex(/^\d+$/, "must be the id of a filter, a number as text"), {
        reference: "fivecents:TranscodingFilter",
      }),
    ),
    { default: [] },
  )
    .describe("Ids of filters, as for a logo. They exclude a pass-through profile.")
    .optional(),
  mode: z
    .number()
    .int()
    .min(0)
    .describe("The vendor's live transcoding mode (`ltc`), 1 in its examples.")
    .optional(),
};

const autostop = field(z.boolean().describe("Whether transcoding stops when nobody watches."), {
  unreadable: true,
}).optional();

const description = "The ladder of renditions made from the stream.";
const itsFacts = {
  reset: { videoProfiles: [], audioProfiles: [], filters: [] },
  impact: "restarts the transcoder; viewers may see a short interruption",
  impactKind: "interruption" as const,
};

interface Ladder {
  videoProfiles?: string[] | undefined;
  audioProfiles?: string[] | undefined;
  filters?: string[] | undefined;
  mode?: number | undefined;
  autostop?: boolean | undefined;
}

const profiles = (ladder: Ladder) => ({
  vprofiles: ladder.videoProfiles ?? [],
  aprofiles: ladder.audioProfiles ?? [],
  filters: ladder.filters ?? [],
});

const spelling = {
  body: (ladder: Ladder) => ({
    ...profiles(ladder),
    ...(ladder.mode === undefined ? {} : { ltc: ladder.mode }),
    ...(ladder.autostop === undefined ? {} : { autostop: ladder.autostop ? 1 : 0 }),
  }),
  /** A new stream has a mode of its own, so a mode counts only where the program names one. */
  from: (shown: Members, _spellings: Spellings, known: Ladder | undefined) => ({
    videoProfiles: shown.list("vprofiles"),
    audioProfiles: shown.list("aprofiles"),
    filters: shown.list("filters"),
    mode: known?.mode === undefined ? undefined : shown.number("ltc"),
  }),
};

/** Creates take the bare lists only; the rest is written by the setting's own call. */
const atCreate = ({ mode, autostop }: Ladder) => mode === undefined && autostop === undefined;

export const transcode = argument({
  ...setting("transcode", {
    schema: field(z.strictObject(rungs).describe(description), itsFacts).optional(),
    ...spelling,
  }),
  atCreate,
  createBody: profiles,
});

/** In the kinds of stream whose transcoder can stop when nobody watches. */
export const transcodeWithAutostop = argument({
  ...setting("transcode", {
    schema: field(z.strictObject({ ...rungs, autostop }).describe(description), itsFacts).optional(),
    ...spelling,
  }),
  atCreate,
  createBody: profiles,
});
