import type { Vendor } from "../api/index";

export type { Vendor } from "../api/index";

/** How the emulated vendors behave. Live: a change counts from the next request on. */
export interface EmulatorSettings {
  fivecents: {
    /** Requests an account may send in any second before it is answered 429; 0 = unlimited. Default 5. */
    requestsPerSecond: number;
    /** How long a stream stays Deploying after a write; 0 = the next read shows Enabled. Default 0. */
    deployMilliseconds: number;
    /** Whether the name of a deleted stream may be used again. The vendor does not say. Default "free". */
    deletedName: "free" | "refused";
    /** Streams on one page of a family's list. Default 50. */
    pageSize: number;
  };
  encorastream: {
    /** As for fivecents. Default 0. */
    requestsPerSecond: number;
    /** When set, every other bearer token is answered 401. */
    accessTokens?: string[];
  };
  contentpool: {
    /** As for fivecents. Default 0. */
    requestsPerSecond: number;
    /** How long an uploaded video is being processed. Default 0. */
    processingMilliseconds: number;
  };
}

/** Settings as a caller gives them: only what differs from the defaults. */
export type SettingsChange = { [V in Vendor]?: Partial<EmulatorSettings[V]> };

export interface EmulatorOptions {
  /** TCP port on 127.0.0.1; 0 (default) takes any free one. */
  port?: number;
  /** Keeps the vendors' holdings in this file, so that they live from one run to the next. */
  stateFile?: string;
  settings?: SettingsChange;
}

/** One request that reached a vendor's endpoint. */
export interface RequestRecord {
  sequence: number;
  /** Arrival and end of the answer, epoch milliseconds. */
  at: number;
  finishedAt: number;
  vendor: Vendor;
  /** The documented operation, or null where none has this method and path. */
  operation: string | null;
  method: string;
  path: string;
  query: Record<string, string>;
  /** "account-" and the first 8 hex digits of the credential's SHA-256; "none" without a credential. */
  account: string;
  /** Parsed body; files as name, type, size and SHA-256. */
  body: unknown;
  /** Credential headers hold the account label. */
  headers: Record<string, string>;
  /** null when the connection was cut or never answered. */
  status: number | null;
  /** Whether the operation changes something at the vendor (restart and restore GETs included). */
  changing: boolean;
  /** How the request breaks the documented contract. */
  violation?: string;
  /** The injected fault that met the request. */
  fault?: string;
}

export type FaultKind =
  | "status"
  | "cutBefore"
  | "cutAfter"
  | "hang"
  | "slow"
  | "truncated"
  | "html"
  | "empty"
  | "stale"
  | "shuffled"
  | "expiredToken"
  | "late";

/** Something that goes wrong on demand. */
export interface Fault {
  vendor: Vendor;
  /** Only requests of this operation id. */
  operation?: string;
  /** Only requests of this account label. */
  account?: string;
  /** How many matching requests it meets. Default 1. */
  times?: number;
  /** Let so many matching requests pass first. Default 0. */
  after?: number;
  /**
   * `status`: the vendor's error form with `status` (default 500). `cutBefore`, `cutAfter`: the connection
   * is closed before or after the effect. `hang`: no answer. `slow`: a right answer after `milliseconds`
   * (default 1000). `truncated`, `html`, `empty`: a broken body with `status` (default 200). `stale`: a read
   * answers with the object as it was before its last change. `shuffled`: lists come in another order.
   * `expiredToken`: 401 in the vendor's form. `late`: an HTML page with `status` (default 504) at once, and the effect
   * `milliseconds` later, or just before the vendor's request after `afterRequests` (default 2) is handled.
   */
  kind: FaultKind;
  status?: number;
  /** Added to the answer, e.g. Retry-After. */
  headers?: Record<string, string>;
  milliseconds?: number;
  afterRequests?: number;
  /**
   * Whether the change takes effect before the bad answer. Default true for truncated, html and empty,
   * false for status and hang.
   */
  effect?: boolean;
}

/**
 * A vendor's own raw record, in the words of its read answers, and four members of ours: `_id` (what
 * `edit` and `remove` take), `_account`, `_deleted`, and `_hidden` (what no read answer shows).
 */
export interface StoredObject {
  readonly [member: string]: unknown;
  readonly _id: string;
  readonly _account: string;
  readonly _deleted: boolean;
  readonly _hidden: Readonly<Record<string, unknown>>;
}

export interface LogFilter {
  vendor?: Vendor;
  operation?: string;
  account?: string;
  changing?: boolean;
}

/** The three vendors in one local process. */
export interface Emulator {
  /** http://127.0.0.1:PORT; the page. */
  readonly url: string;
  /** The base URL that a client of each vendor is given. */
  readonly endpoints: Readonly<Record<Vendor, string>>;
  readonly settings: EmulatorSettings;
  log(filter?: LogFilter): RequestRecord[];
  clearLog(): void;
  /** Faults are met in the order in which they were injected. */
  inject(fault: Fault): void;
  clearFaults(): void;
  /** What a vendor holds of one kind, soft-deleted objects included, over all accounts. */
  objects(vendor: Vendor, kind: string): StoredObject[];
  /**
   * Edits an object as by hand in the vendor's dashboard: merges `change`, in the words of the read answers,
   * into it. Throws when there is no such object.
   */
  edit(vendor: Vendor, kind: string, id: string, change: Record<string, unknown>): void;
  /** Deletes an object as by hand, whatever the API's own delete rules say. */
  remove(vendor: Vendor, kind: string, id: string): void;
  /** Back to the start: no objects, log or faults, the first settings. */
  reset(): void;
  close(): Promise<void>;
}
