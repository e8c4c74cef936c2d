import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { type ExpectedError, failure } from "./errors";
import { accountFingerprint } from "./fingerprint";
import { noteSecrets } from "./redaction";

/** A credential, and until when it is good, in epoch milliseconds. */
export interface IssuedCredential {
  text: string;
  expiresAt?: number;
}

const timeoutSeconds = 60;
const maximumOutput = 1024 * 1024;

const words = z.array(z.string().min(1)).min(1);

const printed = z.object({
  credential: z.string().trim().min(1),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});

/**
 * How an account is authorised: by the credential that is set, or by those that a program hands out. The fingerprint
 * tells accounts apart, also in the debug log, and stays while the program's credentials change.
 */
export function credentialOf(vendor: string, credential: string, command: string | undefined) {
  return {
    fingerprint: accountFingerprint(command ?? credential),
    source: async (): Promise<IssuedCredential> =>
      command === undefined ? { text: credential } : askCommand(`${vendor}:credentialCommand`, command),
  };
}

/** What is wrong with the text of the setting. */
export function credentialCommandProblem(text: string): string | undefined {
  return wordsOf(text)
    ? undefined
    : 'must be a JSON array of words, as in ["vault-token", "--account", "main"]';
}

/**
 * Runs the program and answers with the credential that it prints. No shell reads the words. Its output can hold the
 * credential whatever is wrong with it, so no error quotes any of it.
 */
async function askCommand(setting: string, text: string): Promise<IssuedCredential> {
  const [program = "", ...rest] = wordsOf(text) ?? [];
  const { credential, expiresAt } = readPrinted(setting, program, await outputOf(setting, program, rest));
  noteSecrets([credential]);
  if (expiresAt === undefined) return { text: credential };
  const end = Date.parse(expiresAt);
  if (end <= Date.now())
    throw commandFailure(setting, program, `printed a credential that expired at ${expiresAt}`);
  return { text: credential, expiresAt: end };
}

async function outputOf(setting: string, program: string, rest: string[]): Promise<string> {
  try {
    const run = promisify(execFile)(program, rest, {
      timeout: timeoutSeconds * 1000,
      maxBuffer: maximumOutput,
      windowsHide: true,
    });
    // A program that asks for input has nobody to answer it.
    run.child.stdin?.end();
    return (await run).stdout;
  } catch (thrown) {
    throw commandFailure(setting, program, endOf(thrown));
  }
}

/** How the run ended. The message of the error quotes what the program printed: it is left out. */
function endOf(thrown: unknown): string {
  const { code, killed, signal } = thrown as { code?: unknown; killed?: boolean; signal?: string | null };
  if (code === "ENOENT") return "is not an executable program";
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return `printed more than ${maximumOutput} bytes`;
  if (killed) return `did not end within ${timeoutSeconds} seconds`;
  if (typeof signal === "string") return `was ended by ${signal}`;
  return typeof code === "number" ? `ended with exit code ${code}` : `could not be run (${String(code)})`;
}

function readPrinted(setting: string, program: string, output: string): z.infer<typeof printed> {
  const { success, data } = printed.safeParse(json(output));
  if (success) return data;
  throw commandFailure(
    setting,
    program,
    'did not print JSON as in {"credential": "…", "expiresAt": "2026-01-31T18:30:00Z"}, where expiresAt may be left out',
  );
}

function commandFailure(setting: string, program: string, what: string): ExpectedError {
  return failure({
    what: `\`${program}\` of ${setting} ${what}`,
    state: "Nothing was sent",
    remedy: "Run it in a terminal to see what it prints",
  });
}

function wordsOf(text: string): string[] | undefined {
  return words.safeParse(json(text)).data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
