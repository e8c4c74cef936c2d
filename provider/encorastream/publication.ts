import { z } from "zod";
import { argument, type Body, type SentArgument, updatable } from "../core/argument";
import type { OwnWrite } from "../core/argument-table";
import type { Context } from "../core/definition";
import { NotFound, Refused, Stale } from "../core/errors";
import { field } from "../core/facts";
import { type AnyKind, answerShows, readObject, sendUpdate } from "./catalogue-object";
import type { Answered, EncoraStreamClient, EncoraStreamOperation } from "./client";

/** Whether viewers see an object, for the types that have a publish and an unpublish call. */

type Client = Context<EncoraStreamClient>;
type Values = Record<string, unknown>;

export interface Publication {
  /** What the object is called in texts. */
  noun: string;
  calls: {
    publish: EncoraStreamOperation;
    unpublish: EncoraStreamOperation;
    /** Takes back what is scheduled, for the types that can be. */
    update?: EncoraStreamOperation;
  };
  /** Whether viewers see an object in each status; undefined where the status does not say. */
  statuses: Readonly<Record<string, boolean | undefined>>;
  /** What the publish call sends. */
  publishBody?(context: Client, inputs: Values): Body;
}

/** The argument `published`. An object is made unseen, and published when all else is written. */
export function publishedArgument(
  { noun, statuses }: Pick<Publication, "noun" | "statuses">,
  write: OwnWrite<EncoraStreamClient, Values>,
) {
  const published = argument({
    schema: field(z.boolean().describe(`Whether viewers see the ${noun}.`), {
      default: false,
      impact: `the ${noun} appears to viewers or disappears`,
      impactKind: "publication",
    }).optional(),
    body: () => ({}),
    atCreate: (value) => !value,
    shown: (answer) => answer.word("status", statuses),
  });
  return updatable(published, write) satisfies SentArgument;
}

/** The write of `published`. */
export function publicationWrite(
  kind: () => AnyKind,
  publication: Publication,
): OwnWrite<EncoraStreamClient, Values> {
  return {
    name: "published",
    // What is needed to publish can be taken away only from what is not published.
    goesFirst: ({ published }) => published !== true,
    async write(context, id, values, { inputs }) {
      const answered = values.published
        ? await context.client.call(publication.calls.publish, {
            path: kind().address(id),
            revision: context.revision,
            body: publication.publishBody?.(context, inputs),
          })
        : await unpublish(context, kind(), publication, id);
      return answered && answerShows(context, kind(), id, answered);
    },
  };
}

/** Deletes an object. The vendor refuses that while viewers see it, so that it is unpublished first. */
export async function unpublishAndDelete(
  context: Client,
  kind: AnyKind,
  publication: Publication,
  { id, status }: { id: string; status: unknown },
): Promise<void> {
  const remove = () => context.client.call(kind.calls.delete, { path: kind.address(id) });
  if (publication.statuses[String(status)] === false) {
    await remove();
    return;
  }
  // Contents that were deleted just before have moved the revision of the state.
  const { revision: _old, ...latest } = context;
  await unpublish(latest, kind, publication, id);
  await remove().catch((thrown: unknown) => {
    if (!isRefusal(thrown)) throw thrown;
    throw new Refused(
      `${thrown.told.what}; the ${publication.noun} was unpublished first, so viewers no longer see it`,
      thrown.status,
    );
  });
}

/** What is scheduled was never published: the vendor may refuse to unpublish it, and takes a draft instead. */
async function unpublish(
  context: Client,
  kind: AnyKind,
  { calls }: Publication,
  id: string,
): Promise<Answered | undefined> {
  const { client, revision } = context;
  try {
    return await client.call(calls.unpublish, { path: kind.address(id), revision });
  } catch (thrown) {
    const current = calls.update && isRefusal(thrown) ? await readObject(context, kind, id) : undefined;
    if (calls.update === undefined || current?.object.status !== "scheduled") throw thrown;
    await sendUpdate(context, kind, { update: calls.update, id, body: { status: "draft" }, managed: {} });
    return undefined;
  }
}

/** Whether the vendor refused the call for what it asks, and changed nothing. */
function isRefusal(thrown: unknown): thrown is Refused {
  return (
    thrown instanceof Refused &&
    !(thrown instanceof NotFound) &&
    !(thrown instanceof Stale) &&
    !thrown.afterUnknown
  );
}
