import type { Values } from "./provider";

/**
 * What the tests need to know of a resource type and cannot take from its definition or the vendor's document. Whoever
 * adds a type adds a line to `keptAs`; the other tables are for exceptions, each with its reason.
 */

/** How the emulator keeps the objects of each type: their kind, and the field that tells two of them apart. */
export const keptAs: Readonly<Record<string, readonly [kind: string, field: string]>> = {
  "fivecents:PushStream": ["streams", "name"],
  "fivecents:PullStream": ["streams", "name"],
  "fivecents:AbrStream": ["streams", "name"],
  "fivecents:DelayedStream": ["streams", "name"],
  "fivecents:ScheduledStream": ["streams", "name"],
  "fivecents:Multistream": ["streams", "name"],
  "fivecents:DvrStream": ["streams", "name"],
  "fivecents:Platform": ["platforms", "name"],
  "fivecents:Playlist": ["playlists", "name"],
  "fivecents:TranscodingProfile": ["profiles", "name"],
  "fivecents:TranscodingFilter": ["filters", "name"],
  "fivecents:StreamDefaults": ["settings", "_id"],
  "encorastream:Genre": ["genres", "slug"],
  "encorastream:Movie": ["movies", "title"],
  "encorastream:Show": ["shows", "title"],
  "encorastream:Season": ["seasons", "season_number"],
  "encorastream:Episode": ["episodes", "episode_number"],
  "encorastream:Channel": ["channels", "name"],
  "encorastream:Collection": ["collections", "slug"],
  "encorastream:EpgProgram": ["programs", "start_time"],
  "encorastream:EpgSchedule": ["channels", "name"],
  "encorastream:SeasonEpisodes": ["seasons", "season_number"],
  "encorastream:GeoRestriction": ["geoRules", "name"],
  "encorastream:MediaUpload": ["uploads", "_id"],
  "encorastream:Webhook": ["webhooks", "url"],
  "contentpool:Series": ["series", "title"],
  "contentpool:Season": ["seasons", "index"],
  "contentpool:Video": ["videos", "title"],
  "contentpool:PublisherChannel": ["publisherChannels", "title"],
  "contentpool:ChannelVideo": ["channelVideos", "source_key"],
  "contentpool:SeriesTrailer": ["series", "_id"],
};

/** What an object must be like so that one of this type can refer to it. */
export const parentsNeed: Readonly<Record<string, Values>> = {
  "fivecents:DvrStream": { record: { retentionDays: 7 } },
};

const twoMachines = { name: "live/two-machines", server: "11,211" };

/** Arguments that lead to calls to which no example leads: a region with two machines, one start on any parent. */
export const beyondExamples: Readonly<Record<string, readonly Values[]>> = {
  "fivecents:PushStream": [twoMachines],
  "fivecents:PullStream": [
    { ...twoMachines, source: { protocol: "hls", urls: ["https://origin.example.com/a.m3u8"] } },
  ],
  "fivecents:AbrStream": [twoMachines],
  "fivecents:Platform": ["pull/1", "delayed/1", "scheduled/1", "multistream/1"].map((stream) => ({
    stream,
    name: "Once",
    url: "rtmp://live.example.com/app",
    startDateTime: "2026-12-24 20:15:00",
  })),
};

/** Arguments that refer to an object that is not there, where that leads to further calls. */
export const brokenReferences: Readonly<Record<string, readonly Values[]>> = {
  "fivecents:DvrStream": [{ parent: "pull/1" }],
};

/** Types whose id is their identity: a second object of one is the same object. */
export const identifiedByKeys: readonly string[] = ["contentpool:ChannelVideo", "contentpool:SeriesTrailer"];
/** Types whose objects no call deletes once they have done their work. */
export const keptAfterDelete: readonly string[] = ["encorastream:MediaUpload"];

