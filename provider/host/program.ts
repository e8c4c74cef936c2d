import { type CallById, settingValues } from "../core/account";
import { ask } from "../core/data";
import { withoutSecrets } from "../core/error-context";
import { ExpectedError } from "../core/errors";
import { accountOf, dataOf } from "../definitions";
import type { FeedSource } from "../encorastream/channels/feeds/feed-source";
import type { FeedOptions, Programme } from "../encorastream/channels/feeds/programme";
import { type OpenedAccount, thisProcess } from "./accounts";

/**
 * The bridge to programs: what reads, and what is called by its id, runs in the program's own process, since the
 * engine's dynamic host serves resources alone. The SDK loads it when it is first needed.
 */

/** A setting by its whole name, as in `fivecents:apiKey`; undefined where it is not set. */
export type Configured = (key: string) => string | undefined;

/** What a data function answers. */
export async function answer(
  type: string,
  inputs: Record<string, unknown>,
  configured: Configured,
): Promise<unknown> {
  const { client } = opened(type, configured);
  return withoutSecrets(() => ask(dataOf(type), client, inputs));
}

/** The vendor's answer to an operation. A preview sends nothing that changes something: undefined. */
export async function call(
  vendor: string,
  id: string,
  what: CallById,
  configured: Configured,
  isPreview: boolean,
): Promise<unknown> {
  const { client } = opened(vendor, configured);
  const operations = accountOf(vendor).byId?.(client);
  if (!operations) throw new Error(`${vendor} has no calls by id`);
  if (isPreview && operations.changes(id)) return undefined;
  return withoutSecrets(() => operations.call(id, what));
}

/** The programmes of an XMLTV feed. The parser is loaded when a program reads one, as that of CSV is. */
export async function programmesFromXmltv(source: FeedSource, options: FeedOptions): Promise<Programme[]> {
  const feeds = await import("../encorastream/channels/feeds/xmltv.js");
  return feeds.programmesFromXmltv(source, options);
}

/** The programmes of a CSV file. */
export async function programmesFromCsv(source: FeedSource, options: FeedOptions): Promise<Programme[]> {
  const feeds = await import("../encorastream/channels/feeds/csv.js");
  return feeds.programmesFromCsv(source, options);
}

export function isExpected(thrown: unknown): thrown is Error {
  return thrown instanceof ExpectedError;
}

function opened(type: string, configured: Configured): OpenedAccount {
  const account = accountOf(type);
  return thisProcess.open(account, settingValues(account, configured, process.env));
}
