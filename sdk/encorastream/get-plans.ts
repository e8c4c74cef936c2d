// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/**
 * The arguments of getPlans.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md`
 */
export interface GetPlansArgs {
  /** ISO 4217 code, as in USD. */
  currency?: string | undefined;
  /** How often is paid. */
  billingCycle?: "monthly" | "quarterly" | "semi_annual" | "annual" | undefined;
}

/** The arguments of getPlansOutput. */
export interface GetPlansOutputArgs extends InputsOf<GetPlansArgs> {}

/** What getPlans answers. */
export interface GetPlansResult {
  /** The name that viewers see. */
  name?: string | undefined;
  /** What the plan offers. */
  description?: string | undefined;
  /** Price of one cycle, in the currency. */
  price?: number | undefined;
  /** ISO 4217 code, as in USD. */
  currency?: string | undefined;
  /** How often is paid, as in monthly. */
  billingCycle?: string | undefined;
  /** Profiles of an account. */
  maxProfiles?: number | undefined;
  /** Streams at the same time. */
  maxConcurrentStreams?: number | undefined;
  /** Devices of an account. */
  maxDevices?: number | undefined;
  /** Best picture, as in HD. */
  maxQuality?: string | undefined;
  /** Whether content can be downloaded. */
  hasDownloads?: boolean | undefined;
  /** Downloads at the same time. */
  allowDownloadCount?: number | undefined;
  /** Whether viewers see advertisements. */
  hasAds?: boolean | undefined;
  /** Whether streams may have HDR. */
  hasHdr?: boolean | undefined;
  /** Whether streams may have Dolby Atmos. */
  hasDolbyAtmos?: boolean | undefined;
  /** Days that cost nothing. */
  trialDays?: number | undefined;
  /** Whether the plan can be bought. */
  isActive?: boolean | undefined;
  /** When the plan was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When it was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
  /** The vendor's id of the plan. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getPlans", secrets: [] };

/**
 * The public plans that viewers can subscribe to.
 *
 * @example
 * The monthly plans in dollars
 * ```ts
 * const found = ott.encorastream.getPlansOutput({ currency: "USD", billingCycle: "monthly" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md`
 */
export function getPlans(args?: GetPlansArgs, options?: Asking<AccountSettings>): Promise<GetPlansResult[]> {
  return ask(shape, args, options);
}

/**
 * As getPlans, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md`
 */
export function getPlansOutput(
  args?: GetPlansOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlansResult[]> {
  return askOutput(shape, args, options);
}
