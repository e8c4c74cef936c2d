import { z } from "zod";
import { inputsOf } from "../../core/argument-table";
import { canonical, same } from "../../core/canonical";
import { defineResource } from "../../core/define-resource";
import { field } from "../../core/facts";
import { canonicalInstant, instant, vendorId, writtenInstant, yearHint } from "../../core/fields";
import { exclusive, itemsSchema, ownedSet } from "../../core/owned-set";
import { hasUnknown } from "../../core/unknown";
import { listedObjects, objectLife } from "../catalogue-object";
import type { EncoraStreamClient } from "../client";
import { channelIds, programme, programmeKind } from "./programme";
import { gapsIn, latestEnd, scheduleProblems, startsInside } from "./schedule-problems";

type Values = Record<string, unknown>;

/** As many as the connections of an account: the rest would only wait. */
const parallel = 32;

const kind = { ...programmeKind, type: "encorastream:EpgSchedule" } as const;

const item = inputsOf(programme);

const programmes = {
  key: {
    argument: "startTime",
    schema: z.string().refine((key) => writtenInstant(key) !== undefined, {
      error: ({ input }) =>
        ["must be the start of a programme with Z or an offset from UTC, as in 2026-12-01T18:30:00Z"]
          .concat(yearHint(String(input)) ?? [])
          .join("; "),
    }),
    canonical: (key: string) => writtenInstant(key) ?? key,
    value: (key: string) => key,
    text: (value: unknown) => canonicalInstant(String(value)) ?? String(value),
  },
  item,
  text:
    "The programmes by their start, with Z or an offset. Each starts in the window. " +
    "Programmes that overlap are refused.",
};

const inputs = z.strictObject({
  channel: field(vendorId().describe("The channel that shows the programmes: the resource or its id."), {
    reference: "encorastream:Channel",
    replaces: true,
  }),
  from: field(
    instant().describe(
      "Start of the window, with Z or an offset. Programmes that start before it are never touched.",
    ),
    { control: true, examples: ["2026-11-30T00:00:00Z", "2026-11-29T00:00:00Z"] },
  ),
  to: field(
    instant().describe(
      "End of the window, with Z or an offset. Programmes that start at it or later are never touched.",
    ),
    { control: true, examples: ["2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z"] },
  ),
  programmes: field(itemsSchema(programmes), {
    examples: [evening("The Lighthouse"), evening("The Light")],
  }),
  gaps: field(
    z
      .enum(["warn", "allow", "refuse"])
      .describe(
        "Time between two programmes. `warn`: the plan has a warning. `refuse`: the plan fails. Defaults to `warn`.",
      ),
    { control: true },
  ).optional(),
  exclusive: exclusive.describe(
    "Whether programmes of the window that this program does not have are shown as drift and removed. " +
      "Defaults to `true`.",
  ),
});

const outputs = z.object({
  programmeIds: z
    .record(z.string(), z.string())
    .describe("The id of each programme by its start: the channel's id and its own, with a slash between."),
});

