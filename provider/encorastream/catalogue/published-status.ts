import { z } from "zod";
import { argument, type SentArgument, updatable } from "../../core/argument";
import type { OwnWrite } from "../../core/argument-table";
import { field } from "../../core/facts";
import { type AnyKind, sendUpdate } from "../catalogue-object";
import type { EncoraStreamClient, EncoraStreamOperation } from "../client";

/** Whether viewers see an object that has no publish call: the status in the body is the only switch. */

interface PublishedStatus {
  /** What the object is called in texts. */
  noun: string;
  update: EncoraStreamOperation;
  /** Whether viewers see an object in each status. What waits for its time counts as seen. */
  statuses: Readonly<Record<string, boolean>>;
  /** The status of an object that is no longer seen. */
  hidden: string;
}

/**
 * A create sends the status. Later it has a write of its own, so that no other update moves a status that was set
 * by hand.
 */
export function publishedStatus(kind: () => AnyKind, { noun, update, statuses, hidden }: PublishedStatus) {
  const published = argument({
    schema: field(z.boolean().describe(`Whether viewers see the ${noun}.`), {
      default: false,
      impact: `the ${noun} appears to viewers or disappears`,
    }).optional(),
    body: () => ({}),
    createBody: (value) => ({ status: value ? "published" : "draft" }),
    shown: (answer) => answer.word("status", statuses),
  });
  const write: OwnWrite<EncoraStreamClient, Record<string, unknown>> = {
    name: "published",
    // What is needed to publish can be taken away only from what is not published.
    goesFirst: ({ published: wanted }) => wanted !== true,
    write(context, id, values, { inputs: managed }) {
      const body = { status: values.published ? "published" : hidden };
      return sendUpdate(context, kind(), { update, id, body, managed });
    },
  };
  return updatable(published, write) satisfies SentArgument;
}
