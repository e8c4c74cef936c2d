import type { Vendor } from "../api/vendor";

export type { Vendor } from "../api/vendor";

/** What every vendor can be told. */
interface VendorSettings {
  /** Requests an account may send in any second before it is answered 429; 0 = unlimited. */
  requestsPerSecond: number;
  /**
   * Lists show a new, changed or deleted object only after so many further requests to this vendor, those of
   * other accounts included. Default 0.
   */
  listLagRequests: number;
  /** The same for reads of a single object. Default 0. */
  readLagRequests: number;
  /** How far the times of objects run ahead of the Date header; below 0 behind it. Default 0. */
  clockSkewSeconds: number;
}

/** How the emulated vendors behave. Live: a change counts from the next request on. */
export interface EmulatorSettings {
  /** Default 5 requests a second. */
  fivecents: VendorSettings & {
    /** How long a stream stays Deploying after a write; 0 = the next read shows Enabled. Default 0. */
    deployMilliseconds: number;
    /** Whether the name of a deleted stream may be used again. The vendor does not say. Default "free". */
    deletedName: "free" | "refused";
    /** Streams on one page of a family's list. Default 50. */
    pageSize: number;
    /** The vendor's times name no zone: they are this far ahead of UTC. Default 0. */
    timeZoneOffsetMinutes: number;
    /** Whether each account's ids count from the same first number, so that two accounts share ids. Default false. */
    idsPerAccount: boolean;
  };
  /** Default 0 requests a second. */
  encorastream: VendorSettings & {
    /**
     * Whether publishing what is published, or unpublishing what is not, is accepted without effect or refused
     * with 409. The vendor does not say. Default "accepted".
     */
    repeatedMove: "accepted" | "refused";
    /**
     * Whether a movie has the video asset without which it can't be published: every one, none, or those that a
     * video has been uploaded for and transcoded. No answer shows one. Default "present".
     */
    movieVideos: "present" | "absent" | "uploaded";
    /** How long the transcoding of an upload takes. Default 0. */
    transcodeMilliseconds: number;
    /** Whether the transcoding of what is completed from now on succeeds. Default "succeeds". */
    transcoding: "succeeds" | "fails";
    /** How long an upload URL is good. Default 3600: the vendor shows the time alone. */
    uploadUrlSeconds: number;
    /**
     * Whether an upload goes on where it was cut, by `Content-Range`, or each PUT begins anew. The vendor says
     * "resumable" and not how. Default "contentRange".
     */
    uploadResume: "contentRange" | "none";
    /**
     * Whether a scheduled movie can be unpublished. The vendor documents unpublish from published alone; an update to
     * draft takes a scheduled movie back in any case. Default "refused".
     */
    unpublishScheduled: "accepted" | "refused";
    /** How long an access token of a sign-in is good. Default 900, as in the vendor's sample. */
    accessTokenSeconds: number;
    /**
     * Whether a programme may overlap another one of its channel, or is refused with 409. The vendor does not say.
     * Default "accepted".
     */
    overlappingPrograms: "accepted" | "refused";
    /**
     * Which programmes a list shows that is asked for a time range: those that touch it, those that start in it, or
     * those that start and end in it. The vendor does not say. Default "touching".
     */
    epgRange: "touching" | "starting" | "inside";
    /** When set, every other bearer token is answered 401, those of a sign-in excepted. */
    accessTokens?: string[];
  };
  /** Default 0 requests a second. */
  contentpool: VendorSettings & {
    /**
     * How long an uploaded video is being processed, with a third of it each in the states uploading, uploadingToUC and
     * processingUC. Default 0: the next read shows its end.
     */
    processingMilliseconds: number;
    /** The status at the end of the processing. Which ones mean a failure is not documented. Default "active". */
    processedStatus: string;
    /** What the operator's review says of an active video. Default "valid". */
    cleanerStatus: string;
    /**
     * Whether adding a video to a publisher channel that has it is accepted without effect or refused with 409. The
     * vendor does not say. Default "accepted".
     */
    repeatedAdd: "accepted" | "refused";
  };
}

/** Settings as a caller gives them: only what differs from the defaults. */
export type SettingsChange = { [V in Vendor]?: Partial<EmulatorSettings[V]> };

