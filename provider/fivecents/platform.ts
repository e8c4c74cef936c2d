import { z } from "zod";
import { type Candidate, type Context, defineResource } from "../core/definition";
import { ExpectedError } from "../core/errors";
import { field } from "../core/facts";
import { setOf } from "../core/fields";
import type { FiveCentsClient, FiveCentsOperation } from "./client";
import { flag, isOn, record, textFrom } from "./codecs";
import { isDeploying, readStream, settleStream } from "./stream";
import { enabled } from "./stream-arguments";

/** The stream kinds that restream to platforms, and how each wants the body of an add and of an update. */
const parents = {
  push: { add: asList, update: (body: Body, id: string) => ({ [id]: body }) },
  pull: {
    add: asList,
    update: (body: Body, id: string, stream: string) => [{ id: Number(id), relid: Number(stream), ...body }],
  },
  delayed: { add: asOne, update: asOne },
  scheduled: { add: asList, update: asOne },
  multistream: { add: asList, update: asOne },
} as const;
type Parent = keyof typeof parents;
type Body = Record<string, unknown>;

const inputs = z.strictObject({
  stream: field(
    z
      .string()
      .regex(
        /^(push|pull|delayed|scheduled|multistream)\/\d+$/,
        "must be a push, pull, delayed, scheduled or multistream stream, or its id, as in push/51605",
      )
      .describe("The stream that is sent on."),
    { replaces: true, reference: "fivecents:PushStream" },
  ),
  name: z.string().min(1).describe("Label of the platform."),
  url: field(
    z
      .string()
      .regex(/^rtmps?:\/\/[^\s]+$/, "must be a URL with the scheme rtmp or rtmps")
      .describe("RTMP URL of the target, without the stream key."),
    { examples: ["rtmp://live.example.com/app", "rtmps://other.example.com/app"] },
  ),
  streamKey: field(z.string().min(1).describe("Stream key at the target."), {
    secret: true,
    reset: "",
  }).optional(),
  username: field(z.string().min(1).describe("User name at the target."), {
    secret: true,
    reset: "",
  }).optional(),
  password: field(z.string().min(1).describe("Password at the target."), {
    secret: true,
    reset: "",
  }).optional(),
  enabled: enabled.schema,
  startTime: field(
    z
      .string()
      .regex(/^\d{2}:\d{2}(:\d{2})?$/, "must be a time of day, as in 18:30")
      .describe("Time of day at which the platform starts each day; at once where not given."),
    { reset: "", examples: ["18:30", "19:30"] },
  ).optional(),
  startDateTime: field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, "must be a date and a time, as in 2026-01-31 18:30:00")
      .describe("Date and time at which the platform starts once, in the vendor's zone."),
    { reset: "", examples: ["2026-12-01 18:30:00", "2026-12-02 18:30:00"] },
  ).optional(),
  videoProfile: profileId("Id of the profile that makes the video for this platform."),
  audioProfile: profileId("Id of the profile that makes the audio for this platform."),
  filters: field(setOf(z.string().regex(/^\d+$/, "must be the id of a filter")), {
    unreadable: true,
    replaces: true,
    examples: [["3"], ["4"]],
  })
    .describe("Ids of filters. Only an add takes them.")
    .optional(),
});
type Inputs = z.infer<typeof inputs>;

const settings = [
  "name",
  "url",
  "streamKey",
  "username",
  "password",
  "startTime",
  "startDateTime",
  "videoProfile",
  "audioProfile",
] as const;

