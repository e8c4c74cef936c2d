import { randomBytes } from "node:crypto";
import type { Vendor } from "../../../api";
import type { OperationOverrides } from "../../../api/request-line";
import type { ContentPoolClient, ContentPoolOperation } from "../../../provider/contentpool/client";
import { failure } from "../../../provider/core/errors";
import type { EncoraStreamClient, EncoraStreamOperation } from "../../../provider/encorastream/client";
import type { FiveCentsClient, FiveCentsOperation } from "../../../provider/fivecents/client";
import { harmlessCalls } from "../../harmless-calls";
import { checkContentPool } from "./contentpool";
import { checkEncoraStream } from "./encorastream";
import { writeEncoraStream } from "./encorastream-writes";
import { Findings } from "./fact";
import { checkFiveCents } from "./fivecents";
import { writeFiveCents } from "./fivecents-writes";
import { type Corrected, checkPaths } from "./paths";
import { Probe, type Send } from "./probe";
import { TestObjects } from "./test-objects";

/** The client of the account; with corrections of operations, in place of those that are set. */
export type OpenClient = (operations?: OperationOverrides) => unknown;

/** What checks that write need besides the probe. */
interface Run {
  findings: Findings;
  objects: TestObjects;
  client: unknown;
  corrected: Corrected;
}

/** How each vendor's operations are sent and checked. */
interface Checks {
  send(client: unknown): Send;
  read(probe: Probe, findings: Findings): Promise<void>;
  /** Undefined where what is made cannot be removed. */
  write?(probe: Probe, run: Run): Promise<void>;
}

const checks: Record<Vendor, Checks> = {
  fivecents: {
    send: (client) => (id, call) => (client as FiveCentsClient).call(id as FiveCentsOperation, call),
    read: checkFiveCents,
    write: (probe, { client, ...run }) =>
      writeFiveCents({
        ...{ ...run, probe, name: `ottconf/${randomBytes(4).toString("hex")}` },
        client: client as FiveCentsClient,
      }),
  },
  encorastream: {
    send: (client) => (id, call) => (client as EncoraStreamClient).answer(id as EncoraStreamOperation, call),
    read: checkEncoraStream,
    write: (probe, { client, ...run }) =>
      writeEncoraStream({
        ...{ ...run, probe, name: `ott-conformance-${randomBytes(4).toString("hex")}` },
        client: client as EncoraStreamClient,
      }),
  },
  contentpool: {
    send: (client) => (id, call) => (client as ContentPoolClient).call(id as ContentPoolOperation, call),
    read: checkContentPool,
  },
};

/** Whether what is made at the vendor can be removed, so that checks may write. */
export function canWrite(vendor: Vendor): boolean {
  return checks[vendor].write !== undefined;
}

export interface CheckOptions {
  open: OpenClient;
  /** Whether objects are made, changed and removed too. */
  isWriting: boolean;
  /** Ends the checks before their next call. What was made is removed all the same. */
  signal: AbortSignal;
  progress(text: string): void;
  warn(text: string): void;
}

/** Checks what the documents of a vendor leave open, with one account. */
export async function checkAccount(
  vendor: Vendor,
  { open, isWriting, signal, progress, warn }: CheckOptions,
): Promise<Findings> {
  const { read, write } = checks[vendor];
  const send = (client: unknown) => untilStopped(checks[vendor].send(client), signal);
  const client = open();
  // Without a credential that works each check would fail for the same reason.
  await harmlessCalls[vendor]?.(client);
  const findings = new Findings();
  const probe = new Probe(vendor, send(client));
  const corrected: Corrected = (operations) => new Probe(vendor, send(open(operations)));
  await checkPaths(probe, findings, { corrected, progress });
  await read(probe, findings);
  if (!isWriting) return findings;
  const objects = new TestObjects();
  progress("Making, changing and removing objects …");
  try {
    await write?.(probe, { findings, objects, client, corrected });
  } finally {
    await objects.removeAll(findings);
    for (const label of findings.leftBehind) warn(`could not remove ${label}`);
  }
  return findings;
}

/** Calls that are refused once the user has stopped the command. */
function untilStopped(send: Send, signal: AbortSignal): Send {
  return async (id, call) => {
    if (!signal.aborted) return send(id, call);
    throw failure({
      what: "The checks were stopped",
      state: "What they had made is removed, unless a warning names it",
      remedy: "Run them again",
    });
  };
}
