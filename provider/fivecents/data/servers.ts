import { z } from "zod";
import { defineData } from "../../core/data";
import type { FiveCentsClient } from "../client";
import { listFrom, record } from "../codecs";

export const getServers = defineData<FiveCentsClient>()({
  type: "fivecents:getServers",
  summary: "The servers that streams of a kind can be made on, one entry for each region.",
  inputs: z.strictObject({
    kind: z
      .enum(["push", "pull", "abr", "multistream"])
      .describe("Kind of stream. Defaults to `push`.")
      .optional(),
  }),
  result: z.array(
    z.object({
      code: z
        .string()
        .describe(
          "What a stream's `server` argument takes; codes with commas where a region has two machines.",
        ),
      codes: z.array(z.string()).describe("The code of each machine of the region."),
      name: z.string().describe("The region's name, as in Europe."),
      addresses: z.array(z.string()).describe("Internet address of each machine."),
    }),
  ),
  async read(client, { kind = "push" }) {
    const { servers } = await client.call(`${kind}.servers`);
    const regions = Object.values(record(record(servers).mediaservers)).map(record);
    return regions
      .map((region) => ({
        code: String(region.code),
        codes: listFrom(region.codeArr ?? String(region.code)),
        name: String(region.name),
        addresses: listFrom(region.ipaddress),
      }))
      .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  },
  examples: [
    { title: "The servers for push streams", inputs: {} },
    { title: "The servers for multistreams", inputs: { kind: "multistream" } },
  ],
});

export const getStreamParents = defineData<FiveCentsClient>()({
  type: "fivecents:getStreamParents",
  summary: "What a delayed or a scheduled stream can be made from.",
  description: "What an entry consists of is undocumented, so the vendor's entries are returned as they are.",
  inputs: z.strictObject({
    kind: z.enum(["delayed", "scheduled"]).describe("Kind of the stream that is to be made."),
  }),
  result: z.array(z.record(z.string(), z.unknown())),
  async read(client, { kind }) {
    const { parents } = await client.call(`${kind}.parents`);
    return Array.isArray(parents) ? parents.map(record) : Object.values(record(parents)).map(record);
  },
  examples: [{ title: "The streams that can be delayed", inputs: { kind: "delayed" } }],
});
