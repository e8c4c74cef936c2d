// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getPlan. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md` */
export interface GetPlanArgs {
  /** The vendor's id of the plan. */
  id: string;
}

/** The arguments of getPlanOutput. */
export interface GetPlanOutputArgs extends InputsOf<GetPlanArgs> {}

/** What getPlan answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetPlanResult extends Pick<SharedResults, "name" | "price" | "currency" | "billingCycle" | "maxProfiles" | "maxConcurrentStreams" | "maxDevices" | "maxQuality" | "hasDownloads" | "allowDownloadCount" | "hasAds" | "hasHdr" | "hasDolbyAtmos" | "trialDays" | "isActive"> {
  /** What the plan offers. */
  description?: string | undefined;
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
 * @example
 * A plan
 * ```ts
 * const found = ott.encorastream.getPlanOutput({ id: "00000000-0000-4000-8000-000000000024" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md`
 */
export function getPlan(args: GetPlanArgs, options?: Asking<AccountSettings>): Promise<GetPlanResult> {
  return ask(shape, args, options);
}

/** As getPlan, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getPlan.md` */
export function getPlanOutput(
  args: GetPlanOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetPlanResult> {
  return askOutput(shape, args, options);
}
