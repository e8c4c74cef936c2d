import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { Vendor } from "../../../api";
import type { CallById } from "../../../provider/core/account";
import { Ambiguous, failure, messageOf, Refused } from "../../../provider/core/errors";
import { noteSecrets } from "../../../provider/core/redaction";
import { accountOf } from "../../../provider/definitions";
import { openAccount } from "../../account";
import { confirm } from "../../confirm";
import { exitCodes } from "../../exit-codes";
import { type OutputOptions, report } from "../../output/report";
import type { Session } from "../../session";
import type { StackOptions } from "../../stack";
import { allPages } from "./all-pages";
import { callOf } from "./fields";
import { listed, operationsOf } from "./operations";
import { answerResult, operationsResult } from "./results";
import { secretsIn, withoutSecretFields } from "./secret-fields";

export interface ApiOptions extends OutputOptions, StackOptions {
  input?: string;
  all?: boolean;
  yes?: boolean;
  showSecrets?: boolean;
}

/** Lists the documented operations of a vendor. */
export function listOperations(vendor: Vendor, options: ApiOptions, session: Session): Promise<void> {
  const operations = Object.entries(operationsOf(vendor)).map(([id, operation]) => listed(id, operation));
  return report(session, operationsResult, {
    result: { vendor, operations },
    options,
    code: exitCodes.clean,
  });
}

/** Calls one of them. */
export async function callOperation(
  { vendor, id, words }: { vendor: Vendor; id: string; words: readonly string[] },
  options: ApiOptions,
  session: Session,
): Promise<void> {
  const operation = operationsOf(vendor)[id];
  if (operation === undefined) throw unknownOperation(vendor, id);
  const call = callOf(id, operation, words, await bodyFrom(options.input, session));
  // The body of push.securetoken.update has the fields that an answer shows below `securetoken`.
  noteSecrets(secretsIn(vendor, { [id.split(".")[1] ?? ""]: call.body }));
  const { client } = await openAccount(vendor, options, session);
  const calls = accountOf(vendor).byId?.(client);
  if (calls === undefined) {
    throw failure({
      what: `${vendor} has no calls by id`,
      state: "Nothing was sent",
      remedy: "Use its resources",
    });
  }
  if (calls.changes(id)) {
    const what = `${id} (${operation.title}) changes something at ${vendor}`;
    await confirm(session, { what, question: "Send it?", yes: options.yes === true });
  }
  const send = (one: CallById) => told(vendor, id, () => calls.call(id, one));
  session.progress.show(`Calling ${id} …`);
  const answer = options.all ? await allPages(id, operation, call, send) : await send(call);
  const shown = options.showSecrets ? answer : withoutSecretFields(vendor, answer);
  await report(session, answerResult, {
    result: { vendor, operation: id, answer: shown },
    options,
    code: exitCodes.clean,
  });
}

/** The body of a file, or of stdin for "-". */
async function bodyFrom(
  path: string | undefined,
  session: Session,
): Promise<Record<string, unknown> | undefined> {
  if (path === undefined) return undefined;
  const { input, folder } = session.surroundings;
  try {
    const body: unknown = JSON.parse(
      path === "-" ? await text(input) : await readFile(resolve(folder, path), "utf8"),
    );
    if (typeof body === "object" && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>;
  } catch (thrown) {
    throw badInput(path, messageOf(thrown));
  }
  throw badInput(path, "is not a JSON object");
}

function badInput(path: string, problem: string): Error {
  return failure({
    what: `The input ${path}: ${problem}`,
    state: "Nothing was sent",
    remedy: "Name in `--input` a file with a JSON object, or - for stdin",
  });
}

function unknownOperation(vendor: Vendor, id: string): Error {
  const family = id.split(".")[0] ?? "";
  const near = Object.keys(operationsOf(vendor)).filter((one) => one.split(".")[0] === family);
  return failure({
    what: `${vendor} documents no operation ${id}`,
    state: "Nothing was sent",
    remedy: near.length > 0 ? `Use one of ${near.join(", ")}` : `List them with \`ott api ${vendor}\``,
  });
}

/** Sends the call. The vendor's refusal is told with what it means for the account. */
async function told<Answer>(vendor: Vendor, id: string, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (thrown) {
    if (thrown instanceof Ambiguous) {
      throw failure({
        what: thrown.told.what,
        state: "Whether the call took effect is not known",
        remedy: "Look at the object with a read before you send it again",
      });
    }
    if (!(thrown instanceof Refused)) throw thrown;
    throw failure({
      what: thrown.told.what,
      state: thrown.afterUnknown ? "An earlier try of it may have taken effect" : "Nothing was changed",
      remedy: `\`ott api ${vendor} ${id} --help\` lists its fields`,
    });
  }
}
