import { setTimeout as sleep } from "node:timers/promises";
import {
  type AccountClient,
  type AccountDefinition,
  accountNames,
  assertComplete,
  type SettingValues,
  secretSettings,
} from "../core/account";
import { Deletions } from "../core/deletions";
import { Listings } from "../core/listings";
import { noteSecrets } from "../core/redaction";
import { Register } from "../core/register";
import type { Runtime } from "../core/runtime";
import { WriteQueue } from "../core/write-queue";
import { warn } from "./warn";

/** An account's client, and what all its resources share. */
export interface OpenedAccount
  extends AccountClient,
    Pick<Runtime, "queue" | "register" | "listings" | "deletions" | "accountNames"> {}

/** What all providers of one process share. Tests make their own, as a run of the engine does. */
export class HostProcess {
  private readonly accounts = new Map<string, OpenedAccount>();

  constructor(
    readonly pause: Runtime["pause"] = sleep,
    private readonly tell: (text: string) => Promise<void> = warn,
  ) {}

  /** The one client of an account: its connections and its rate limit serve all who call. */
  open(account: AccountDefinition, settings: SettingValues): OpenedAccount {
    assertComplete(account, settings);
    noteSecrets(secretSettings(account, settings));
    const key = JSON.stringify([account.vendor, settings.values]);
    const known = this.accounts.get(key) ?? {
      ...account.open(settings.values, this.tell),
      accountNames: accountNames(account, settings.values),
      queue: new WriteQueue(),
      register: new Register(),
      listings: new Listings(),
      deletions: new Deletions(),
    };
    this.accounts.set(key, known);
    return known;
  }
}

/** This process: one run of the engine, or one program. */
export const thisProcess = new HostProcess();
