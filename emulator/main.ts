import { parseArgs } from "node:util";
import { startEmulator } from "./index";

const usage = `Starts the three vendors on this machine.

  --port NUMBER                 TCP port on 127.0.0.1 (default 8600; 0 takes any free one)
  --state FILE                  keep what the vendors hold in this file
  --deploy-milliseconds NUMBER  how long a 5centsCDN stream stays Deploying (default 1000)
  --requests-per-second NUMBER  5centsCDN's limit an account; 0 = none (default 5)
`;

/** A whole number, zero or more, or an error that names the option. */
function count(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} must be a whole number, is ${text}`);
  return Number(text);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8600" },
      state: { type: "string" },
      "deploy-milliseconds": { type: "string", default: "1000" },
      "requests-per-second": { type: "string", default: "5" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const emulator = await startEmulator({
    port: count("port", values.port),
    stateFile: values.state,
    settings: {
      fivecents: {
        deployMilliseconds: count("deploy-milliseconds", values["deploy-milliseconds"]),
        requestsPerSecond: count("requests-per-second", values["requests-per-second"]),
      },
    },
  });
  process.stdout.write(`Emulator and its page: ${emulator.url}\n`);
  for (const [vendor, endpoint] of Object.entries(emulator.endpoints)) {
    process.stdout.write(`  ${vendor.padEnd(12)} ${endpoint}\n`);
  }
  const stop = (): void => {
    emulator.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: NodeJS.ErrnoException) => {
  const remedy = error.code === "EADDRINUSE" ? "; stop what listens there or choose another --port" : "";
  process.stderr.write(`emulator: ${error.message}${remedy}\n`);
  process.exit(1);
});
