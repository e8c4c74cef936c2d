import type { EmulatorSettings, Vendor } from "./types";

/** Epoch milliseconds by the clock and the time zone of the vendor's objects; the Date header has the real time. */
export function vendorTime(settings: EmulatorSettings, vendor: Vendor): number {
  const zone = vendor === "fivecents" ? settings.fivecents.timeZoneOffsetMinutes * 60_000 : 0;
  return Date.now() + settings[vendor].clockSkewSeconds * 1000 + zone;
}
