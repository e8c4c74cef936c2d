// Generated from the resource definitions by "npm run generate". Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Asking, ask, askOutput, type DataShape, type OutputAsking } from "../data";
import type { InputsOf } from "../mapped-types";
import type { AccountSettings } from "./account";

/** The arguments of getConfiguration. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getConfiguration.md` */
export interface GetConfigurationArgs {
  /** Platform of the app. */
  platform: "ios" | "android" | "tvos" | "web" | "roku" | "firetv";
}

/** The arguments of getConfigurationOutput. */
export interface GetConfigurationOutputArgs extends InputsOf<GetConfigurationArgs> {}

/** What getConfiguration answers. */
export interface GetConfigurationResult {
  /** Oldest version of the app that may be used. */
  minimumAppVersion?: { [key: string]: unknown } | undefined;
  /** What is switched on, by its name. */
  featureFlags?: { [key: string]: unknown } | undefined;
  /** Where artwork is loaded from. */
  cdnBaseUrl?: string | undefined;
  /** Whether and until when the platform is maintained. */
  maintenance?: { [key: string]: unknown } | undefined;
  /** Languages of the apps, as BCP 47 tags. */
  supportedLocales?: string[] | undefined;
  /** Version of this configuration. */
  configVersion?: string | undefined;
}

const shape: DataShape = { type: "encorastream:getConfiguration", secrets: [] };

/**
 * What an app is told when it starts.
 *
 * The members of minimumAppVersion, featureFlags and maintenance are undocumented, and handed on as they are.
 * @example
 * The configuration of the web app
 * ```ts
 * const found = ott.encorastream.getConfigurationOutput({ platform: "web" });
 * ```
 * @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getConfiguration.md`
 */
export function getConfiguration(
  args: GetConfigurationArgs,
  options?: Asking<AccountSettings>,
): Promise<GetConfigurationResult> {
  return ask(shape, args, options);
}

/** As getConfiguration, for arguments that are outputs: asked when they are known. @see Reference page: `node_modules/pulumi-ott/docs/reference/encorastream/getConfiguration.md` */
export function getConfigurationOutput(
  args: GetConfigurationOutputArgs,
  options?: OutputAsking<AccountSettings>,
): pulumi.Output<GetConfigurationResult> {
  return askOutput(shape, args, options);
}
