import { join } from "node:path";
import { buildEngine, builtEngine } from "./build-engine";
import { downloadEngine, downloadedEngine } from "./download-engine";
import { type Attempt, ENGINE_VERSION, type Engine } from "./engine";
import { engineOnPath } from "./engine-on-path";
import { ExpectedError } from "./expected-error";
import { engineCache } from "./folders";

/**
 * Finds an engine: on PATH; kept from an earlier run; by the official downloader; built from the Go module
 * proxy. What is downloaded or built is kept in the user's cache folder for all clones.
 *
 * @throws ExpectedError naming what was tried, what went wrong and the remedy.
 */
export async function findEngine(environment: NodeJS.ProcessEnv = process.env): Promise<Engine> {
  const folder = join(engineCache(environment), ENGINE_VERSION);
  const failures: string[] = [];
  const attempts: (() => Promise<Attempt>)[] = [
    () => engineOnPath(environment),
    async () => downloadedEngine(folder) ?? builtEngine(folder) ?? { failure: `none kept in ${folder}` },
    () => downloadEngine(folder, environment),
    () => buildEngine(folder, environment),
  ];
  for (const attempt of attempts) {
    const outcome = await attempt();
    if (!("failure" in outcome)) {
      return { ...outcome, reason: [outcome.reason, ...failures].join("; ") };
    }
    failures.push(outcome.failure);
  }
  throw new ExpectedError(
    [
      "could not find or install a Pulumi engine:",
      ...failures.map((failure) => `  - ${failure}`),
      "Install Pulumi (https://www.pulumi.com/docs/install/), or Go 1.26 or newer (https://go.dev/dl/) to build it, and run this again.",
    ].join("\n"),
  );
}
