import * as pulumi from "@pulumi/pulumi";
import { Channel, type ChannelArgs, EpgSchedule, type EpgScheduleArgs } from "../encorastream";
import {
  DelayedStream,
  type DelayedStreamArgs,
  DvrStream,
  type DvrStreamArgs,
  Platform,
  type PlatformArgs,
  Playlist,
  type PlaylistArgs,
  PushStream,
  type PushStreamArgs,
  type PushStreamRecord,
  ScheduledStream,
  type ScheduledStreamArgs,
  TranscodingProfile,
  type TranscodingProfileArgs,
} from "../fivecents";
import type { InputsOf } from "../mapped-types";
import { type GeoRuleInput, geoBlockOf, geoRestrictionsOf } from "./geo-rule";

/** The arguments of LiveChannel. */
export interface LiveChannelArgs {
  /** The stream that the studio pushes to. What the other arguments say is left out here. */
  stream: Omit<PushStreamArgs, "geoBlock" | "record" | "transcode">;
  /**
   * Which countries may watch: the stream, its recordings and its fallback at 5centsCDN, and the channel at
   * EncoraStream. Defaults to all countries. Impact: opens or closes the channel to countries while it runs.
   */
  geo?: GeoRuleInput | undefined;
  /** The renditions, by name. Each becomes a transcoding profile. Defaults to the picture that the studio sends. */
  ladder?: Readonly<Record<string, Rendition>> | undefined;
  /** The recording of the stream. Defaults to none. */
  dvr?: ChannelDvr | undefined;
  /** The targets that the stream is sent on to, by name. Defaults to none. */
  platforms?: Readonly<Record<string, RestreamTarget>> | undefined;
  /** The channel that viewers see in the catalogue. */
  channel: Omit<ChannelArgs, "geoRestrictions">;
  /** The programmes of the channel in a window of time. Defaults to none: the guide is left as it is. */
  schedule?: Omit<EpgScheduleArgs, "channel"> | undefined;
  /** What players can switch to when the studio is off the air. Defaults to none. */
  fallback?: Fallback | undefined;
}

/** A rendition: a transcoding profile, which is named after the stream and the rendition. */
export type Rendition = Omit<TranscodingProfileArgs, "name">;

/** How a channel is recorded, and the settings of the stream that holds the recordings. */
export interface ChannelDvr extends Omit<DvrStreamArgs, "parent" | "geoBlock"> {
  /** How the recording is kept. */
  record: InputsOf<PushStreamRecord>;
}

/** A target that the stream is sent on to. Its label is the key unless `name` says another. */
export type RestreamTarget = Omit<PlatformArgs, "stream" | "name"> & {
  name?: PlatformArgs["name"] | undefined;
};

/** The same programme some time later, or files that are played in a loop. */
export type Fallback = { delayed: DelayedFallback } | { scheduled: ScheduledFallback };

/** The same programme some time later. */
export type DelayedFallback = Omit<DelayedStreamArgs, "parent" | "geoBlock">;

/** Files that are played from a storage zone. */
export interface ScheduledFallback extends Omit<ScheduledStreamArgs, "geoBlock"> {
  /** What is played, by name. The name is the playlist's unless `name` says another. */
  playlists: Readonly<Record<string, FallbackPlaylist>>;
}

/** What a scheduled fallback plays. */
export type FallbackPlaylist = Omit<PlaylistArgs, "stream" | "name"> & {
  name?: PlaylistArgs["name"] | undefined;
};

/**
 * A live channel on two vendors: the stream at 5centsCDN with its ladder, recording, restream platforms and fallback,
 * and the channel at EncoraStream that viewers see, with its guide. One geo rule counts for all of them.
 *
 * EncoraStream documents no field for the stream that a channel shows: give `hlsUrl` to the players.
 *
 * @example
 * ```ts
 * const matchDay = new ott.LiveChannel("match-day", {
 *   stream: { name: "live/match-day", server: "2", protocols: ["HLS"] },
 *   geo: { mode: "allow", countries: ["DE", "AT"] },
 *   ladder: { "720p": { size: "720p", videoBitrateKbps: 2800 } },
 *   dvr: { record: { retentionDays: 7 } },
 *   platforms: { "Example network": { url: "rtmp://live.example.com/app", streamKey } },
 *   channel: { name: "Match day", number: 7, published: true },
 * });
 * export const manifest = matchDay.hlsUrl;
 * ```
 * @see Guide: `node_modules/pulumi-ott/docs/live-channel.md`
 */
