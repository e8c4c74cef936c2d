import * as ott from "pulumi-ott";

const defaults = new ott.fivecents.StreamDefaults("defaults", {
  geoBlock: { mode: "allow", countries: ["DE"] },
});
const profile = new ott.fivecents.TranscodingProfile("profile", {
  name: "720p",
  size: "720p",
  videoBitrateKbps: 2500,
});
new ott.fivecents.TranscodingFilter("filter", {
  name: "banner",
  kind: "text",
  text: "Live",
  fontSize: 24,
  position: "bottomLeft",
});
const push = new ott.fivecents.PushStream(
  "push",
  {
    name: "live/main1",
    server: "2",
    codec: "h264",
    protocols: ["HLS", "DASH"],
    geoBlock: { mode: "allow", countries: ["DE", "AT"], exemptIps: ["192.0.2.1"] },
    domainLock: { mode: "allow", domains: ["www.example.com"] },
    rtmpAuth: { username: "encoder", password: "example-password" },
    secureToken: { mode: "query", secret: "32862cdb6276e19a", timeoutSeconds: 60 },
    record: { retentionDays: 7 },
    ndvr: { windowMinutes: 60 },
    ipAccess: { mode: "allow", addresses: ["192.0.2.0/24"] },
    transcode: { videoProfiles: [profile] },
  },
  { dependsOn: defaults },
);
new ott.fivecents.DvrStream("recordings", { parent: push, protocols: ["HLS"] });
new ott.fivecents.PullStream("pull", {
  name: "live/pulled",
  server: "2",
  source: { protocol: "rtmp", urls: ["rtmp://origin.example.com/live/main"] },
});
new ott.fivecents.AbrStream("abr", { name: "live/ladder", server: "2", protocols: ["HLS"] });
new ott.fivecents.DelayedStream("delayed", { parent: push, name: "late", delaySeconds: 300 });
const scheduled = new ott.fivecents.ScheduledStream("scheduled", { name: "channel", storageZone: 1616 });
new ott.fivecents.Playlist("playlist", {
  stream: scheduled,
  name: "evening",
  files: ["/films/harbour.mp4"],
  startTime: "20:00",
  loop: true,
});
new ott.fivecents.Multistream("multistream", { name: "live/multi", type: "push", server: "2" });
new ott.fivecents.Platform("platform", {
  stream: push,
  name: "Example network",
  url: "rtmp://live.example.com/app",
  streamKey: "example-key",
  username: "example-user",
  password: "example-password-2",
  startTime: "18:00",
});
const genre = new ott.encorastream.Genre("genre", { name: "Drama", slug: "drama", contentTypes: ["show"] });
const show = new ott.encorastream.Show(
  "show",
  {
    title: "The Harbour",
    contentRating: "TV-14",
    firstAirDate: "2026-03-01",
    published: true,
    geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
  },
  { dependsOn: genre },
);
new ott.encorastream.Season("season", { show, seasonNumber: 1, title: "Arrivals" });
new ott.encorastream.GeoRestriction("restriction", {
  name: "DACH",
  mode: "allow",
  territories: ["AT", "DE"],
  appliesTo: [show],
});
new ott.encorastream.Webhook("webhook", {
  url: "https://hooks.example.com/encora",
  events: ["content.published"],
});
new ott.contentpool.Series("series", {
  title: "The Lighthouse",
  description: "Three keepers, one winter.",
  genres: ["Drama"],
  firstEpisodeDate: "2026-03-21",
  producerCountry: "IR",
  audioLanguage: "fa",
  parentalGuide: "TV-14",
  cover: "cover.jpg",
  banner: "banner.jpg",
  privacyStatus: "private",
});
