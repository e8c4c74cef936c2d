import type { Vendor } from "../../../api";
import { failure } from "../../../provider/core/errors";
import { openConfigured } from "../../account";
import { confirm } from "../../confirm";
import { exitCodes } from "../../exit-codes";
import { report } from "../../output/report";
import type { Session } from "../../session";
import { configOf } from "../../stack";
import { canWrite, checkAccount } from "./check-account";
import type { ConformanceOptions } from "./command";
import type { Findings } from "./fact";
import { conformanceResult } from "./result";

/** Checks what the documents of a vendor leave open, with the user's own account. */
export async function conformance(
  vendor: Vendor,
  options: ConformanceOptions,
  session: Session,
): Promise<void> {
  const isWriting = options.write === true;
  if (isWriting && !canWrite(vendor)) throw cannotRemove(vendor);
  if (isWriting) {
    const what = `It makes, changes and removes objects at ${vendor}`;
    await confirm(session, { what, question: "Begin?", yes: options.yes === true });
  }
  const configured = await configOf(options, session);
  const key = `${vendor}:operations`;
  const stop = new AbortController();
  void session.surroundings.untilStopped().then(() => stop.abort());
  const findings = await checkAccount(vendor, {
    isWriting,
    signal: stop.signal,
    progress: (text) => session.progress.show(text),
    warn: (text) => session.note(`warning: ${text}`),
    open: (operations) => {
      const settings = (name: string) =>
        name === key && operations ? JSON.stringify(operations) : configured(name);
      return openConfigured(vendor, settings, session).client;
    },
  });
  await finish(vendor, findings, options, session);
}

function finish(
  vendor: Vendor,
  { facts, settings, leftBehind }: Findings,
  options: ConformanceOptions,
  session: Session,
): Promise<void> {
  const hasDifference = facts.some(({ verdict }) => verdict === "differs");
  const found = hasDifference ? exitCodes.different : exitCodes.clean;
  const wrote = options.write === true;
  return report(session, conformanceResult, {
    result: { vendor, wrote, facts, settings: texts(settings), leftBehind },
    options,
    code: leftBehind.length > 0 ? exitCodes.error : found,
  });
}

/** The settings as the config takes them. */
function texts(settings: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function cannotRemove(vendor: Vendor): Error {
  return failure({
    what: `${vendor} documents no way to remove what is made`,
    state: "Nothing was sent",
    remedy: "Run it without `--write`",
  });
}
