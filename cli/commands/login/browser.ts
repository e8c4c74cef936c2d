import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  // Takes the URL as one word: `start` of cmd.exe would read the "&" in it.
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Opens the user's browser. No shell reads the URL. A machine without one loses nothing: the URL is printed too. */
export function openBrowser(url: string): void {
  const [program, ...words] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
