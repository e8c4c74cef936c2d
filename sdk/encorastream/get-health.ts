// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getHealth. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHealth.md` */
export type GetHealthArgs = Record<string, never>;

/** The arguments of getHealthOutput. */
export interface GetHealthOutputArgs extends InputsOf<GetHealthArgs> {}

/** What getHealth answers. */
export interface GetHealthResult {
  /** `ok` or `degraded`. */
  status?: string | undefined;
  /** Version of the platform. */
  version?: string | undefined;
  /** The platform's time, in RFC 3339. */
  timestamp?: string | undefined;
  /** Status of each part, as the vendor names them. */
  components?: { [key: string]: unknown } | undefined;
}

const shape: DataShape = { type: "encorastream:getHealth", secrets: [] };

/**
 * Whether the platform is well. Fails while it is down, or not ready for requests.
 * @example
 * The health of the platform
 * ```ts
 * const found = ott.encorastream.getHealthOutput();
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHealth.md`
 */
export function getHealth(args?: GetHealthArgs, options?: Asking<AccountSettings>): Promise<GetHealthResult> {
  return ask(shape, args, options);
}

/** As getHealth, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getHealth.md` */
export function getHealthOutput(
  args?: GetHealthOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetHealthResult> {
  return askOutput(shape, args, options);
}
