import { isDeepStrictEqual } from "node:util";
import { failure } from "../../../provider/core/errors";
import { confirm } from "../../confirm";
import { readState, type StoredState, writeState } from "../../deployment";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import { styleOf } from "../../output/style";
import type { Session } from "../../session";
import { type OpenedStack, openStack } from "../../stack";
import type { RecoverOptions } from "./command";
import { type Finding, findObjects } from "./find";
import { recoveredState } from "./recovered-state";
import { createsText, type PendingCreateResult, recoverResult } from "./result";

/** Ends in the state what a killed run began at the vendors. */
export async function recover(options: RecoverOptions, session: Session): Promise<void> {
  session.progress.show("Reading the state …");
  const stack = await openStack(options, session);
  const state = await readState(stack);
  const findings = await findObjects(stack, state, session);
  const creates = findings.map(resultOf);
  const isApplied = (await isAgreed(creates)) && creates.length > 0;
  if (isApplied) await apply(stack, state, findings);
  await report(session, recoverResult, {
    result: { stack: stack.name, isApplied, creates },
    options,
    code: creates.length === 0 || isApplied ? exitCodes.clean : exitCodes.different,
  });

  /**
   * Where nobody can be asked, as in CI, only `--yes` lets it happen; the result says what would. The engine forgets every
   * pending create when a state is written, so that nothing happens while one is unclear.
   */
  async function isAgreed(shown: readonly PendingCreateResult[]): Promise<boolean> {
    const { input, errors, environment } = session.surroundings;
    if (shown.some(({ outcome }) => outcome === "unclear") && !options.forgetUnclear) return false;
    if (options.yes || shown.length === 0) return true;
    if (!input.isTTY || !errors.isTTY) return false;
    session.note(createsText(shown, styleOf(errors, environment)));
    const what = `The state of ${stack.name} is changed, and nothing at the vendors`;
    await confirm(session, { what, question: "Go on?", yes: false });
    return true;
  }
}

async function apply(stack: OpenedStack, before: StoredState, findings: readonly Finding[]): Promise<void> {
  if (!isDeepStrictEqual(await readState(stack), before)) {
    throw failure({
      what: `Another run has changed the state of ${stack.name} meanwhile`,
      state: "Neither the state nor the vendors were changed",
      remedy: "Wait for its end, and run the command again",
    });
  }
  await writeState(stack, recoveredState(before, findings));
}

function resultOf({ pending, type, outcome, id, text, remedy }: Finding): PendingCreateResult {
  const { urn } = pending.resource;
  const name = urn.slice(urn.lastIndexOf("::") + 2);
  return { urn, type, name, outcome, id, text, remedy };
}
