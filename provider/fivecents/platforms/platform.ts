import { z } from "zod";
import { type Body, createOnly, argument as inBody, updatable } from "../../core/argument";
import {
  bodyOf,
  createBodyOf,
  createdKeys,
  inputsOf,
  type OwnWrite,
  partsOf,
  shownBy,
} from "../../core/argument-table";
import { defineResource } from "../../core/define-resource";
import type { Context, Listed } from "../../core/definition";
import { field } from "../../core/facts";
import { setOf, url } from "../../core/fields";
import type { Live } from "../../core/live";
import { Members, type Note } from "../../core/members";
import { UnknownSpellings } from "../../core/unknown-spellings";
import { unexpectedAnswer } from "../../http/refusal";
import type { FiveCentsClient } from "../client";
import { record } from "../codecs";
import {
  currentStart,
  namesStart,
  startDateTime,
  startFrom,
  startProblems,
  startTime,
} from "../settings/schedule";
import { unknownSpellingRemedy } from "../spellings";
import { emptyIfGone, listStreams, livingStreams, readStream, waitForStreamWrites } from "../streams/stream";
import { isEnabled } from "../streams/stream-arguments";
import { isDeploying } from "../streams/stream-state";
import { fixedAtAdd, inPlatform, type PlatformCall, type PlatformParent } from "./platform-bodies";

/** An argument whose spelling depends on the kind of parent, and on whether the call adds or updates. */
const argument = <S extends z.ZodType>(one: Parameters<typeof inBody<S, PlatformCall>>[0]) =>
  inBody<S, PlatformCall>(one);

