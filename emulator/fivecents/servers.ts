import { Refusal } from "../vendor";

interface Region {
  code: number | string;
  codeArr: string[];
  ipaddress: string;
  name: string;
  /** What a stream on this region's machines shows as its server, where that differs from the code. */
  readAs?: string;
  fmsUrl: string;
}

const regions: Record<string, Region> = {
  "04": {
    code: 209,
    codeArr: ["209"],
    ipaddress: "51.161.197.142",
    name: "Oceania",
    fmsUrl: "rtmp://fms-04-01.5centscdn.com",
  },
  "02": {
    code: "11,211",
    codeArr: ["11", "211"],
    ipaddress: "148.113.152.95,148.113.152.96",
    name: "North America",
    readAs: "201",
    fmsUrl: "rtmp://fms-02-01.5centscdn.com",
  },
  "03": {
    code: 2,
    codeArr: ["2"],
    ipaddress: "51.210.214.151",
    name: "Europe",
    fmsUrl: "rtmp://fms-03-01.5centscdn.com",
  },
  "05": {
    code: 212,
    codeArr: ["212"],
    ipaddress: "148.113.1.171",
    name: "India",
    fmsUrl: "rtmp://fms-05-01.5centscdn.com",
  },
  "01": {
    code: 20,
    codeArr: ["20"],
    ipaddress: "139.99.121.140",
    name: "Singapore",
    fmsUrl: "rtmp://fms-01-01.5centscdn.com",
  },
};

/** The answer's `servers.mediaservers`. */
export function mediaServers(): Record<string, Omit<Region, "readAs" | "fmsUrl">> {
  return Object.fromEntries(
    Object.entries(regions).map(([number, { code, codeArr, ipaddress, name }]) => [
      number,
      { code, codeArr, ipaddress, name },
    ]),
  );
}

/** What a stream shows for the server code that it was given. Throws on a code that no region has. */
export function serverReadBack(sent: unknown): string {
  const code = String(sent).replaceAll(" ", "");
  for (const region of Object.values(regions)) {
    if (String(region.code) === code) return region.readAs ?? code;
    if (region.codeArr.includes(code)) return code;
  }
  const known = Object.values(regions).map((region) => region.code);
  throw new Refusal(400, `server: must be one of ${known.join(" / ")}`, { violation: true });
}

/** The region behind a server code as streams show it. */
export function regionOf(shown: unknown): Region | undefined {
  const code = String(shown);
  return Object.values(regions).find((region) => region.readAs === code || region.codeArr.includes(code));
}
