import type { AccountDefinition, Setting } from "../provider/core/account";
import { comment } from "./doc-comment";

/** The source of a vendor's account: its settings, its class, the options of the vendor's resources. */
export function accountSource(account: AccountDefinition): string {
  const vendor = JSON.stringify(account.vendor);
  const settings = Object.entries(account.settings);
  const secrets = settings.filter(([, { secret }]) => secret).map(([name]) => name);
  return `import type * as pulumi from "@pulumi/pulumi";
import { OttAccount, type OttResourceOptions } from "../account";
import type { InputsOf } from "../mapped-types";

/** The options of a resource of this vendor: those of Pulumi, with \`provider\` an Account of the vendor. */
export type ResourceOptions = OttResourceOptions<${vendor}>;

/** The settings of an account. They stand for the stack's config, which an explicit account does not inherit. */
export interface AccountSettings {
${settings.map(([name, setting]) => settingMember(name, setting)).join("")}}

/** The settings of an Account. */
export interface AccountArgs extends InputsOf<AccountSettings> {}

/**
 * An account beside the one of the stack's config: pass it as \`provider\` to the resources that belong to it.
 *
 * @see Guide on accounts: \`node_modules/pulumi-ott/docs/accounts.md\`
 */
export class Account extends OttAccount<${vendor}> {
  constructor(name: string, args: AccountArgs, options?: pulumi.ResourceOptions) {
    super(${vendor}, ${JSON.stringify(secrets)}, name, args, options);
  }
}
`;
}

function settingMember(name: string, setting: Setting): string {
  const [mark, orNone] = setting.required ? ["", ""] : ["?", " | undefined"];
  return `${comment([setting.description], "  ")}  ${name}${mark}: ${settingType(setting)}${orNone};\n`;
}

function settingType({ kind, choices }: Setting): string {
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(" | ");
  if (kind === "object") return "string | { [key: string]: unknown }";
  if (kind === "words") return "string | string[]";
  return kind === "number" ? "number" : "string";
}
