/** A Pulumi stack of its own for a test or a benchmark: temporary program, local state, the real engine. */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CommandResult, collect } from "../../tools/pulumi/command";
import type { Engine } from "../../tools/pulumi/engine";
import { projectRoot } from "../../tools/pulumi/folders";
import { runEnvironment } from "../../tools/pulumi/run-environment";
import { type EventLog, parseEventLog } from "./event-log";
import { temporaryFolder } from "./temporary-folder";

/** A command of the engine that hangs is a failure; this ends it before the test's own time is over. */
const LIMIT_MILLISECONDS = 150_000;
const STACK = "test";

export interface StackOptions {
  /**
   * The TypeScript source of the program, an ES module that Node runs as it is (no enums, `import type` for
   * types); or a folder with a whole project, of which a copy is run, or the folder itself where it is `installed`
   * with packages of its own.
   */
  program: string | { folder: string; installed?: boolean };
  /** Configuration in clear, such as `{ "fivecents:endpoint": url }`. */
  config?: Record<string, string>;
  /** Encrypted configuration, such as `{ "fivecents:apiKey": "key" }`. */
  secrets?: Record<string, string>;
  /** Variables on top of a local run's environment, which holds none of the vendors' variables. */
  env?: NodeJS.ProcessEnv;
  /** Sets the three endpoints and a made-up credential for each vendor; `config` and `secrets` win. */
  emulator?: { endpoints: Readonly<Record<"fivecents" | "encorastream" | "contentpool", string>> };
  /** What a program given as text begins with, in place of two commands of the engine. */
  fresh?: FreshStack;
}

/** What `pulumi stack init` wrote, for other stacks of the same name to begin with. */
export interface FreshStack {
  /** The folder of the state. */
  state: string;
  /** The key of `Pulumi.test.yaml` that the passphrase belongs to. */
  encryptionSalt: string;
  /** The made-up credentials, encrypted with it. */
  credentials: Record<string, string>;
}

/** How a command ended and what the engine did in it. */
export interface StackResult extends CommandResult, EventLog {}

export interface Stack {
  /** The project's folder. */
  readonly folder: string;
  /** The environment of its commands, for another program that works with the stack. */
  readonly env: NodeJS.ProcessEnv;
  /** `pulumi up`, without a preview before. */
  up(...words: string[]): Promise<StackResult>;
  preview(...words: string[]): Promise<StackResult>;
  /** `pulumi refresh`, without a preview before; `--preview-only` may be among the words. */
  refresh(...words: string[]): Promise<StackResult>;
  destroy(...words: string[]): Promise<StackResult>;
  /** Any other command, such as `run("import", "--file", file)`; no steps are read. */
  run(...words: string[]): Promise<CommandResult>;
  /** The stack's outputs, secrets in clear. */
  outputs(): Promise<Record<string, unknown>>;
  /** What `pulumi stack export` prints, secrets encrypted: read from the file, without a command of the engine. */
  exportState(): Promise<ExportedState>;
  setProgram(source: string): Promise<void>;
  setConfig(config: Record<string, string>, secrets?: Record<string, string>): Promise<void>;
  /** Back to the state and configuration of the start, without the engine; what the program made is not destroyed. */
  reset(): Promise<void>;
  /** Removes the folder; what the program made is not destroyed. */
  dispose(): Promise<void>;
}

export interface ExportedState {
  deployment: {
    resources?: StateResource[];
    pending_operations?: { type: string; resource: StateResource }[];
  };
}

export interface StateResource {
  urn: string;
  type: string;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  protect?: boolean;
}

