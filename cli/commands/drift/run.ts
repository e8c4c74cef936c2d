import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { failure, messageOf } from "../../../provider/core/errors";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import type { Session } from "../../session";
import { openStack, stackConfig, stackState } from "../../stack";
import { readBaseline, withFirstSeen, writeBaseline } from "./baseline";
import type { DriftOptions } from "./command";
import { type IsIgnored, readIgnoreFile } from "./ignore";
import { lookAt } from "./look-at-objects";
import { driftResult } from "./result";
import { accountsOf, byAccount, type StackObject, stackObjects } from "./stack-objects";
import { unmanagedIn } from "./unmanaged";
import { vendorTallies } from "./vendor-tallies";

/** Compares the vendors with the state of a stack. */
export async function drift(options: DriftOptions, session: Session): Promise<void> {
  const isIgnored = await ignoreRules(options, session);
  const baseline = await baselineOf(options, session);
  session.progress.show("Reading the stack …");
  const stack = await openStack(options, session);
  const [resources, configured] = await Promise.all([stackState(stack), stackConfig(stack)]);
  const refresh = options.full ? "full" : "incremental";
  const objects = stackObjects(resources, accountsOf(resources, { configured, session, refresh }));
  const managed = objects.filter(({ resource }) => !resource.external);

  const looks = await lookAtAll(managed, session);
  session.progress.show("Looking for unmanaged objects …");
  const others = await Promise.all(
    byAccount(objects).map((group) => unmanagedIn(group, options.everywhere === true)),
  );
  const all = [...looks, ...others].flatMap(({ findings }) => findings);
  const findings = withFirstSeen(
    all.filter((finding) => !isIgnored(finding)),
    baseline.known,
  );
  if (baseline.file !== undefined && options.updateBaseline) {
    await writeBaseline(baseline.file, findings, new Date());
  }
  const problems = [
    ...looks.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
    ...others.flatMap((other) => other.problems),
  ];
  const isNew = !options.updateBaseline && findings.some(({ firstSeen }) => firstSeen === undefined);
  await report(session, driftResult, {
    result: {
      stack: stack.name,
      accounts: vendorTallies(managed, findings),
      findings,
      ignored: all.length - findings.length,
      partlyListed: [...new Set(others.flatMap(({ partlyListed }) => partlyListed))].toSorted(),
      problems,
    },
    options,
    code: problems.length > 0 ? exitCodes.error : isNew ? exitCodes.different : exitCodes.clean,
  });
}

function lookAtAll(objects: readonly StackObject[], session: Session) {
  let done = 0;
  return Promise.all(
    objects.map(async (object) => {
      const look = await lookAt(object);
      done += 1;
      session.progress.show(`Looked at ${done} of ${objects.length} objects …`);
      return look;
    }),
  );
}

const usualIgnoreFile = ".ott-drift-ignore";

async function ignoreRules({ ignore, cwd }: DriftOptions, { surroundings }: Session): Promise<IsIgnored> {
  const file =
    ignore === undefined
      ? resolve(surroundings.folder, cwd ?? ".", usualIgnoreFile)
      : resolve(surroundings.folder, ignore);
  try {
    return readIgnoreFile(await readFile(file, "utf8"), ignore ?? usualIgnoreFile);
  } catch (thrown) {
    if (ignore === undefined && (thrown as NodeJS.ErrnoException).code === "ENOENT") return () => false;
    if ((thrown as NodeJS.ErrnoException).code === undefined) throw thrown;
    throw failure({
      what: `The ignore file could not be read: ${messageOf(thrown)}`,
      state: "Nothing was sent",
      remedy: "Name in `--ignore` a file that exists",
    });
  }
}

async function baselineOf({ baseline, updateBaseline }: DriftOptions, { surroundings }: Session) {
  if (baseline !== undefined) {
    const file = resolve(surroundings.folder, baseline);
    return { file, known: await readBaseline(file, updateBaseline === true) };
  }
  if (!updateBaseline) return { known: new Map<string, string>() };
  throw failure({
    what: "`--update-baseline` has no file to write",
    state: "Nothing was sent",
    remedy: "Name it with `--baseline`",
  });
}
