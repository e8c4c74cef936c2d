import { type ExpectedError, failure, NotFound, Refused, Stale } from "../core/errors";
import { foreignText } from "../core/foreign-text";
import { canMeanGone, type OperationPolicy } from "./policy";

/** A vendor's client, as its errors name it. */
export interface Refuser {
  /** What the account's settings are called by, as in `fivecents:endpoint`. */
  vendor: string;
  /** The setting that holds the credential, and its environment variable. */
  credential: string;
}

export interface Refusal {
  operation: string;
  policy: OperationPolicy;
  /** The HTTP status, or the code that the vendor's body names beside it. */
  code: number;
  /** Whether the body has the form in which the vendor documents its errors. */
  isVendorForm: boolean;
  /** The vendor's reason, on one line. */
  said: string;
  afterUnknown: boolean;
}

/**
 * What the core understands of an answer that is no success. An object is taken for missing only if the vendor says
 * so in its own form: a proxy, a gateway and a wrong base URL answer 404 too.
 */
export function refusalOf(refuser: Refuser, refusal: Refusal): Refused {
  const { operation, policy, code, isVendorForm, said, afterUnknown } = refusal;
  const text = `${operation} answered ${code}${said}`;
  if (code === 401) return new Refused(text, code, afterUnknown, credentialRemedy(refuser));
  if (code === 412) return new Stale(text, code, afterUnknown);
  if (isVendorForm && canMeanGone(policy, code)) return new NotFound(text, code, afterUnknown);
  if (code !== 404 || isVendorForm) return new Refused(text, code, afterUnknown);
  const foreign = `${text}, and not in the vendor's form`;
  return new Refused(foreign, code, afterUnknown, endpointRemedy(refuser.vendor));
}

/** The error of an answer that lacks what the operation documents. */
export function unexpectedAnswer(vendor: string, what: string): ExpectedError {
  return failure({ what, state: "Nothing was changed", remedy: endpointRemedy(vendor) });
}

/**
 * Fails if the answer to a read shows another object than the one that was asked for, as a proxy's cache or a wrong
 * path can. An answer that shows no id is for the caller to judge.
 */
export function assertSameObject(vendor: string, operation: string, asked: unknown, shown: unknown): void {
  if (asked === undefined || shown === undefined || shown === null) return;
  if (String(asked).toLowerCase() === String(shown).toLowerCase()) return;
  const other = foreignText(String(shown), 100);
  throw unexpectedAnswer(vendor, `${operation} was asked for ${asked} and answered with ${other}`);
}

function endpointRemedy(vendor: string): string {
  return `Check ${vendor}:endpoint, and ${vendor}:operations for the path.`;
}

function credentialRemedy({ vendor, credential }: Refuser): string {
  return `Check ${credential}, or what ${vendor}:credentialCommand prints: it is wrong or has expired. A refresh uses the one of the last up, unless it runs with --run-program.`;
}
