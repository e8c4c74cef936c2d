/**
 * The documented body fields of a resource's writes that no argument sends, each with the reason. A field
 * stands for its members too. One that is neither sent nor named here fails test/definitions/operations.test.ts, and so does a line that is no longer true.
 */
export const unsentFields: readonly {
  operations: readonly string[];
  fields: readonly string[];
  why: string;
}[] = [
  {
    operations: ["pull.create", "multistream.create"],
    fields: ["platform"],
    why: "A platform is a resource of its own, so that it can come and go without its stream.",
  },
  {
    operations: ["multistream.create"],
    fields: ["domainlock", "geoblock", "ndvr", "record", "securetoken"],
    why: "A multistream has no viewers; no call shows these, and none changes them.",
  },
  {
    operations: ["pull.update"],
    fields: ["restreamtype", "server", "mode", "url", "audiofix"],
    why: "pull.source.update writes the source.",
  },
  {
    operations: ["push.update", "abr.update"],
    fields: ["ingests"],
    why: "Encoders push by RTMP, the only word that the pages have for it.",
  },
  {
    operations: ["abr.create", "abr.update"],
    fields: ["parentid"],
    why: "What it means is undocumented: it is read back as null.",
  },
  {
    operations: ["push.securetoken.update", "delayed.securetoken.update"],
    fields: ["mode"],
    why: "It is about the streams of the whole account, and belongs to settings.securetoken.update.",
  },
  {
    operations: ["push.create", "delayed.create"],
    fields: [
      ...["domainlock.active", "geoblock.active", "ipaccess.active"],
      ...["securetoken.active", "useragent.active", "useragent.listArr"],
    ],
    why: "The vendor works them out from `enabled` and `list`.",
  },
  {
    operations: ["scheduled.create"],
    fields: ["newzonemode", "notused"],
    why: "They are left over from the dashboard's form.",
  },
  {
    operations: ["scheduled.create"],
    fields: ["files", "durations", "filescount", "type"],
    why: "A playlist is a resource of its own.",
  },
  {
    operations: ["push", "pull", "delayed", "scheduled", "multistream"].flatMap((kind) => [
      `${kind}.platform.add`,
      `${kind}.platform.update`,
    ]),
    fields: [
      ...["platform.length", "platform.ltc", "platform.transcode", "platform.transcodetype"],
      ...["platform.platform_id", "platform.provider_id", "platform.video_id"],
    ],
    why: "The pages contradict each other on their form or leave out what they mean.",
  },
  {
    operations: ["pull.platform.update"],
    fields: ["platform.disabled"],
    why: "pull.platform.status switches a platform.",
  },
  {
    operations: ["delayed.platform.update", "scheduled.platform.update", "multistream.platform.update"],
    fields: ["platform.filters"],
    why: "An add alone takes filters on every kind of parent.",
  },
  {
    operations: ["scheduled.platform.add", "scheduled.platform.update"],
    fields: ["name", "rtmp", "auth", "username", "password", "schedule", "scheduletime"],
    why: "The same stands inside `platform`, the form of the other kinds of parent.",
  },
  {
    operations: ["scheduled.playlist.create"],
    fields: ["length", "parent"],
    why: "One old SDK alone has the length; the parent is in the path.",
  },
  {
    operations: ["scheduled.playlist.update"],
    fields: ["scheduleondatetime"],
    why: "It stands in `scheduletime`, which the update takes for both kinds of start.",
  },
  {
    operations: ["profiles.create", "profiles.update"],
    fields: [
      ...["crf", "kar", "ol", "outdir", "sourceaudio", "sourcevideo", "tm", "tv"],
      ...["hlsUnifiedSegments", "hlsfMP4Segments", "now"],
    ],
    why: "They are for the encoding of files, or undocumented.",
  },
  {
    operations: ["filters.update"],
    fields: [
      ...["args.filter", "args.url", "args.scale", "args.position"],
      ...["args.blink", "args.text", "args.fontsize", "args.fontcolor"],
    ],
    why: "The form of the public pages; the vendor's document keys them by the kind.",
  },
];
