import { z } from "zod";
import type { Body } from "../core/arguments";
import { type Context, defineResource, type Listed, type Shown } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { setOf, url } from "../core/fields";
import { Members } from "../core/members";
import type { FiveCentsClient } from "./client";
import { record } from "./codecs";
import { fixedAtAdd, type PlatformParent, spellings } from "./platform-bodies";
import { namesStart, standingStart, startDateTime, startFrom, startProblems, startTime } from "./schedule";
import { emptyIfGone, isDeploying, listStreams, livingStreams, readStream, settleStream } from "./stream";
import { isEnabled } from "./stream-arguments";

const inputs = z.strictObject({
  stream: field(
    z
      .string()
      .regex(
        /^(push|pull|delayed|scheduled|multistream)\/\d+$/,
        "must be a push, pull, delayed, scheduled or multistream stream, or its id, as in push/51605",
      )
      .describe("The stream that is sent on."),
    {
      replaces: true,
      contents: true,
      reference: [
        "fivecents:PushStream",
        "fivecents:PullStream",
        "fivecents:DelayedStream",
        "fivecents:ScheduledStream",
        "fivecents:Multistream",
      ],
    },
  ),
  name: z.string().min(1).describe("Label of the platform."),
  url: url({
    schemes: ["rtmp", "rtmps"],
    examples: ["rtmp://live.example.com/app", "rtmps://other.example.com/app"],
    mayCarryCredentials: true,
  }).describe("RTMP URL of the target, without the stream key."),
  streamKey: secretText("Stream key at the target."),
  username: secretText("User name at the target."),
  password: secretText("Password at the target."),
  enabled: field(z.boolean().describe("Whether the platform is switched on. True where not given."), {
    default: true,
    reset: true,
  }).optional(),
  startTime,
  startDateTime,
  videoProfile: profileId("Id of the profile that makes the video for this platform."),
  audioProfile: profileId("Id of the profile that makes the audio for this platform."),
  filters: field(
    setOf(
      field(z.string().regex(/^\d+$/, "must be the id of a filter, a number as text"), {
        reference: "fivecents:TranscodingFilter",
      }),
    ),
    { unreadable: true, replaces: true },
  )
    .describe("Ids of filters. Only an add takes them; a multistream's takes one.")
    .optional(),
});
type Inputs = z.infer<typeof inputs>;

const settings = [
  ...(["name", "url", "streamKey", "username", "password"] as const),
  ...(["startTime", "startDateTime", "videoProfile", "audioProfile"] as const),
] as const;

/** A target that a stream is sent on to: a social network, another CDN. */
export const platform = defineResource<FiveCentsClient>()({
  type: "fivecents:Platform",
  summary: "A target that a stream is sent on to (restreaming), such as a social network.",
  description:
    "The vendor calls it a platform. One class for all kinds of parent stream. What the vendor's update leaves out " +
    "makes a new platform when it changes: the profiles on a pull stream, `startDateTime` on a delayed one.",
  inputs,
  outputs: z.object({}),
  identity: { kind: "likely", keys: ["stream", "name", "url"] },
  list: {
    within: ["stream"],
    shows: "all",
    async items(context, { stream }) {
      const streams = stream === undefined ? await streamsWithPlatforms(context) : [stream];
      return (await Promise.all(streams.map((one) => listedPlatforms(context, one)))).flat();
    },
  },
  create: {
    carries: ({ enabled }) => [
      "stream",
      ...settings,
      "filters",
      ...(enabled === true ? (["enabled"] as const) : []),
    ],
    async send({ client }, wanted) {
      const { parent, stream } = placeOf(wanted.stream);
      const body = spellings[parent].add(wanted);
      await client.call(`${parent}.platform.add`, { path: { streamid: stream }, body });
      return {};
    },
  },
  parts: [
    {
      name: "update",
      keys: settings,
      async write(context, id, values) {
        const { client } = context;
        const { parent, stream, number } = placeOf(id);
        const path = { streamid: stream, platformid: number };
        const wanted = { ...(await unmanaged(context, id, values)), ...values };
        const body = spellings[parent].update(wanted, number, stream);
        await client.call(`${parent}.platform.update`, { path, body });
        return undefined;
      },
    },
    {
      name: "enabled",
      keys: ["enabled"],
      async write({ client }, id, { enabled }) {
        const { parent, stream, number } = placeOf(id);
        const path = { streamid: stream, platformid: number };
        const body = { disabled: enabled === false ? 1 : 0 };
        await client.call(`${parent}.platform.status`, { path, body });
        return undefined;
      },
    },
  ],
  async read(context, id) {
    const { root, number } = placeOf(id);
    const shown = await readPlatforms(context, root);
    const one = shown?.platforms.find((candidate) => String(candidate.id) === number);
    return shown && one ? liveOf(root, one, shown.settled) : undefined;
  },
  async delete({ client }, id) {
    const { parent, stream, number } = placeOf(id);
    await client.call(`${parent}.platform.delete`, { path: { streamid: stream, platformid: number } });
  },
  id: z
    .string()
    .regex(
      /^(push|pull|delayed|scheduled|multistream)\/\d+\/\d+$/,
      "must be the id of a platform: its number, or as in push/51605/42086",
    ),
  wholeId: (given, { stream }) => (given.includes("/") ? given : `${stream}/${given}`),
  root: ({ stream }) => stream,
  settle: settleStream,
  replaces: ({ stream }) => fixedAtAdd[placeOf(stream).parent] ?? [],
  problems: ({ stream, username, password, filters, ...start }) => [
    ...((username === undefined) === (password === undefined)
      ? []
      : [{ path: username === undefined ? "username" : "password", text: "is required: a login has both" }]),
    ...startProblems(start),
    ...((filters ?? []).length > 1 && placeOf(stream).parent === "multistream"
      ? [{ path: "filters", text: "must have at most 1 item: a multistream's platform takes one filter" }]
      : []),
  ],
  examples: [
    {
      title: "Send a stream on to a social network",
      inputs: {
        stream: "push/51605",
        name: "Example network",
        url: "rtmp://live.example.com/app",
        streamKey: "example-key",
      },
    },
    {
      title: "Send a stream to another CDN each evening, with a login",
      inputs: {
        stream: "push/51605",
        name: "Example CDN",
        url: "rtmp://ingest.example.com/live",
        username: "example-user",
        password: "example-password",
        startTime: "18:00",
      },
    },
    ...["pull/69971", "delayed/70697", "scheduled/72274", "multistream/50708"].map((stream) => ({
      title: `Send a stream on: ${stream.split("/")[0]}`,
      inputs: {
        stream,
        name: "Example network",
        url: "rtmp://live.example.com/app",
        streamKey: "example-key",
        startTime: "18:00",
      },
    })),
  ],
});

