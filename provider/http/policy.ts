/**
 * What may be sent again when nobody knows whether it took effect.
 * `safe` changes nothing; `idempotent` ends the same however often it runs; `keyed` carries an Idempotency-Key;
 * `lookUp` is looked up by the caller first; `never` is never sent again. What surely did not take effect may be
 * sent again in every class.
 */
export type RetryClass = "safe" | "idempotent" | "keyed" | "lookUp" | "never";

/** How one documented operation is sent, and what its refusal may mean. */
export interface OperationPolicy {
  retry: RetryClass;
  /** For one try, from its turn in the rate limit to the last byte. */
  deadlineSeconds: number;
  /** How long the vendor may be silent while a try runs. */
  silenceSeconds: number;
  /**
   * Which refusal in the vendor's own form can mean that the object does not exist: `notFound` is a 404, `refused`
   * is also a refusal that does not say why. `never`: the operation names no object that could be missing.
   */
  gone: "notFound" | "refused" | "never";
  /** Whether the status is the whole answer: no document shows a body, and what stands in one is not looked at. */
  isStatusOnly?: boolean;
}

const usual = { deadlineSeconds: 60, silenceSeconds: 30 };

/** Reads one object. */
export const read: OperationPolicy = { ...usual, retry: "safe", gone: "notFound" };

/** Lists objects, of the account or of a parent. A list that fails says nothing about any object. */
export const list: OperationPolicy = { ...usual, retry: "safe", gone: "never" };

/** Lists the contents of a parent, which can be missing itself. */
export const listWithin: OperationPolicy = { ...usual, retry: "safe", gone: "notFound" };

/** Reads figures or a status, and not an object. */
export const report: OperationPolicy = { ...usual, retry: "safe", gone: "never" };

/** Reads a status that the answer's own status tells. */
export const statusReport: OperationPolicy = { ...report, isStatusOnly: true };

/** Makes an object: sent twice, it makes two. */
export const create: OperationPolicy = { ...usual, retry: "lookUp", gone: "never" };

/** Makes an object under an Idempotency-Key. Sent without one it is a `create`. */
export const keyedCreate: OperationPolicy = { ...usual, retry: "keyed", gone: "never" };

/** Sets an object, or its state, to what the request says. */
export const update: OperationPolicy = { ...usual, retry: "idempotent", gone: "notFound" };

/** Deletes an object. */
export const remove: OperationPolicy = { ...usual, retry: "idempotent", gone: "notFound" };

/** Starts something, each time it is sent. */
export const action: OperationPolicy = { ...usual, retry: "never", gone: "notFound" };

/** Rewrites every object of the account, which takes the vendor minutes: a second one would start beside the first. */
export const accountWide: OperationPolicy = {
  retry: "never",
  deadlineSeconds: 600,
  silenceSeconds: 600,
  gone: "never",
};

/** Files on slow lines. A vendor that is silent is noticed sooner. */
const upload = { deadlineSeconds: 3_600, silenceSeconds: 60 };

/** An upload ends in time on a line of a megabit a second, and with a vendor that stores ten megabytes a second. */
const slowest = { sentBytesPerSecond: 125_000, storedBytesPerSecond: 10_000_000 };

/** The policy with the time that a body of so many bytes can need. */
export function forBytes(policy: OperationPolicy, bytes: number): OperationPolicy {
  return {
    ...policy,
    deadlineSeconds: policy.deadlineSeconds + Math.ceil(bytes / slowest.sentBytesPerSecond),
    silenceSeconds: policy.silenceSeconds + Math.ceil(bytes / slowest.storedBytesPerSecond),
  };
}

/** Makes an object from files. */
export const uploadCreate: OperationPolicy = { ...create, ...upload };

/** Sets an object to what the request says, files among it. */
export const uploadUpdate: OperationPolicy = { ...update, ...upload };

/** Whether an operation of this class makes something, so that its answer can hold a secret that nobody knows yet. */
export function isCreate({ retry }: OperationPolicy): boolean {
  return retry === "lookUp" || retry === "keyed";
}

/** Codes that a refusal without a reason has. Others say why: the credential, a permission, a conflict, the rate. */
const codesWithoutReason = new Set([200, 400, 404, 410, 422]);

/** Whether a refusal with this code, in the vendor's own form, can mean that the object does not exist. */
export function canMeanGone({ gone }: OperationPolicy, code: number): boolean {
  if (gone === "never") return false;
  return code === 404 || (gone === "refused" && codesWithoutReason.has(code));
}
