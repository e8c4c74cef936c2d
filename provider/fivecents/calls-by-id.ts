import { api } from "../../api";
import type { CallsById } from "../core/account";
import { callsById as documentedCalls } from "../core/calls-by-id";
import type { FiveCentsClient, FiveCentsOperation } from "./client";

/** The documented operations of 5centsCDN by their id. */
export function callsById(client: FiveCentsClient): CallsById {
  return documentedCalls({
    vendor: "5centsCDN",
    operations: api.fivecents.operations,
    example: "push.restart",
    send: (id, call) => client.call(id as FiveCentsOperation, call),
  });
}