/** It stands in the path of every call. */
const stream = argument({
  schema: field(
    z
      .string()
      .regex(
        /^(push|pull|delayed|scheduled|multistream)\/\d+$/,
        "must be a push, pull, delayed, scheduled or multistream stream, or its id, as in push/51605",
      )
      .describe("The stream that is sent on."),
    {
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
  body: () => ({}),
});

const name = argument({
  schema: z.string().min(1).describe("Label of the platform."),
  body: (value) => ({ name: value }),
  shown: (answer) => answer.text("name"),
});

const target = argument({
  schema: url({
    schemes: ["rtmp", "rtmps"],
    examples: ["rtmp://live.example.com/app", "rtmps://other.example.com/app"],
    mayCarryCredentials: true,
  }).describe("RTMP URL of the target, without the stream key."),
  body: (value) => ({ rtmp: value }),
  shown: (answer) => answer.text("rtmp"),
});

const streamKey = argument({
  schema: secretText("Stream key at the target."),
  body: (value) => ({ key: value }),
  shown: (answer) => answer.text("key"),
});

/** A login has both; an empty name takes it away. */
const username = argument({
  schema: secretText("User name at the target."),
  body: (value) => (value === "" ? {} : { auth: "Y", username: value }),
  shown: (answer) => answer.text("username"),
});

const password = argument({
  schema: secretText("Password at the target."),
  body: (value) => (value === "" ? {} : { password: value }),
  shown: (answer) => answer.text("password"),
});

const enabled = argument({
  schema: field(z.boolean().describe("Whether the platform is switched on."), {
    default: true,
  }).optional(),
  body: () => ({}),
  /** A new platform is on, and no add can say otherwise. */
  atCreate: (value) => value,
  shown: isEnabled,
});

const daily = argument({
  schema: startTime,
  body: (time, { start }) => (time === "" ? {} : start("scheduleontime", time)),
  shown: (answer) => startFrom(answer).startTime,
});

const once = argument({
  schema: startDateTime,
  body: (time, { start }) => (time === "" ? {} : start("scheduleondatetime", time)),
  shown: (answer) => startFrom(answer).startDateTime,
});

const videoProfile = argument({
  schema: profileId("Id of the profile that makes the video for this platform."),
  body: (id, { profile }) => profile("vprofiles", Number(id)),
});

const audioProfile = argument({
  schema: profileId("Id of the profile that makes the audio for this platform."),
  body: (id, { profile }) => profile("aprofiles", Number(id)),
});

const filters = argument({
  schema: field(
    setOf(
      field(z.string().regex(/^\d+$/, "must be the id of a filter, a number as text"), {
        reference: "fivecents:TranscodingFilter",
      }),
    ),
    { unreadable: true },
  )
    .describe("Ids of filters. Can only be set at creation. A platform of a multistream takes one.")
    .optional(),
  body: (ids, { filters: spelled }) => ({ filters: spelled(ids.map(Number)) }),
});

const update = "platform.update";

const status: OwnWrite<FiveCentsClient, Record<string, unknown>> = {
  name: "enabled",
  async write({ client }, id, values) {
    const { parent, stream: streamid, number: platformid } = placeOf(id);
    const body = { disabled: values.enabled === false ? 1 : 0 };
    await client.call(`${parent}.platform.status`, { path: { streamid, platformid }, body });
    return undefined;
  },
};

const args = {
  stream: createOnly(stream),
  name: updatable(name, update),
  url: updatable(target, update),
  streamKey: updatable(streamKey, update),
  username: updatable(username, update),
  password: updatable(password, update),
  enabled: updatable(enabled, status),
  startTime: updatable(daily, update),
  startDateTime: updatable(once, update),
  videoProfile: updatable(videoProfile, update),
  audioProfile: updatable(audioProfile, update),
  filters: createOnly(filters),
};
const inputs = inputsOf(args);
type Inputs = z.infer<typeof inputs>;

/** A target that a stream is sent on to: a social network, another CDN. */
export const platform = defineResource<FiveCentsClient>()({
  type: "fivecents:Platform",
  summary: "A target that a stream is sent on to (restreaming), such as a social network.",
  description:
    "The vendor calls it a platform. One class for all kinds of parent stream. Some arguments force replacement " +
    "because the vendor's update leaves them out: the profiles on a pull stream, `startDateTime` on a delayed one.",
  inputs,
  arguments: args,
  outputs: z.object({}),
  identity: { kind: "likely", keys: ["stream", "name", "url"] },
  list: {
    within: ["stream"],
    shows: "all",
    async items(context, { stream: id }) {
      const streams = id === undefined ? await streamsWithPlatforms(context) : [id];
      return (await Promise.all(streams.map((one) => listedPlatforms(context, one)))).flat();
    },
  },
  create: {
    sends: (given) => createdKeys(args, given),
    async send({ client }, wanted) {
      const { parent, stream: streamid } = placeOf(wanted.stream);
      const { add } = inPlatform[parent];
      const body = add.whole({ ...bare, ...createBodyOf(args, wanted, add) });
      await client.call(`${parent}.platform.add`, { path: { streamid }, body });
      return {};
    },
  },
  parts: partsOf(args, {
    names: "managed",
    wire: (_context, id) => inPlatform[placeOf(id).parent].update,
    nameOf: () => "update",
    async send(context: Context<FiveCentsClient>, { id, body, values }) {
      const { parent, stream: streamid, number: platformid } = placeOf(id);
      const call = inPlatform[parent].update;
      const kept = bodyOf(args, await unmanaged(context, id, values), call);
      await context.client.call(`${parent}.platform.update`, {
        path: { streamid, platformid },
        body: call.whole({ ...bare, ...kept, ...body }, platformid, streamid),
      });
      return undefined;
    },
  }),
  async read(context, id) {
    const { root, number } = placeOf(id);
    const shown = await readPlatforms(context, root);
    const one = shown?.platforms.find((candidate) => String(candidate.id) === number);
    if (!shown || !one) return undefined;
    const unknown = new UnknownSpellings();
    const live = await liveOf(root, one, shown.settled, unknown.note);
    await unknown.tell(context, "fivecents:Platform", unknownSpellingRemedy);
    return live;
  },
  async delete({ client }, id) {
    const { parent, stream: streamid, number: platformid } = placeOf(id);
    await client.call(`${parent}.platform.delete`, { path: { streamid, platformid } });
  },
  id: z
    .string()
    .regex(
      /^(push|pull|delayed|scheduled|multistream)\/\d+\/\d+$/,
      "must be the id of a platform: its number, or as in push/51605/42086",
    ),
  wholeId: (given, { stream }) => (given.includes("/") ? given : `${stream}/${given}`),
  root: ({ stream: id }) => id,
  waitForEarlierWrites: waitForStreamWrites,
  replaces: ({ stream: id }) => fixedAtAdd[placeOf(id).parent] ?? [],
  problems: ({ stream: id, username: login, password: secret, filters: ids, ...start }) => [
    ...((login === undefined) === (secret === undefined)
      ? []
      : [{ path: login === undefined ? "username" : "password", text: "is required: a login has both" }]),
    ...startProblems(start),
    ...((ids ?? []).length > 1 && placeOf(id).parent === "multistream"
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
        username: "example-user",
        password: "example-password",
        startTime: "18:00",
        videoProfile: "106257",
        audioProfile: "106258",
        filters: ["2210"],
      },
    })),
    {
      title: "Send a stream on once, in a rendition of its own, with every setting",
      inputs: {
        stream: "push/51605",
        name: "Example premiere",
        url: "rtmps://live.example.com/app",
        streamKey: "example-key",
        username: "example-user",
        password: "example-password",
        enabled: true,
        startDateTime: "2026-12-24 20:15:00",
        videoProfile: "106257",
        audioProfile: "106258",
        filters: ["2210"],
      },
    },
  ],
});

