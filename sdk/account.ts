import * as pulumi from "@pulumi/pulumi";
import { settingText } from "./setting-text";

/**
 * An account of a vendor, to be passed as `provider` to resources that do not belong to the one of the stack's
 * config. It has its own process, connections and rate limit, and does not inherit the stack's config.
 */
export abstract class OttAccount<Vendor extends string> extends pulumi.ProviderResource {
  protected constructor(
    readonly vendor: Vendor,
    secrets: readonly string[],
    name: string,
    args: object,
    options: pulumi.ResourceOptions | undefined,
  ) {
    const properties = Object.entries(args as pulumi.Inputs).map(([key, value]) => {
      const text = pulumi.output(value).apply(settingText);
      return [`${vendor}:${key}`, secrets.includes(key) ? pulumi.secret(text) : text];
    });
    super("pulumi-nodejs", name, Object.fromEntries(properties), options);
  }

  /**
   * The key under which Pulumi's SDK keeps an account in the `providers` of a component and hands it down. It is the
   * vendor, because every account is of the package `pulumi-nodejs`: by that key the last of several would replace
   * the others.
   */
  getPackage(): string {
    return this.vendor;
  }
}

/** Options of a resource whose account, where one is passed, is of this vendor. */
export interface OttResourceOptions<Vendor extends string> extends pulumi.CustomResourceOptions {
  /** An account of this resource's vendor. Defaults to that of the parents, then to the stack's config. */
  provider?: pulumi.ProviderResource & { readonly vendor?: Vendor };
  /** @deprecated Does not work with resources of pulumi-ott: set the argument `adopt`. */
  import?: pulumi.ID;
}

/** The account that a resource belongs to: its own, else that of its parents. Undefined: the stack's config. */
export function accountFor(
  type: string,
  name: string,
  { provider, parent }: pulumi.CustomResourceOptions,
): pulumi.ProviderResource | undefined {
  const vendor = type.split(":")[0] ?? type;
  // Pulumi's SDK looks providers up by a type's package, which is the vendor here: see `getPackage`.
  if (provider === undefined) return parent?.getProvider(`${vendor}:index:Account`);
  const given = givenVendor(provider);
  if (given === undefined || given === vendor) return provider;
  throw new pulumi.RunError(
    `${type} "${name}": its option \`provider\` is "${pulumi.resourceName(provider)}", which is of ${given}, not of ${vendor}.\n` +
      "Nothing was changed.\n" +
      `Pass an \`ott.${vendor}.Account\`, or remove the option to use the stack's config.`,
  );
}

/** The vendor of an account, or the package of another provider. Undefined for one that may be of any vendor. */
function givenVendor(provider: pulumi.ProviderResource): string | undefined {
  if ("vendor" in provider && typeof provider.vendor === "string") return provider.vendor;
  const name = pulumi.resourceType(provider).replace("pulumi:providers:", "");
  return name === "pulumi-nodejs" ? undefined : `the package ${name}`;
}
