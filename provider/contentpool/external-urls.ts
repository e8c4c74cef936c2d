import { z } from "zod";
import type { Problem } from "../core/definition";
import { field } from "../core/facts";
import { url } from "../core/fields";

/**
 * The addresses of a video that is hosted elsewhere, by format. The page names the scheme, a domain or an IP address,
 * and a path that no other URL has; the rest of its rules is cut off.
 */

const example = "https://video.example.com/river/master.m3u8";

const address = url({
  schemes: ["https", "http"],
  examples: [example, "https://video.example.com/river/720p.mp4"],
  isPublic: true,
});

export const externalUrls = field(
  z
    .record(
      // The vendor writes a multiplication sign: its list has 1920×1080 (FHD).
      z
        .string()
        .regex(
          /^(?!.*\d\s*[xX*]\s*\d).+$/,
          "must be a format of the vendor's list, with × between the numbers",
        ),
      address,
    )
    .refine((urls) => Object.keys(urls).length > 0, "must name at least one URL"),
  {
    examples: [
      { HLS: example },
      { HLS: example, "1280×720 (HD)": "https://video.example.com/river/720p.mp4" },
    ],
  },
);

/** Two formats at one path: the vendor tells its URLs apart by their paths alone, whatever the arguments behind. */
export function pathProblems(urls: Readonly<Record<string, unknown>>): Problem[] {
  const formats = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [format, given] of Object.entries(urls)) {
    const path = typeof given === "string" ? given.replace(/[?#].*$/, "") : undefined;
    if (path === undefined) continue;
    const other = formats.get(path);
    if (other !== undefined)
      problems.push({
        path: `urls.${format}`,
        text: `must not have the path of ${other}: each URL needs a path of its own`,
      });
    formats.set(path, format);
  }
  return problems;
}

const expiring = /[?&](?:[\w-]*expir\w*|exp|[\w-]*signature|sig|hdnts|[\w-]*token)=/i;

/** The formats whose URL seems to end at some time, which the vendor does not support. */
export function expiringFormats(urls: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(urls)
    .filter(([, given]) => typeof given === "string" && expiring.test(given))
    .map(([format]) => format);
}
