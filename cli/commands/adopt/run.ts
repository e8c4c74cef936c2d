import { rm, writeFile } from "node:fs/promises";
import type { AnyDefinition } from "../../../provider/core/definition";
import type { Runtime } from "../../../provider/core/runtime";
import { openConfigured, runtimeOf } from "../../account";
import { confirm } from "../../confirm";
import { readState } from "../../deployment";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import { styleOf } from "../../output/style";
import type { Session } from "../../session";
import { type Configured, type OpenedStack, openStack, stackConfig } from "../../stack";
import type { AdoptOptions } from "./command";
import { importResources, isUnchanged, setSecret } from "./engine";
import { findUnmanaged } from "./find";
import { importFile } from "./import-file";
import { type Named, named } from "./naming";
import { programOf } from "./program";
import { programFile } from "./program-file";
import { adoptResult, type FoundObjectResult, objectsText } from "./result";

/** Brings objects that exist under management. It changes nothing at the vendors. */
export async function adopt(
  types: readonly string[],
  options: AdoptOptions,
  session: Session,
): Promise<void> {
  session.progress.show("Reading the state …");
  const stack = await openStack(options, session);
  const managed = await managedObjects(stack);
  const accountOf = accountsOf(await stackConfig(stack), session);
  const isManaged = ({ type }: AnyDefinition, id: string) => managed.has(`${type} ${id}`);
  const found = await findUnmanaged({ types, names: options.name, isManaged }, accountOf, (text) =>
    session.progress.show(text),
  );
  const all = named(found);
  const adoptable = all.filter(({ problems }) => problems.length === 0);
  const objects = all.map(resultOf);
  const isProven = adoptable.length > 0 ? await takeIfAgreed() : undefined;
  const isApplied = isProven !== undefined;
  await report(session, adoptResult, {
    result: { stack: stack.name, program: options.program, objects, isApplied, isProven },
    options,
    code: objects.length === 0 || isProven ? exitCodes.clean : exitCodes.different,
  });

  async function takeIfAgreed(): Promise<boolean | undefined> {
    const path = programFile(stack.workspace.workDir, options.program);
    return (await isAgreed()) ? take(stack, path, adoptable, session) : undefined;
  }

  /** Where nobody can be asked, as in CI, only `--yes` lets it happen; the result says what would. */
  async function isAgreed(): Promise<boolean> {
    const { input, errors, environment } = session.surroundings;
    if (options.yes) return true;
    if (!input.isTTY || !errors.isTTY) return false;
    session.note(objectsText(objects, styleOf(errors, environment)));
    const what = `${options.program} is written and the state of ${stack.name} is changed, and nothing at the vendors`;
    await confirm(session, { what, question: "Go on?", yes: false });
    return true;
  }
}

/** Writes the program, sets its secrets and imports its resources. Answers with whether a preview shows no change. */
async function take(
  stack: OpenedStack,
  path: string,
  objects: readonly Named[],
  session: Session,
): Promise<boolean> {
  const { text, secrets } = programOf(objects);
  for (const [key, value] of Object.entries(secrets)) {
    session.progress.show(`Setting ${key} in the config …`);
    await setSecret(stack, key, value);
  }
  await writeFile(path, text);
  try {
    session.progress.show(`Importing ${objects.length} objects …`);
    await importResources(stack, importFile(objects));
  } catch (thrown) {
    await rm(path);
    throw thrown;
  }
  session.progress.show("Proving it by a preview …");
  return isUnchanged(stack);
}

/** Types and ids of what the stack manages already. */
async function managedObjects(stack: OpenedStack): Promise<ReadonlySet<string>> {
  const { deployment } = await readState(stack);
  return new Set(
    (deployment.resources ?? []).map(
      ({ type, id }) => `${type.replace("pulumi-nodejs:dynamic/", "")} ${id ?? ""}`,
    ),
  );
}

/** The account of each vendor, opened when its first object is looked for. */
function accountsOf(configured: Configured, session: Session): (definition: AnyDefinition) => Runtime {
  const opened = new Map<string, Runtime>();
  return ({ type }) => {
    const vendor = type.slice(0, type.indexOf(":"));
    const known = opened.get(vendor);
    if (known) return known;
    const runtime = runtimeOf(openConfigured(vendor, configured, session), session);
    opened.set(vendor, runtime);
    return runtime;
  };
}

function resultOf({ definition: { type }, id, name, problems }: Named): FoundObjectResult {
  return { type, id, name, problems };
}
