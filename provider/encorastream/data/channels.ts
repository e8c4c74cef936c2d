import { languageTag, vendorId } from "../../core/fields";
import { kind as channelKind } from "../channels/channel";
import { filter } from "./filters";
import { listData } from "./listing";
import { lookupData } from "./lookup";
import { shownAs } from "./shown";

/** The live channels. */

const exampleChannel = "00000000-0000-4000-8000-000000000005";

export const getChannels = listData({
  type: "encorastream:getChannels",
  summary: "The live channels, in the words of the resource.",
  calls: { admin: "channels.admin.list", viewers: "livetv.channels.list" },
  filters: {
    search: filter("q", "Words to look for in the texts."),
    status: filter("status", 'The vendor\'s status; `scheduled_maintenance` only with `view: "admin"`.'),
    category: filter("category", 'The category. Only with `view: "viewers"`.'),
    language: filter("language", 'Language as a BCP 47 tag. Only with `view: "viewers"`.', languageTag()),
  },
  ...shownAs(channelKind),
  examples: [
    {
      title: "The news channels under maintenance",
      inputs: { search: "news", status: "scheduled_maintenance" },
    },
    {
      title: "The news channels that viewers find",
      inputs: { view: "viewers", search: "news", status: "live", category: "News", language: "en" },
    },
  ],
});

export const getChannel = lookupData({
  type: "encorastream:getChannel",
  summary: "One live channel by its id.",
  noun: "channel",
  calls: { admin: "channels.admin.get", viewers: "livetv.channels.get" },
  id: vendorId().describe("Id of the channel."),
  address: channelKind.address,
  ...shownAs(channelKind),
  examples: [
    { title: "A channel, whatever its status", inputs: { id: exampleChannel } },
    { title: "A channel as viewers see it", inputs: { id: exampleChannel, view: "viewers" } },
  ],
});
