// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getPlans. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md` */
export interface GetPlansArgs {
  /** ISO 4217 code, as in USD. */
  currency?: string | undefined;
  /** How often is paid. */
  billingCycle?: "monthly" | "quarterly" | "semi_annual" | "annual" | undefined;
}

/** The arguments of getPlansOutput. */
export interface GetPlansOutputArgs extends InputsOf<GetPlansArgs> {}

/** What getPlans answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetPlansResult extends Pick<SharedResults, "name" | "price" | "currency" | "billingCycle" | "maxProfiles" | "maxConcurrentStreams" | "maxDevices" | "maxQuality" | "hasDownloads" | "allowDownloadCount" | "hasAds" | "hasHdr" | "hasDolbyAtmos" | "trialDays" | "isActive"> {
  /** What the plan offers. */
  description?: string | undefined;
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
 * @example
 * The monthly plans in dollars
 * ```ts
 * const found = ott.encorastream.getPlansOutput({ currency: "USD", billingCycle: "monthly" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md`
 */
export function getPlans(args?: GetPlansArgs, options?: Asking<AccountSettings>): Promise<GetPlansResult[]> {
  return ask(shape, args, options);
}

/** As getPlans, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlans.md` */
export function getPlansOutput(
  args?: GetPlansOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlansResult[]> {
  return askOutput(shape, args, options);
}
