// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getWebhooks. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getWebhooks.md` */
export type GetWebhooksArgs = Record<string, never>;

/** The arguments of getWebhooksOutput. */
export interface GetWebhooksOutputArgs extends InputsOf<GetWebhooksArgs> {}

/** What getWebhooks answers. */
export interface GetWebhooksResult {
  /** Where events are delivered, without a user and a query: they can be credentials. */
  url?: string | undefined;
  /** What the webhook is for. */
  description?: string | undefined;
  /** The events that are delivered. */
  events?: string[] | undefined;
  /** The vendor's status: active, disabled. */
  status?: string | undefined;
  /** Deliveries that failed, as the vendor counts them. */
  failureCount?: number | undefined;
  /** Time of the latest delivery, in RFC 3339. */
  lastDeliveryAt?: string | undefined;
  /** When the webhook was made, in RFC 3339. */
  createdAt?: string | undefined;
  /** When it was last changed, in RFC 3339. */
  updatedAt?: string | undefined;
  /** The id, for `adopt`. */
  id: string;
}

const shape: DataShape = { type: "encorastream:getWebhooks", secrets: [] };

/**
 * The receivers of events. Their signing secrets are shown by no call.
 * @example
 * All webhooks
 * ```ts
 * const found = ott.encorastream.getWebhooksOutput();
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getWebhooks.md`
 */
export function getWebhooks(
  args?: GetWebhooksArgs,
  options?: Asking<AccountSettings>,
): Promise<GetWebhooksResult[]> {
  return ask(shape, args, options);
}

/** As getWebhooks, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getWebhooks.md` */
export function getWebhooksOutput(
  args?: GetWebhooksOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetWebhooksResult[]> {
  return askOutput(shape, args, options);
}
