import { describe, expect, it } from "vitest";
import {
  type AccountDefinition,
  accountNames,
  assertComplete,
  commonSettings,
  numberSetting,
  secretSettings,
  settingValues,
} from "./account";
import { unknownValue } from "./unknown";

const account: AccountDefinition = {
  vendor: "example",
  settings: {
    key: { environment: "EXAMPLE_KEY", secret: true, credential: true, description: "A key." },
    endpoint: { kind: "url", description: "A URL." },
    rate: { kind: "number", description: "A rate." },
    ...commonSettings("full"),
  },
  identifiedBy: "key",
  open: () => expect.unreachable("nothing is opened"),
};

function settings(config: Record<string, string>, environment: Record<string, string> = {}) {
  return settingValues(account, (key) => config[key], environment);
}

describe("settings", () => {
  it("come from the config first, from the environment second, without blanks around them", () => {
    expect(settings({ "example:key": " a " }, { EXAMPLE_KEY: "b" }).values).toEqual({ key: "a" });
    expect(settings({}, { EXAMPLE_KEY: " b\n" }).values).toEqual({ key: "b" });
    expect(settings({ "example:key": "  " }, { EXAMPLE_KEY: "b" }).values).toEqual({ key: "b" });
  });

  it.each<[Record<string, string>, string]>([
    [
      {},
      'example:key is not set. Set it with "pulumi config set --secret example:key <value>", or the environment variable EXAMPLE_KEY.',
    ],
    [
      { key: " " },
      'example:key is not set. Set it with "pulumi config set --secret example:key <value>", or the environment variable EXAMPLE_KEY.',
    ],
    [{ key: "a\r\nx-other: b" }, "example:key must be one line without control characters."],
    [
      { key: "a", endpoint: "api.example.com" },
      "example:endpoint must be an http or https URL without a user, a query or a fragment.",
    ],
    [
      { key: "a", endpoint: "https://me:word@example.com" },
      "example:endpoint must be an http or https URL without a user, a query or a fragment.",
    ],
    [{ key: "a", rate: "fast" }, "example:rate must be a number of 0 or more."],
    [{ key: "a", rate: "-1" }, "example:rate must be a number of 0 or more."],
    [{ key: "a", refresh: "fast" }, 'example:refresh must be one of "full", "incremental".'],
    [
      { key: "a", credentialCommand: '["program"]' },
      'example:key and example:credentialCommand are both set. Remove one with "pulumi config rm".',
    ],
    [
      { credentialCommand: "program --word" },
      'example:credentialCommand must be a JSON array of words, as in ["vault-token", "--account", "main"].',
    ],
    [
      { credentialCommand: "[]" },
      'example:credentialCommand must be a JSON array of words, as in ["vault-token", "--account", "main"].',
    ],
    [
      { credentialCommand: '["program", 5]' },
      'example:credentialCommand must be a JSON array of words, as in ["vault-token", "--account", "main"].',
    ],
    [{ key: "a", rate: "Infinity" }, "example:rate must be a number of 0 or more."],
  ])("%j are refused before anything is sent, and not quoted", (given, problem) => {
    const config = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`example:${name}`, value]),
    );
    expect(settings(config).problems).toEqual([problem]);
    expect(() => assertComplete(account, settings(config))).toThrow(
      `example: the account's settings cannot be used. Nothing was sent. ${problem}`,
    );
  });

  it("pass where they are good, or not known yet", () => {
    const good = {
      "example:key": "a",
      "example:endpoint": "http://localhost:8080/v2",
      "example:rate": "0.5",
      "example:refresh": "incremental",
    };
    expect(settings(good)).toMatchObject({ problems: [], unknown: false });
    expect(settings({ ...good, "example:rate": "0" }).problems).toEqual([]);
    expect(() => assertComplete(account, settings(good))).not.toThrow();
    expect(settings({ "example:key": unknownValue, "example:endpoint": unknownValue })).toMatchObject({
      problems: [],
      unknown: true,
    });
  });

  it("may have a program in place of the credential, which wins over the environment", () => {
    const given = settings({ "example:credentialCommand": '["program"]' }, { EXAMPLE_KEY: "b" });
    expect(given).toEqual({ values: { credentialCommand: '["program"]' }, problems: [], unknown: false });
    expect(secretSettings(account, given)).toEqual([]);
  });

  it("may have a sign-in in place of the credential, which comes last", () => {
    const signIn = { command: "npx ott login example", isDone: () => true };
    const none = () => undefined;
    expect(settingValues({ ...account, signIn }, none, {})).toEqual({
      values: {},
      problems: [],
      unknown: false,
    });
    expect(settingValues({ ...account, signIn }, none, { EXAMPLE_KEY: "b" }).values).toEqual({ key: "b" });
    const notDone = { ...signIn, isDone: ({ endpoint }: Record<string, string>) => endpoint === "other" };
    expect(settingValues({ ...account, signIn: notDone }, none, {}).problems).toEqual([
      'example:key is not set. Set it with "pulumi config set --secret example:key <value>", or the environment variable EXAMPLE_KEY. Or sign in with "npx ott login example".',
    ]);
  });

  it("tell the credentials among them", () => {
    expect(secretSettings(account, settings({ "example:key": "a", "example:rate": "5" }))).toEqual(["a"]);
  });
});

it("a number comes out of a text, or an error that names the setting", () => {
  expect(numberSetting("example", "rate", undefined)).toBeUndefined();
  expect(numberSetting("example", "rate", "2.5")).toBe(2.5);
  expect(() => numberSetting("example", "rate", "x")).toThrow("example:rate must be a number of 0 or more");
});

describe("an account's names", () => {
  it("are those that are set, without blanks and empty ones, the first to be stored", () => {
    expect(accountNames(account, { key: "k", account: " main, old ,," })).toEqual(["main", "old"]);
  });

  it("are a fingerprint of what identifies it where none is set, from which nothing can be read", () => {
    const [name, ...others] = accountNames(account, { key: "a-secret-key", account: " , " });
    expect(others).toEqual([]);
    expect(name).toMatch(/^account-[0-9a-f]{8}$/);
    expect(accountNames(account, { key: "a-secret-key", endpoint: "x" })).toEqual([name]);
    expect(accountNames(account, { key: "another-key" })).not.toEqual([name]);
  });

  it("are a fingerprint of the program that hands out the credential, where one does", () => {
    const names = (credentialCommand: string) => accountNames(account, { credentialCommand });
    expect(names('["program"]')).toEqual(names('["program"]'));
    expect(names('["program"]')).not.toEqual(names('["other"]'));
  });
});
