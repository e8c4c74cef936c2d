import { Ambiguous, ExpectedError, type Failure, messageOf, reasonOf } from "../core/errors";
import type { OperationPolicy } from "./policy";

export interface Circumstances {
  /** How long the other side asked us to wait, in milliseconds. */
  waitMilliseconds?: number | undefined;
  /** Whether another try would fail the same way. */
  isFinal?: boolean;
  /** Whether no answer came in time: the other side may still be at work. */
  isLate?: boolean;
  /** What the other side said: for people, and never for the log. */
  said?: string;
  /** What the user can do, if it is not to look at the network. */
  remedy?: string | undefined;
}

const networkRemedy = "Check the endpoint and the network, and run the command again";
export const rateLimitRemedy = "Run the command again later, or with a smaller `--parallel`";

/** The request surely did not take effect: it never arrived, or the rate limit refused it (429). */
export class RequestNotSent extends ExpectedError {
  readonly waitMilliseconds: number | undefined;
  readonly isFinal: boolean;

  /** `reason`: what happened, in our words alone. */
  constructor(
    readonly reason: string,
    { waitMilliseconds, isFinal = false, remedy = networkRemedy }: Circumstances = {},
  ) {
    super({ what: reason, state: "Nothing was changed", remedy });
    this.waitMilliseconds = waitMilliseconds;
    this.isFinal = isFinal;
  }
}

/** The request may have taken effect, and no usable answer came. */
export class OutcomeUnknown extends Ambiguous {
  readonly isFinal: boolean;

  constructor(
    readonly reason: string,
    { waitMilliseconds, isFinal = false, isLate = false, said = "" }: Circumstances = {},
    told: Partial<Failure> = {},
  ) {
    super(said === "" ? reason : `${reason}: ${said}`, isLate, waitMilliseconds, told);
    this.isFinal = isFinal;
  }
}

/** What was waited for did not come to be in time. */
export class WaitTimeout extends ExpectedError {}

/** What is known over all tries of one request. */
export interface Fate {
  /** Whether a try may have taken effect without a usable answer. */
  isUnknown: boolean;
  /** Whether the vendor may still be at work on such a try. */
  isLate: boolean;
}

/**
 * What the call of an operation fails with, over all its tries. If an earlier try may have taken effect, a later
 * failure to send says nothing about that one.
 */
export function finalFailure(
  { operation, policy }: { operation: string; policy: OperationPolicy },
  thrown: unknown,
  fate: Fate,
): unknown {
  if (thrown instanceof OutcomeUnknown) {
    const circumstances = {
      isLate: thrown.isLate || fate.isLate,
      waitMilliseconds: thrown.waitMilliseconds,
    };
    const told = policy.retry === "safe" ? { state: "Nothing was changed" } : {};
    return new OutcomeUnknown(`${operation} got no usable answer: ${reasonOf(thrown)}`, circumstances, told);
  }
  if (fate.isUnknown) {
    const text = `${operation} got no usable answer, and the next try failed: ${reasonOf(thrown)}`;
    return new OutcomeUnknown(text, { isLate: fate.isLate });
  }
  if (thrown instanceof RequestNotSent) {
    const { remedy } = thrown.told;
    return new RequestNotSent(`${operation} did not reach the vendor: ${thrown.reason}`, { remedy });
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
  // A proxy that refuses the tunnel: nothing else aborts a request.
  "UND_ERR_ABORTED",
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
  "UND_ERR_PRX_TLS",
]);

const late = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

/** What a thrown network error says of the request's fate. */
export function failureOf(thrown: unknown): RequestNotSent | OutcomeUnknown {
  if (thrown instanceof RequestNotSent || thrown instanceof OutcomeUnknown) return thrown;
  const code = codeOf(thrown) ?? "";
  const text = `${code || "network error"}: ${messageOf(thrown)}`;
  if (neverConnected.has(code)) return new RequestNotSent(text);
  if (neverSendable.has(code)) return new RequestNotSent(text, { isFinal: true });
  return new OutcomeUnknown(text, { isLate: late.has(code) || isTimeout(thrown) });
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