export interface EmulatorOptions {
  /** TCP port on 127.0.0.1; 0 (default) takes any free one. */
  port?: number;
  /** Keeps the vendors' vendorState in this file, so that they live from one run to the next. */
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
  /** Size of the answer's body. */
  answerBytes: number;
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
  | "late"
  | "slow"
  | "truncated"
  | "html"
  | "empty"
  | "notFound"
  | "rewrite"
  | "stale"
  | "shuffled"
  | "expiredToken";

/** Something that goes wrong on demand. */
export interface Fault {
  vendor: Vendor;
  /** Only requests of this operation id; `auth.token` for EncoraStream's token endpoint, whose account is "none". */
  operation?: string;
  /** Only requests of this account label. */
  account?: string;
  /** How many matching requests it meets. Default 1. */
  times?: number;
  /** Let so many matching requests pass first. Default 0. */
  after?: number;
  /**
   * `status`: the vendor's error form with `status` (default 500). `cutBefore`, `cutAfter`: the connection
   * is closed before or after the effect. `hang`: no answer. `late`: an HTML page with `status` (default 504),
   * or a closed connection with `cut`; the effect comes later, see `afterRequests`. `slow`: a right answer
   * after `milliseconds` (default 1000). `truncated`, `html`, `empty`: a broken body with `status` (default
   * 200). `notFound`: 404 in the `spelling`, without the effect. `rewrite`: the right answer with `change`.
   * `stale`: a read answers with the object as it was before its last change. `shuffled`: lists come in
   * another order. `expiredToken`: 401 in the vendor's form.
   */
  kind: FaultKind;
  status?: number;
  /** Added to the answer, e.g. Retry-After. */
  headers?: Record<string, string>;
  /** Of `slow` and `late`: how long after the request, or after its answer. */
  milliseconds?: number;
  /**
   * Of `late`: the effect comes just before the vendor handles the request with this number after the faulty
   * one, whatever its account and operation. 1 or more, default 2. Instead of `milliseconds`.
   */
  afterRequests?: number;
  /** Of `cutBefore` on an upload URL (`media.uploads.put`): how many bytes arrive first. Default 0. */
  afterBytes?: number;
  /** Of `late`: the connection is closed instead of an answer. */
  cut?: boolean;
  /**
   * Of `notFound`: `html` is a web server's page (default), `proxy` is JSON of no vendor, `own` is what the
   * vendor says of a path that it does not know, as when the base URL is wrong.
   */
  spelling?: "html" | "proxy" | "own";
  /**
   * Of `rewrite`: values by their path in the answer, such as `stream.deleted`; `*` stands for every item. An
   * undefined value removes the member. A path that the answer does not have changes nothing.
   */
  change?: Readonly<Record<string, unknown>>;
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

/** A field of an object that was changed by hand: the value that the API wrote last, and the value now. */
export interface HandChange {
  /** The names that lead to it, as `["geoblock", "list"]`. */
  readonly path: readonly string[];
  /** undefined, and left out over HTTP, where the object had no such field. */
  readonly was?: unknown;
  readonly is?: unknown;
}

/** The changes by hand of one object. */
export interface ChangedObject {
  readonly vendor: Vendor;
  readonly kind: string;
  readonly id: string;
  readonly account: string;
  readonly changes: readonly HandChange[];
}

/** A fault that has not met all of its requests yet. */
export interface PendingFault {
  readonly fault: Fault;
  /** How many matching requests pass before it. */
  readonly after: number;
  /** How many requests it will still meet. */
  readonly times: number;
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
  /** The faults still to come, in their order. */
  pendingFaults(): PendingFault[];
  /** What a vendor holds of one kind, soft-deleted objects included, over all accounts. */
  objects(vendor: Vendor, kind: string): StoredObject[];
  /**
   * Edits an object as by hand in the vendor's dashboard: merges `change`, in the words of the read answers,
   * into it. Throws when there is no such object, or when several accounts hold one and `account`, a label of
   * the log, names none.
   */
  edit(vendor: Vendor, kind: string, id: string, change: Record<string, unknown>, account?: string): void;
  /** Deletes an object as by hand, whatever the API's own delete rules say. Throws as `edit` does. */
  remove(vendor: Vendor, kind: string, id: string, account?: string): void;
  /** What was changed by hand and not overwritten since, deleted objects left out. */
  changedByHand(): ChangedObject[];
  /** Gives a field that was changed by hand its value of before. Throws when it was not, and as `edit` does. */
  putBack(vendor: Vendor, kind: string, id: string, path: readonly string[], account?: string): void;
  /** Back to the start: no objects, log or faults, the first settings. */
  reset(): void;
  /** Ends every connection, as a vendor does that restarts. Clients keep theirs for a while otherwise. */
  dropConnections(): void;
  close(): Promise<void>;
}
