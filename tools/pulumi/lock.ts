import { mkdir } from "node:fs/promises";
import { lock } from "proper-lockfile";
import { step } from "./progress";

/** Lets one process at a time work on a folder, so that two clones started at once share one build. */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const release = await step(`Waiting for another process that works on ${folder}`, () =>
    lock(folder, { retries: { forever: true, minTimeout: 100, maxTimeout: 1000 } }),
  );
  try {
    return await work();
  } finally {
    await release();
  }
}
