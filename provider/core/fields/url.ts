import { isIPv6 } from "node:net";
import { field } from "../facts";
import { canonicalAddress } from "./address";
import { canonicalHost } from "./host-name";
import { textKind } from "./text-kind";

const defaultPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  rtmp: 1935,
  rtmps: 443,
  rtsp: 554,
  rtsps: 322,
};

export interface UrlRule {
  /** The schemes that are accepted, the usual one first. */
  schemes: readonly [string, ...string[]];
  examples: readonly [string, string];
  /** Whether its user or query can be a credential, as in the source of a camera. */
  mayCarryCredentials?: boolean;
  /** Whether everybody gets to see it, so that no user may stand in it. */
  isPublic?: boolean;
}

/** URLs with a host. Scheme and host are lowered and a default port is dropped; everything behind stays as it is. */
export function url({ schemes, examples, mayCarryCredentials = false, isPublic = false }: UrlRule) {
  const names = new Intl.ListFormat("en", { type: "disjunction" }).format(schemes);
  const kind = textKind({
    expected: `a URL with the scheme ${names} and a host, as in ${examples[0]}`,
    form: (text) => (isPublic && userIn(text) ? undefined : canonicalUrl(text, schemes)),
    hint: (text) =>
      isPublic && userIn(text) ? "leave out the user: everybody gets to see this URL" : undefined,
    examples,
  });
  return mayCarryCredentials ? field(kind, { credentials: true }) : kind;
}

/** The http or https URL of something public, such as a picture. */
export function webUrl() {
  return url({
    schemes: ["http", "https"],
    examples: ["https://cdn.example.com/a.jpg", "https://cdn.example.com/b.jpg"],
    isPublic: true,
  });
}

function userIn(text: string): boolean {
  return /^[^/?#]*:\/\/[^/?#]+@/.test(text);
}

function canonicalUrl(text: string, schemes: readonly string[]): string | undefined {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)((?:[/?#].*)?)$/i.exec(text);
  const [, written = "", authority = "", rest = ""] = parts ?? [];
  const scheme = written.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (parts === null || !schemes.includes(scheme) || /[\s\u0000-\u001f\u007f]/.test(text)) return undefined;
  const at = authority.lastIndexOf("@") + 1;
  const address = canonicalAuthority(authority.slice(at), defaultPorts[scheme]);
  if (address === undefined) return undefined;
  const user = authority.slice(0, at);
  return `${scheme}://${user === "@" ? "" : user}${address}${scheme.startsWith("http") ? webPath(rest) : rest}`;
}

/** A web server cannot tell the root path from none. */
function webPath(rest: string): string {
  if (rest === "/") return "";
  return rest.startsWith("?") ? `/${rest}` : rest;
}

/** `host:port` in its one form. */
function canonicalAuthority(text: string, defaultPort: number | undefined): string | undefined {
  const [, host = "", port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(text) ?? [];
  const name = canonicalHostOrAddress(host);
  const number = Number(port);
  if (name === undefined || number > 65_535 || (port !== "" && number === 0)) return undefined;
  return port === "" || number === defaultPort ? name : `${name}:${number}`;
}

function canonicalHostOrAddress(host: string): string | undefined {
  if (!host.startsWith("[")) return canonicalHost(host);
  const address = host.slice(1, -1);
  return isIPv6(address) ? `[${canonicalAddress(address)}]` : undefined;
}