function secretText(text: string) {
  return field(z.string().min(1).describe(text), { secret: true, reset: "" }).optional();
}

function profileId(text: string) {
  return field(z.string().regex(/^\d+$/, "must be the id of a transcoding profile"), {
    unreadable: true,
    reset: "0",
    reference: "fivecents:TranscodingProfile",
  })
    .describe(text)
    .optional();
}

/** `push/51605/42086`: the parent's kind, its number, the platform's number; a stream's id has two of them. */
function placeOf(id = ""): { parent: PlatformParent; stream: string; number: string; root: string } {
  const [parent = "push", stream = "", number = ""] = id.split("/");
  return { parent: parent as PlatformParent, stream, number, root: `${parent}/${stream}` };
}

/** An update says whether there is a login and a start: what stands there and the program does not name is sent along. */
async function unmanaged(
  context: Context<FiveCentsClient>,
  id: string,
  values: Partial<Inputs>,
): Promise<Partial<Inputs>> {
  const hasLogin = values.username !== undefined;
  if (hasLogin && namesStart(values)) return {};
  const { root, number } = placeOf(id);
  const shown = await readPlatforms(context, root);
  const one = new Members(shown?.platforms.find((platform) => String(platform.id) === number) ?? {});
  const username = one.text("username");
  const password = one.text("password");
  return {
    ...(!hasLogin && username && password ? { username, password } : {}),
    ...(namesStart(values) ? {} : standingStart(one)),
  };
}

/** The platforms of a stream. A stream that is gone has none, if the list of its kind agrees. */
async function listedPlatforms(
  context: Context<FiveCentsClient>,
  stream: string,
): Promise<Listed<Inputs, Record<string, never>>[]> {
  const shown = await readPlatforms(context, stream);
  if (!shown) return emptyIfGone(context, stream);
  return shown.platforms.map((one) => ({
    id: `${stream}/${one.id}`,
    live: liveOf(stream, one, shown.settled),
  }));
}

async function streamsWithPlatforms(context: Context<FiveCentsClient>): Promise<string[]> {
  const kinds = Object.keys(spellings) as PlatformParent[];
  const lists = await Promise.all(
    kinds.map(async (kind) => livingStreams(await listStreams(context, kind), kind)),
  );
  return lists.flat();
}

async function readPlatforms(
  context: Context<FiveCentsClient>,
  root: string,
): Promise<{ platforms: Body[]; settled: boolean } | undefined> {
  const stream = await readStream(context, root);
  if (!stream) return undefined;
  const platforms = stream.platforms ?? [];
  if (!Array.isArray(platforms))
    throw new ExpectedError(`the read of ${root} answered with platforms that are no list`);
  return { platforms: platforms.map(record), settled: !isDeploying(stream) };
}

function liveOf(stream: string, one: Body, settled: boolean) {
  const members = new Members(one);
  const shown: Shown<Inputs> = {
    stream,
    name: members.text("name"),
    url: members.text("rtmp"),
    streamKey: members.text("key"),
    username: members.text("username"),
    password: members.text("password"),
    enabled: isEnabled(members),
    ...startFrom(members),
  };
  return { inputs: shown, outputs: {}, settled };
}
