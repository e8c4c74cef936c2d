import { createHmac, timingSafeEqual } from "node:crypto";

/** The headers of a request: those of `fetch`, of Node's `http` or Express, or of a cloud function's event. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a receiver may state about the deliveries. */
export interface VerifyWebhookOptions {
  /** How the signature is written. The vendor does not document it. Defaults to `hex`. */
  encoding?: "hex" | "base64" | undefined;
  /** Refuses old deliveries. The vendor documents no signed time, so none is refused by default. */
  replayWindow?: ReplayWindow | undefined;
}

/** How old a delivery may be, by a time in its body. A time in a header is not signed, so it proves nothing. */
export interface ReplayWindow {
  /** The time that the body states, from the body as text, for example `(body) => JSON.parse(body).created_at`. */
  signedTime: (body: string) => unknown;
  /** How many seconds the time may be in the past or in the future. */
  seconds: number;
  /** The time of the check. Defaults to now. */
  now?: Date | undefined;
}

const header = "x-encora-signature-256";

/** A SHA-256 digest has 32 bytes. */
const spellings = {
  hex: /^sha256=([0-9a-f]{64})$/i,
  base64: /^sha256=([A-Za-z0-9+/]{43}=)$/,
};

/**
 * Whether a delivery of an EncoraStream webhook is signed with the secret (`X-Encora-Signature-256`). The comparison
 * takes the same time for every wrong signature.
 *
 * @param body The body as it arrived. A body that was parsed and written again has other bytes.
 * @param secret `signingSecret` of the `Webhook`.
 * @throws TypeError if the receiver itself is wrong: an empty secret, a parsed body, a replay window that is no number.
 * @see Guide on webhooks: `node_modules/pulumi-ott/docs/webhooks.md`
 */
export function verifyWebhook(
  headers: WebhookHeaders,
  body: string | Uint8Array,
  secret: string,
  options: VerifyWebhookOptions = {},
): boolean {
  if (typeof secret !== "string" || secret === "") {
    throw new TypeError("The signing secret is empty. Pass `signingSecret` of the webhook.");
  }
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new TypeError("The body is not a string or bytes. Pass it as it arrived, before it is parsed.");
  }
  const encoding = options.encoding ?? "hex";
  const signature = spellings[encoding].exec(signatureIn(headers) ?? "")?.[1];
  if (signature === undefined) return false;
  const expected = createHmac("sha256", secret).update(body).digest();
  if (!timingSafeEqual(Buffer.from(signature, encoding), expected)) return false;
  return options.replayWindow === undefined || isRecent(body, options.replayWindow);
}

/** The only value of the header. Two values are refused, since a proxy and a receiver may choose different ones. */
function signatureIn(headers: WebhookHeaders): string | undefined {
  if (hasGet(headers)) return headers.get(header) ?? undefined;
  const values = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === header)
    .flatMap(([, value]) => value ?? []);
  return values.length === 1 ? values[0] : undefined;
}

function hasGet(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === "function";
}

function isRecent(body: string | Uint8Array, { signedTime, seconds, now }: ReplayWindow): boolean {
  if (!(seconds >= 0)) throw new TypeError("`replayWindow.seconds` must be a number, at least 0.");
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const stated = signedTime(text);
  if (typeof stated !== "string" && !(stated instanceof Date)) return false;
  const age = (now ?? new Date()).getTime() - new Date(stated).getTime();
  return Math.abs(age) <= seconds * 1000;
}
