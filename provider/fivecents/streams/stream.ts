import { z } from "zod";
import type { Context } from "../../core/definition";
import type { Failure } from "../../core/errors";
import { stillListed } from "../../core/gone";
import type { Members } from "../../core/members";
import { assertSameObject, unexpectedAnswer } from "../../http/refusal";
import type { FiveCentsClient, FiveCentsOperation } from "../client";
import { record } from "../codecs";
import { isDeleted, type Stream } from "./stream-state";

/** What is true of every live stream at the vendor: its id, whether it is gone, its deployment. */

/** Each kind of stream: the first part of its operations' ids, and the `type` that reads of it show. */
const types = {
  push: "push",
  pull: "restream",
  abr: "abr",
  dvr: "record",
  delayed: "timeshift",
  scheduled: "scheduledplaylist",
  multistream: "publish",
} as const;
export type StreamFamily = keyof typeof types;
export const families = Object.keys(types) as [StreamFamily, ...StreamFamily[]];

/** How long a deployment is waited for where `deployTimeout` is not given: the vendor's help page says 15 minutes. */
export const usualWaitSeconds = 900;

/** `push/51605`: the kind in the id tells platforms, playlists and copies where their stream lives. */
export function streamId(family: StreamFamily, given: unknown): string {
  const text = String(given);
  return text.includes("/") ? text : `${family}/${text}`;
}

/** The form of the id of a stream of one kind. */
export function streamIdOf(family: StreamFamily): z.ZodString {
  return z
    .string()
    .regex(
      new RegExp(`^${family}/\\d+$`),
      `must be the id of such a stream: its number, or as in ${family}/51605`,
    );
}

/** The vendor's number in an id. */
export function streamNumber(id: string): string {
  return id.split("/")[1] ?? id;
}

/** The kind of stream in an id. */
export function familyOf(id: string): StreamFamily {
  return id.split("/")[0] as StreamFamily;
}

/** The kind of stream that a `type` of the vendor's means; undefined for one that is not known. */
export function familyOfType(shown: unknown): StreamFamily | undefined {
  return families.find((family) => types[family] === shown);
}

/** The id of the stream that this one was made from. */
export function parentId(stream: Members): string | undefined {
  const family = familyOfType(stream.inside("parent")?.text("stype"));
  const number = stream.text("parentid");
  return family === undefined || !number ? undefined : `${family}/${number}`;
}

/**
 * The live stream, or undefined when it is gone; a deleted stream stays readable with `deleted` set. A stream and
 * its platforms that are read at the same time share one request.
 */
export async function readStream(
  { client }: Pick<Context<FiveCentsClient>, "client">,
  id: string,
): Promise<Stream | undefined> {
  const operation: FiveCentsOperation = `${familyOf(id)}.get`;
  const answer = await client.reads.get(`${operation} ${id}`, () =>
    client.callOrGone(operation, { path: { streamid: streamNumber(id) } }),
  );
  if (!answer) return undefined;
  const stream = record(answer.stream);
  if (stream.id === undefined) throw unexpectedAnswer("fivecents", `${operation} answered without a stream`);
  assertSameObject("fivecents", operation, streamNumber(id), stream.id);
  return isDeleted(stream) ? undefined : stream;
}

/** Every stream of a kind, deleted ones too. */
export function listStreams({ client }: Context<FiveCentsClient>, family: StreamFamily): Promise<Stream[]> {
  return client.list(`${family}.list`, "streams");
}

/** The ids of the streams of a list that are not deleted. */
export function livingStreams(streams: readonly Stream[], family: StreamFamily): string[] {
  return streams.filter((stream) => !isDeleted(stream)).map((stream) => streamId(family, stream.id));
}

/**
 * What is inside a stream whose own answer says that it is gone: nothing, if the list of its kind does not show it
 * either.
 */
export async function emptyIfGone(context: Context<FiveCentsClient>, id: string): Promise<never[]> {
  const family = familyOf(id);
  if (!livingStreams(await listStreams(context, family), family).includes(id)) return [];
  throw stillListed(`stream ${id}`);
}

/** Waits until the stream is deployed; one list poller of the family serves all who wait. */
export async function waitForStreamWrites(context: Context<FiveCentsClient>, id: string): Promise<void> {
  const family = familyOf(id);
  const number = streamNumber(id);
  const seconds = context.waitSeconds ?? usualWaitSeconds;
  const late: Failure = {
    what: `stream ${number} is still Deploying after ${seconds} seconds`,
    state: "It is kept",
    remedy: "Run `pulumi up` again to go on, or raise `deployTimeout`",
  };
  await context.client.deployments(family, `${family}.list`).wait(number, seconds, late);
}
