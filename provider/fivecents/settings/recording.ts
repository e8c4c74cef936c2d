import { z } from "zod";
import { field } from "../../core/facts";
import { argument, setting } from "../argument";
import { flag } from "../codecs";
import { inForce } from "./viewer-rules";

/** What is kept of a live stream: for an hour to rewind in, or for days as recordings. */

export const ndvr = setting("ndvr", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        windowMinutes: z
          .number()
          .int()
          .min(5)
          .max(180)
          .describe("How far viewers can go back, in minutes. The vendor's settings page allows 5 to 180."),
      })
      .describe("Rewinding the live stream (nDVR)."),
    {
      reset: { enabled: false, windowMinutes: 5 },
      impact: "the names of the playback manifests change",
      impactKind: "links",
    },
  ).optional(),
  body: (value) => ({ enabled: flag(value.enabled ?? true), retention: value.windowMinutes }),
  from: (shown) => ({ enabled: shown.flag("enabled"), windowMinutes: shown.number("retention") }),
});

const recordingBody = (value: { enabled?: boolean | undefined; retentionDays: number }) => ({
  enabled: flag(value.enabled ?? true),
  retention: value.retentionDays,
});

const recordingSetting = setting("record", {
  schema: field(
    z
      .strictObject({
        enabled: inForce,
        retentionDays: z.number().int().min(1).describe("How long recordings are kept, in days."),
        server: field(
          z.number().int().describe("Code of the recording server. Can only be set at creation."),
          { replaces: true, unreadable: true },
        ).optional(),
      })
      .describe("Recording (DVR). Switching it on makes a child stream that holds the recordings."),
    { reset: { enabled: false, retentionDays: 1 }, impact: "recording starts or stops" },
  ).optional(),
  body: recordingBody,
  from: (shown) => ({ enabled: shown.flag("enabled"), retentionDays: shown.number("retention") }),
});

export const recording = argument({
  ...recordingSetting,
  createBody: ({ server, ...value }) => ({
    record: { ...recordingBody(value), ...(server === undefined ? {} : { server }) },
  }),
});
