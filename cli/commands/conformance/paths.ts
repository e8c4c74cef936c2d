import type { OperationOverrides } from "../../../api/request-line";
import type { CallById } from "../../../provider/core/account";
import type { Assumption, Findings } from "./fact";
import { type Outcome, type Probe, toldOf } from "./probe";

/** The same account with corrections of operations. */
export type Corrected = (operations: OperationOverrides) => Probe;

/** Where the documents have two paths: the one that is sent, and the other. */
const twoPaths = [{ sent: "/live/channels", other: "/channels" }];

/** Whether each inferred path and method is there. Reads are called; of the others `--write` checks some. */
export async function checkPaths(
  probe: Probe,
  findings: Findings,
  { corrected, progress }: { corrected: Corrected; progress(text: string): void },
): Promise<void> {
  const harmless = probe.harmless();
  for (const [id, { evidence }] of Object.entries(probe.operations)) {
    if (evidence !== "inferred") continue;
    if (!harmless.includes(id)) {
      findings.decide(pathOf(probe, id), undefined, "it is no harmless read");
      continue;
    }
    progress(`Reading ${id} …`);
    const values = await probe.pathOf(id);
    if (values === undefined) {
      findings.decide(pathOf(probe, id), undefined, "no object was listed to read it of");
      continue;
    }
    const outcome = await probe.read(id, { path: values });
    decidePath(probe, findings, id, outcome);
    if (isMissing(outcome)) await tryOtherPath(probe, findings, { id, corrected, call: { path: values } });
  }
}

/** Sends a read that is not there to the other path that the documents have. If it is there, so are its neighbours. */
async function tryOtherPath(
  probe: Probe,
  findings: Findings,
  { id, corrected, call }: { id: string; corrected: Corrected; call: CallById },
): Promise<void> {
  const known = twoPaths.find(({ sent }) => probe.operations[id]?.path.startsWith(sent));
  if (known === undefined) return;
  const operations = Object.fromEntries(
    Object.entries(probe.operations)
      .filter(([, { path }]) => path.startsWith(known.sent))
      .map(([one, { path }]) => [one, { path: path.replace(known.sent, known.other) }]),
  );
  const outcome = await corrected(operations).call(id, call);
  if ("body" in outcome) findings.correct(`${probe.vendor}:operations`, operations);
}

/** Settles whether an operation is where it was called. A 404 or a 405 says that it is not; others are about the request. */
export function decidePath(probe: Probe, findings: Findings, id: string, outcome: Outcome): void {
  const holds = "body" in outcome ? true : isMissing(outcome) ? false : undefined;
  findings.decide(pathOf(probe, id), holds, toldOf(outcome));
}

export function isMissing({ refused }: Outcome): boolean {
  return refused === 404 || refused === 405;
}

function pathOf(probe: Probe, id: string): Assumption {
  const { method = "", path = "" } = probe.operations[id] ?? {};
  return { id: `path of ${id}`, evidence: "inferred", assumed: `${method} ${path}` };
}
