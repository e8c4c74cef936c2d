import type { Assumption, Findings } from "./fact";
import { type Outcome, type Probe, toldOf } from "./probe";

/** Whether each inferred path and method is there. Reads are called; of the others `--write` checks some. */
export async function checkPaths(
  probe: Probe,
  findings: Findings,
  progress: (text: string) => void,
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
    if (values === undefined)
      findings.decide(pathOf(probe, id), undefined, "no object was listed to read it of");
    else decidePath(probe, findings, id, await probe.read(id, { path: values }));
  }
}

/** Settles whether an operation is where it was called. A 404 or a 405 says that it is not; others are about the request. */
export function decidePath(probe: Probe, findings: Findings, id: string, outcome: Outcome): void {
  const isMissing = outcome.refused === 404 || outcome.refused === 405;
  const holds = "body" in outcome ? true : isMissing ? false : undefined;
  findings.decide(pathOf(probe, id), holds, toldOf(outcome));
}

function pathOf(probe: Probe, id: string): Assumption {
  const { method = "", path = "" } = probe.operations[id] ?? {};
  return { id: `path of ${id}`, evidence: "inferred", assumed: `${method} ${path}` };
}
