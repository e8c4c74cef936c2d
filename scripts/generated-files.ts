import { accounts, definitions } from "../provider/definitions";
import { sdkFile } from "./sdk-file";

/** Every generated file by its path from the repository's root, as it should be today. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const account of accounts) {
    const own = definitions.filter((definition) => definition.type.startsWith(`${account.vendor}:`));
    files.set(`sdk/${account.vendor}.ts`, sdkFile(account, own));
  }
  return files;
}