export class LiveChannel extends pulumi.ComponentResource {
  /** The stream that the studio pushes to. */
  readonly stream: PushStream;
  /** The stream that holds the recordings, where `dvr` is set. */
  readonly dvr: DvrStream | undefined;
  /** The stream that players fall back to, where `fallback` is set. */
  readonly fallback: DelayedStream | ScheduledStream | undefined;
  /** The channel in the catalogue. */
  readonly channel: Channel;
  /** The programmes of the channel, where `schedule` is set. */
  readonly schedule: EpgSchedule | undefined;
  /** RTMP URL that the studio pushes to, without the stream key. */
  readonly ingestUrl: pulumi.Output<string>;
  /** The key that the studio pushes with. Secret. */
  readonly streamKey: pulumi.Output<string>;
  /** HLS manifest for players, if the stream has the protocol `HLS`. */
  readonly hlsUrl: pulumi.Output<string | undefined>;

  constructor(name: string, args: LiveChannelArgs, options?: pulumi.ComponentResourceOptions) {
    super("pulumi-ott:index:LiveChannel", name, {}, options);
    const inside = { parent: this };
    const geoBlock = args.geo && { geoBlock: geoBlockOf(args.geo) };

    const ladder = Object.entries(args.ladder ?? {}).map(
      ([key, rendition]) =>
        new TranscodingProfile(
          `${name}-${key}`,
          { ...rendition, name: pulumi.interpolate`${args.stream.name}-${key}` },
          inside,
        ),
    );
    this.stream = new PushStream(
      name,
      {
        ...args.stream,
        ...geoBlock,
        ...(args.dvr && { record: args.dvr.record }),
        ...(ladder.length > 0 && { transcode: { videoProfiles: ladder } }),
      },
      inside,
    );
    if (args.dvr) {
      const { record, ...dvr } = args.dvr;
      this.dvr = new DvrStream(`${name}-dvr`, { ...dvr, ...geoBlock, parent: this.stream }, inside);
    }
    for (const [key, target] of Object.entries(args.platforms ?? {})) {
      new Platform(`${name}-${key}`, { ...target, name: target.name ?? key, stream: this.stream }, inside);
    }
    if (args.fallback) this.fallback = this.fallbackOf(name, args.fallback, geoBlock);
    this.channel = new Channel(
      name,
      { ...args.channel, ...(args.geo && { geoRestrictions: geoRestrictionsOf(args.geo) }) },
      inside,
    );

    if (args.schedule) {
      this.schedule = new EpgSchedule(name, { ...args.schedule, channel: this.channel }, inside);
    }

    this.ingestUrl = this.stream.ingestUrl;
    this.streamKey = this.stream.streamKey;
    this.hlsUrl = this.stream.hlsUrl;
    this.registerOutputs({ ingestUrl: this.ingestUrl, streamKey: this.streamKey, hlsUrl: this.hlsUrl });
  }

  private fallbackOf(
    name: string,
    fallback: Fallback,
    geoBlock: Pick<DelayedStreamArgs, "geoBlock"> | undefined,
  ): DelayedStream | ScheduledStream {
    const inside = { parent: this };
    if ("delayed" in fallback) {
      const delayed = { ...fallback.delayed, ...geoBlock, parent: this.stream };
      return new DelayedStream(`${name}-fallback`, delayed, inside);
    }
    const { playlists, ...scheduled } = fallback.scheduled;
    const stream = new ScheduledStream(`${name}-fallback`, { ...scheduled, ...geoBlock }, inside);
    for (const [key, playlist] of Object.entries(playlists)) {
      new Playlist(`${name}-fallback-${key}`, { ...playlist, name: playlist.name ?? key, stream }, inside);
    }
    return stream;
  }
}
