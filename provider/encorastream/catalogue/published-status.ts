import { z } from "zod";
import { argument, type Body, type SentArgument, updatable } from "../../core/argument";
import type { OwnWrite } from "../../core/argument-table";
import { field } from "../../core/facts";
import { type AnyKind, sendUpdate } from "../catalogue-object";
import type { EncoraStreamClient, EncoraStreamOperation } from "../client";

/** Whether viewers see an object that has no publish call: the status in the body is the only switch. */

interface Statuses {
  /** What the object is called in texts. */
  noun: string;
  /** Whether viewers see an object in each status. What waits for its time counts as seen. */
  statuses: Readonly<Record<string, boolean>>;
  /** The status of an object that is no longer seen. */
  hidden: string;
}

interface PublishedStatus extends Statuses {
  update: EncoraStreamOperation;
}

/** The statuses of an episode. */
export const episodeStatuses: Statuses = {
  noun: "episode",
  statuses: { draft: false, unpublished: false, scheduled: true, published: true },
  hidden: "unpublished",
};

/** The argument `published`. A create sends the status; how it is changed later depends on the resource. */
export function publishedInStatus({ noun, statuses }: Statuses) {
  return argument({
    schema: field(z.boolean().describe(`Whether viewers see the ${noun}.`), {
      default: false,
      impact: `the ${noun} appears to viewers or disappears`,
      impactKind: "publication",
    }).optional(),
    body: () => ({}),
    createBody: (value) => ({ status: value ? "published" : "draft" }),
    shown: (answer) => answer.word("status", statuses),
  });
}

/**
 * The status that an update of other arguments must carry: the one that the object has, if it is seen or hidden as the
 * program wants. Nothing where the status is not known, or where the program does not say: one that was set by hand since
 * would be taken back, so it must be read.
 */
export function carriedStatus(
  { statuses, hidden }: Statuses,
  managed: Record<string, unknown>,
  { status }: Record<string, unknown>,
): Body {
  const isSeen = statuses[String(status)];
  if (isSeen === undefined || managed.published === undefined) return {};
  if (managed.published === isSeen) return { status };
  return { status: managed.published === true ? "published" : hidden };
}

/**
 * A create sends the status. Later it has a write of its own, so that no other update moves a status that was set
 * by hand.
 */
export function publishedStatus(kind: () => AnyKind, statuses: PublishedStatus) {
  const { update, hidden } = statuses;
  const write: OwnWrite<EncoraStreamClient, Record<string, unknown>> = {
    name: "published",
    // What is needed to publish can be taken away only from what is not published.
    goesFirst: ({ published: wanted }) => wanted !== true,
    write(context, id, values, { inputs: managed }) {
      const body = { status: values.published ? "published" : hidden };
      return sendUpdate(context, kind(), { update, id, body, managed });
    },
  };
  return updatable(publishedInStatus(statuses), write) satisfies SentArgument;
}
