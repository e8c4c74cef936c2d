import { createRequire } from "node:module";
import { join } from "node:path";

/** What the emulator alone needs, in the versions that it works with: optional peer dependencies of the package. */
export const packages = { fastify: "^5.12.8", "@fastify/multipart": "^10.1.9" };

/** Why the emulator can't be loaded from this folder, and what to do. Undefined where it can. */
export function missingPackages(folder: string): string | undefined {
  const { resolve } = createRequire(join(folder, "index.js"));
  const missing = Object.keys(packages).filter((name) => !isFound(() => resolve(name)));
  if (missing.length === 0) return undefined;
  const wanted = Object.entries(packages).map(([name, version]) => `"${name}@${version}"`);
  return (
    `The emulator needs ${Object.keys(packages).join(" and ")}; not installed: ${missing.join(", ")}.\n` +
    `Nothing was started.\nRun: npm install --save-dev ${wanted.join(" ")}`
  );
}

function isFound(resolve: () => string): boolean {
  try {
    resolve();
    return true;
  } catch {
    return false;
  }
}
