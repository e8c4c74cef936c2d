import * as ott from "pulumi-ott";

/** The live stream that the match is pushed to: three countries may watch, a week of recordings is kept. */
const match = new ott.fivecents.PushStream("match-day", {
  name: "live/match-day",
  server: "2",
  protocols: ["HLS", "DASH"],
  geoBlock: { mode: "allow", countries: ["DE", "AT", "CH"] },
  domainLock: { mode: "allow", domains: ["www.example.com"] },
  record: { retentionDays: 7 },
});

/** Sent on to a network outside of the CDN. */
new ott.fivecents.Platform("network", {
  stream: match,
  name: "Example network",
  url: "rtmp://live.example.com/app",
  streamKey: "made-up-key",
});

export const ingest = match.ingestUrl;
export const hls = match.hlsUrl;
export const dash = match.dashUrl;