/** Requests without a header that the operation takes, where nothing shows what would stand in it. */
export const withoutRevision: Readonly<Record<string, readonly string[]>> = {
  // The list of a set's items shows no ETag.
  "encorastream:SeasonEpisodes": ["episodes.admin.update If-Match"],
};

/** Types of which each answer of the vendor shows all siblings, whatever is asked. */
export const shownWithSiblings: readonly string[] = ["fivecents:Platform", "fivecents:Playlist"];

/** Types whose calls are those of their parent's kind, no two of which spell an argument alike. */
export const spelledByParent: readonly string[] = ["fivecents:Platform"];

/** Arguments, or members of one, that stand in a path, move several fields, or are nested by another one. */
export const inSeveralPlaces: Readonly<Record<string, readonly string[]>> = {
  "fivecents:DelayedStream": ["parent"],
  "fivecents:Multistream": ["type", "rtmpAuth.enabled"],
  "fivecents:DvrStream": ["parent"],
  "fivecents:Playlist": ["stream", "files"],
  "fivecents:TranscodingFilter": ["url", "scalePercent", "text", "fontSize", "fontColor", "position"],
  "encorastream:Movie": ["published"],
  "encorastream:Show": ["published", "airingStatus"],
  "encorastream:Season": ["show"],
  "encorastream:Channel": ["published"],
  "contentpool:SeriesTrailer": ["series"],
};

/** Outputs that no documented answer about an object of the type fills, each with what the documents show. */
export const unfilledOutputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "fivecents:AbrStream": { rtmpUrl: "The samples have an empty text." },
  "fivecents:DelayedStream": { rtmpUrl: "The samples have an empty text." },
  "contentpool:Series": { webUrl: "The samples of series have null, those of videos a page." },
  "contentpool:Season": { webUrl: "The samples of seasons have an empty text." },
};

/** One setting of an object, changed in the vendor's dashboard. */
interface HandEdit {
  change: Values;
  /** How the engine shows it. */
  shown: RegExp;
  /** The operation that puts it back. */
  repair: string;
}

/** An edit by hand of each type that examples/quickstart has. */
export const handEdits: Readonly<Record<string, HandEdit>> = {
  "fivecents:PushStream": {
    change: { geoblock: { policy: "N" } },
    shown: /mode\s*: "allow" => "block"/,
    repair: "push.geoblock.update",
  },
  "fivecents:Platform": {
    change: { rtmp: "rtmp://elsewhere.example.com/app" },
    shown: /url\s*: "[^"]+" => "rtmp:\/\/elsewhere/,
    repair: "push.platform.update",
  },
  "fivecents:TranscodingProfile": {
    change: { bvvalue: "999" },
    shown: /videoBitrateKbps\s*: \d+ => 999/,
    repair: "profiles.update",
  },
  "encorastream:Channel": {
    change: { name: "Derby day" },
    shown: /name\s*: "Match day" => "Derby day"/,
    repair: "channels.admin.update",
  },
  "encorastream:Genre": {
    change: { name: "Tragedy" },
    shown: /name\s*: "Drama" => "Tragedy"/,
    repair: "genres.admin.update",
  },
  "encorastream:Show": {
    change: { synopsis: "Edited by hand." },
    shown: /synopsis\s*: ".+" => "Edited by hand\."/,
    repair: "shows.admin.update",
  },
  "encorastream:Season": {
    change: { title: "Departures" },
    shown: /title\s*: "Arrivals" => "Departures"/,
    repair: "seasons.admin.update",
  },
  "encorastream:GeoRestriction": {
    change: { territories: ["DE"] },
    shown: /territories/,
    repair: "geo.rules.update",
  },
  "encorastream:Webhook": {
    change: { events: ["content.published"] },
    shown: /events/,
    repair: "webhooks.update",
  },
  "contentpool:Series": {
    change: { description: "Edited in the pool." },
    shown: /description\s*: ".+" => "Edited in the pool\."/,
    repair: "series.edit",
  },
};

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