/** What a body says where the program says nothing else: no login, sent on at once. */
const bare = { auth: "N", schedule: "instant" };

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
  values: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const hasLogin = values.username !== undefined;
  if (hasLogin && namesStart(values)) return {};
  const { root, number } = placeOf(id);
  const shown = await readPlatforms(context, root);
  const one = new Members(shown?.platforms.find((candidate) => String(candidate.id) === number) ?? {});
  const login = { username: one.text("username"), password: one.text("password") };
  return {
    ...(!hasLogin && login.username && login.password ? login : {}),
    ...(namesStart(values) ? {} : currentStart(one)),
  };
}

/** The platforms of a stream. A stream that is gone has none, if the list of its kind agrees. */
async function listedPlatforms(
  context: Context<FiveCentsClient>,
  root: string,
): Promise<Listed<Inputs, Record<string, never>>[]> {
  const shown = await readPlatforms(context, root);
  if (!shown) return emptyIfGone(context, root);
  return Promise.all(
    shown.platforms.map(async (one) => ({
      id: `${root}/${one.id}`,
      live: await liveOf(root, one, shown.settled),
    })),
  );
}

async function streamsWithPlatforms(context: Context<FiveCentsClient>): Promise<string[]> {
  const kinds = Object.keys(inPlatform) as PlatformParent[];
  const lists = await Promise.all(
    kinds.map(async (kind) => livingStreams(await listStreams(context, kind), kind)),
  );
  return lists.flat();
}

async function readPlatforms(
  context: Context<FiveCentsClient>,
  root: string,
): Promise<{ platforms: Body[]; settled: boolean } | undefined> {
  const shown = await readStream(context, root);
  if (!shown) return undefined;
  const platforms = shown.platforms ?? [];
  if (!Array.isArray(platforms))
    throw unexpectedAnswer("fivecents", `the read of ${root} answered with platforms that are not a list`);
  return { platforms: platforms.map(record), settled: !isDeploying(shown) };
}

async function liveOf(
  root: string,
  one: Body,
  settled: boolean,
  note?: Note,
): Promise<Live<Inputs, Record<string, never>>> {
  const answer = new Members(one, note, "platform.");
  const shown = await shownBy<PlatformCall, Inputs>(args, answer, {}, inPlatform.push.add);
  return { inputs: { ...shown, stream: root }, outputs: {}, settled };
}
