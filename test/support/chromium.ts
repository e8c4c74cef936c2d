import { dirname, join } from "node:path";
import which from "which";
import { collect } from "../../tools/pulumi/command";
import { engineCache } from "../../tools/pulumi/folders";
import { withLock } from "../../tools/pulumi/lock";
import { step } from "../../tools/pulumi/progress";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const LIMIT_MILLISECONDS = 5 * 60_000;

/** What a headless Chromium needs to run as root and to talk to nobody but the page under test. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium for `chromium.launch({ executablePath, args: CHROMIUM_FLAGS })` of playwright-core: one
 * on PATH, or Debian's package, installed where we are root. `undefined` where none can be had: say so by
 * `context.skip("no Chromium can be had here")`.
 */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const found = onPath();
  if (found || process.getuid?.() !== 0 || !which.sync("apt-get", { nothrow: true })) return found;
  return withLock(join(dirname(engineCache()), "chromium"), async () => {
    if (!onPath()) await step("Installing Chromium for the browser test", install);
    return onPath();
  });
}

function onPath(): string | undefined {
  return NAMES.map((name) => which.sync(name, { nothrow: true })).find((path) => path !== null) ?? undefined;
}

async function install(): Promise<void> {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeoutMilliseconds: LIMIT_MILLISECONDS,
  };
  await collect("apt-get", ["update"], options);
  const { code, stderr } = await collect(
    "apt-get",
    ["install", "--yes", "--no-install-recommends", "chromium"],
    options,
  );
  if (code !== 0) console.error(`Chromium could not be installed: ${stderr.trim().split("\n").at(-1)}`);
}
