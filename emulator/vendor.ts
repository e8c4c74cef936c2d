import type { RequestParts } from "./contract";
import type { Json } from "./json";
import type { Entry, Store, VendorState } from "./store";
import type { EmulatorSettings } from "./types";

/** A request that keeps the documented contract, on its way to the operation's own code. */
export interface Call extends RequestParts {
  operation: string;
  vendorState: VendorState;
  settings: EmulatorSettings;
  /** Epoch milliseconds by the vendor's clock. */
  now: number;
}

export interface Answer {
  /** Default 200. */
  status?: number;
  /** Left out: an empty answer. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Answer;

/** A refusal in the vendor's own words; the vendor gives it its form. */
export class Refusal extends Error {
  readonly status: number;
  /** The request broke a documented rule that the field data can't express. */
  readonly violation: boolean;

  constructor(status: number, message: string, options: { violation?: boolean } = {}) {
    super(message);
    this.status = status;
    this.violation = options.violation ?? false;
  }
}

/** What the shared server must know of one vendor. */
export interface EmulatedVendor {
  /** Path of the base URL, e.g. /fivecents/v2. */
  prefix: string;
  /** The header that carries the credential, in lower case. */
  credentialHeader: string;
  /** The credential itself, out of that header's value. */
  credential(header: string): string | undefined;
  /** Whether the vendor knows this credential. `now`: epoch milliseconds by the vendor's clock. */
  accepts?(credential: string, settings: EmulatorSettings, now: number): boolean;
  /** The label of the account that this credential was issued to; undefined where the credential itself tells. */
  issuedTo?(credential: string): string | undefined;
  /** The body of an answer with this status, in the vendor's error form. */
  errorBody(status: number, message: string, requestId: string): unknown;
  /** What its 404 says of a path that it does not know. No document states the words. */
  unknownEndpoint: string;
  /** Brings the documented spellings of a body into the one that the contract states. */
  normalise?(operation: string, params: Record<string, string>, body: Json): Json;
  handlers: Record<string, Handler>;
  /** The record as an answer of the vendor shows it, or null when the API shows nothing of it. */
  shown(entry: Entry, store: Store, now: number): { record: Json; deleted: boolean };
  /** After an edit by hand: what the vendor itself would move with it. */
  edited(entry: Entry, store: Store, now: number): void;
  /** A deletion by hand. */
  remove(entry: Entry, store: Store, now: number): void;
}
