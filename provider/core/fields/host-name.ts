import { isIPv4 } from "node:net";
import { domainToASCII } from "node:url";
import { textKind } from "./text-kind";

/** Host names in lower case and in ASCII, without a dot at the end. `*.example.com` stands for every host below. */
export function hostName() {
  return textKind({
    expected: "one host name, as in www.example.com or *.example.com",
    form(text) {
      const wildcard = text.startsWith("*.") ? "*." : "";
      const name = canonicalHost(text.slice(wildcard.length));
      return name === undefined ? undefined : `${wildcard}${name}`;
    },
    hint: (text) => (/[/:]/.test(text) ? "leave out the scheme, the port and the path" : undefined),
    examples: ["www.example.com", "player.example.com"],
  });
}

/** A host name as DNS has it; undefined for a text that is none. Node cuts off what a URL has behind its host. */
export function canonicalHost(text: string): string | undefined {
  // Node drops line ends and tabs inside: two lines would become one name.
  if (/[/\\?#@:\s]/.test(text)) return undefined;
  const name = domainToASCII(text).replace(/\.$/, "");
  // `1.2.3` and `0x7f.1` are spellings of other addresses than their writer meant.
  if (isIPv4(name) && name !== text.replace(/\.$/, "")) return undefined;
  const isShort = name.length > 0 && name.length <= 253;
  return isShort && name.split(".").every((label) => isLabel.test(label)) ? name : undefined;
}

const isLabel = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
