import { z } from "zod";
import { defineData } from "../../core/data";
import type { Problem } from "../../core/definition";
import { vendorId } from "../../core/fields";
import { programmeKind } from "../channels/programme";
import type { EncoraStreamClient } from "../client";
import { isRecord, objectOf, type VendorObject } from "../envelope";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { shownAs } from "./shown";

/** The programme guide as viewers see it. */

const program = shownAs(programmeKind);

const mostChannels = 50;
const longestSpan = 7 * 24 * 60 * 60 * 1000;

const channels = z
  .array(vendorId())
  .min(1)
  .max(mostChannels)
  .describe(`Ids of the channels, at most ${mostChannels}.`);

const exampleChannel = "00000000-0000-4000-8000-000000000005";

export const getEpgSchedule = listData({
  type: "encorastream:getEpgSchedule",
  summary: "The programmes of channels in a span of at most seven days.",
  calls: "epg.schedule",
  filters: {
    channels: filter("channel_ids", `Ids of the channels, at most ${mostChannels}.`, channels),
    startTime: filter("start_time", "Begin of the span, with Z or an offset."),
    endTime: filter("end_time", "End of the span, with Z or an offset."),
  },
  items: { of: (body) => Object.values(byChannel(body)).flat().filter(isRecord) },
  ...program,
  problems: ({ startTime, endTime }): Problem[] => {
    const span = Date.parse(String(endTime)) - Date.parse(String(startTime));
    if (span <= 0) return [{ path: "endTime", text: "must be after startTime" }];
    return span > longestSpan
      ? [{ path: "endTime", text: "must be at most seven days after startTime" }]
      : [];
  },
  examples: [
    {
      title: "A day of a channel",
      inputs: {
        channels: [exampleChannel],
        startTime: "2026-12-01T00:00:00Z",
        endTime: "2026-12-02T00:00:00Z",
      },
    },
  ],
});

export const getEpgNow = defineData<EncoraStreamClient>()({
  type: "encorastream:getEpgNow",
  summary: "The programme that each channel shows now. A channel that shows none is left out.",
  inputs: z.strictObject({ channels }),
  result: z.array(program.result),
  async read(client, { channels: ids }) {
    const body = await client.answer("epg.now", { query: { channel_ids: ids.join() } });
    return Promise.all(
      Object.values(byChannel(body))
        .filter(isRecord)
        .map((object) => program.shown(object, {})),
    );
  },
  examples: [{ title: "What a channel shows now", inputs: { channels: [exampleChannel] } }],
});

export const getEpgProgram = lookupData({
  type: "encorastream:getEpgProgram",
  summary: "One programme by the vendor's own id.",
  noun: "programme",
  calls: "epg.program.get",
  id: vendorId().describe("The vendor's own id of the programme, the output `programId` of the resource."),
  address: (id) => ({ program_id: id }),
  ...program,
  examples: [{ title: "A programme", inputs: { id: "00000000-0000-4000-8000-000000000006" } }],
});

/** The map from channels to what they show. */
function byChannel(body: unknown): VendorObject {
  const { data } = isRecord(body) ? body : {};
  return isRecord(data) ? data : objectOf(body);
}
