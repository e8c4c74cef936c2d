import { createInterface } from "node:readline";
import {
  beginSignIn,
  type SignInOptions,
  signInFailure,
} from "../../../provider/encorastream/sign-in/sign-in";
import type { Session } from "../../session";
import { openLoopback } from "./loopback";

export interface LoginOptions extends SignInOptions {
  /** Whether a browser on this machine is opened. Without one, the user pastes the address that theirs ends on. */
  browser: boolean;
  timeoutSeconds: number;
}

/**
 * Signs in to a tenant of EncoraStream: sends the user to the vendor's page, waits for the answer, and stores the
 * tokens. The loopback server answers without a browser too, for a port that is forwarded from a remote machine.
 */
export async function login(options: LoginOptions, session: Session): Promise<void> {
  const loopback = await openLoopback();
  const ended = new AbortController();
  try {
    const begun = beginSignIn(options, loopback.redirectUri);
    const answers = [loopback.answer(begun.isAnswer), timeout(options.timeoutSeconds, ended.signal)];
    if (options.browser) {
      session.print(`Opening the browser. If it does not open, visit:\n\n${begun.url}\n`);
      session.surroundings.openBrowser(begun.url);
    } else {
      session.print(`Open this page in a browser:\n\n${begun.url}\n`);
      session.print("Then paste the address that the browser ends on, even if it shows an error:");
      answers.push(pasted(session.surroundings.input, ended.signal));
    }
    await begun.finish(await Promise.race(answers));
    session.print(`Signed in to ${options.endpoint}.`);
  } finally {
    ended.abort();
    loopback.close();
  }
}

/** The query of the first line that is an address. */
function pasted(input: NodeJS.ReadableStream, signal: AbortSignal): Promise<URLSearchParams> {
  return new Promise((resolve, reject) => {
    // Not as a terminal: there Ctrl-C would be a key, and not the end of the command.
    const lines = createInterface({ input, terminal: false, signal });
    lines.on("line", (line) => {
      const address = line.trim();
      if (address === "") return;
      if (URL.canParse(address)) resolve(new URL(address).searchParams);
      else reject(signInFailure("what was pasted is not an address"));
    });
    lines.on("close", () => reject(signInFailure("no address was pasted")));
  });
}

function timeout(seconds: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(signInFailure(`no answer came within ${seconds} seconds`)),
      seconds * 1000,
    );
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
