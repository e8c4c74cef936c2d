import { z } from "zod";
import { defineResult } from "../../output/result";

/** `ott emulator` */
export const emulatorResult = defineResult({
  command: "emulator",
  version: 1,
  shape: {
    url: z.string().describe("Address of the emulator's page."),
    endpoints: z
      .strictObject({ fivecents: z.string(), encorastream: z.string(), contentpool: z.string() })
      .describe("What goes into the setting `endpoint` of each vendor."),
  },
  text: ({ url, endpoints }, { bold }) =>
    [
      `Emulator and its page: ${bold(url)}`,
      ...Object.entries(endpoints).map(([vendor, endpoint]) => `  ${vendor.padEnd(12)} ${endpoint}`),
    ].join("\n"),
});
