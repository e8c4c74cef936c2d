import * as ott from "pulumi-ott";

// The broadcast week: what starts before it or after it is left alone.
const week = { from: "2026-11-30T06:00:00+01:00", to: "2026-12-07T06:00:00+01:00" };

// The channels, each with its id in the feed.
const channels = [
  { id: "news.example", name: "Example News", number: 1 },
  { id: "film.example", name: "Example Film", number: 2 },
];

export = async () => {
  for (const { id, name, number } of channels) {
    const channel = new ott.encorastream.Channel(id, {
      name,
      number,
      catchupEnabled: true,
      catchupDays: 7,
      published: true,
    });
    const feed = await ott.encorastream.programmesFromXmltv("epg.xml", {
      channel: id,
      zone: "Europe/Berlin",
    });
    new ott.encorastream.EpgSchedule(id, {
      channel,
      ...week,
      programmes: ott.encorastream.programmesByStart(feed, week),
    });
  }
};
