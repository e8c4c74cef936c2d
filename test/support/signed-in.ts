import { vi } from "vitest";
import type { Emulator } from "../../emulator";
import { beginSignIn } from "../../provider/encorastream/sign-in/sign-in";
import { temporaryFolder } from "./temporary-folder";

/** A state folder of the test's own, on every system. `vi.unstubAllEnvs` ends it. */
export function useStateFolder(): string {
  const folder = temporaryFolder("sign-in");
  vi.stubEnv("XDG_STATE_HOME", folder);
  vi.stubEnv("LOCALAPPDATA", folder);
  return folder;
}

/** The answer of a user who allows what the page asks for: the address that the browser is led to. */
export async function allow(page: string, decision = "allow"): Promise<URL> {
  const url = new URL(page);
  const body = new URLSearchParams([...url.searchParams, ["account", "editor"], ["decision", decision]]);
  const address = `${url.origin}${url.pathname}`;
  const { headers } = await fetch(address, { method: "POST", body, redirect: "manual" });
  return new URL(headers.get("location") ?? "");
}

/** Signs in to the emulated tenant, as `ott login encorastream` does. */
export async function signIn(emulator: Emulator): Promise<void> {
  const endpoint = emulator.endpoints.encorastream;
  const begun = beginSignIn(
    { endpoint, clientId: "pulumi", scope: "openid" },
    "http://127.0.0.1:5000/callback",
  );
  await begun.finish((await allow(begun.url)).searchParams);
}
