import type { Vendor } from "../api";
import type { AccountDefinition } from "../provider/core/account";
import { code, generatedNotice, table } from "./markdown";
import { vendorNames } from "./names";

/** `docs/reference/configuration.md`: the settings of every vendor's account. */
export function configurationPage(accounts: readonly AccountDefinition[]): string {
  return [
    generatedNotice,
    "# Configuration\n\n",
    "An account's settings stand in the stack's config, or in the environment. The config wins. " +
      "An explicit account takes them as arguments under the same names, without the vendor before the colon; " +
      "a number as a number, JSON also as the object or the array that it is. " +
      "See [accounts and credentials](../accounts.md).\n",
    ...accounts.map(section),
  ].join("");
}

function section(account: AccountDefinition): string {
  const rows = Object.entries(account.settings).map(([name, setting]) => [
    code(`${account.vendor}:${name}`),
    setting.environment ? code(setting.environment) : "none",
    setting.credential ? "yes, or `credentialCommand`" : setting.required ? "yes" : "no",
    setting.secret ? "yes" : "no",
    setting.description,
  ]);
  const settings = Object.entries(account.settings);
  const commands = settings
    .filter(([, setting]) => setting.required || setting.credential)
    .map(
      ([name, setting]) =>
        `pulumi config set ${setting.secret ? "--secret " : ""}${account.vendor}:${name} <value>\n`,
    );
  return [
    `\n## ${vendorNames[account.vendor as Vendor]}\n\n`,
    table(["Config key", "Environment variable", "Required", "Secret", "Meaning"], rows),
    `\n\`\`\`sh\n${commands.join("")}\`\`\`\n`,
  ].join("");
}
