import type { Vendor } from "../api";
import type { AccountDefinition } from "../provider/core/account";
import { code, generatedNotice, table } from "./markdown";
import { vendorNames } from "./names";
import { callExample } from "./sdk-data";

/** `docs/reference/configuration.md`: the settings of every vendor's account. */
export function configurationPage(accounts: readonly AccountDefinition[]): string {
  return [
    generatedNotice,
    "# Configuration\n\n",
    "Set these in the stack's config or in the environment. The config wins. An explicit `Account` takes them as " +
      "arguments, without the vendor's name: numbers as numbers, JSON also as an object. See " +
      "[accounts and credentials](../accounts.md).\n",
    ...accounts.map(section),
  ].join("");
}

function section(account: AccountDefinition): string {
  const rows = Object.entries(account.settings).map(([name, setting]) => [
    code(`${account.vendor}:${name}`),
    setting.environment ? code(setting.environment) : "none",
    setting.credential ? `yes, or ${insteadOfCredential(account)}` : setting.required ? "yes" : "no",
    setting.secret ? "yes" : "no",
    setting.description,
  ]);
  const commands = neededSettings(account.settings).map(
    ([name, setting]) =>
      `pulumi config set ${setting.secret ? "--secret " : ""}${account.vendor}:${name} <value>\n`,
  );
  const vendor = account.vendor as Vendor;
  return [
    `\n## ${vendorNames[vendor]}\n\n`,
    table(["Config key", "Environment variable", "Required", "Secret", "Meaning"], rows),
    `\n\`\`\`sh\n${commands.join("")}\`\`\`\n`,
    `\n### ott.${vendor}.Account\n\n`,
    `An account besides the one of the stack's config, for [several accounts](../accounts.md#more-than-one-account):\n\n`,
    "```typescript\n",
    `new ott.${vendor}.Account(name: string, args: AccountArgs, options?: pulumi.ResourceOptions)\n`,
    "```\n\n",
    program(accountExample(account)),
    account.byId ? callText(vendor) : "",
  ].join("");
}

function insteadOfCredential({ signIn }: AccountDefinition): string {
  return signIn ? `\`credentialCommand\`, or \`${signIn.command}\`` : "`credentialCommand`";
}

function neededSettings(settings: AccountDefinition["settings"]) {
  return Object.entries(settings).filter(([, setting]) => setting.required || setting.credential);
}

/** The required settings from the config, and a resource's option. */
function accountExample({ vendor, settings }: AccountDefinition): string {
  const required = neededSettings(settings);
  const args = required.map(
    ([name, { secret }]) => `${name}: config.require${secret ? "Secret" : ""}("${name}")`,
  );
  return [
    'import * as pulumi from "@pulumi/pulumi";\nimport * as ott from "pulumi-ott";\n\n',
    'const config = new pulumi.Config("brandB");\n',
    `const brandB = new ott.${vendor}.Account("brand-b", { ${args.join(", ")} });\n\n`,
    `export const options: ott.${vendor}.ResourceOptions = { provider: brandB };\n`,
  ].join("");
}

function callText(vendor: Vendor): string {
  return [
    `\n### ott.${vendor}.callOperation\n\n`,
    "Calls a documented operation by its id, at once and in each run, for what has no resource. ",
    "A preview sends nothing that changes something. The answer is a secret output. The ids and paths are on ",
    "[coverage](../coverage.md).\n\n",
    program(`import * as ott from "pulumi-ott";\n\nexport const answer = ${callExample(vendor).program};\n`),
  ].join("");
}

function program(source: string): string {
  return `\`\`\`ts\n${source}\`\`\`\n`;
}