/** Makes a stack on an engine. Its commands never throw on a non-zero exit: look at `code`. */
export async function createStackOn(engine: Engine, options: StackOptions): Promise<Stack> {
  const isInstalled = typeof options.program !== "string" && options.program.installed === true;
  const folder = isInstalled ? folderOf(options.program) : temporaryFolder("stack");
  const local = join(folder, ".ott");
  for (const name of ["state", "home"]) await mkdir(join(local, name), { recursive: true });
  if (!isInstalled) await writeProject(folder, options.program);
  const env = {
    ...runEnvironment(engine, local, "test"),
    PULUMI_DEBUG_COMMANDS: "true", // the event log is one of them
    NODE_COMPILE_CACHE: join(projectRoot, "node_modules", ".cache", "compile"),
    XDG_CACHE_HOME: join(local, "cache"),
    ...options.env,
  };

  const run = (...words: string[]) =>
    collect(engine.pulumi, words, { cwd: folder, env, timeoutMilliseconds: LIMIT_MILLISECONDS });
  const mustRun = async (...words: string[]) => {
    const { code, stdout, stderr } = await run(...words);
    if (code !== 0) throw new Error(`pulumi ${words.slice(0, 2).join(" ")} failed:\n${stdout}${stderr}`);
    return stdout;
  };
  const runLogged = async (...words: string[]): Promise<StackResult> => {
    const file = join(local, "events.json");
    await rm(file, { force: true });
    const result = await run(...words, "--stack", STACK, "--event-log", file);
    return { ...result, ...parseEventLog(existsSync(file) ? await readFile(file, "utf8") : "") };
  };
  const setConfig = async (config: Record<string, string>, secrets: Record<string, string> = {}) => {
    const words = [
      ...Object.entries(config).flatMap(([key, value]) => ["--plaintext", `${key}=${value}`]),
      ...Object.entries(secrets).flatMap(([key, value]) => ["--secret", `${key}=${value}`]),
    ];
    if (words.length > 0) await mustRun("config", "set-all", "--stack", STACK, ...words);
  };

  const kept = ["state", "Pulumi.test.yaml"] as const;
  const places = { state: join(local, "state"), "Pulumi.test.yaml": join(folder, "Pulumi.test.yaml") };
  const vendors = emulatorConfiguration(options.emulator);
  if (options.fresh && typeof options.program === "string") {
    const { state, encryptionSalt } = options.fresh;
    await cp(state, places.state, { recursive: true });
    const credentials = options.emulator ? options.fresh.credentials : {};
    const settings = { encryptionSalt, credentials, config: { ...vendors.config, ...options.config } };
    await writeFile(places["Pulumi.test.yaml"], configurationFile(settings));
    await setConfig({}, options.secrets);
  } else {
    await mustRun("stack", "init", STACK);
    await setConfig({ ...vendors.config, ...options.config }, { ...vendors.secrets, ...options.secrets });
  }
  const start = join(local, "start");
  for (const name of kept) await cp(places[name], join(start, name), { recursive: true });
  const unattended = (words: string[]) =>
    words.includes("--preview-only") ? words : ["--yes", "--skip-preview", ...words];
  return {
    folder,
    env,
    up: (...words) => runLogged("up", ...unattended(words)),
    preview: (...words) => runLogged("preview", ...words),
    refresh: (...words) => runLogged("refresh", ...unattended(words)),
    destroy: (...words) => runLogged("destroy", ...unattended(words)),
    run,
    outputs: async () =>
      JSON.parse(await mustRun("stack", "output", "--stack", STACK, "--json", "--show-secrets")),
    exportState: () => readState(places.state),
    setProgram: (source) => writeFile(join(folder, "index.ts"), source),
    setConfig,
    reset: async () => {
      for (const name of kept) {
        await rm(places[name], { recursive: true, force: true });
        await cp(join(start, name), places[name], { recursive: true });
      }
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The state that the engine keeps in a folder: the project's one stack. */
async function readState(folder: string): Promise<ExportedState> {
  const stacks = join(folder, ".pulumi", "stacks");
  const [project = ""] = await readdir(stacks);
  const { checkpoint } = JSON.parse(await readFile(join(stacks, project, `${STACK}.json`), "utf8"));
  return { deployment: checkpoint.latest };
}

/** Makes a stack for others to begin with; it stands in `folder` until `dispose`. */
export async function createFreshStack(
  engine: Engine,
  env: NodeJS.ProcessEnv,
): Promise<FreshStack & Pick<Stack, "dispose">> {
  const endpoints = { fivecents: "none", encorastream: "none", contentpool: "none" };
  const { folder, dispose } = await createStackOn(engine, { program: "", emulator: { endpoints }, env });
  const text = await readFile(join(folder, "Pulumi.test.yaml"), "utf8");
  const [, encryptionSalt = ""] = /^encryptionsalt: (.+)$/m.exec(text) ?? [];
  const encrypted = text.matchAll(/^ {2}(\S+):\n {4}secure: (.+)$/gm);
  const credentials = Object.fromEntries([...encrypted].map(([, key = "", value = ""]) => [key, value]));
  return { state: join(folder, ".ott", "state"), encryptionSalt, credentials, dispose };
}

/** The text of `Pulumi.test.yaml`. JSON texts are YAML. */
function configurationFile(
  settings: Pick<FreshStack, "encryptionSalt" | "credentials"> & { config: Record<string, string> },
): string {
  return JSON.stringify({
    encryptionsalt: settings.encryptionSalt,
    config: {
      ...settings.config,
      ...Object.fromEntries(Object.entries(settings.credentials).map(([key, secure]) => [key, { secure }])),
    },
  });
}

function folderOf(program: StackOptions["program"]): string {
  if (typeof program === "string") throw new Error("a program given as text has no folder");
  return program.folder;
}

/** Node's own type stripping starts a program half a second sooner than the SDK's ts-node. */
async function writeProject(folder: string, program: StackOptions["program"]): Promise<void> {
  await symlink(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  if (typeof program !== "string") {
    await cp(program.folder, folder, {
      recursive: true,
      filter: (path) => !/[/\\](node_modules|bin|\.ott)$|[/\\]Pulumi\.[^/\\]+\.yaml$/.test(path),
    });
    return;
  }
  await writeFile(
    join(folder, "Pulumi.yaml"),
    "name: test\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
  );
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", main: "index.ts" }));
  await writeFile(join(folder, "index.ts"), program);
}

function emulatorConfiguration(
  emulator: StackOptions["emulator"],
): Required<Pick<StackOptions, "config" | "secrets">> {
  if (!emulator) return { config: {}, secrets: {} };
  return {
    config: Object.fromEntries(
      Object.entries(emulator.endpoints).map(([vendor, url]) => [`${vendor}:endpoint`, url]),
    ),
    secrets: {
      "fivecents:apiKey": "test-key",
      "encorastream:accessToken": "test-access-token",
      "contentpool:token": "test-token",
    },
  };
}
