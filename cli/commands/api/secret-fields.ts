import type { Vendor } from "../../../api";

/** What stands for a secret value. */
export const secretMark = "[secret]";

const everywhere = /(^|[._-])(password|passphrase|passcode|secret|credential|salt)s?$/i;

/** Fields of each vendor that hold a secret, by the path to them. The keys of Content-pool are ids. */
const ofVendor: Record<Vendor, RegExp> = {
  fivecents: /(^|\.)(key|securetoken\.list)$/,
  encorastream: /(^|\.)(access_token|refresh_token|id_token|upload_url)$/,
  contentpool: /(^|\.)token$/,
};

/** The value without its secrets. */
export function withoutSecretFields(vendor: Vendor, value: unknown): unknown {
  return mapped(vendor, value, "", () => secretMark);
}

/** The secrets in the value. */
export function secretsIn(vendor: Vendor, value: unknown): string[] {
  const found: string[] = [];
  mapped(vendor, value, "", (text) => {
    found.push(text);
    return text;
  });
  return found;
}

function mapped(vendor: Vendor, value: unknown, path: string, change: (text: string) => string): unknown {
  const isSecret = everywhere.test(path) || ofVendor[vendor].test(path);
  if (typeof value === "string" && value !== "" && isSecret) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(vendor, item, path, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      mapped(vendor, member, path === "" ? key : `${path}.${key}`, change),
    ]),
  );
}
