import { z } from "zod";
import { field } from "./facts";

/** ISO 3166-1 alpha-2 country codes; lower case is taken and raised. */
export function countryCode() {
  return field(
    z.string().refine(isCountryCode, "must be a country code of two letters (ISO 3166-1 alpha-2), as in DE"),
    {
      examples: ["FR", "IT"],
      canonical: (value) => (typeof value === "string" ? value.toUpperCase() : value),
    },
  );
}

/** ISO 639-1 language codes; upper case is taken and lowered. */
export function languageCode() {
  return field(
    z.string().refine(isLanguageCode, "must be a language code of two letters (ISO 639-1), as in de"),
    {
      examples: ["FR", "IT"],
      canonical: (value) => (typeof value === "string" ? value.toLowerCase() : value),
    },
  );
}

/** A list whose order means nothing. */
export function setOf<S extends z.ZodType>(item: S) {
  return field(z.array(item), { set: true });
}

/** A calendar date as YYYY-MM-DD. */
export function calendarDate() {
  return z.iso.date();
}

/** Internet addresses and networks: `192.0.2.1`, `192.0.2.0/24`, IPv6 likewise. */
export function ipAddress() {
  return z.union(
    [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
    "must be an IP address or a network in CIDR form",
  );
}

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Intl knows the assigned codes; ZZ and the like stand for no country. */
function isCountryCode(text: string): boolean {
  if (!/^[A-Z]{2}$/.test(text)) return false;
  return regionNames.of(text) !== undefined && !["ZZ", "EU", "UN", "EZ", "XA", "XB", "QO"].includes(text);
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function isLanguageCode(text: string): boolean {
  return /^[a-z]{2}$/.test(text) && languageNames.of(text) !== undefined;
}
