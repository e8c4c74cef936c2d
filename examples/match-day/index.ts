import * as pulumi from "@pulumi/pulumi";
import * as ott from "pulumi-ott";

// What the stacks `dev` and `prod` differ in stands in Pulumi.dev.yaml and Pulumi.prod.yaml.
const config = new pulumi.Config();

const matchDay = new ott.LiveChannel("match-day", {
  stream: {
    name: `${config.require("point")}/match-day`,
    server: "2",
    protocols: ["HLS", "DASH"],
    rtmpAuth: { username: "stadium", password: config.requireSecret("encoderPassword") },
  },
  // Where the rights are held: the stream, its recordings, the copy and the channel obey this one rule.
  geo: { mode: "allow", countries: config.requireObject<string[]>("countries") },
  ladder: {
    "1080p": {
      container: "hls",
      videoCodec: "h264",
      size: "1080p",
      videoBitrateKbps: 6000,
      audioCodec: "aac",
    },
    "720p": { container: "hls", videoCodec: "h264", size: "720p", videoBitrateKbps: 3000, audioCodec: "aac" },
  },
  dvr: { record: { retentionDays: 7 }, protocols: ["HLS"] },
  platforms: {
    "Example network": {
      url: "rtmp://ingest.network.example.com/live",
      streamKey: config.requireSecret("networkKey"),
    },
  },
  channel: {
    name: "Match day",
    number: 7,
    category: "Sports",
    language: "de",
    catchupEnabled: true,
    catchupDays: 7,
    published: config.requireBoolean("published"),
  },
  // A minute behind: players switch to it if the stadium's uplink fails.
  fallback: { delayed: { name: "late", delaySeconds: 60, protocols: ["HLS"] } },
});

export const ingest = matchDay.ingestUrl;
export const streamKey = matchDay.streamKey;
export const manifest = matchDay.hlsUrl;
