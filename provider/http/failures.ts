/** The request surely did not take effect: it never arrived, or was turned away at the door (429). */
export class NotArrived extends Error {
  constructor(
    message: string,
    /** How long the other side asked us to wait, in milliseconds. */
    readonly waitMilliseconds?: number,
  ) {
    super(message);
    this.stack = "";
  }
}

/** The request may have taken effect, and no usable answer came. */
export class Unanswered extends Error {
  constructor(message: string) {
    super(message);
    this.stack = "";
  }
}

const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** What a thrown network error says of the request's fate. */
export function failureOf(thrown: unknown): NotArrived | Unanswered {
  if (thrown instanceof NotArrived || thrown instanceof Unanswered) return thrown;
  const code = codeOf(thrown);
  const text = `${code ?? "network error"}: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  return code !== undefined && neverConnected.has(code) ? new NotArrived(text) : new Unanswered(text);
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code } = thrown as NodeJS.ErrnoException;
  if (typeof code === "string") return code;
  if (thrown instanceof AggregateError) return codeOf(thrown.errors[0]);
  return codeOf(thrown.cause);
}