/** The programmes of a channel in a window of time, as one resource: only those that differ are written. */
export const epgSchedule = defineResource<EncoraStreamClient>()({
  ...ownedSet<EncoraStreamClient, typeof inputs, typeof outputs>({
    ...programmes,
    items: "programmes",
    ids: "programmeIds",
    life: objectLife(kind),
    scope: ["channel"],
    window: {
      arguments: ["from", "to"],
      has: ({ from, to }, start) =>
        from === undefined || to === undefined || startsInside({ from: String(from), to: String(to) }, start),
    },
    exclusiveByDefault: true,
    idOf: ({ channel }) => String(channel),
    scopeOf: (id) => ({ channel: id }),
    list: (context, { channel, from, to }) => listedObjects(context, kind, { channel }, queryOf(from, to)),
    scopes: async ({ client }) => (await channelIds(client)).map((id) => ({ channel: id })),
    within: [],
    pair: keptByMove,
    parallel,
  }),
  type: "encorastream:EpgSchedule",
  summary: "The programmes of a channel in a window of time, as one resource.",
  description:
    "Only the programmes that differ are written, several at a time. Its id is the channel's id: a channel has one " +
    "schedule. Programmes outside the window are never touched. When the window moves, programmes that it leaves behind " +
    "stay at the vendor. A programme that moves keeps its id, and viewers their reminders and recordings of it: it is " +
    "recognised by its title with its length or its end. Programmes that are in the window already are refused unless " +
    "`adopt` is true: then those that the program has are managed, and a refresh shows the others as drift unless " +
    "`exclusive` is false. Deleting the resource deletes its programmes, past ones too. The flags `is_live` and " +
    "`is_catchup_available` depend on the clock, so they are worked out at each write and never compared.",
  inputs,
  outputs,
  identity: { kind: "unique", keys: ["channel"], tellNewBy: "equality" },
  id: vendorId(),
  problems({ from, to, programmes: given, gaps }) {
    if (hasUnknown(from) || hasUnknown(to)) return [];
    if (Date.parse(to) <= Date.parse(from)) return [{ path: "to", text: "must be after from" }];
    return [
      ...scheduleProblems({ from, to }, given),
      ...(gaps === "refuse" ? gapsIn(given).map((text) => ({ path: "programmes", text })) : []),
    ];
  },
  warnings(before, { channel, from, to, programmes: wanted, gaps = "warn" }) {
    if (hasUnknown([from, to, wanted])) return [];
    const left = Object.keys(before.programmes ?? {}).filter((start) => !startsInside({ from, to }, start));
    const found = gaps === "warn" && !same(before.programmes, wanted) ? gapsIn(wanted) : [];
    const lines = [
      ...found.slice(0, shownGaps),
      ...(found.length > shownGaps ? [`${found.length - shownGaps} more gaps between programmes`] : []),
      ...(left.length > 0 ? [leftText(left.length)] : []),
    ];
    // A warning does not name its resource, and there may be many channels.
    return hasUnknown(channel) ? lines : lines.map((line) => `channel ${channel}: ${line}`);
  },
  examples: [
    {
      title: "An evening",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        from: "2026-12-01T00:00:00Z",
        to: "2026-12-02T00:00:00Z",
        programmes: evening("The Ferry"),
      },
    },
    {
      title: "A programme with every argument, beside those that others make",
      inputs: {
        channel: "00000000-0000-4000-8000-000000000005",
        from: "2026-12-01T06:00:00+01:00",
        to: "2026-12-04T06:00:00+01:00",
        programmes: {
          "2026-12-01T18:20:00Z": {
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
        gaps: "refuse",
        exclusive: false,
      },
    },
  ],
});

const shownGaps = 10;

function evening(second: string) {
  return {
    "2026-12-01T18:00:00Z": { endTime: "2026-12-01T18:15:00Z", title: "News" },
    "2026-12-01T18:15:00Z": { endTime: "2026-12-01T19:45:00Z", title: second },
  };
}

/**
 * The query of the list of a window. The vendor does not say whether it is about the start of a programme, its end or
 * both: the end of the query is so late that the last programme has ended in any case.
 */
function queryOf(from: unknown, to: unknown) {
  if (from === undefined || to === undefined) return {};
  return { start_time: String(from), end_time: latestEnd({ to: String(to) }) };
}

/** A programme that moved is found by all that it is, by its title and length, or by its title and end if only its start moved. */
function keptByMove({ endTime, ...rest }: Values, start: string): readonly string[] {
  const length = Date.parse(String(endTime)) - Date.parse(start);
  return [
    JSON.stringify([length, canonical(item.partial(), rest)]),
    JSON.stringify([length, rest.title]),
    JSON.stringify([endTime, rest.title]),
  ];
}

function leftText(count: number): string {
  const programmesLeft = count === 1 ? "1 programme" : `${count} programmes`;
  return `${programmesLeft} outside the new window will stay at the vendor and no longer be managed.`;
}
