import * as ott from "pulumi-ott";

// A live channel at two vendors: the stream of a match at 5centsCDN, in two renditions, for three countries, recorded for a
// week, and the channel at EncoraStream that viewers see.

const match = new ott.LiveChannel("match-day", {
  stream: {
    name: "live/match-day",
    server: "2",
    protocols: ["HLS", "DASH"],
    domainLock: { mode: "allow", domains: ["www.example.com"] },
  },
  geo: { mode: "allow", countries: ["DE", "AT", "CH"] },
  ladder: {
    "1080p": {
      container: "hls",
      videoCodec: "h264",
      size: "1080p",
      videoBitrateKbps: 5000,
      audioCodec: "aac",
    },
    "720p": { container: "hls", videoCodec: "h264", size: "720p", videoBitrateKbps: 2500, audioCodec: "aac" },
  },
  dvr: { record: { retentionDays: 7 } },
  platforms: {
    network: { url: "rtmp://live.example.com/app", streamKey: "made-up-key" },
  },
  channel: { name: "Match day", number: 7, published: true },
});

// EncoraStream: a show with its first season, where it may be watched, and who is told of changes.

const drama = new ott.encorastream.Genre("drama", {
  name: "Drama",
  slug: "drama",
  contentTypes: ["movie", "show"],
});

const harbour = new ott.encorastream.Show("harbour", {
  title: "The Harbour",
  synopsis: "A coast guard crew and the town that depends on it.",
  contentRating: "TV-14",
  genres: [drama.slug],
  countriesOfOrigin: ["DE"],
  language: "de",
  firstAirDate: "2026-03-01",
  geoRestrictions: { mode: "allow", territories: ["AT", "DE"] },
  published: true,
});

const firstSeason = new ott.encorastream.Season("harbour-1", {
  show: harbour,
  seasonNumber: 1,
  title: "Arrivals",
  airDate: "2026-03-01",
  status: "published",
});

new ott.encorastream.GeoRestriction("german-speaking", {
  name: "German-speaking countries",
  mode: "allow",
  territories: ["AT", "CH", "DE"],
});

const webhook = new ott.encorastream.Webhook("catalogue", {
  url: "https://hooks.example.com/catalogue",
  events: ["content.published", "content.unpublished"],
});

// Content-pool: the same show for the operator, with its pictures. Its API deletes nothing: a destroy hides it.

const series = new ott.contentpool.Series("harbour", {
  title: "The Harbour",
  description: "A coast guard crew and the town that depends on it.",
  genres: ["Drama"],
  firstEpisodeDate: "2026-03-01",
  producerCountry: "DE",
  audioLanguage: "de",
  parentalGuide: "TV-14",
  cover: "artwork/cover.jpg",
  banner: "artwork/banner.jpg",
  privacyStatus: "public",
  onDelete: "hide",
});

export const ingest = match.ingestUrl;
export const playback = match.hlsUrl;
export const showId = harbour.id;
export const seasonId = firstSeason.id;
export const webhookSecret = webhook.signingSecret;
export const seriesId = series.id;
