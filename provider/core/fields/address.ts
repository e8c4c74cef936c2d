import { isIP, SocketAddress } from "node:net";
import { textKind } from "./text-kind";

/**
 * Internet addresses and networks: `192.0.2.1`, `192.0.2.0/24`, IPv6 likewise. The one form is that of RFC 5952; a
 * network of one address is that address, and what stands behind the prefix of a network is zero.
 */
export function ipAddress() {
  return textKind({
    expected: "an IP address or a network in CIDR form",
    form: canonicalAddress,
    examples: ["192.0.2.1", "198.51.100.0/24"],
  });
}

export function canonicalAddress(text: string): string | undefined {
  const [address = "", prefix, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || address.includes("%") || rest.length > 0) return undefined;
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : lengthOf(prefix);
  if (length === undefined || length > bits) return undefined;
  if (length === bits) return version === 4 ? address : compressed(address);
  return version === 4
    ? `${maskedIpv4(address, length)}/${length}`
    : `${maskedIpv6(address, length)}/${length}`;
}

function lengthOf(prefix: string): number | undefined {
  return /^\d{1,3}$/.test(prefix) ? Number(prefix) : undefined;
}

/** Node writes addresses as RFC 5952 asks. */
function compressed(address: string): string {
  return new SocketAddress({ address, family: "ipv6" }).address;
}

function maskedIpv4(address: string, length: number): string {
  return masked(address.split(".").map(Number), 8, length).join(".");
}

function maskedIpv6(address: string, length: number): string {
  const groups = masked(groupsOf(compressed(address)), 16, length);
  return compressed(groups.map((group) => group.toString(16)).join(":"));
}

/** The numbers of an address with everything behind the first `length` bits set to zero. */
function masked(numbers: readonly number[], width: number, length: number): number[] {
  return numbers.map((number, index) => {
    const kept = Math.min(Math.max(length - index * width, 0), width);
    return number & ~(2 ** (width - kept) - 1);
  });
}

/** The eight groups of an IPv6 address, whose last two may be written as an IPv4 address. */
function groupsOf(address: string): number[] {
  const hexadecimal = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [before = "", after] = hexadecimal.split("::");
  const numbers = (text: string) =>
    text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const first = numbers(before);
  const last = after === undefined ? [] : numbers(after);
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
