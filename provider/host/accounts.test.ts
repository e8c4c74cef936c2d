import { describe, expect, it } from "vitest";
import { type AccountDefinition, settingValues } from "../core/account";
import { HostProcess } from "./accounts";

const account: AccountDefinition = {
  vendor: "example",
  settings: {
    key: { secret: true, required: true, description: "A key." },
    account: { description: "A name." },
  },
  identifiedBy: "key",
  open: () => ({ client: {}, onConflict: "fail", refresh: "full", confirmWrites: true, now: () => 0 }),
};

function settings(config: Record<string, string>) {
  return settingValues(account, (key) => config[key.replace("example:", "")], {});
}

describe("the accounts of a process", () => {
  it("are opened once for the same settings, with what all their resources share", () => {
    const host = new HostProcess();
    const opened = host.open(account, settings({ key: "a-key", account: "main" }));
    expect(host.open(account, settings({ key: "a-key", account: "main" }))).toBe(opened);
    expect(opened).toMatchObject({ accountNames: ["main"] });
  });

  it("share nothing with other accounts, nor with another process", () => {
    const host = new HostProcess();
    const opened = host.open(account, settings({ key: "a-key" }));
    const others = [
      host.open(account, settings({ key: "another-key" })),
      new HostProcess().open(account, settings({ key: "a-key" })),
    ];
    for (const other of others) {
      expect(other.register).not.toBe(opened.register);
      expect(other.queue).not.toBe(opened.queue);
      expect(other.listings).not.toBe(opened.listings);
    }
  });

  it("are not opened without what they need", () => {
    expect(() => new HostProcess().open(account, settings({}))).toThrow("example:key is not set.");
  });
});
