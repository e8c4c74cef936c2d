import { PassThrough } from "node:stream";
import type { ExitCode } from "../../cli/exit-codes";
import { run } from "../../cli/run";
import type { Surroundings } from "../../cli/surroundings";
import type { Emulator } from "../../emulator";

/** What one run of `ott` printed, and its exit code. */
export interface OttRun {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** Runs `ott` in this process, as in a pipe. `given` are the parts of its surroundings that matter to the test. */
export async function runOtt(
  words: readonly string[],
  given: Partial<Pick<Surroundings, "input" | "environment" | "folder" | "openBrowser" | "untilStopped">> & {
    isTerminal?: boolean;
    /** Told of each text that is printed, while the command runs. */
    onOutput?: (text: string) => void;
  } = {},
): Promise<OttRun> {
  const { isTerminal = false, onOutput = () => {}, ...surroundings } = given;
  const texts = { output: "", errors: "" };
  const stream = (name: keyof typeof texts) => ({
    isTTY: isTerminal,
    write: (text: string) => {
      texts[name] += text;
      onOutput(text);
    },
  });
  const code = await run(words, {
    input: new PassThrough(),
    output: stream("output"),
    errors: stream("errors"),
    environment: {},
    folder: process.cwd(),
    openBrowser: () => {},
    untilStopped: () => new Promise(() => {}),
    ...surroundings,
  });
  return { code, stdout: texts.output, stderr: texts.errors };
}

/** The environment of a user whose credentials are those of an emulator. */
export function emulatorEnvironment({ endpoints }: Emulator): Record<string, string> {
  return {
    FIVECENTS_API_KEY: "test-api-key",
    FIVECENTS_ENDPOINT: endpoints.fivecents,
    ENCORASTREAM_ACCESS_TOKEN: "test-access-token",
    ENCORASTREAM_ENDPOINT: endpoints.encorastream,
    CONTENTPOOL_TOKEN: "test-pool-token",
    CONTENTPOOL_ENDPOINT: endpoints.contentpool,
  };
}
