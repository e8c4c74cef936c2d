import { BlockList, isIPv4 } from "node:net";
import type { Json } from "../json";
import { type Answer, type Call, type Handler, Refusal } from "../vendor";
import { channelKey, success } from "./answers";
import { entryOf } from "./forms";

/** What the vendor counts and knows of viewers. */

const dayMilliseconds = 86_400_000;

/** Bytes for each day. Nobody watches an emulator: every object has the same traffic. */
function analytics(call: Call): Answer {
  const { fromDate, toDate } = call.query;
  const until = toDate === undefined ? call.now : timeOf("toDate", toDate);
  const from = fromDate === undefined ? until - 6 * dayMilliseconds : timeOf("fromDate", fromDate);
  const data: Json[] = [];
  for (let day = from; day <= until; day += dayMilliseconds) {
    const date = `${new Date(day).toISOString().slice(0, 10)} 00:00:00`;
    data.push({ date, trafficUsageString: "1.9 GB", trafficUsage: 2_030_783_132 });
  }
  return success({
    totalTrafficUsage: data.length * 2_030_783_132,
    unit: "B",
    entity: entityOf(call),
    data,
  });
}

/** The video, else the publisher channel, else the account's own channel. */
function entityOf(call: Call): Json {
  const { videoSourceAbbr = "cp", videoKey, publisherChannelKey } = call.query;
  if (publisherChannelKey !== undefined)
    entryOf(call, "publisherChannels", publisherChannelKey, "publisher channel");
  if (videoKey === undefined) return { sourceAbbr: "cp", sourceKey: publisherChannelKey ?? channelKey(call) };
  return { sourceAbbr: videoSourceAbbr, sourceKey: entryOf(call, "videos", videoKey, "video").id };
}

function timeOf(name: string, text: string): number {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text))
    throw new Refusal(400, `${name}: must be YYYY-MM-DD HH:MM:SS`, { violation: true });
  return Date.parse(`${text.replace(" ", "T")}Z`);
}

/** One of the operator's networks. */
const irancell = new BlockList();
irancell.addSubnet("5.112.0.0", 12);

/** The answer is a bare flag. */
function isIrancellUser({ body }: Call): Answer {
  const ip = String(body.ip);
  return success(isIPv4(ip) && irancell.check(ip));
}

export const reportHandlers: Record<string, Handler> = {
  "analytics.get": analytics,
  "irancell.check": isIrancellUser,
};
