/**
 * The Node language host for an engine built from source, whose Go module does not carry one: a gRPC server
 * that the engine starts, and that runs programs and policy packs with the SDK's own runners. It prints its
 * port on stdout.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import {
  AboutResponse,
  GetProgramDependenciesResponse,
  GetRequiredPackagesResponse,
  GetRequiredPluginsResponse,
  LanguageHandshakeResponse,
  type ProgramInfo,
  type RunPluginRequest,
  RunPluginResponse,
  type RunRequest,
  RunResponse,
} from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { version as sdkVersion } from "@pulumi/pulumi/version";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

/** The exit code by which the SDK says that it has already told the user what went wrong. */
const ALREADY_REPORTED = 32;

const engineAddress = process.argv.at(-1) ?? "";
const children = new Set<ChildProcess>();

/** A runner of the SDK that the program itself uses; ours where the program has none. */
function runner(name: "run" | "run-policy-pack" | "run-plugin", programFolder: string): string {
  const module = `@pulumi/pulumi/cmd/${name}`;
  try {
    return createRequire(join(programFolder, "package.json")).resolve(module);
  } catch {
    return require.resolve(module);
  }
}

/** What Pulumi.yaml says under `runtime: options:`. */
function runtimeOptions(info: ProgramInfo | undefined): Record<string, unknown> {
  return info?.getOptions()?.toJavaScript() ?? {};
}

function start(folder: string, words: string[], environment: NodeJS.ProcessEnv, output: "inherit" | "pipe") {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", output, output],
  });
  children.add(child);
  child.on("close", () => children.delete(child));
  return child;
}

function run(
  { request }: grpc.ServerUnaryCall<RunRequest, RunResponse>,
  callback: grpc.sendUnaryData<RunResponse>,
) {
  const info = request.getInfo();
  const options = runtimeOptions(info);
  const flags = {
    monitor: request.getMonitorAddress(),
    engine: engineAddress,
    organization: request.getOrganization(),
    project: request.getProject(),
    "root-directory": info?.getRootDirectory() ?? "",
    stack: request.getStack(),
    pwd: request.getPwd(),
    parallel: String(request.getParallel()),
  };
  const words = [
    ...(typeof options.nodeargs === "string" ? options.nodeargs.split(/\s+/) : []),
    runner("run", request.getPwd()),
    ...Object.entries(flags).flatMap(([name, value]) => (value === "" ? [] : [`--${name}`, value])),
    ...(request.getDryrun() ? ["--dry-run"] : []),
    info?.getEntryPoint() || ".",
    ...request.getArgsList(),
  ];
  const environment = {
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    ...(options.typescript === false ? {} : { PULUMI_NODEJS_TYPESCRIPT: "true" }),
    ...(typeof options.tsconfig === "string" ? { PULUMI_NODEJS_TSCONFIG_PATH: options.tsconfig } : {}),
  };
  start(request.getPwd(), words, environment, "inherit").on("close", (code, signal) => {
    const response = new RunResponse();
    if (code === ALREADY_REPORTED) response.setBail(true);
    else if (code !== 0) response.setError(`the program ended with ${signal ?? `exit code ${code}`}`);
    callback(null, response);
  });
}

function runPlugin(call: grpc.ServerWritableStream<RunPluginRequest, RunPluginResponse>) {
  const { request } = call;
  const program = request.getInfo()?.getProgramDirectory() ?? request.getProgram();
  const isPolicyPack = request.getKind() === "analyzer";
  const words = isPolicyPack
    ? [runner("run-policy-pack", program), ...request.getArgsList(), program]
    : [runner("run-plugin", program), program, ...request.getArgsList()];
  const environment = Object.fromEntries(
    request.getEnvList().map((entry) => {
      const [name = "", ...value] = entry.split("=");
      return [name, value.join("=")];
    }),
  );
  // A policy pack reads its own package.json from the working directory.
  const plugin = start(isPolicyPack ? program : request.getPwd(), words, environment, "pipe");
  plugin.stdout?.on("data", (chunk: Buffer) => call.write(new RunPluginResponse().setStdout(chunk)));
  plugin.stderr?.on("data", (chunk: Buffer) => call.write(new RunPluginResponse().setStderr(chunk)));
  plugin.on("close", (code) => {
    call.write(new RunPluginResponse().setExitcode(code ?? 1));
    call.end();
  });
  call.on("cancelled", () => plugin.kill());
}

/** Every other call answers with the same message each time. */
function always<Response>(response: Response) {
  return (_call: unknown, callback: grpc.sendUnaryData<Response>) => callback(null, response);
}

function stopChildren(): void {
  for (const child of children) child.kill();
}

const server = new grpc.Server();
server.addService(LanguageRuntimeService, {
  handshake: always(new LanguageHandshakeResponse()),
  getPluginInfo: always(new PluginInfo().setVersion(sdkVersion)),
  getRequiredPackages: always(new GetRequiredPackagesResponse()),
  getRequiredPlugins: always(new GetRequiredPluginsResponse()),
  getProgramDependencies: always(new GetProgramDependenciesResponse()),
  about: always(new AboutResponse().setExecutable(process.execPath).setVersion(process.version)),
  installDependencies: (call: grpc.ServerWritableStream<unknown, unknown>) => call.end(),
  run,
  runPlugin,
  cancel: (_call: unknown, callback: grpc.sendUnaryData<Empty>) => {
    stopChildren();
    callback(null, new Empty());
  },
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

// An engine that was killed cannot say goodbye: nothing of ours may outlive it.
process.on("exit", stopChildren);
const engineProcess = process.ppid;
// An engine that answers now was alive when its process id was read: an orphan would never see it change.
connect(Number(engineAddress.split(":").at(-1)), "127.0.0.1")
  .on("connect", function (this: Socket) {
    this.destroy();
  })
  .on("error", () => process.exit(1));
setInterval(() => process.ppid !== engineProcess && process.exit(1), 1000).unref();
