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
import { applySettings, mergedText, settingTexts } from "./needed-settings";
import { conformanceResult } from "./result";

/** Checks what the documents of a vendor leave open, with the user's own account. */
export async function conformance(
  vendor: Vendor,
  options: ConformanceOptions,
  session: Session,
): Promise<void> {
  const isWriting = options.write === true;
  if (options.apply && options.stack === undefined && options.cwd === undefined) throw noStack();
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
        name === key && operations ? mergedText(configured(key), operations) : configured(name);
      return openConfigured(vendor, settings, session).client;
    },
  });
  const settings = settingTexts(findings.settings, configured);
  if (options.apply && Object.keys(settings).length > 0) await applySettings(settings, options, session);
  await finish(vendor, { findings, settings }, options, session);
}

function finish(
  vendor: Vendor,
  { findings: { facts, leftBehind }, settings }: { findings: Findings; settings: Record<string, string> },
  options: ConformanceOptions,
  session: Session,
): Promise<void> {
  const hasDifference = facts.some(({ verdict }) => verdict === "differs");
  const found = hasDifference ? exitCodes.different : exitCodes.clean;
  const wrote = options.write === true;
  return report(session, conformanceResult, {
    result: { vendor, wrote, facts, settings, leftBehind },
    options,
    code: leftBehind.length > 0 ? exitCodes.error : found,
  });
}

function cannotRemove(vendor: Vendor): Error {
  return failure({
    what: `${vendor} documents no way to remove what is made`,
    state: "Nothing was sent",
    remedy: "Run it without `--write`",
  });
}

function noStack(): Error {
  return failure({
    what: "No stack is named whose config could be changed",
    state: "Nothing was sent",
    remedy: "Add `--stack` or `--cwd`, or leave out `--apply`",
  });
}
