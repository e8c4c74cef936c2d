// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";
import type { SharedResults } from "./shared";

/** The arguments of getAuditLog. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditLog.md` */
export interface GetAuditLogArgs {
  /** Begin of the span, with Z or an offset. */
  from?: string | undefined;
  /** End of the span, with Z or an offset. */
  to?: string | undefined;
  /** First letters of the action, as in content. */
  action?: string | undefined;
  /** The vendor's id of who did it. */
  actorId?: string | undefined;
  /** Kind of what it was done to, as in movie. */
  resourceType?: string | undefined;
  /** The vendor's id of what it was done to. */
  resourceId?: string | undefined;
}

/** The arguments of getAuditLogOutput. */
export interface GetAuditLogOutputArgs extends InputsOf<GetAuditLogArgs> {}

/** What getAuditLog answers. */
// biome-ignore format: a list of names stands in one line.
export interface GetAuditLogResult extends Pick<SharedResults, "action" | "actorId" | "actorRole" | "resourceType" | "resourceId" | "ipAddress" | "userAgent" | "requestId" | "metadata"> {
  /** When it was done, in RFC 3339. */
  createdAt?: string | undefined;
  /** The vendor's id of the entry. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getAuditLog", secrets: [] };

/**
 * Who changed what, the newest first.
 *
 * All pages are read: name a span of time, since the log grows for ever.
 * @example
 * What was published in a day
 * ```ts
 * const found = ott.encorastream.getAuditLogOutput({
 *   from: "2026-12-01T00:00:00Z",
 *   to: "2026-12-02T00:00:00Z",
 *   action: "content.published",
 * });
 * ```
 * @example
 * What one person did to a movie
 * ```ts
 * const found = ott.encorastream.getAuditLogOutput({
 *   actorId: "00000000-0000-4000-8000-000000000090",
 *   resourceType: "movie",
 *   resourceId: "00000000-0000-4000-8000-000000000001",
 * });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditLog.md`
 */
export function getAuditLog(
  args?: GetAuditLogArgs,
  options?: Asking<AccountSettings>,
): Promise<GetAuditLogResult[]> {
  return ask(shape, args, options);
}

/** As getAuditLog, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getAuditLog.md` */
export function getAuditLogOutput(
  args?: GetAuditLogOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetAuditLogResult[]> {
  return askOutput(shape, args, options);
}
