import * as pulumi from "@pulumi/pulumi";
import {
  DelayedStream,
  Platform,
  Playlist,
  PushStream,
  ScheduledStream,
  TranscodingProfile,
} from "pulumi-ott/fivecents";

const config = new pulumi.Config();
const encoderPassword = config.requireSecret("encoderPassword");
const tokenSecret = config.requireSecret("tokenSecret");

// The ladder: one profile a rendition.
const ladder = [
  { size: "1080p", videoBitrateKbps: 5000 },
  { size: "720p", videoBitrateKbps: 2800 },
  { size: "480p", videoBitrateKbps: 1200 },
].map(
  ({ size, videoBitrateKbps }) =>
    new TranscodingProfile(size, {
      name: `channel-one-${size}`,
      container: "hls",
      videoCodec: "h264",
      size,
      videoBitrateKbps,
      framesPerSecond: 50,
      keyframeInterval: 6,
      audioCodec: "aac",
      audioBitrateKbps: 128,
    }),
);

// The stream itself: who may send, who may watch, what is kept.
const channel = new PushStream("channel", {
  name: "channel/one",
  server: "2",
  protocols: ["HLS", "DASH"],
  rtmpAuth: { username: "studio", password: encoderPassword },
  geoBlock: { mode: "allow", countries: ["DE", "AT", "CH"] },
  secureToken: { mode: "query", secret: tokenSecret, timeoutSeconds: 3600 },
  record: { retentionDays: 7 },
  transcode: { videoProfiles: ladder },
});

// Where it is sent on to.
for (const network of ["first", "second", "third"]) {
  new Platform(network, {
    stream: channel,
    name: `${network} network`,
    url: `rtmp://ingest.${network}.example.com/live`,
    streamKey: config.requireSecret(`${network}Key`),
  });
}

// The same programme an hour later, for viewers further west.
new DelayedStream("an-hour-later", {
  parent: channel,
  name: "west",
  delaySeconds: 3600,
  protocols: ["HLS"],
  geoBlock: { mode: "allow", countries: ["PT", "IE"] },
});

// What players fall back to when the studio is off the air.
const fallback = new ScheduledStream("fallback", {
  storageZone: 2314,
  name: "fallback",
  protocols: ["HLS"],
  loop: true,
  geoBlock: { mode: "allow", countries: ["DE", "AT", "CH"] },
});
new Playlist("night", {
  stream: fallback,
  name: "night",
  files: ["/films/harbour.mp4", "/films/lighthouse.mp4"],
  startTime: "00:30",
  loop: true,
});

export const ingest = channel.ingestUrl;
export const streamKey = channel.streamKey;
export const playback = { live: channel.hlsUrl, fallback: fallback.hlsUrl };
