import { v7 as newKey } from "uuid";
import { api } from "../../api";
import { callerHeaders } from "../../api/caller-headers";
import type { CallsById } from "../core/account";
import { callsById as documentedCalls } from "../core/calls-by-id";
import type { EncoraStreamClient, EncoraStreamOperation } from "./client";
import { policies } from "./policies";

/** The documented operations of EncoraStream by their id. */
export function callsById(client: EncoraStreamClient): CallsById {
  return documentedCalls({
    vendor: "EncoraStream",
    operations: api.encorastream.operations,
    example: "webhooks.test",
    headers: callerHeaders,
    // A stream is documented as a read, and counts against the viewer's plan; a geo check is documented as an action.
    changes: (id) => policies[id as EncoraStreamOperation].retry !== "safe",
    send: (id, call) => client.answer(id as EncoraStreamOperation, { ...call, createKey: newKey() }),
  });
}
