import { ExpectedError } from "./errors";
import { unknownValue } from "./unknown";

/** One setting of a vendor account: `fivecents:apiKey` in the stack's config, an environment variable for CI. */
export interface Setting {
  environment?: string;
  secret?: boolean;
  required?: boolean;
  description: string;
}

/** What an account of a vendor consists of, and how its client is made. */
export interface AccountDefinition {
  vendor: string;
  settings: Record<string, Setting>;
  /** Makes the client. The values are complete: what is required is there. */
  open(values: Record<string, string>): AccountClient;
  /** How documented operations are called by their id, where the vendor's client can. */
  byId?(client: unknown): CallsById;
}

export interface AccountClient {
  client: unknown;
  onConflict: "fail" | "overwrite";
  /** The vendor's clock, in epoch milliseconds. */
  now(): number;
}

/** Documented operations by their id: for what no resource and no data function stands for. */
export interface CallsById {
  /** Whether the operation changes something. Fails for an id that is not documented. */
  changes(id: string): boolean;
  /** The vendor's answer, as it is. */
  call(id: string, call: CallById): Promise<unknown>;
}

export interface CallById {
  /** The parameters that stand in the path, by name. */
  path?: Record<string, string | number | boolean | undefined>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: Record<string, unknown>;
}

export interface SettingValues {
  values: Record<string, string>;
  /** Required settings that stand nowhere, each as a sentence that says what to do. */
  missing: string[];
  /** Whether a setting is an output of something that is still to be made. */
  unknown: boolean;
}

/** The settings from the stack's config first, from the environment second. */
export function settingValues(
  account: AccountDefinition,
  config: (key: string) => string | undefined,
  environment: Record<string, string | undefined>,
): SettingValues {
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const [name, setting] of Object.entries(account.settings)) {
    const key = `${account.vendor}:${name}`;
    const value = config(key) || (setting.environment ? environment[setting.environment] : undefined);
    if (value) values[name] = value.trim();
    else if (setting.required) missing.push(missingText(key, setting));
  }
  return { values, missing, unknown: Object.values(values).includes(unknownValue) };
}

/** The credentials among the settings. */
export function secretSettings(account: AccountDefinition, { values }: SettingValues): string[] {
  return Object.entries(account.settings).flatMap(([name, { secret }]) => {
    const value = values[name];
    return secret && value !== undefined ? [value] : [];
  });
}

/** Fails with everything that is missing, before anything is sent. */
export function assertComplete(account: AccountDefinition, settings: SettingValues): void {
  if (settings.missing.length === 0) return;
  throw new ExpectedError(`${account.vendor}: ${settings.missing.join(" ")} Nothing was sent.`);
}

function missingText(key: string, setting: Setting): string {
  const command = `pulumi config set ${setting.secret ? "--secret " : ""}${key} <value>`;
  const variable = setting.environment ? `, or the environment variable ${setting.environment}` : "";
  return `${key} is not set. Set it with "${command}"${variable}.`;
}

/** A whole or decimal number from a setting's text; an error that names the setting for anything else. */
export function numberSetting(account: string, name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isNaN(value) || value < 0)
    throw new ExpectedError(`${account}:${name} must be a number of 0 or more`);
  return value;
}
