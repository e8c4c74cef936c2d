import { credentialCommandProblem } from "./credential-command";
import { ExpectedError, type Failure } from "./errors";
import { accountFingerprint } from "./fingerprint";
import { unknownValue } from "./unknown";

/** One setting of a vendor account: `fivecents:apiKey` in the stack's config, an environment variable for CI. */
export interface Setting {
  environment?: string;
  secret?: boolean;
  required?: boolean;
  /** The account's credential: required, unless `credentialCommand` is set or the user has signed in. */
  credential?: boolean;
  /** What the text must be, where it is not free. `object` and `words`: JSON, which an explicit account takes as it is too. */
  kind?: "url" | "number" | "object" | "words";
  /** The only values that there are. */
  choices?: readonly string[];
  /** What is wrong with a value, as in "must begin with a plus", where kind and choices do not tell. Never quotes it. */
  problem?(text: string): string | undefined;
  description: string;
}

/** What an account of a vendor consists of, and how its client is made. */
export interface AccountDefinition {
  vendor: string;
  settings: Record<string, Setting>;
  /** The setting that tells one account from another where `account` names none: a credential, or a tenant's URL. */
  identifiedBy: string;
  /** Where a user can sign in instead of setting the credential: the command, and whether it was run for this account. */
  signIn?: { command: string; isDone(values: Record<string, string>): boolean };
  /** Makes the client. The values are complete: what is required is there. `warn` tells the user what a vendor warns of. */
  open(values: Record<string, string>, warn: (text: string) => Promise<void>): AccountClient;
  /** How documented operations are called by their id, where the vendor's client can. */
  byId?(client: unknown): CallsById;
}

export interface AccountClient {
  client: unknown;
  onConflict: "fail" | "overwrite";
  refresh: Refresh;
  /** Whether an object is read after a write whose answer did not show what was written. */
  confirmWrites: boolean;
  /** The vendor's clock, in epoch milliseconds. */
  now(): number;
}

/** `full` reads each object; `incremental` lists them and reads those that the list does not show unchanged. */
export const refreshModes = ["full", "incremental"] as const;
export type Refresh = (typeof refreshModes)[number];

/**
 * The settings that every vendor's account has: how its objects are refreshed and confirmed, and its name. `remark` says
 * what a refresh of this vendor's lists does not see.
 */
export function commonSettings(usual: Refresh, remark = "") {
  return {
    refresh: {
      choices: refreshModes,
      description:
        "`full`: a refresh reads each object. `incremental`: it lists the objects, and reads only those that the list does " +
        `not show unchanged. Defaults to \`${usual}\`.${remark === "" ? "" : ` ${remark}`}`,
    },
    confirmWrites: {
      choices: ["true", "false"],
      description:
        "Whether an object is read once more after a write whose answer did not show what was written. Defaults to `true`. " +
        "With `false` such a write costs one request less, and the next refresh shows what the vendor stored.",
    },
    credentialCommand: {
      kind: "words",
      problem: credentialCommandProblem,
      description:
        "Program that prints the credential, in place of the setting that holds it. A JSON array of its words, which no " +
        'shell reads, as in ["vault-token", "--account", "main"].',
    },
    account: {
      description:
        "Name of the account, stored with every resource: a run with another name refuses to touch them. Defaults to a " +
        "fingerprint of the credential, or of `credentialCommand`. Several names, separated by commas, mean one account; the first is stored.",
    },
  } satisfies Record<string, Setting>;
}

/** What the common settings mean for the account's client. */
export function commonBehaviour(
  { refresh, confirmWrites }: Record<string, string>,
  usual: Refresh,
): Pick<AccountClient, "refresh" | "confirmWrites"> {
  return {
    refresh: choiceSetting(refreshModes, refresh) ?? usual,
    confirmWrites: confirmWrites !== "false",
  };
}

