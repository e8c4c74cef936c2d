import * as pulumi from "@pulumi/pulumi";
import { inProgram } from "./bridge";
import type { InputsOf } from "./mapped-types";
import { settingText } from "./setting-text";

/** What a generated data function knows of its definition. */
export interface DataShape {
  /** `fivecents:getStream` */
  type: string;
  /** Members of the result that are handed out as secrets. */
  secrets: readonly string[];
}

/** A result whose secret members are outputs, so that they stay encrypted wherever they are written. */
export type Sealed<Result, Key extends keyof Result> = Omit<Result, Key> & {
  [K in Key]?: pulumi.Output<NonNullable<Result[K]>>;
};

/** The account that a function asks, where it is not the one of the stack's config and the environment. */
export interface Asking<Settings> {
  account?: Settings | undefined;
}

/** The same with settings that may be outputs. */
export interface OutputAsking<Settings> {
  account?: pulumi.Input<InputsOf<Settings> | undefined>;
}

/** One call of a documented operation. */
export interface OperationCall {
  /** The parameters that stand in the operation's path, by name. */
  path?: Record<string, string | number | boolean | undefined> | undefined;
  query?: Record<string, string | number | boolean | undefined> | undefined;
  body?: Record<string, unknown> | undefined;
  /** Headers that the operation documents, as in `{ "X-Device-Id": "…" }`. */
  headers?: Record<string, string> | undefined;
}

/** Asks the vendor now, in the program's own process. */
export async function ask<Result>(
  shape: DataShape,
  args: object = {},
  { account }: Asking<object> = {},
): Promise<Result> {
  const answered = await inProgram((bridge) =>
    bridge.answer(shape.type, { ...args }, configured(shape.type, account)),
  );
  return sealed(answered, shape.secrets) as Result;
}

/** Asks the vendor when the arguments are known. */
export function askOutput<Result>(
  shape: DataShape,
  args: object = {},
  { account }: OutputAsking<object> = {},
): pulumi.Output<Result> {
  // The answer is no secret because the key that was used to get it is one.
  const settings = pulumi.unsecret(pulumi.output(account as pulumi.Input<pulumi.Inputs> | undefined));
  return pulumi
    .all([pulumi.output(args as pulumi.Inputs), settings])
    .apply(([known, own]) => ask<Result>(shape, known, own ? { account: own } : {}));
}

/** Calls a documented operation now. Its answer may hold keys and tokens, so it is a secret. */
export async function callById(
  vendor: string,
  id: string,
  what: OperationCall = {},
  { account }: Asking<object> = {},
): Promise<pulumi.Output<unknown>> {
  const answered = await inProgram((bridge) =>
    bridge.call(vendor, id, what, configured(vendor, account), pulumi.runtime.isDryRun()),
  );
  return pulumi.secret(answered);
}

/** The stack's config, or the settings of an explicit account, which does not inherit it. */
function configured(type: string, account: object | undefined): (key: string) => string | undefined {
  if (account === undefined) return (key) => pulumi.runtime.getConfig(key);
  const prefix = `${type.split(":")[0]}:`;
  const settings = new Map(
    Object.entries(account).map(([name, value]) => [`${prefix}${name}`, settingText(value)]),
  );
  return (key) => settings.get(key);
}

function sealed(answered: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0) return answered;
  const members = Object.entries(answered as object).map(([key, value]: [string, unknown]) => [
    key,
    secrets.includes(key) ? pulumi.secret(value) : value,
  ]);
  return Object.fromEntries(members);
}
