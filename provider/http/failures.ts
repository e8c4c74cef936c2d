import { Ambiguous, ExpectedError } from "../core/errors";

export interface Circumstances {
  /** How long the other side asked us to wait, in milliseconds. */
  waitMilliseconds?: number | undefined;
  /** Whether another try would fail the same way. */
  isFinal?: boolean;
  /** Whether no answer came in time: the other side may still be at work. */
  isLate?: boolean;
  /** What the other side said: for people, and never for the log. */
  said?: string;
}

/** The request surely did not take effect: it never arrived, or was turned away at the door (429). */
export class NotArrived extends ExpectedError {
  readonly waitMilliseconds: number | undefined;
  readonly isFinal: boolean;

  /** `reason`: what happened, in our words alone. */
  constructor(
    readonly reason: string,
    { waitMilliseconds, isFinal = false }: Circumstances = {},
  ) {
    super(reason);
    this.waitMilliseconds = waitMilliseconds;
    this.isFinal = isFinal;
  }
}

/** The request may have taken effect, and no usable answer came. */
export class Unanswered extends Ambiguous {
  readonly waitMilliseconds: number | undefined;
  readonly isFinal: boolean;

  constructor(
    readonly reason: string,
    { waitMilliseconds, isFinal = false, isLate = false, said = "" }: Circumstances = {},
  ) {
    super(said === "" ? reason : `${reason}: ${said}`, isLate);
    this.waitMilliseconds = waitMilliseconds;
    this.isFinal = isFinal;
  }
}

/** What was waited for did not come to be in time. */
export class TooLate extends ExpectedError {}

/** The failure as the last word on an operation. */
export function inWordsOf(operation: string, thrown: unknown): unknown {
  if (thrown instanceof Unanswered) {
    return new Unanswered(`${operation} got no usable answer: ${thrown.message}`, { isLate: thrown.isLate });
  }
  if (thrown instanceof NotArrived) {
    return new NotArrived(`${operation} did not reach the vendor, so nothing was changed: ${thrown.message}`);
  }
  return thrown;
}

const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Nothing was sent, and nothing will be until somebody mends the settings or the other side's certificate. */
const neverSendable = new Set([
  "UND_ERR_INVALID_ARG",
  "ERR_INVALID_CHAR",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

const late = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

/** What a thrown network error says of the request's fate. */
export function failureOf(thrown: unknown): NotArrived | Unanswered {
  if (thrown instanceof NotArrived || thrown instanceof Unanswered) return thrown;
  const code = codeOf(thrown) ?? "";
  const text = `${code || "network error"}: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  if (neverConnected.has(code)) return new NotArrived(text);
  if (neverSendable.has(code)) return new NotArrived(text, { isFinal: true });
  return new Unanswered(text, { isLate: late.has(code) || isTimeout(thrown) });
}

/** The deadline of a signal. */
function isTimeout(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "TimeoutError";
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code } = thrown as NodeJS.ErrnoException;
  if (typeof code === "string") return code;
  if (thrown instanceof AggregateError) return codeOf(thrown.errors[0]);
  return codeOf(thrown.cause);
}
