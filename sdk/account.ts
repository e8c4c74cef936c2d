import * as pulumi from "@pulumi/pulumi";

/**
 * An account of a vendor, to be passed as `provider` to resources that do not belong to the one of the stack's
 * config. It has its own process, connections and rate limit, and does not inherit the stack's config.
 */
export abstract class OttAccount extends pulumi.ProviderResource {
  protected constructor(
    vendor: string,
    secrets: readonly string[],
    name: string,
    args: object,
    options: pulumi.ResourceOptions | undefined,
  ) {
    const properties = Object.entries(args).map(([key, value]: [string, unknown]) => [
      `${vendor}:${key}`,
      secrets.includes(key) ? pulumi.secret(value) : value,
    ]);
    super("pulumi-nodejs", name, Object.fromEntries(properties), options);
  }
}