/** A target that a stream is sent on to: a social network, another CDN. */
export const platform = defineResource<FiveCentsClient>()({
  type: "fivecents:Platform",
  summary: "A target that a stream is sent on to (restreaming), such as a social network.",
  description: "The vendor calls it a platform. One class for all kinds of parent stream.",
  inputs,
  outputs: z.object({}),
  identity: {
    kind: "likely",
    keys: ["stream", "name", "url"],
    newness: "snapshot",
    async find(context, wanted): Promise<Candidate[]> {
      const shown = await readPlatforms(context, wanted.stream);
      if (!shown) throw new ExpectedError(`${wanted.stream} does not exist; nothing was changed.`);
      return shown.platforms
        .filter((one) => one.name === wanted.name && one.rtmp === wanted.url)
        .map((one) => ({
          id: `${wanted.stream}/${one.id}`,
          live: liveOf(wanted.stream, one, shown.settled),
        }));
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
      const body = {
        ...bodyOf(parent, wanted),
        ...(wanted.filters === undefined ? {} : { filters: wanted.filters.map(Number) }),
      };
      await client.call(`${parent}.platform.add`, {
        path: { streamid: stream },
        body: { platform: parents[parent].add(body) },
      });
      return {};
    },
  },
  parts: [
    {
      name: "update",
      keys: settings,
      async write({ client }, id, values) {
        const { parent, stream, number } = placeOf(id);
        await client.call(`${parent}.platform.update`, {
          path: { streamid: stream, platformid: number },
          body: { platform: parents[parent].update(bodyOf(parent, values), number, stream) },
        });
        return undefined;
      },
    },
    {
      name: "enabled",
      keys: ["enabled"],
      async write({ client }, id, { enabled }) {
        const { parent, stream, number } = placeOf(id);
        const path = { streamid: stream, platformid: number };
        await client.call(`${parent}.platform.status`, {
          path,
          body: { disabled: enabled === false ? 1 : 0 },
        });
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
  id: (given, { stream }) => (given.includes("/") ? given : `${stream}/${given}`),
  root: ({ stream }) => stream,
  settle: settleStream,
  problems: ({ username, password, startTime, startDateTime }) => [
    ...((username === undefined) === (password === undefined)
      ? []
      : [{ path: username === undefined ? "username" : "password", text: "is required: a login has both" }]),
    ...(startTime !== undefined && startDateTime !== undefined
      ? [{ path: "startDateTime", text: "excludes startTime: a platform starts each day or once" }]
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
  ],
});

function profileId(text: string) {
  return field(z.string().regex(/^\d+$/, "must be the id of a transcoding profile"), {
    unreadable: true,
    reset: "0",
    reference: "fivecents:TranscodingProfile",
  })
    .describe(text)
    .optional();
}

function asList(body: Body): Body[] {
  return [body];
}

function asOne(body: Body): Body {
  return body;
}

/** `push/51605/42086`: the parent's kind, its number, the platform's number; a stream's id has two of them. */
function placeOf(id: string): { parent: Parent; stream: string; number: string; root: string } {
  const [parent = "push", stream = "", number = ""] = id.split("/");
  return { parent: parent as Parent, stream, number, root: `${parent}/${stream}` };
}

async function readPlatforms(
  context: Context<FiveCentsClient>,
  root: string,
): Promise<{ platforms: Body[]; settled: boolean } | undefined> {
  const operation: FiveCentsOperation = `${placeOf(root).parent}.get`;
  const stream = await readStream(context, root);
  if (!stream) return undefined;
  const platforms = stream.platforms ?? [];
  if (!Array.isArray(platforms))
    throw new ExpectedError(`${operation} answered with platforms that are no list`);
  return { platforms: platforms.map(record), settled: !isDeploying(stream) };
}

function liveOf(stream: string, one: Body, settled: boolean) {
  const start = textFrom(one.scheduletime) ?? "";
  const isScheduled = one.schedule !== undefined && one.schedule !== "instant";
  const shown: Partial<Inputs> = {
    stream,
    name: String(one.name),
    url: String(one.rtmp),
    enabled: !isOn(one.disabled),
  };
  const texts = { streamKey: one.key, username: one.username, password: one.password };
  for (const [key, value] of Object.entries(texts)) {
    const known = textFrom(value);
    if (known !== undefined) shown[key as keyof typeof texts] = known;
  }
  if (isScheduled && start.includes("-")) shown.startDateTime = start.replace("T", " ").slice(0, 19);
  if (isScheduled && !start.includes("-")) shown.startTime = start;
  return { inputs: shown, outputs: {}, settled };
}

/** A platform is sent complete: whether the vendor keeps what is left out is undocumented. */
function bodyOf(parent: Parent, values: Partial<Inputs>): Body {
  const { startTime, startDateTime, username, password } = values;
  const timed = parent === "push" || parent === "pull" ? "scheduled" : undefined;
  const schedule = startTime
    ? { schedule: timed ?? "scheduleontime", scheduleontime: startTime }
    : startDateTime
      ? { schedule: timed ?? "scheduleondatetime", scheduleondatetime: startDateTime }
      : { schedule: "instant" };
  return {
    name: values.name,
    rtmp: values.url,
    ...(values.streamKey === undefined ? {} : { key: values.streamKey }),
    auth: flag(Boolean(username)),
    ...(username ? { username, password } : {}),
    ...schedule,
    ...(values.videoProfile === undefined ? {} : { vprofiles: Number(values.videoProfile) }),
    ...(values.audioProfile === undefined ? {} : { aprofiles: Number(values.audioProfile) }),
  };
}
