// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/**
 * The arguments of getPlan.
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md`
 */
export interface GetPlanArgs {
  /** The vendor's id of the plan. */
  id: string;
}

/** The arguments of getPlanOutput. */
export interface GetPlanOutputArgs extends InputsOf<GetPlanArgs> {}

/** What getPlan answers. */
export interface GetPlanResult {
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

const shape: DataShape = { type: "encorastream:getPlan", secrets: [] };

/**
 * One plan by its id.
 *
 * @example
 * A plan
 * ```ts
 * const found = ott.encorastream.getPlanOutput({ id: "00000000-0000-4000-8000-000000000024" });
 * ```
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md`
 */
export function getPlan(args: GetPlanArgs, options?: Asking<AccountSettings>): Promise<GetPlanResult> {
  return ask(shape, args, options);
}

/**
 * As getPlan, for arguments that are outputs: asked when they are known.
 *
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md`
 */
export function getPlanOutput(
  args: GetPlanOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlanResult> {
  return askOutput(shape, args, options);
}
