import { z } from "zod";

/** `skipped`: the check has nothing to look at. */
const statuses = ["ok", "warning", "problem", "skipped"] as const;

export const finding = z.strictObject({
  check: z.string().describe("What was looked at, as in `engine`."),
  status: z.enum(statuses).describe("`problem`: something will fail. `warning`: something may."),
  text: z.string().describe("What was found."),
  remedy: z.string().optional().describe("What to do about it."),
});

/** What one check found, and what to do about it. */
export type Finding = z.infer<typeof finding>;
