// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "../account";
import type { InputsOf } from "../mapped-types";

/** The options of a resource of this vendor: those of Pulumi, with `provider` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<"contentpool">;

/** The settings of an account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountSettings {
  /** The account's API token, from the vendor's dashboard. */
  token?: string | undefined;
  /** Base URL of the API. Defaults to https://www.content-pool.ir. */
  endpoint?: string | undefined;
  /** How many requests a second this process may send. Defaults to 0: no limit. */
  requestsPerSecond?: number | undefined;
  /** The `source_abbr` of the account's objects. Defaults to "cp", as in every documented answer. */
  sourceAbbr?: string | undefined;
  /** Key of the account's own channel, as its objects show it. The search for a video then looks at this channel alone; by default it looks at every channel. */
  channelKey?: string | undefined;
  /** `full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does not show unchanged. Defaults to `incremental`. */
  refresh?: "full" | "incremental" | undefined;
  /** Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. With `false` such a write costs one request less, and the next refresh shows what the vendor stored. */
  confirmWrites?: "true" | "false" | undefined;
  /** Program that prints the credential, in place of the setting that holds it. A JSON array of its words, which no shell reads, as in ["vault-token", "--account", "main"]. */
  credentialCommand?: string | string[] | undefined;
  /** Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a fingerprint of the credential, or of `credentialCommand`. Several names, separated by commas, mean one account; the first is stored. */
  account?: string | undefined;
  /** JSON object by operation id that corrects a method or path, as in {"series.get": {"path": "/api/user/show"}}. */
  operations?: string | { [key: string]: unknown } | undefined;
}

/** The settings of an Account. */
export interface AccountArgs extends InputsOf<AccountSettings> {}

/**
 * An account beside the one of the stack's config: pass it as `provider` to the resources that belong to it.
 *
 * @see Guide on accounts: `node_modules/pulumi-ott/docs/accounts.md`
 */
export class Account extends OttAccount<"contentpool"> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super("contentpool", ["token"], name, args, options);
  }
}
