// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "../account";
import type { InputsOf } from "../mapped-types";

/** The options of a resource of this vendor: those of Pulumi, with `provider` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<"fivecents">;

/** The settings of an account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountSettings {
  /** The account's API key, from the vendor's panel. */
  apiKey?: string | undefined;
  /** Base URL of the API. Defaults to https://api.5centscdn.com/v2. */
  endpoint?: string | undefined;
  /** How many requests a second this process may send: the vendor's 5, or this process's share. 0 for no limit. */
  requestsPerSecond?: number | undefined;
  /** Zone of the vendor's zone-less times: an offset from UTC, as in +05:30, or a name whose summer time counts, as in Europe/Berlin. Defaults to UTC, which no page states. */
  timeOffset?: string | undefined;
  /** JSON object with what is written where the vendor's pages contradict each other, as in {"geoblock.policy": {"allow": "A", "block": "B"}}. Other spellings keep their defaults. */
  spellings?: string | { [key: string]: unknown } | undefined;
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `full`. A stream counts as unchanged if its `updated_at` and status have not moved; a change in the same second as the last look is missed. A refresh has the configuration of the last `up`: run one after changing it, or refresh with `--run-program`. */
  refresh?: "full" | "incremental" | undefined;
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor stored. */
  confirmWrites?: "true" | "false" | undefined;
  /** Program that prints the credential, in place of the setting that holds it. A JSON array of its words, which no shell reads, as in ["vault-token", "--account", "main"]. */
  credentialCommand?: string | string[] | undefined;
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential, or of `credentialCommand`. Several names, separated by commas, mean one account; the first is stored. */
  account?: string | undefined;
  /** How bodies spell fields inside fields, where the vendor's pages disagree: nested (default) or flat, as geoblock: {enabled} or as geoblock[enabled]. */
  bodyStyle?: "nested" | "flat" | undefined;
  /** JSON object by operation id that corrects a method, path or `_METHOD`, as in {"push.update": {"methodOverride": "PUT"}}. */
  operations?: string | { [key: string]: unknown } | undefined;
}

/** The settings of an Account. */
export interface AccountArgs extends InputsOf<AccountSettings> {}

/**
 * An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it.
 *
 * @see Guide on accounts: `node_modules/pulumi-ott/docs/accounts.md`
 */
export class Account extends OttAccount<"fivecents"> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("fivecents", ["apiKey"], name, args, options);
  }
}