/** The account's names: those that are set, or a fingerprint of what identifies it. */
export function accountNames(
  account: AccountDefinition,
  values: Record<string, string>,
): [string, ...string[]] {
  const [first, ...others] = (values.account ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (first !== undefined) return [first, ...others];
  return [accountFingerprint(values[account.identifiedBy] ?? values.credentialCommand ?? "")];
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
  /** Headers that the operation documents, beside those that the client sends itself. */
  headers?: Record<string, string>;
}

export interface SettingValues {
  values: Record<string, string>;
  /** What is wrong with the settings, such as a required one that stands nowhere: sentences that say what to do. */
  problems: string[];
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
  const problems: string[] = [];
  const hasCommand = Boolean(config(`${account.vendor}:credentialCommand`)?.trim());
  for (const [name, setting] of Object.entries(account.settings)) {
    const key = `${account.vendor}:${name}`;
    // The command stands in the config, which wins over the environment.
    const isCommanded = Boolean(setting.credential) && hasCommand;
    const variable = isCommanded ? undefined : setting.environment;
    const value = config(key)?.trim() || (variable ? environment[variable]?.trim() : undefined);
    if (value) values[name] = value;
    const wrong = value ? wrongText(setting, value) : undefined;
    if (wrong !== undefined) problems.push(`${key} ${wrong}.`);
    else if (value && isCommanded) problems.push(bothText(key, account.vendor));
    else if (!value && setting.required) problems.push(missingText(key, setting));
  }
  return {
    values,
    problems: [...problems, ...missingCredential(account, values)],
    unknown: Object.values(values).includes(unknownValue),
  };
}

/** The credentials among the settings. */
export function secretSettings(account: AccountDefinition, { values }: SettingValues): string[] {
  return Object.entries(account.settings).flatMap(([name, { secret }]) => {
    const value = values[name];
    return secret && value !== undefined ? [value] : [];
  });
}

/** Fails with everything that is wrong with the settings, before anything is sent. */
export function assertComplete(account: AccountDefinition, settings: SettingValues): void {
  if (settings.problems.length === 0) return;
  throw new ExpectedError(settingsFailure(account.vendor, settings.problems));
}

/** What a user is told of settings that cannot be used. `label`: what asked for them. */
export function settingsFailure(label: string, problems: readonly string[]): Failure {
  return {
    what: `${label}: the account's settings cannot be used`,
    state: "Nothing was sent",
    remedy: problems.join(" "),
  };
}

/** What is wrong with a value, which may be a secret and is not quoted. */
function wrongText(setting: Setting, value: string): string | undefined {
  const { kind, choices } = setting;
  if (value === unknownValue) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) return "must be one line without control characters";
  if (kind === "url" && !isBaseUrl(value))
    return "must be an http or https URL without a user, a query or a fragment";
  if (kind === "number" && !isAmount(value)) return "must be a number of 0 or more";
  if (choices && !choices.includes(value))
    return `must be one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}`;
  return setting.problem?.(value);
}

function isBaseUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[?#@]/.test(text);
}

function isAmount(text: string): boolean {
  return Number.isFinite(Number(text)) && Number(text) >= 0;
}

function bothText(key: string, vendor: string): string {
  return `${key} and ${vendor}:credentialCommand are both set. Remove one with "pulumi config rm".`;
}

/** The problem of an account whose credential comes from nowhere. */
function missingCredential(account: AccountDefinition, values: Record<string, string>): string[] {
  const [name, setting] = Object.entries(account.settings).find(([, { credential }]) => credential) ?? [];
  if (name === undefined || setting === undefined) return [];
  if (values[name] || values.credentialCommand || account.signIn?.isDone(values)) return [];
  const text = missingText(`${account.vendor}:${name}`, setting);
  return [account.signIn ? `${text} Or sign in with "${account.signIn.command}".` : text];
}

function missingText(key: string, setting: Setting): string {
  const command = `pulumi config set ${setting.secret ? "--secret " : ""}${key} <value>`;
  const variable = setting.environment ? `, or the environment variable ${setting.environment}` : "";
  return `${key} is not set. Set it with "${command}"${variable}.`;
}

/** The choice that a setting's text is. Undefined where it is not set: what is none is refused before. */
export function choiceSetting<Choice extends string>(
  choices: readonly Choice[],
  text: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === text);
}

/** A whole or decimal number from a setting's text; an error that names the setting for anything else. */
export function numberSetting(account: string, name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!isAmount(text))
    throw new ExpectedError(settingsFailure(account, [`${account}:${name} must be a number of 0 or more.`]));
  return Number(text);
}
