import { z } from "zod";
import { field } from "../../core/facts";
import { url } from "../../core/fields";

/** What the sources of pull streams and multistreams have in common. */

export const sourceUrls = z
  .array(
    url({
      schemes: ["rtmp", "rtmps", "rtsp", "rtsps", "http", "https", "srt", "udp", "rtp", "tcp", "mms"],
      examples: ["rtmp://origin.example.com/live/main", "rtmp://backup.example.com/live/main"],
      mayCarryCredentials: true,
    }),
  )
  .min(1)
  .describe("URLs of the source. Further ones are presumably fallbacks.");

export const fixAudio = field(z.boolean().describe("Whether the vendor repairs the audio (`audiofix`)."), {
  default: false,
}).optional();
