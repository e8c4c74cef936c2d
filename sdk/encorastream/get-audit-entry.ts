// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getAuditEntry. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditEntry.md` */
export interface GetAuditEntryArgs {
  /** The vendor's id of the entry. */
  id: string;
}

/** The arguments of getAuditEntryOutput. */
export interface GetAuditEntryOutputArgs extends InputsOf<GetAuditEntryArgs> {}

/** What getAuditEntry answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetAuditEntryResult extends Pick<SharedResults, "action" | "actorId" | "actorRole" | "resourceType" | "resourceId" | "ipAddress" | "userAgent" | "requestId" | "metadata"> {
  /** When it was done, in RFC 3339. */
  createdAt?: string | undefined;
  /** The vendor's id of the entry. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getAuditEntry", secrets: [] };

/**
 * One entry of the audit log by its id.
 * @example
 * An entry
 * ```ts
 * const found = ott.encorastream.getAuditEntryOutput({ id: "00000000-0000-4000-8000-000000000025" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditEntry.md`
 */
export function getAuditEntry(
  args: GetAuditEntryArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAuditEntryResult> {
  return ask(shape, args, options);
}

/** As getAuditEntry, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditEntry.md` */
export function getAuditEntryOutput(
  args: GetAuditEntryOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAuditEntryResult> {
  return askOutput(shape, args, options);
}
