/** A program with one resource of every type that can be made alone, for tests that hold for all of them. */
export function oneOfEach(
  secrets: Record<"rtmp" | "token" | "stream" | "user" | "password", string>,
): string {
  return `
import * as ott from "pulumi-ott";
const profile = new ott.fivecents.TranscodingProfile("profile", { name: "720p", size: "720p", videoBitrateKbps: 2500 });
const stream = new ott.fivecents.PushStream("stream", {
  name: "live/main1",
  server: "2",
  protocols: ["HLS"],
  rtmpAuth: { username: "encoder", password: ${JSON.stringify(secrets.rtmp)} },
  secureToken: { mode: "query", secret: ${JSON.stringify(secrets.token)}, timeoutSeconds: 60 },
  transcode: { videoProfiles: [profile] },
});
new ott.fivecents.Platform("platform", {
  stream, name: "Example network", url: "rtmp://live.example.com/app",
  streamKey: ${JSON.stringify(secrets.stream)}, username: ${JSON.stringify(secrets.user)}, password: ${JSON.stringify(secrets.password)},
});
const genre = new ott.encorastream.Genre("genre", { name: "Drama", slug: "drama", contentTypes: ["show"] });
const show = new ott.encorastream.Show("show", {
  title: "The Harbour", contentRating: "TV-14", genres: [genre.slug], firstAirDate: "2026-03-01", published: true,
});
new ott.encorastream.Season("season", { show, seasonNumber: 1, title: "Arrivals" });
new ott.encorastream.GeoRestriction("geo", { name: "German-speaking", mode: "allow", territories: ["DE"], appliesTo: [show] });
const webhook = new ott.encorastream.Webhook("webhook", { url: "https://hooks.example.com/x", events: ["content.published"] });
new ott.contentpool.Series("series", {
  title: "The Harbour", description: "A coast guard crew.", genres: ["Drama"], firstEpisodeDate: "2026-03-01",
  producerCountry: "DE", audioLanguage: "de", parentalGuide: "TV-14", cover: "cover.jpg", banner: "banner.jpg",
  privacyStatus: "public", onDelete: "hide",
});
export const signingSecret = webhook.signingSecret;
export const streamKey = stream.streamKey;
`;
}
