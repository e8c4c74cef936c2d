import { type AccountDefinition, type SettingValues, settingsFailure, settingValues } from "../core/account";
import { check } from "../core/check";
import { create } from "../core/create";
import type { AnyDefinition } from "../core/definition";
import { remove } from "../core/delete";
import { ExpectedError, failureText, PartialFailure } from "../core/errors";
import { plan } from "../core/plan";
import { read } from "../core/read";
import type { Runtime } from "../core/runtime";
import { markedKey, markedKeys, noteSecretsOf } from "../core/secrets";
import { cleaned, deployingKey, isNewer, managedInputs, omit, upgraded } from "../core/state";
import { update } from "../core/update";
import { rootOf } from "../core/write-queue";
import type { HostProcess } from "./accounts";
import { progress } from "./progress";
import { warn } from "./warn";

export type Properties = Record<string, unknown>;

/** What the host hands to `configure`: the stack's config, or an explicit account's, decrypted. */
export interface Configuration {
  config: { get(key: string): string | undefined };
}

export type ResourceProvider = ReturnType<typeof resourceProvider>;

/** The dynamic provider of one resource type, with what the core does behind each of its calls. */
export function resourceProvider(definition: AnyDefinition, account: AccountDefinition, host: HostProcess) {
  const { type } = definition;
  // The host may call before `configure` was awaited, but never before it was begun.
  let settings: SettingValues = settingValues(account, () => undefined, process.env);

  function runtime(): Runtime {
    const opened = host.open(account, settings);
    return { ...opened, vendorNow: () => opened.now(), warn, progress, pause: host.pause };
  }

  const isConfigured = () => settings.problems.length === 0 && !settings.unknown;

  /** Undefined where the settings open no account: the check says why, and a diff must not fail. */
  function openedForDiff(): Runtime | undefined {
    if (!isConfigured()) return undefined;
    try {
      return runtime();
    } catch {
      return undefined;
    }
  }

  /** What the core knows of: without the loader and the marks. Its secrets are noted before anything can quote them. */
  function ownOf(properties: Properties): Properties {
    noteSecretsOf(definition, properties);
    return omit(properties, ["__provider", markedKey]);
  }

  /** What the engine stores: plain JSON, with the marks that the arguments came with. */
  function stored(state: Properties, given: Properties): Properties {
    const marks = given[markedKey] === undefined ? {} : { [markedKey]: given[markedKey] };
    const properties = { ...cleaned(state), ...marks };
    noteSecretsOf(definition, properties);
    return properties;
  }

  /** The host saves what a partial failure carries as it is: the loader must be in it, or nothing can run again. */
  async function withLoader<T>(given: Properties, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof PartialFailure)) throw thrown;
      const { id, state, told, message } = thrown;
      const properties = { ...stored(state, given), __provider: given.__provider };
      throw Object.assign(new ExpectedError(told), { id, properties, reasons: [message] });
    }
  }

  return {
    async configure({ config }: Configuration): Promise<void> {
      settings = settingValues(account, (key) => config.get(key), process.env);
    },

    async check(olds: Properties, news: Properties) {
      const before = ownOf(olds);
      const { inputs, problems, warnings } = await check(definition, before, ownOf(news));
      const checked = stored(inputs, news);
      for (const text of warnings) await warn(text);
      const wrong = settings.unknown ? [] : settings.problems;
      const clash = isConfigured() ? runtime().register.noteProgram(definition, before, inputs) : undefined;
      const reasons = [
        ...wrong.map((text) => failureText(settingsFailure(type, [text]))),
        ...problems,
        ...(clash === undefined ? [] : [`${type}: ${clash}`]),
      ];
      // Naming a property would make the engine print its value, a secret's too.
      return { inputs: checked, failures: reasons.map((reason) => ({ property: "", reason })) };
    },

    async diff(id: string, olds: Properties, news: Properties) {
      const inputs = ownOf(news);
      // The update says what is wrong with such a state; a diff must not fail, since a refresh calls it too.
      if (isNewer(definition, olds)) return { changes: true, replaces: [], deleteBeforeReplace: false };
      const state = upgraded(definition, ownOf(olds));
      const { changes, replaces, deleteBeforeReplace, isUnfinished } = plan(definition, state, inputs);
      const account = openedForDiff();
      account?.register.notePlan(definition, id, inputs, replaces.length > 0);
      if (state[deployingKey] === true)
        account?.queue.markDeploying(rootOf(definition, managedInputs(definition, state), id));
      // Without `changes` the engine compares the inputs itself, and shows the difference field by field. What a
      // failure left unfinished may be no difference of inputs.
      if (isUnfinished || isMarkedOtherwise(olds, news))
        return { changes: true, replaces, deleteBeforeReplace };
      return changes.length === 0 ? { changes: false } : { replaces, deleteBeforeReplace };
    },

    async create(inputs: Properties) {
      const made = await withLoader(inputs, () => create(definition, runtime(), ownOf(inputs)));
      return { id: made.id, outs: stored(made.state, inputs) };
    },

    async read(id: string, properties: Properties) {
      const seen = await read(definition, runtime(), id, ownOf(properties));
      if (!seen) return {};
      return { id, props: stored(seen.state, properties), inputs: stored(seen.inputs, properties) };
    },

    async update(id: string, olds: Properties, news: Properties) {
      const state = await withLoader(news, () => update(definition, runtime(), id, ownOf(olds), ownOf(news)));
      return { outs: stored(state, news) };
    },

    async delete(id: string, properties: Properties): Promise<void> {
      await remove(definition, runtime(), id, ownOf(properties));
    },
  };
}

/**
 * Whether the program marks other properties as secret than the state has. The engine encrypts what the state holds
 * only when an update stores it anew; the vendor hears nothing of it.
 */
function isMarkedOtherwise(olds: Properties, news: Properties): boolean {
  return markedKeys(olds).toSorted().join() !== markedKeys(news).toSorted().join();
}
